"""The steps of one container, with places instead of names: quick to run.

This file needs nothing but torch: a copy of it travels with exported networks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from slimstudio.engine.graphs.graph import (
    CALL,
    Argument,
    Node,
    NumberKind,
    Result,
    Stored,
    replaced,
)
from slimstudio.engine.graphs.operations import PRECISIONS, find_operation

_ENDLESS = 2**31  # "to the end", where a slice has none


@dataclass(frozen=True)
class ValueSlot:
    """Where a value is while a block runs."""

    place: int
    part: int | None = None


@dataclass(frozen=True)
class Size:
    """A number that follows where channels leave, by its name in `graph_sizes`."""

    key: str


@dataclass(frozen=True)
class ProgramStep:
    """A node, ready to run in its block.

    Args:
        operation: Its name; `CALL` for a layer or a block.
        arguments: By position, with `ValueSlot`, `Size` and `Stored` for what is looked up.
        keywords: By name.
        path: The layer or block that is called, from the block on.
        made: Slots of what comes out; several for a block with several results.
        done: Slots that nobody reads any more.
    """

    operation: str
    arguments: tuple[Any, ...]
    keywords: tuple[tuple[str, Any], ...]
    path: str
    made: tuple[int, ...]
    done: tuple[int, ...]


@dataclass(frozen=True)
class Program:
    """The steps of a block.

    Args:
        steps: In order.
        slots: How many there are; the first hold what the block is given.
        gives: What it returns.
    """

    steps: tuple[ProgramStep, ...] = ()
    slots: int = 0
    gives: tuple[ValueSlot, ...] = ()

    def __deepcopy__(self, memo: object) -> Program:
        """Give the same: a value is never changed."""
        return self


class ProgramMaker:
    """Turns steps into a program, with places instead of names."""

    def __init__(self, path: str, takes: Sequence[str | Stored]) -> None:
        self._prefix = f"{path}." if path else ""
        self._slots: dict[str | Stored, int] = {one: i for i, one in enumerate(takes)}
        self._steps: list[ProgramStep] = []
        self.sizes: dict[str, int] = {}

    def node(self, node: Node) -> None:
        """Add a step."""
        if node.operation == CALL:
            sizes: tuple[int, ...] = ()
        else:
            sizes = find_operation(node.operation).sizes
        arguments = tuple(
            self._sized(self._looked_up(one), f"{len(self._steps)}_{place}")
            if place in sizes
            else self._looked_up(one)
            for place, one in enumerate(node.arguments)
        )
        keywords = tuple((name, self._looked_up(one)) for name, one in node.keywords.items())
        path = node.path[len(self._prefix) :] if node.operation == CALL else ""
        self._add(node.operation, arguments, keywords, path, (node.name,))

    def call(self, container: str, given: Sequence[str | Stored], made: Sequence[Result]) -> None:
        """Add a step that runs a container."""
        arguments = tuple(
            self._looked_up(one if isinstance(one, Stored) else Result(one)) for one in given
        )
        names = tuple(result.name for result in made)
        self._add(CALL, arguments, (), container[len(self._prefix) :], names)

    def _add(
        self,
        operation: str,
        arguments: tuple[Any, ...],
        keywords: tuple[tuple[str, Any], ...],
        path: str,
        names: tuple[str, ...],
    ) -> None:
        places = tuple(range(len(self._slots), len(self._slots) + len(names)))
        self._slots.update(zip(names, places, strict=True))
        self._steps.append(ProgramStep(operation, arguments, keywords, path, places, ()))

    def _looked_up(self, argument: Argument) -> Any:
        def change(part: Argument) -> Any:
            if isinstance(part, Result):
                return ValueSlot(self._slots[part.name], part.part)
            if isinstance(part, Stored):
                known = self._slots.get(part)
                return Stored(part.name[len(self._prefix) :]) if known is None else ValueSlot(known)
            if isinstance(part, NumberKind):
                if part.name not in PRECISIONS:
                    raise ValueError(f"it computes in {part.name[:80]}")
                return PRECISIONS[part.name]
            return part

        return replaced(argument, change)

    def _sized(self, argument: Any, key: str) -> Any:
        if isinstance(argument, tuple):
            return tuple(self._sized(one, f"{key}_{i}") for i, one in enumerate(argument))
        if type(argument) is int and 1 < argument < _ENDLESS:
            self.sizes[key] = argument
            return Size(key)
        return argument

    def finished(self, gives: Sequence[Result]) -> Program:
        """Give the program, in which every value is let go once nobody reads it."""
        returned = tuple(self._looked_up(one) for one in gives)
        kept = {slot.place for slot in returned}
        seen = set(kept)
        steps = []
        for step in reversed(self._steps):
            read = {
                part.place
                for part in _flat((step.arguments, tuple(v for _, v in step.keywords)))
                if isinstance(part, ValueSlot)
            }
            done = sorted((read | set(step.made)) - seen)
            seen.update(done)
            steps.append(
                ProgramStep(
                    step.operation, step.arguments, step.keywords, step.path, step.made, tuple(done)
                )
            )
        return Program(tuple(reversed(steps)), len(self._slots), returned)


def _flat(argument: Any) -> Iterator[Any]:
    if isinstance(argument, tuple):
        for one in argument:
            yield from _flat(one)
    else:
        yield argument
