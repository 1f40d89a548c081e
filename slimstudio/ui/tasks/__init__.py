"""The window's door to torch: functions for the background thread, importing inside.

No file of the window imports torch, so that the window is visible before torch is. These
functions are called in the background thread (see `Jobs`), and torch is imported there.
"""
