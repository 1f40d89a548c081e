"""Mending what removing channels disturbed, from a few images and without training."""
