"""Whole blocks of a network that can leave, because a shortcut leads around them."""
