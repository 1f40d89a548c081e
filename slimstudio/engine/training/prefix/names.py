"""How torch's functions are told apart."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def name_of(function: Function) -> str:
    """Name a function well enough to tell it from others."""
    owner = getattr(function, "__self__", None)
    # A property is asked for by its getter, whose own name says nothing.
    return f"{getattr(owner, '__name__', '')}.{getattr(function, '__name__', function)}"
