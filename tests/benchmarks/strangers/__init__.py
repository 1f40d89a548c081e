"""What can be removed from networks that nobody tuned for."""
