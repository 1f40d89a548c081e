"""Where a network will run, and the folder that works there."""
