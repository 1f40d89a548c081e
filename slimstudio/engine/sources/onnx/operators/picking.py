"""What picks numbers out of a tensor by their places, or finds some between them."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.sources.onnx.operators.shaping import reshaped
from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import (
    MISFIT,
    OTHER_WAY,
    UntranslatableError,
    Value,
    constant,
    known_numbers,
)

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator

_TO_THE_END = 2**63 - 1


@operator("Slice")
def slices(translator: Translator, node: FoldedNode) -> Value:
    """Say Slice, axis by axis."""
    value = translator.given(node, 0)
    starts = translator.integers(node, 1, "starts") or []
    ends = translator.integers(node, 2, "ends") or []
    axes = translator.integers(node, 3, "axes") or [*range(len(starts))]
    steps = translator.integers(node, 4, "steps") or [1] * len(starts)
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        size = value.shape[axis]
        if step < 0:
            value = translator.emit("aten.flip.default", value, [axis])
            # Counted from the other end; what is before the first is the whole.
            start, stop, _ = slice(start, end, step).indices(size)  # noqa: PLW2901
            start, end, step = size - 1 - start, size - 1 - stop, -step  # noqa: PLW2901
        else:
            start, end, _ = slice(start, end, step).indices(size)  # noqa: PLW2901
        if (start, step) == (0, 1) and end >= size:
            continue
        end = _TO_THE_END if end >= size else end  # noqa: PLW2901
        value = translator.emit("aten.slice.Tensor", value, axis, start, end, step)
    return value


@operator("Gather")
def gather(translator: Translator, node: FoldedNode) -> Value:
    """Say Gather: one place, places in a row, or any."""
    value, places = translator.given(node, 0), translator.given(node, 1)
    axis = int(node.attributes.get("axis", 0)) % max(value.rank, 1)
    size = value.shape[axis]
    if places.numbers is None:
        return _gathered(translator, value, places, axis)
    numbers = places.numbers.to(torch.int64)
    numbers = torch.where(numbers < 0, numbers + size, numbers)
    flat = numbers.reshape(-1).tolist()
    if any(not 0 <= one < size for one in flat):
        raise UntranslatableError(MISFIT)
    if value.rank == 1 and flat == [*range(size)]:  # how a view is exported
        return reshaped(translator, value, [*numbers.shape])
    if not numbers.dim():
        return translator.emit("aten.select.int", value, axis, flat[0])
    if numbers.dim() == 1 and flat and flat == [*range(flat[0], flat[0] + len(flat))]:
        if len(flat) == size:
            return value
        end = _TO_THE_END if flat[-1] + 1 == size else flat[-1] + 1
        return translator.emit("aten.slice.Tensor", value, axis, flat[0], end)
    return _gathered(translator, value, constant(numbers), axis)


def _gathered(translator: Translator, value: Value, places: Value, axis: int) -> Value:
    if places.rank == 1:
        return translator.emit("aten.index_select.default", value, axis, places)
    flat = translator.emit("aten.reshape.default", places, [-1])
    picked = translator.emit("aten.index_select.default", value, axis, flat)
    if not places.rank:
        return translator.emit("aten.squeeze.dims", picked, [axis])
    if places.numbers is not None:
        return translator.emit("aten.unflatten.int", picked, axis, [*places.shape])
    shape = [*value.shape[:axis], *places.shape, *value.shape[axis + 1 :]]
    return reshaped(translator, picked, shape)


@operator("GatherElements")
def gather_elements(translator: Translator, node: FoldedNode) -> Value:
    """Say GatherElements."""
    value, places = translator.given(node, 0), translator.given(node, 1)
    axis = int(node.attributes.get("axis", 0))
    if places.numbers is not None:
        numbers, size = places.numbers.to(torch.int64), value.shape[axis]
        places = constant(torch.where(numbers < 0, numbers + size, numbers))
    return translator.emit("aten.gather.default", value, axis, places)


@operator("GatherND")
def gather_nd(translator: Translator, node: FoldedNode) -> Value:
    """Say GatherND at places that are known."""
    value, places = translator.given(node, 0), known_numbers(translator.given(node, 1))
    if node.attributes.get("batch_dims", 0):
        raise UntranslatableError(OTHER_WAY)
    picked = [constant(one.contiguous()) for one in places.to(torch.int64).unbind(-1)]
    return translator.emit("aten.index.Tensor", value, picked)


@operator("ScatterND")
def scatter_nd(translator: Translator, node: FoldedNode) -> Value:
    """Say ScatterND, where it depends on weights alone."""
    values = [translator.given(node, place) for place in range(3)]
    if node.attributes.get("reduction", "none") != "none":
        raise UntranslatableError(OTHER_WAY)
    if all(one.numbers is not None for one in values):
        into, places, given = map(known_numbers, values)
        made = into.clone()
        made[tuple(places.to(torch.int64).unbind(-1))] = given
        return constant(made, learned=values[0].learned)
    return _put_in(translator, *values)


def _put_in(translator: Translator, into: Value, places: Value, given: Value) -> Value:
    """Put rows along one axis into what depends on images: whole slices in a row only."""
    numbers = known_numbers(places).to(torch.int64)
    rows = numbers.reshape(-1, numbers.shape[-1])
    own = torch.cartesian_prod(*(torch.arange(n) for n in into.shape[: rows.shape[1]]))
    if torch.equal(rows, own.reshape(rows.shape) if own.numel() == rows.numel() else own):
        return reshaped(translator, given, into.shape)  # all of it is replaced
    raise UntranslatableError(OTHER_WAY)


@operator("Trilu")
def triangle(translator: Translator, node: FoldedNode) -> Value:
    """Say Trilu."""
    value = translator.given(node, 0)
    diagonal = (translator.integers(node, 1, "k") or [0])[0]
    upper = bool(node.attributes.get("upper", 1))
    return translator.emit(f"aten.{'triu' if upper else 'tril'}.default", value, diagonal)


@operator("ConstantOfShape")
def constant_of_shape(translator: Translator, node: FoldedNode) -> Value:
    """Say ConstantOfShape."""
    sizes = translator.integers(node, 0, "shape") or []
    fill = (node.attributes.get("value") or [0.0])[0]
    kind = torch.int64 if isinstance(fill, int) else torch.float32
    return translator.emit("aten.full.default", sizes, fill, dtype=kind)


@operator("Resize", "Upsample")
def resize(translator: Translator, node: FoldedNode) -> Value:
    """Say Resize of the last two axes, in the ways that PyTorch has too."""
    value = translator.given(node, 0)
    if value.rank != 4:
        raise UntranslatableError(OTHER_WAY)
    old = node.operation == "Upsample" or len(node.inputs) == 2
    height, width = _sizes(translator, node, value, old=old)
    told = node.attributes.get
    mode = str(told("mode", "nearest"))
    places = str(told("coordinate_transformation_mode", "asymmetric" if old else "half_pixel"))
    rounding = str(told("nearest_mode", "floor" if old else "round_prefer_floor"))
    if told("antialias", 0) or told("exclude_outside", 0) or told("axes"):
        raise UntranslatableError(OTHER_WAY)
    whole = height % value.shape[2] == 0 and width % value.shape[3] == 0
    middle = whole and places == "half_pixel" and rounding.startswith("round")
    if mode == "nearest" and ((places, rounding) == ("asymmetric", "floor") or middle):
        return translator.emit("aten.upsample_nearest2d.default", value, [height, width])
    large = min(height, width) > 1
    if mode in ("linear", "cubic") and (
        places in ("align_corners", "half_pixel") or (large and places == "pytorch_half_pixel")
    ):
        if mode == "cubic" and float(told("cubic_coeff_a", -0.75)) != -0.75:
            raise UntranslatableError(OTHER_WAY)
        kind = "bilinear2d" if mode == "linear" else "bicubic2d"
        corners = places == "align_corners"
        return translator.emit(f"aten.upsample_{kind}.default", value, [height, width], corners)
    raise UntranslatableError(OTHER_WAY)


def _sizes(translator: Translator, node: FoldedNode, value: Value, *, old: bool) -> tuple[int, int]:
    sizes = None if old else translator.maybe(node, 3)
    if sizes is not None:
        asked = [int(one) for one in known_numbers(sizes).reshape(-1).tolist()]
    else:
        held = translator.maybe(node, 1 if old else 2)
        scales = (
            [*node.attributes["scales"]]
            if held is None
            else known_numbers(held).reshape(-1).tolist()
        )
        exact = [size * scale for size, scale in zip(value.shape, scales, strict=True)]
        asked = [floor(one) for one in exact]
        if asked != exact:  # PyTorch would take another scale
            raise UntranslatableError(OTHER_WAY)
    if len(asked) != 4 or tuple(asked[:2]) != value.shape[:2] or min(asked) < 1:
        raise UntranslatableError(OTHER_WAY)
    return asked[2], asked[3]
