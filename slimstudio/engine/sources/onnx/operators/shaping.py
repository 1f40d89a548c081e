"""What changes the shape of a tensor and not its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import prod
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import (
    MISFIT,
    MIXES,
    OTHER_WAY,
    UntranslatableError,
    Value,
    as_numbers,
    constant,
    known_numbers,
)

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator


@operator("Shape")
def shape(translator: Translator, node: FoldedNode) -> Value:
    """Say the sizes for the batch that the graph was folded for, where folding left any over."""
    value = translator.given(node, 0)
    sizes = value.shape[node.attributes.get("start", 0) : node.attributes.get("end", value.rank)]
    return constant(torch.tensor(sizes, dtype=torch.int64))


@operator("Reshape")
def reshape(translator: Translator, node: FoldedNode) -> Value:
    """Say Reshape for any number of images."""
    value = translator.given(node, 0)
    asked = translator.integers(node, 1, "shape") or []
    if not node.attributes.get("allowzero", 0):
        asked = [value.shape[axis] if size == 0 else size for axis, size in enumerate(asked)]
    return reshaped(translator, value, asked)


def reshaped(translator: Translator, value: Value, asked: Sequence[int]) -> Value:
    """Say a reshape to these sizes, which are for the batch that the graph was folded for."""
    count, wanted = prod(value.shape), [*asked]
    if value.once and wanted[:1] == [translator.images]:
        wanted[0] = 1
    if -1 in wanted:
        rest = -prod(wanted)
        if not rest or count % rest:
            raise UntranslatableError(MISFIT)
        wanted[wanted.index(-1)] = count // rest
    if prod(wanted) != count:
        raise UntranslatableError(MISFIT)
    if tuple(wanted) == value.shape:
        return value
    axis = None if value.numbers is not None else value.batch_axis
    alone = axis is not None and value.shape[axis] == 1  # its size tells nothing
    merged = _merged(value.shape, wanted)
    if merged is not None and not (alone and merged[0] <= (axis or 0) <= merged[1]):
        made = translator.emit("aten.flatten.using_ints", value, *merged)
        return made if axis is None else _noted(value, made, axis)
    if axis is None:
        return translator.emit("aten.reshape.default", value, wanted)
    parted = _parted(value.shape, wanted)
    if parted is not None and parted[0] != axis:
        return translator.emit("aten.unflatten.int", value, *parted)
    wanted[_place(translator, value, wanted, axis)] = -1
    return _noted(value, translator.emit("aten.reshape.default", value, wanted), axis)


def _place(translator: Translator, value: Value, wanted: Sequence[int], axis: int) -> int:
    """Find the axis that images are along after a reshape.

    They begin after as many numbers as they did before, and take as many.
    """
    before = _before(value, axis)
    starts = [prod(wanted[:place]) for place in range(len(wanted) + 1)]
    if translator.images == 1:
        rest = prod(value.shape[axis + 1 :])
        rows = [i for i in range(len(wanted)) if prod(wanted[i + 1 :]) == rest]
        if len(wanted) == 2 and rows and before > 1:
            return rows[0]  # rows of a matrix
        found = [i for i in range(len(wanted)) if starts[i] == before]
        found += [i for i in range(len(wanted)) if starts[i] <= before < starts[i + 1]]
    else:
        found = [i for i in range(len(wanted)) if starts[i] <= before < starts[i + 1]]
    if not found:
        raise UntranslatableError(MIXES)
    return found[0]


def _before(value: Value, axis: int) -> int:
    return prod(value.shape[:axis]) if value.before is None else value.before


def _noted(value: Value, made: Value, axis: int) -> Value:
    """Note where images are, where what is before them shares their axis."""
    before, new = _before(value, axis), made.batch_axis
    apart = new is None or prod(made.shape[:new]) == before
    return made if apart else replace(made, before=before)


def _merged(shape: Sequence[int], wanted: Sequence[int]) -> tuple[int, int] | None:
    """Find the axes that become one, where nothing else changes."""
    less = len(shape) - len(wanted)
    if less <= 0:
        return None
    for start in range(len(wanted)):
        stop = start + less
        same = [*shape[:start], prod(shape[start : stop + 1]), *shape[stop + 1 :]]
        if same == [*wanted]:
            return start, stop
    return None


def _parted(shape: Sequence[int], wanted: Sequence[int]) -> tuple[int, list[int]] | None:
    """Find the axis that becomes several, where nothing else changes."""
    found = _merged(wanted, shape)
    if found is None:
        return None
    start, stop = found
    return start, [*wanted[start : stop + 1]]


@operator("Flatten")
def flatten(translator: Translator, node: FoldedNode) -> Value:
    """Say Flatten, which leaves two axes."""
    value = translator.given(node, 0)
    axis = int(node.attributes.get("axis", 1))
    axis += value.rank if axis < 0 else 0
    if axis == 0:
        return reshaped(translator, value, [1, prod(value.shape)])
    if value.rank == 2 and axis == 1:
        return value
    if axis == value.rank:
        value = translator.emit("aten.unsqueeze.default", value, -1)
    if axis < value.rank - 1:
        value = translator.emit("aten.flatten.using_ints", value, axis, -1)
    if axis > 1:
        value = translator.emit("aten.flatten.using_ints", value, 0, axis - 1)
    return value


@operator("Transpose")
def transpose(translator: Translator, node: FoldedNode) -> Value:
    """Say Transpose."""
    value = translator.given(node, 0)
    order = [*node.attributes.get("perm", range(value.rank)[::-1])]
    if order == [*range(value.rank)]:
        return value
    return translator.emit("aten.permute.default", value, order)


@operator("Squeeze")
def squeeze(translator: Translator, node: FoldedNode) -> Value:
    """Say Squeeze; without axes it takes all of size 1, but for the images'."""
    value = translator.given(node, 0)
    axes = translator.integers(node, 1, "axes")
    if axes is None:
        images = value.batch_axis if value.result is not None else None
        axes = [a for a, size in enumerate(value.shape) if size == 1 and a != images]
    return translator.emit("aten.squeeze.dims", value, axes)


@operator("Unsqueeze")
def unsqueeze(translator: Translator, node: FoldedNode) -> Value:
    """Say Unsqueeze."""
    value = translator.given(node, 0)
    axes = translator.integers(node, 1, "axes") or []
    rank = value.rank + len(axes)
    for axis in sorted(axis % rank for axis in axes):
        value = translator.emit("aten.unsqueeze.default", value, axis)
    return value


@operator("Expand")
def expand(translator: Translator, node: FoldedNode) -> Value:
    """Say Expand; an axis that has the size already keeps its own."""
    value = translator.given(node, 0)
    asked = translator.integers(node, 1, "shape") or []
    rank = max(value.rank, len(asked))
    sizes = [1] * (rank - len(asked)) + asked
    own = [1] * (rank - value.rank) + [*value.shape]
    kept = [
        -1 if size in (1, had) and axis >= rank - value.rank else size
        for axis, (size, had) in enumerate(zip(sizes, own, strict=True))
    ]
    if all(size == -1 for size in kept):
        return value
    return translator.emit("aten.expand.default", value, kept)


@operator("Tile")
def tile(translator: Translator, node: FoldedNode) -> Value:
    """Say Tile."""
    value, repeats = translator.given(node, 0), translator.integers(node, 1, "repeats") or []
    if all(one == 1 for one in repeats):
        return value
    return translator.emit("aten.repeat.default", value, repeats)


@operator("Concat")
def concat(translator: Translator, node: FoldedNode) -> Value:
    """Say Concat; what is the same for every image is repeated for each."""
    values = translator.all_given(node)
    axis = int(node.attributes["axis"]) % max(values[0].rank, 1)
    follows = next((one for one in values if one.result is not None), None)
    images = None if follows is None else follows.batch_axis
    if follows is not None and images is not None and images != axis:
        values = [_for_each(translator, one, follows, images) for one in values]
    return values[0] if len(values) == 1 else translator.emit("aten.cat.default", values, axis)


def _for_each(translator: Translator, value: Value, follows: Value, images: int) -> Value:
    if value.result is not None and value.batch_axis is not None:
        return value
    if value.numbers is not None and value.shape[images] > 1:
        first = value.numbers.narrow(images, 0, 1)
        if not bool((value.numbers == first).all()):
            raise UntranslatableError(OTHER_WAY)
        value = as_numbers(value, first)
    count = translator.emit("aten.sym_size.int", follows, images)
    sizes = [count if axis == images else -1 for axis in range(value.rank)]
    return translator.emit("aten.expand.default", value, sizes)


@operator("Split")
def split(translator: Translator, node: FoldedNode) -> Sequence[Value]:
    """Say Split, as chunks where all are alike."""
    value, axis = translator.given(node, 0), int(node.attributes.get("axis", 0))
    count, size = len(node.outputs), value.shape[axis]
    sizes = translator.integers(node, 1, "split")
    if sizes is None:
        each = -(-size // count)
        sizes = [min(each, size - start) for start in range(0, size, each)]
    if len(set(sizes)) == 1 and len(sizes) == count:
        return translator.parts(translator.emit("aten.chunk.default", value, count, axis))
    made = translator.emit("aten.split_with_sizes.default", value, sizes, axis)
    return translator.parts(made)


@operator("DepthToSpace")
def depth_to_space(translator: Translator, node: FoldedNode) -> Value:
    """Say DepthToSpace, as nn.PixelShuffle where it takes channels in that order."""
    value, side = translator.given(node, 0), int(node.attributes["blocksize"])
    if node.attributes.get("mode", "DCR") == "CRD":
        return translator.layer(node, "PixelShuffle", {"upscale_factor": side}, value)
    channels = value.shape[1] // side**2
    value = translator.emit("aten.unflatten.int", value, 1, [side, side, channels])
    value = translator.emit("aten.permute.default", value, [0, 3, 4, 1, 5, 2])
    value = translator.emit("aten.flatten.using_ints", value, 4, 5)
    return translator.emit("aten.flatten.using_ints", value, 2, 3)


@operator("SpaceToDepth")
def space_to_depth(translator: Translator, node: FoldedNode) -> Value:
    """Say SpaceToDepth."""
    value, side = translator.given(node, 0), int(node.attributes["blocksize"])
    value = translator.emit("aten.unflatten.int", value, 3, [value.shape[3] // side, side])
    value = translator.emit("aten.unflatten.int", value, 2, [value.shape[2] // side, side])
    value = translator.emit("aten.permute.default", value, [0, 3, 5, 1, 2, 4])
    return translator.emit("aten.flatten.using_ints", value, 1, 3)


@operator("Pad")
def pad(translator: Translator, node: FoldedNode) -> Value:
    """Say Pad."""
    value, pads = translator.given(node, 0), translator.integers(node, 1, "pads")
    if pads is None:
        pads = [int(one) for one in node.attributes["paddings"]]
    held, axes = translator.maybe(node, 2), translator.integers(node, 3, "axes")
    fill = float(node.attributes.get("value", 0.0))
    if held is not None:
        fill = known_numbers(held).reshape(()).item()
    axes = [*range(value.rank)] if axes is None else [axis % value.rank for axis in axes]
    around = {axis: (pads[i], pads[len(axes) + i]) for i, axis in enumerate(axes)}
    mode = node.attributes.get("mode", "constant")
    first = min((axis for axis, one in around.items() if any(one)), default=None)
    if first is None:
        return value
    if mode != "constant":
        first = min(first, max(2, value.rank - 2))
        if first < value.rank - 2 or value.rank not in (3, 4):
            raise UntranslatableError(OTHER_WAY)
    flat = [n for axis in reversed(range(first, value.rank)) for n in around.get(axis, (0, 0))]
    if mode == "constant":
        return translator.emit("aten.constant_pad_nd.default", value, flat, fill)
    kind = {"reflect": "reflect", "edge": "replicate", "wrap": "circular"}.get(str(mode))
    if kind is None:
        raise UntranslatableError(OTHER_WAY)
    return translator.emit("aten.pad.default", value, flat, kind)
