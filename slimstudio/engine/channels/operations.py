"""What is known of PyTorch's operations, and of those that others registered."""

from __future__ import annotations

from typing import Any, NamedTuple

from slimstudio.engine.channels.rules import RULES, Rule, own
from slimstudio.engine.channels.shapes import SHAPES, Shaper
from slimstudio.engine.channels.steps import COPIES, SIZED, VIEWS

_FACTORIES = frozenset(("new_empty", "new_full", "new_ones", "new_zeros", "new_empty_strided"))


class Operation(NamedTuple):
    """What is known of an operation.

    Args:
        name: Its ATen name without overload.
        told: Its full name in notes.
        rule: What follows channel ids through it.
        shape: What tells the shape of its result.
        writes: Whether it writes into its first argument.
        copies: Whether it only copies.
        sized: Whether some of its arguments follow from how many channels there are.
        fresh: Whether it takes no more from another tensor than its kind.
    """

    name: str
    told: str
    rule: Rule | None = None
    shape: Shaper | None = None
    writes: bool = False
    copies: bool = False
    sized: bool = False
    fresh: bool = False


class Operations(dict[int, Operation]):
    """The operations that a run met, each looked up once, by `id()`."""

    def look_up(self, func: Any) -> Operation:
        """Find out what is known of an operation."""
        name = func.overloadpacket.__name__
        rule, shape = RULES.get(name), SHAPES.get(name)
        # Others may have given their operation the name of one of PyTorch's.
        registered = own.OPERATIONS.get(f"{func.namespace}::{name}")
        if registered is not None or func.namespace != "aten":
            rule, shape = registered, None
        found = self[id(func)] = Operation(
            name,
            "view" if name in VIEWS else func.name(),
            rule,
            shape,
            writes=name[-1] == "_",
            copies=name in COPIES,
            sized=name in SIZED,
            fresh=name in _FACTORIES,
        )
        return found
