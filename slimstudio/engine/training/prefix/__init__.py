"""What lies before the first layer that trains: computed once for each image, and kept."""
