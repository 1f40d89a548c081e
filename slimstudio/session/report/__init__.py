"""One page about a run, for someone who was not there."""
