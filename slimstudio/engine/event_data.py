"""Events, and the values in them, as plain data: the way files hold them."""

import dataclasses
import math
from collections.abc import Iterable
from typing import Any, TypeVar, get_args, get_type_hints

from slimstudio.engine import events, strict_json

T = TypeVar("T")

PlainEvents = tuple[tuple[str, dict[str, Any]], ...]

_KINDS = {kind.__name__: kind for kind in get_args(events.Event)}


def plain_events(history: Iterable[events.Event]) -> PlainEvents:
    """Turn events into their names and fields."""
    return tuple((type(event).__name__, strict_json.plain(event)) for event in history)


def restored_events(plain: PlainEvents) -> tuple[events.Event, ...]:
    """Turn what `plain_events` made back into events, believing nothing.

    Raises:
        ValueError: there is no such event, or a field does not fit; the message says where.
    """
    return tuple(_event(kind, given) for kind, given in plain)


def restored(given: dict[str, Any], kind: type[T]) -> T:
    """Turn plain data back into a dataclass; numbers that JSON could not hold are NaN.

    Raises:
        ValueError: it does not describe a `kind`; the message says where.
    """
    return strict_json.convert(_with_nan(given, kind), kind)


def _event(kind: str, given: dict[str, Any]) -> events.Event:
    if kind not in _KINDS:
        raise ValueError(f"unknown event {kind}")
    event: events.Event = restored(given, _KINDS[kind])
    return event


def _with_nan(given: dict[str, Any], kind: type[Any]) -> dict[str, Any]:
    """Put back the numbers that are none (a loss may be): JSON has only null for them."""
    filled = dict(given)
    for name, hint in get_type_hints(kind).items():
        value = filled.get(name)
        if hint is float and name in filled and value is None:
            filled[name] = math.nan
        elif dataclasses.is_dataclass(hint) and isinstance(hint, type) and isinstance(value, dict):
            filled[name] = _with_nan(value, hint)
    return filled
