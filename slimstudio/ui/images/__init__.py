"""The page of the images."""
