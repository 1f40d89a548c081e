"""Which attributes of a module may count channels, and which part a group of them plays in it."""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
from types import CodeType, FunctionType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.steps import WINDOWS
from slimstudio.engine.channels.width import Width
from slimstudio.engine.marks import is_inside
from slimstudio.engine.models.resize import named_numbers

# A tensor inside a module and its axis; or heads or equal counts inside it, or parts that its code
# takes out of an axis, and which of these.
Place = tuple[str, int]
FORMS = ("row", "parts", "all", "piece", "first", "last")  # the likelier, the earlier
_FEWEST = 2  # smaller numbers mean anything


@dataclass(frozen=True)
class Meaning:
    """What a number of a module may count, in words that hold for every module of its class.

    Args:
        attribute: As in `Width`.
        place: Where the channels are: a tensor inside the module and its axis, or the heads or
            equal counts of a layer inside it, and which of these.
        form: Which of the channels there.
    """

    attribute: str
    place: Place
    form: str

    @property
    def rank(self) -> tuple[bool, int]:
        """How unlikely it is: other modules' tensors and parts of what lies along an axis are."""
        return "." in self.place[0], FORMS.index(self.form)


class Counting:
    """Finds what numbers of modules may count.

    Args:
        module: The network.
        analysis: Its channels.
    """

    def __init__(self, module: nn.Module, analysis: Analysis) -> None:
        self._layers = dict(module.named_modules())
        self._analysis = analysis
        self._places: dict[str, dict[Place, NDArray[np.int64]]] = {}

    def meanings(
        self, layer: str, *, whole: bool = False
    ) -> Iterator[tuple[Meaning, tuple[Width, ...]]]:
        """List what the numbers of a module may count.

        Each comes with the attribute that follows, or several that only change together. `whole`
        leaves out numbers that count parts of what lies along an axis.
        """
        kind: Any = type(self._layers[layer])  # a class can be hashed
        read = _words(kind)
        numbers = [
            (name, value)
            for name, value in named_numbers(self._layers[layer])
            if value >= _FEWEST and (read is None or name.partition(".")[0] in read)
        ]
        places = self.places(layer)
        for place, rows in places.items():
            for attribute, value in numbers:
                for form, counted in _counted(rows, value, whole=whole):
                    meaning = Meaning(attribute, place, form)
                    yield meaning, (Width(layer, attribute, counted),)
            for attribute, entries in _lists(numbers).items():
                sizes = [size for _, size in entries]
                if len(rows) == 1 and sum(sizes) == rows.size:
                    parts = np.split(rows, np.cumsum(sizes)[:-1], axis=1)
                    yield Meaning(attribute, place, "parts"), _each(layer, entries, parts)
        for attribute, entries in _lists(numbers).items():
            for place, apart in _numbered(places, [size for _, size in entries]):
                yield Meaning(attribute, place, "parts"), _each(layer, entries, apart)

    def alike(self, layer: str, meaning: Meaning) -> list[Width]:
        """Find the same numbers of all other modules of a module's class."""
        found: list[Width] = []
        for name, other in self._layers.items():
            if name != layer and type(other) is type(self._layers[layer]):
                found += next((w for m, w in self.meanings(name) if m == meaning), ())
        return found

    def of_class(self, layer: str) -> list[str]:
        """Name the modules of a module's class."""
        kind = type(self._layers[layer])
        return [name for name, other in self._layers.items() if type(other) is kind]

    def as_many(
        self, layer: str, numbers: Sequence[NDArray[np.int64]], active: set[int]
    ) -> Iterator[tuple[Place, Place]]:
        """List pairs of places inside a module where different groups are equally many.

        Args:
            layer: Name of the module.
            numbers: Channels that its numbers count; places of these come first.
            active: Groups that may be at these places.
        """
        index = self._analysis.group_index
        groups: dict[Place, frozenset[int]] = {}
        for place, rows in self.places(layer).items():
            here = frozenset(np.unique(index[rows]).tolist())
            if here <= active and place[0] != "heads":
                groups[place] = here
        counted = [frozenset(np.unique(index[rows]).tolist()) for rows in numbers]
        pairs = [
            pair
            for pair in combinations(groups, 2)
            if self.together(layer, pair, active) is not None
        ]
        seen: set[frozenset[frozenset[int]]] = set()
        for one, other in sorted(
            pairs, key=lambda p: not any(groups[p[0]] == c or groups[p[1]] == c for c in counted)
        ):
            both = frozenset((groups[one], groups[other]))
            if both not in seen:
                seen.add(both)
                yield one, other

    def together(
        self, layer: str, places: tuple[Place, Place], active: set[int]
    ) -> NDArray[np.int64] | None:
        """Put the channels at two places into rows of one size; None where they differ in size.

        They are of different groups, all of them active and of none bound to the other.
        """
        known = self.places(layer)
        if not all(place in known for place in places):
            return None
        one, other = (known[place] for place in places)
        if one.shape[1] != other.shape[1]:
            return None
        index = self._analysis.group_index
        here, there = (set(np.unique(index[rows]).tolist()) for rows in (one, other))
        if here & there or not here | there <= active:
            return None
        return np.concatenate([one, other])

    @cached_property
    def _windows(self) -> dict[str, list[list[NDArray[np.int64]]]]:
        """Read the channels of the parts that modules take out of an axis, by module and step."""
        found: dict[str, list[list[NDArray[np.int64]]]] = {}
        script = self._analysis.script
        for step in script.steps:
            if step.operation.rpartition("::")[2].partition(".")[0] in WINDOWS:
                along = [t for made, _ in step.made for t in made if len(t.axes) == 1]
                parts = [script.channels[t.ids] for t in along if not t.is_head]
                if parts and all((channels >= 0).all() for channels in parts):
                    found.setdefault(step.layer, []).append(parts)
        return found

    def places(self, layer: str) -> Mapping[Place, NDArray[np.int64]]:
        """Tell where channels are inside a module, each [rows, size]."""
        known = self._places.get(layer)
        if known is None:
            known = self._places[layer] = dict(self._find(layer))
        return known

    def _find(self, layer: str) -> Iterator[tuple[Place, NDArray[np.int64]]]:
        prefix = f"{layer}." if layer else ""
        for i, heads in enumerate(h for h in self._analysis.heads if is_inside(h.layer, (layer,))):
            yield ("heads", i), np.unique(heads.channels)[None]
            yield ("inside heads", i), heads.members
        equal_counts = (
            equal_count
            for equal_count in self._analysis.equal_counts
            if is_inside(equal_count.reason, (layer,))
        )
        for i, equal_count in enumerate(equal_counts):
            yield ("equal_counts", i), equal_count.rows
        for i, parts in enumerate(self._windows.get(layer, ())):
            for j, part in enumerate(parts):
                yield (f"windows.{i}.{j}", 0), part[None]
        for slot in self._analysis.slots:
            if slot.tensor.startswith(prefix):
                rows = slot.distinct if slot.distinct.ndim == 2 else slot.distinct[None]
                yield (slot.tensor.removeprefix(prefix), slot.axis), rows


@cache
def _words(kind: Any) -> frozenset[str] | None:
    """List the names and words in the code of a class, but for what builds it; None for PyTorch's.

    A number that no code names says nothing of what the class does.
    """
    if kind.__module__.startswith("torch."):
        return None
    found: set[str] = set()
    for base in kind.__mro__:
        if base.__module__.startswith("torch.") or base is object:
            continue
        for name, value in vars(base).items():
            function = getattr(value, "__func__", getattr(value, "fget", value))
            function = inspect.unwrap(function) if callable(function) else function
            if isinstance(function, FunctionType) and name != "__init__":
                found |= set(_named(function.__code__))
            elif callable(value) and not isinstance(value, FunctionType):
                return None  # code that nobody can look into
    return frozenset(found)


def _named(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, CodeType):
            yield from _named(constant)


def _each(
    layer: str, entries: Sequence[tuple[str, int]], parts: Sequence[NDArray[np.int64]]
) -> tuple[Width, ...]:
    """Let each entry of a list count a part of its own."""
    pairs = zip(entries, parts, strict=True)
    return tuple(Width(layer, name, part.reshape(1, -1)) for (name, _), part in pairs)


def _numbered(
    places: Mapping[Place, NDArray[np.int64]], sizes: Sequence[int]
) -> Iterator[tuple[Place, list[NDArray[np.int64]]]]:
    """Find places that differ by a number alone, `parts.0.weight` and so on, of these sizes."""
    for tensor, axis in places:
        words = tensor.split(".")
        for spot in [i for i, word in enumerate(words) if word == "0"]:
            names = [[*words[:spot], str(i), *words[spot + 1 :]] for i in range(len(sizes))]
            found = [places.get((".".join(name), axis)) for name in names]
            known = [rows for rows in found if rows is not None]
            if [rows.size for rows in known] == list(sizes):
                yield (".".join([*words[:spot], "*", *words[spot + 1 :]]), axis), known


def _lists(numbers: Sequence[tuple[str, int]]) -> dict[str, list[tuple[str, int]]]:
    """Gather the numbers of each list or dictionary, where it holds at least two."""
    lists: dict[str, list[tuple[str, int]]] = {}
    for name, value in numbers:
        attribute, dot, _ = name.partition(".")
        if dot:
            lists.setdefault(attribute, []).append((name, value))
    return {name: values for name, values in lists.items() if len(values) > 1}


def _counted(
    rows: NDArray[np.int64], value: int, *, whole: bool
) -> Iterator[tuple[str, NDArray[np.int64]]]:
    """Say which channels of [rows, size] a number may count; `whole` leaves out parts of rows."""
    size = rows.shape[1]
    if value == size:
        yield "row", rows
        return
    if value == rows.size:
        yield "all", rows.reshape(1, -1)
    if value < size and not whole:
        if size % value == 0:
            yield "piece", rows.reshape(-1, value)
        yield "first", rows[:, :value]
        yield "last", rows[:, -value:]
