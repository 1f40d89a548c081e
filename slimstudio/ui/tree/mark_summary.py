"""What a row of the layer tree says about marks: one layer's mark, or what a sub-tree shares."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from slimstudio.engine.marks import TRAIN, Mark, MarkKind, is_inside
from slimstudio.ui.tree.layer_outline import NO_PARENT, LayerOutline


@dataclass(frozen=True)
class MarkSummary:
    """The marks in a sub-tree in one glance.

    Args:
        kind: The kind that all layers share; None where they differ or nothing can be marked.
        low: Smallest pruning ratio among them; 0 unless `kind` has one.
        high: Largest pruning ratio among them; 0 unless `kind` has one.
        mixed: Whether the layers differ.
    """

    kind: MarkKind | None = None
    low: float = 0.0
    high: float = 0.0
    mixed: bool = False


NOTHING = MarkSummary()
MIXED = MarkSummary(mixed=True)
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
    found: list[set[Mark | None]] = [set() for _ in outline.layers]
    for layer_id in reversed(range(len(outline.layers))):
        layer = outline.layers[layer_id]
        if layer.is_leaf and layer.parameters:
            found[layer_id].add(_own(layer.name, marks, prunable))
        elif marks.get(layer.name, TRAIN).kind.is_for_containers:
            found[layer_id] = {marks[layer.name]}
        if outline.parents[layer_id] != NO_PARENT:
            found[outline.parents[layer_id]] |= found[layer_id]
    removed = {name for name, mark in marks.items() if mark.kind is MarkKind.REMOVE}
    return tuple(
        REMOVED
        if below and removed and is_inside(outline.layers[layer_id].name, removed)
        else _summary(below)
        for layer_id, below in enumerate(found)
    )


def summary_of(
    names: Iterable[str], marks: Mapping[str, Mark], prunable: frozenset[str]
) -> MarkSummary:
    """Sum up the marks of some layers with parameters, in the same way."""
    return _summary({_own(name, marks, prunable) for name in names})


def _own(name: str, marks: Mapping[str, Mark], prunable: frozenset[str]) -> Mark | None:
    mark = marks.get(name, TRAIN)
    return None if mark == TRAIN and name not in prunable else mark


def _summary(found: set[Mark | None]) -> MarkSummary:
    if not found:
        return NOTHING
    own = [mark for mark in found if mark is not None] or [TRAIN]
    kind = own[0].kind
    if any(mark.kind is not kind for mark in own):
        return MIXED
    if None in found and kind not in (MarkKind.TRAIN, MarkKind.PRUNE, MarkKind.HEADS):
        return MIXED
    ratios = [mark.ratio for mark in own]
    return MarkSummary(kind, min(ratios), max(ratios))
