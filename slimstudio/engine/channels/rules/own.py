"""Rules for operations and layers of one's own, that hold as long as their owner wants."""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from torch import nn

from slimstudio.errors import InputError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.trace import Trace

# (trace, layer, positional arguments, keyword arguments, result)
LayerRule = Callable[["Trace", Any, "Args", "Kwargs", Any], None]

OPERATIONS: dict[str, Rule] = {}
LAYERS: dict[type[nn.Module], LayerRule] = {}


class Registration:
    """A rule that holds until `remove` is called, or until the end of a `with`.

    Args:
        table: Where rules of this kind are.
        key: What the rule is for.
        rule: The rule.
    """

    def __init__(self, table: dict[Any, Any], key: Any, rule: Any) -> None:
        self._table, self._key, self._rule = table, key, rule
        self._before = table.get(key)
        table[key] = rule

    def remove(self) -> None:
        """Take the rule back; the one that held before holds again."""
        if self._table.get(self._key) is not self._rule:
            return
        if self._before is None:
            del self._table[self._key]
        else:
            self._table[self._key] = self._before

    def __enter__(self) -> Registration:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.remove()


def register_rule(kind: str | type[nn.Module], rule: Rule | LayerRule) -> Registration:
    """Say how an operation or layer of one's own passes channels on.

    For an operation the rule is called as `rule(trace, args, kwargs, out)` after it ran on tensors
    without values; for a layer as `rule(trace, layer, args, kwargs, out)`, and what happens inside
    it is not looked at. The rule reads channel ids with `trace.along(tensor, axis)` (axes counted
    from the end; None where there are none) or `trace.tensor_ids(tensor)`, gives the result its own
    with `trace.give(out, ids)`, and says what belongs together: `trace.meet(ids, others)` for what
    is matched index by index, `trace.protect(tensor, reason)` for what must stay.

        def scaled(trace, args, kwargs, out):
            '''mine::scaled(x, factor) leaves channels where they are.'''
            trace.give(out, trace.tensor_ids(args[0]))

        slimstudio.register_rule("mine::scaled", scaled)

    Args:
        kind: "namespace::operation", without overload; or a class of layers, subclasses excepted.
        rule: The rule. It is believed as little as ours: the smaller network is compared with the
            original after every surgery.

    Returns:
        What takes the rule back: `remove()`, or the end of a `with`.

    Raises:
        InputError: `kind` is neither, or the rule is no function.
    """
    if not callable(rule):
        raise InputError(
            Message("A rule is a function, not a {name}.", name=type(rule).__name__),
            remedy=Message("Give a function, as register_rule describes it."),
        )
    if isinstance(kind, str) and all(kind.partition("::")):
        return Registration(OPERATIONS, kind, rule)
    if isinstance(kind, type) and issubclass(kind, nn.Module):
        return Registration(LAYERS, kind, rule)
    raise InputError(
        Message("No rule can be registered for {kind}.", kind=reprlib.repr(kind)),
        remedy=Message('Give the name of an operation, as "mine::scaled", or a class of layers.'),
    )
