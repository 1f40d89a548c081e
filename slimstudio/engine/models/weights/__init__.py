"""Trained values that torchvision publishes: which there are, where they lie, how they come."""
