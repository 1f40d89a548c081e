"""What to export, and what became of it."""
