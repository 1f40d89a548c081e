"""Lets a graph take any number of images, and lets its sizes follow where channels leave.

Exporters write down the sizes of the one input that they were shown: `view(x, [1, 197, 3, 64])`.
Here a change of shape says only which axes are merged and how an axis is parted, with one of the
parts left open; so the number of images, and the sizes of all axes that it leaves alone, are free.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Any

from slimstudio.engine.graphs.functional import used
from slimstudio.engine.graphs.graph import Argument, Graph, Node, Result, given_to
from slimstudio.engine.graphs.shapes import ShapeRun

_MORE = 13  # times as many images
_RESHAPES = (
    "aten.reshape_as.",
    "aten.view_as.",
    "aten.view.",
    "aten.reshape.",
    "aten._unsafe_view.",
    "aten.flatten.",
    "aten.unflatten.",
)
_MAKERS = ("aten.zeros.", "aten.ones.", "aten.full.")
_MAKERS_LIKE = ("aten.new_zeros.", "aten.new_ones.", "aten.new_full.")
_FLATTEN, _UNFLATTEN, _EXPAND = (
    "aten.flatten.using_ints",
    "aten.unflatten.int",
    "aten.expand.default",
)
_ATTENTION = "aten.scaled_dot_product_attention."


def opened_shapes(graph: Graph, sizes: tuple[int, ...], precision: str = "float32") -> Graph:
    """Rewrite a graph so that it takes any number of images.

    Args:
        graph: Takes images of one size, [N, ...].
        sizes: The size, with the number of images that the graph was made for.
        precision: The kind of numbers in them.

    Raises:
        ValueError: it cannot; the message says at which step.
    """
    return _Opening(graph, sizes, precision).run()


@dataclass(frozen=True)
class _Images:
    """Where the number of images is in the shape of a tensor.

    Args:
        axis: It is a factor of this axis.
        outer: How many values stand in front of it in the axis.
    """

    axis: int
    outer: int = 1


class _Opening:
    def __init__(self, graph: Graph, sizes: tuple[int, ...], precision: str) -> None:
        (name,) = graph.inputs
        self._graph = graph
        self._count = sizes[0]
        self._few = ShapeRun(graph, {name: sizes}, precision)
        self._many = ShapeRun(graph, {name: (_MORE * sizes[0], *sizes[1:])}, precision)
        self._images = Result("number_of_images")
        self._outer: dict[str, int] = {}
        self._nodes: list[Node] = []
        self._now: dict[str, Result] = {}
        self._made = 0

    def run(self) -> Graph:
        self._emit(Node(self._images.name, "aten.sym_size.int", (Result(self._graph.inputs[0]), 0)))
        for node in self._graph.nodes:
            self._step(self._current(node))
        outputs = tuple(self._replaced(one) for one in self._graph.outputs)
        for one in outputs:
            if self._where(one) != _Images(0):
                raise ValueError("its answer does not depend on how many images there are")
        return used(replace(self._graph, nodes=tuple(self._nodes), outputs=outputs))

    # -- what is known ----------------------------------------------------------------------

    def _current(self, node: Node) -> Node:
        keywords = {name: self._replaced(one) for name, one in node.keywords.items()}
        return replace(node, arguments=self._replaced(node.arguments), keywords=keywords)

    def _replaced(self, value: Argument) -> Any:
        if isinstance(value, tuple):
            return tuple(self._replaced(one) for one in value)
        if isinstance(value, Result) and value.part is None:
            return self._now.get(value.name, value)
        return value

    def _where(self, value: Argument) -> _Images | None:
        """Find the number of images in a tensor's shape; None where it is not there."""
        few, many = self._few.shape(value), self._many.shape(value)
        axes = [axis for axis, (a, b) in enumerate(zip(few, many, strict=True)) if a != b]
        if not axes:
            return None
        if len(axes) > 1 or many[axes[0]] != _MORE * few[axes[0]]:
            raise ValueError("it mixes images with each other")
        return _Images(axes[0], self._outer.get(value.name, 1))

    # -- steps ------------------------------------------------------------------------------

    def _emit(self, node: Node) -> Result:
        """Add a step, and run it."""
        try:
            self._many.run(node)
        except ValueError:
            node = self._with_images(node)
            self._many.run(node)
        self._few.run(node)
        self._nodes.append(node)
        result = Result(node.name)
        positions = [
            self._outer[part.name]
            for part in given_to(node)
            if isinstance(part, Result) and part.name in self._outer
        ]
        if positions:
            self._outer[node.name] = max(positions)
        return result

    def _new(self, node: Node, operation: str, arguments: tuple[Argument, ...]) -> Result:
        self._made += 1
        name = f"{node.name}_{operation.partition('.')[2].partition('.')[0]}_{self._made}"
        return self._emit(Node(name, operation, arguments, {}, node.path))

    def _step(self, node: Node) -> None:
        operation = node.operation
        if operation.startswith(_RESHAPES):
            self._now[node.name] = self._reshape(node)
        elif operation == _EXPAND:
            self._emit(replace(node, arguments=(node.arguments[0], self._expanded(node))))
        elif operation.startswith((*_MAKERS, *_MAKERS_LIKE)):
            place = 1 if operation.startswith(_MAKERS_LIKE) else 0
            sizes = list(node.arguments[place])
            if sizes and self._count > 1 and sizes[0] == self._count:
                sizes[0] = self._images
            before, after = node.arguments[:place], node.arguments[place + 1 :]
            self._emit(replace(node, arguments=(*before, tuple(sizes), *after)))
        elif operation.startswith("aten.slice.") and self._is_whole(node):
            self._now[node.name] = node.arguments[0]
        elif operation.startswith("aten.squeeze.dim") and (picked := self._picked(node)):
            self._emit(picked)
        elif operation.startswith(_ATTENTION) and node.keywords.get("scale") is None:
            # Said as a number, for PyTorch would take it from what is left of a head.
            scale = self._few.shape(node.arguments[0])[-1] ** -0.5
            self._emit(replace(node, keywords={**node.keywords, "scale": scale}))
        else:
            self._emit(node)

    def _is_whole(self, node: Node) -> bool:
        """Tell whether a window is all that there is."""
        source = node.arguments[0]
        axis, start, stop, step = (
            node.arguments[place] if len(node.arguments) > place else usual
            for place, usual in ((1, 0), (2, None), (3, None), (4, 1))
        )
        numbers = all(one is None or type(one) is int for one in (start, stop, step))
        size = self._few.shape(source)[axis or 0]
        ends = stop is None or (numbers and stop >= size)
        return numbers and not start and ends and step in (1, None)

    def _picked(self, node: Node) -> Node | None:
        """Pick an index where a window of one index was cut out and its axis dropped."""
        source, axes = node.arguments[:2]
        made = next((one for one in self._nodes if Result(one.name) == source), None)
        axis = axes[0] if isinstance(axes, tuple) and len(axes) == 1 else axes
        if made is None or made.operation != "aten.slice.Tensor" or len(made.arguments) != 4:
            return None
        whole, along, start, stop = made.arguments
        if axis != along or type(start) is not int or stop != start + 1 or start < 0:
            return None
        return replace(node, operation="aten.select.int", arguments=(whole, along, start))

    def _expanded(self, node: Node) -> tuple[Argument, ...]:
        """Leave the sizes open that do not grow; one for each image follows their number."""
        source, sizes = node.arguments[:2]
        old = self._few.shape(source)
        new = self._few.value(sizes)
        lead = len(new) - len(old)
        found: list[Argument] = []
        for place, (size, given) in enumerate(zip(new, sizes, strict=True)):
            if place >= lead and size in (-1, old[place - lead]):
                found.append(-1)
            elif place == 0 and size == self._count > 1 and self._where(source) is None:
                found.append(self._images)
            else:
                found.append(given)
        return tuple(found)

    def _with_images(self, node: Node) -> Node:
        """Repeat what is the same for all images, where a step wants one for each."""
        count = self._count

        def grown(value: Argument) -> Argument:
            if isinstance(value, tuple):
                return tuple(grown(one) for one in value)
            shape = self._few.shape(value)
            if not shape or self._where(value) is not None or shape[0] != count:
                return value
            sizes = (self._images, *(-1,) * (len(shape) - 1))
            if count > 1:
                one = self._new(node, "aten.slice.Tensor", (value, 0, 0, 1))
                return self._new(node, _EXPAND, (one, sizes))
            return self._new(node, _EXPAND, (value, sizes))

        return replace(node, arguments=grown(node.arguments))

    # -- changes of shape -------------------------------------------------------------------

    def _reshape(self, node: Node) -> Result:
        """Merge and part axes, the last first, so that those in front keep their places."""
        source = node.arguments[0]
        made = ShapeRun.run(self._few, node)
        old, new = self._few.shape(source), tuple(made.shape)
        if prod(old) == 0:
            raise ValueError(f"its step {node.name} makes a tensor of nothing")
        where = self._where(source)
        images: _Images | None = None
        before, after = list(old), list(new)
        if where is not None:
            images = _images_after(old, new, where, self._count)
            # Of axes of one value, those with the images are told apart by their number.
            before[where.axis] *= _MORE
            after[images.axis] *= _MORE
        current: Result = source
        for here, there in reversed(list(segments(before, after))):
            sizes = [new[axis] for axis in there]
            if [before[axis] for axis in here] == [after[axis] for axis in there]:
                continue
            if len(here) > 1:
                current = self._new(node, _FLATTEN, (current, here[0], here[-1]))
            if len(there) > 1:
                inside = images is not None and images.axis in there
                place = there.index(images.axis) if images and inside else _largest(sizes)
                parts = tuple(-1 if one == place else size for one, size in enumerate(sizes))
                current = self._new(node, _UNFLATTEN, (current, here[0], parts))
        if images is not None:
            self._outer[current.name] = images.outer
        return current


def _images_after(old: Sequence[int], new: Sequence[int], where: _Images, count: int) -> _Images:
    """Find the number of images in a tensor's shape after a change of it."""
    front = prod(old[: where.axis]) * where.outer
    fronts = [prod(new[:place]) for place in range(len(new))]
    for place, size in enumerate(new):
        if fronts[place] == front and size == count:
            return _Images(place)
    for place, size in enumerate(new):
        if front % fronts[place] == 0 and fronts[place] * size % (front * count) == 0:
            return _Images(place, front // fronts[place])
    raise ValueError("it mixes images with each other")


def _largest(sizes: Sequence[int]) -> int:
    """Choose the part that is left open where any may be: the last of those that are not 1."""
    return max((place for place, size in enumerate(sizes) if size > 1), default=0)


def segments(
    old: Sequence[int], new: Sequence[int]
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Part two shapes of one size into runs of axes that hold the same values.

    Yields:
        Axes of the old shape and axes of the new one.
    """
    i = j = 0
    found: list[tuple[list[int], list[int]]] = []
    while i < len(old) and j < len(new):
        before, after = [i], [j]
        one, other = old[i], new[j]
        while one != other:
            if one < other:
                i += 1
                before.append(i)
                one *= old[i]
            else:
                j += 1
                after.append(j)
                other *= new[j]
        found.append((before, after))
        i, j = i + 1, j + 1
    if found:  # axes of one value at the end
        found[-1][0].extend(range(i, len(old)))
        found[-1][1].extend(range(j, len(new)))
    for before, after in found:
        yield tuple(before), tuple(after)
