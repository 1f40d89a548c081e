"""Prepares `.venv` and starts a program in it, from nothing but a Python interpreter.

Only the standard library is imported here, and what decides whether a Python will do is read by
Python 3.8, so that one that is too old gets a sentence and not a traceback. Still older ones are
told by this file and those that import it: `main.py` and `tests/__main__.py`.
"""

import sys

if sys.version_info < (3, 8):  # noqa: UP036 - such a Python cannot read the other files
    sys.exit(
        "SlimStudio needs Python 3.11 to 3.13, and this is Python "
        + ".".join(map(str, sys.version_info[:3]))
        + ". Install Python 3.13 (from python.org or your system) and start again."
    )

from slimstudio.bootstrap.launch import start

__all__ = ["start"]
