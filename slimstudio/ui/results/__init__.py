"""What came of a run, in figures and words."""
