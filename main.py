"""Starts SlimStudio."""
