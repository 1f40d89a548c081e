"""The layer tree as plain arrays, and what each of its rows says about marks."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from slimstudio.engine.marks import TRAIN, Mark, MarkKind, is_inside
from slimstudio.engine.models.layers import Layer

NO_PARENT = -1


@dataclass(frozen=True, eq=False)
class LayerOutline:
    """Layers in pre-order; a layer's id is its position, every tuple below is indexed by it.

    Args:
        layers: The network's layers, containers before what they hold.
        parents: Id of the layer that holds each one, or `NO_PARENT`.
        rows: Position of each layer among its siblings.
        children: Ids of what each layer holds directly.
        tops: Ids of the outermost layers; usually one, the network itself.
        ids: Layer name to id.
    """

    layers: tuple[Layer, ...] = ()
    parents: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    children: tuple[tuple[int, ...], ...] = ()
    tops: tuple[int, ...] = ()
    ids: dict[str, int] | None = None

    def id_of(self, name: str) -> int | None:
        """Find a layer's id by its dotted name."""
        return self.ids.get(name) if self.ids else None

    def leaves_below(self, layer_id: int) -> Iterator[int]:
        """Yield the ids of the leaves in a sub-tree, in order; a leaf yields itself."""
        waiting = [layer_id]
        while waiting:
            current = waiting.pop()
            if self.layers[current].is_leaf:
                yield current
            waiting.extend(reversed(self.children[current]))

    @property
    def macs(self) -> int:
        """Multiply-accumulate operations of the whole network for one image."""
        return sum(self.layers[top].macs for top in self.tops)

    @property
    def parameters(self) -> int:
        """Parameters of the whole network."""
        return sum(self.layers[top].parameters for top in self.tops)


def outline(layers: tuple[Layer, ...]) -> LayerOutline:
    """Arrange layers, given in pre-order with dotted names, as a tree."""
    ids = {layer.name: position for position, layer in enumerate(layers)}
    parents: list[int] = []
    rows: list[int] = []
    children: list[list[int]] = [[] for _ in layers]
    tops: list[int] = []
    for position, layer in enumerate(layers):
        parent = _nearest_holder(layer, ids)
        siblings = tops if parent == NO_PARENT else children[parent]
        parents.append(parent)
        rows.append(len(siblings))
        siblings.append(position)
    return LayerOutline(
        layers=layers,
        parents=tuple(parents),
        rows=tuple(rows),
        children=tuple(tuple(below) for below in children),
        tops=tuple(tops),
        ids=ids,
    )


def _nearest_holder(layer: Layer, ids: dict[str, int]) -> int:
    """Find the closest container that is listed: one that never ran may be left out."""
    name = layer.name
    while name:
        name = name.rpartition(".")[0]
        if name in ids:
            return ids[name]
    return NO_PARENT


@dataclass(frozen=True)
class MarkSummary:
    """The marks in a sub-tree in one glance.

    Args:
        kind: The kind that all layers share; None where they differ or nothing can be marked.
        low: Smallest pruning ratio among them; 0 unless `kind` has one.
        high: Largest pruning ratio among them; 0 unless `kind` has one.
        counts: Where the layers differ, each kind that occurs and how many layers have it, in the
            order of the kinds; empty where they do not.
    """

    kind: MarkKind | None = None
    low: float = 0.0
    high: float = 0.0
    counts: tuple[tuple[MarkKind, int], ...] = ()

    @property
    def mixed(self) -> bool:
        """Whether the layers differ."""
        return bool(self.counts)


NOTHING = MarkSummary()
REMOVED = MarkSummary(MarkKind.REMOVE)


def summarise(
    outline: LayerOutline, marks: Mapping[str, Mark], prunable: frozenset[str]
) -> tuple[MarkSummary, ...]:
    """Sum up the marks for every row.

    A layer that trains only because its channels cannot be chosen (a BatchNorm follows its
    convolution) does not turn a stage that is otherwise pruned into a mixed one. A container with
    a mark of its own has that mark, whatever is inside; what is inside a removed block is removed.

    Args:
        outline: The tree.
        marks: Layer name to mark; layers that are not listed train.
        prunable: Names of the layers whose output channels can be marked for removal.

    Returns:
        One summary per layer id.
    """
    # None stands for "trains, but only because it cannot be pruned".
    found: list[Counter[Mark | None]] = [Counter() for _ in outline.layers]
    for layer_id in reversed(range(len(outline.layers))):
        layer = outline.layers[layer_id]
        if layer.is_leaf and layer.parameters:
            found[layer_id][_own(layer.name, marks, prunable)] += 1
        elif marks.get(layer.name, TRAIN).kind.is_for_containers:
            found[layer_id] = Counter({marks[layer.name]: max(1, found[layer_id].total())})
        if outline.parents[layer_id] != NO_PARENT:
            found[outline.parents[layer_id]].update(found[layer_id])
    removed = {name for name, mark in marks.items() if mark.kind is MarkKind.REMOVE}
    return tuple(
        REMOVED
        if below and removed and is_inside(outline.layers[layer_id].name, removed)
        else _summary(below)
        for layer_id, below in enumerate(found)
    )


def summary_of(
    names: Iterable[str],
    marks: Mapping[str, Mark],
    prunable: frozenset[str],
    containers: Mapping[str, Mark],
) -> MarkSummary:
    """Sum up the marks of some layers with parameters, in the same way.

    Args:
        names: The layers.
        marks: Layer name to mark; layers that are not listed train.
        prunable: Names of the layers whose output channels can be marked for removal.
        containers: Marks of containers that speak for the layers in them.
    """
    found = (_around(name, containers) or _own(name, marks, prunable) for name in names)
    return _summary(Counter(found))


def _around(name: str, containers: Mapping[str, Mark]) -> Mark | None:
    """Find the mark of the outermost container around a layer that has one."""
    holding = [holder for holder in containers if is_inside(name, (holder,))]
    return containers[min(holding, key=len)] if holding else None


def _own(name: str, marks: Mapping[str, Mark], prunable: frozenset[str]) -> Mark | None:
    mark = marks.get(name, TRAIN)
    return None if mark == TRAIN and name not in prunable else mark


def _summary(found: Counter[Mark | None]) -> MarkSummary:
    if not found:
        return NOTHING
    own = [mark for mark in found if mark is not None] or [TRAIN]
    kind = own[0].kind
    follows = None in found and kind not in (MarkKind.TRAIN, MarkKind.PRUNE, MarkKind.HEADS)
    if follows or any(mark.kind is not kind for mark in own):
        return MarkSummary(counts=count_marks(found.elements()))
    ratios = [mark.ratio for mark in own]
    return MarkSummary(kind, min(ratios), max(ratios))


def count_marks(marks: Iterable[Mark | None]) -> tuple[tuple[MarkKind, int], ...]:
    """List the kinds of some marks and how many there are of each, in the order of the kinds."""
    counts = Counter((mark or TRAIN).kind for mark in marks)
    return tuple((kind, counts[kind]) for kind in MarkKind if counts[kind])
