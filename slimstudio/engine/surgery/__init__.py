"""Removing channels and blocks from a network."""
