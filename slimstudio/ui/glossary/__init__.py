"""Every technical word of the window, explained in a sentence or two."""
