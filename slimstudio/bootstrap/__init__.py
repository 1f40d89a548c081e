"""Prepares `.venv` and starts a program in it, from nothing but a Python interpreter.

Only the standard library is imported here, and everything parses and imports on Python 3.8, so
that a Python that is too old gets a sentence and not a traceback.
"""

from slimstudio.bootstrap.launch import start

__all__ = ["start"]
