"""The shape of a layer tree as plain arrays, so that item models need no object per row."""

from collections.abc import Iterator
from dataclasses import dataclass

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
