"""The command line: the same jobs as the window's, without one.

`main` imports nothing heavy until there is work, so that `--help` answers at once.
"""

from slimstudio.cli.command_line import main

__all__ = ["main"]
