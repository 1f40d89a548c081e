"""A short tour over the real window."""
