"""The whole numbers that modules keep in attributes, alone or in tuples, lists and dictionaries."""

from collections.abc import Iterator
from typing import Any

from torch import nn

_LONGEST = 64  # longer ones are tables, not sizes


def named_numbers(layer: nn.Module) -> Iterator[tuple[str, int]]:
    """List a module's own numbers: an attribute's name, with ".0" for what its first entry holds.

    Attributes of PyTorch's own, which begin with an underscore, are left out.
    """
    for attribute, value in vars(layer).items():
        if attribute.startswith("_"):
            continue
        if _is_number(value):
            yield attribute, value
        elif type(value) in (tuple, list, dict) and len(value) <= _LONGEST:
            entries = value.items() if isinstance(value, dict) else enumerate(value)
            yield from ((f"{attribute}.{key}", v) for key, v in entries if _is_number(v))


def read_number(layer: nn.Module, name: str) -> int | None:
    """Read a number as `named_numbers` names it; None where there is no such number."""
    return next((value for found, value in named_numbers(layer) if found == name), None)


def set_number(layer: nn.Module, name: str, value: int) -> None:
    """Write a number as `named_numbers` names it; containers are replaced, for they may be shared.

    Raises:
        KeyError: the module has no such number.
    """
    if read_number(layer, name) is None:
        raise KeyError(name)
    attribute, _, place = name.partition(".")
    current: Any = getattr(layer, attribute)
    if isinstance(current, dict):
        whole: Any = {key: value if str(key) == place else v for key, v in current.items()}
    elif isinstance(current, tuple | list):
        entries = [value if str(i) == place else v for i, v in enumerate(current)]
        whole = tuple(entries) if isinstance(current, tuple) else entries
    else:
        whole = value
    setattr(layer, attribute, whole)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
