"""Where networks come from, and how their files are read without running anything."""
