"""What programs give as numbers and names, in plain Python: numpy's and torch's numbers too."""

import reprlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
from torch import Tensor


def number(given: Any) -> Any:
    """Make a plain number of what is one; give anything else back as it is."""
    if isinstance(given, np.generic) or (isinstance(given, np.ndarray) and given.ndim == 0):
        return given.item()
    if isinstance(given, Tensor) and given.dim() == 0 and not given.is_meta:
        return given.item()
    return float(given) if isinstance(given, Fraction | Decimal) else given


def numbers(given: Any) -> Any:
    """Make plain numbers of those of a dictionary; give anything else back as it is."""
    if not isinstance(given, Mapping):
        return given
    return {name: number(value) for name, value in given.items()}


def several(given: Any) -> Any:
    """List what can be gone through, once and for all; give anything else back as it is."""
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
        return given
    try:
        return [number(value) for value in given]
    except (TypeError, ValueError, RuntimeError):  # as a tensor without axes, or without values
        return given


def lists(given: Any) -> Any:
    """List each value of a dictionary; give anything else back as it is."""
    if not isinstance(given, Mapping):
        return given
    return {name: several(value) for name, value in given.items()}


def shown(given: Any) -> str:
    """Show anything on one line of an error."""
    return " ".join(reprlib.repr(given).split())
