"""What every rule looks like."""

from collections.abc import Callable, Mapping
from typing import Any

from torch import Tensor

from slimstudio.engine.channels.trace import Trace

Args = tuple[Any, ...]
Kwargs = Mapping[str, Any]
# (trace, positional arguments, keyword arguments, result)
Rule = Callable[["Trace", Args, Kwargs, Any], None]


def passing_on(rule: Rule) -> Rule:
    """Let a rule also pass on whether a tensor was computed from parameters and buffers alone."""

    def run(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
        rule(trace, args, kwargs, out)
        names, learned = trace.names, trace.learned
        first = id(args[0]) if args and type(args[0]) is Tensor else None  # mostly
        if first is not None and first not in names and first not in learned:
            learned.discard(id(out))
            return
        for value in args:
            for part in value if isinstance(value, list | tuple) else (value,):
                if isinstance(part, Tensor) and id(part) not in names and id(part) not in learned:
                    learned.discard(id(out))
                    return
        learned.update(map(id, out if isinstance(out, list | tuple) else (out,)))

    return run


def argument(args: Args, kwargs: Kwargs, place: int, name: str, default: Any) -> Any:
    """Read an argument that may have been given by position, by name or not at all."""
    return args[place] if len(args) > place else kwargs.get(name, default)


def from_end(axis: int, rank: int) -> int:
    """Count an axis from the end, however it was given."""
    return axis if axis < 0 else axis - rank
