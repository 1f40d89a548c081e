"""`slimstudio --self-test`: whether this installation works, from the window to the exported files.

It needs nothing but the program itself: the sample is inside, and no connection is made.
"""

from slimstudio.selftest.command import main

__all__ = ["main"]
