"""Importance criteria: which channels matter least."""
