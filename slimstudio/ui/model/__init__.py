"""The page of the starting network."""
