"""What every rule looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from slimstudio.engine.channels.tracer import Tracer

Args = tuple[Any, ...]
Kwargs = Mapping[str, Any]
# (tracer, positional arguments, keyword arguments, result)
Rule = Callable[["Tracer", Args, Kwargs, Any], None]


def argument(args: Args, kwargs: Kwargs, place: int, name: str, default: Any) -> Any:
    """Read an argument that may have been given by position, by name or not at all."""
    return args[place] if len(args) > place else kwargs.get(name, default)


def from_end(axis: int, rank: int) -> int:
    """Count an axis from the end, however it was given."""
    return axis if axis < 0 else axis - rank
