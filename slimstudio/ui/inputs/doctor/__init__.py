"""What the doctor found in the images, and what can be done about it."""
