"""Photographs every screen of the window, and shows what changed since the last time."""
