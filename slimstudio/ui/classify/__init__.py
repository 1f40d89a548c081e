"""The page that puts a finished network to work."""
