"""Sums, means and the like along axes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import MIXES, OTHER_WAY, UntranslatableError, Value

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator

Reduced = Callable[["Translator", Value, list[int], bool], Value]


def _plain(operation: str) -> Reduced:
    def reduced(translator: Translator, value: Value, axes: list[int], keep: bool) -> Value:  # noqa: FBT001
        return translator.emit(operation, value, axes, keep)

    return reduced


def _squares(translator: Translator, value: Value, axes: list[int], keep: bool) -> Value:  # noqa: FBT001
    square = translator.emit("aten.mul.Tensor", value, value)
    return translator.emit("aten.sum.dim_IntList", square, axes, keep)


def _absolute(translator: Translator, value: Value, axes: list[int], keep: bool) -> Value:  # noqa: FBT001
    return translator.emit(
        "aten.sum.dim_IntList", translator.emit("aten.abs.default", value), axes, keep
    )


def _length(translator: Translator, value: Value, axes: list[int], keep: bool) -> Value:  # noqa: FBT001
    return translator.emit("aten.sqrt.default", _squares(translator, value, axes, keep))


def _logarithm(translator: Translator, value: Value, axes: list[int], keep: bool) -> Value:  # noqa: FBT001
    summed = translator.emit("aten.sum.dim_IntList", value, axes, keep)
    return translator.emit("aten.log.default", summed)


def _product(translator: Translator, value: Value, axes: list[int], keep: bool) -> Value:  # noqa: FBT001
    for axis in sorted((axis % value.rank for axis in axes), reverse=True):
        value = translator.emit("aten.prod.dim_int", value, axis, keep)
    return value


_KINDS: dict[str, Reduced] = {
    "ReduceMean": _plain("aten.mean.dim"),
    "ReduceSum": _plain("aten.sum.dim_IntList"),
    "ReduceMax": _plain("aten.amax.default"),
    "ReduceMin": _plain("aten.amin.default"),
    "ReduceL1": _absolute,
    "ReduceL2": _length,
    "ReduceSumSquare": _squares,
    "ReduceLogSum": _logarithm,
    "ReduceProd": _product,
}


@operator(*_KINDS)
def reduce(translator: Translator, node: FoldedNode) -> Value:
    """Say a reduction; without axes it takes all of them, or none where it is told so."""
    value = translator.given(node, 0)
    axes = translator.integers(node, 1, "axes") or []
    if not axes:
        if node.attributes.get("noop_with_empty_axes", 0):
            return value
        axes = [*range(value.rank)]
    keep = bool(node.attributes.get("keepdims", 1))
    if value.shape and value.numbers is None and value.batch_axis in {a % value.rank for a in axes}:
        raise UntranslatableError(MIXES)
    return _KINDS[node.operation](translator, value, axes, keep)


@operator("ArgMax", "ArgMin")
def arg_max(translator: Translator, node: FoldedNode) -> Value:
    """Say ArgMax."""
    value = translator.given(node, 0)
    if node.attributes.get("select_last_index", 0):
        raise UntranslatableError(OTHER_WAY)
    if node.operation == "ArgMin":
        value = translator.emit("aten.neg.default", value)
    axis, keep = int(node.attributes.get("axis", 0)), bool(node.attributes.get("keepdims", 1))
    return translator.emit("aten.argmax.default", value, axis, keep)


@operator("CumSum")
def cumulated(translator: Translator, node: FoldedNode) -> Value:
    """Say CumSum, from the beginning and with the element itself."""
    value, axis = translator.given(node, 0), (translator.integers(node, 1, "axis") or [0])[0]
    if node.attributes.get("exclusive", 0):
        raise UntranslatableError(OTHER_WAY)
    if node.attributes.get("reverse", 0):
        value = translator.emit("aten.flip.default", value, [axis])
    made = translator.emit("aten.cumsum.default", value, axis)
    if value.dtype == torch.int32:
        made = translator.emit("aten._to_copy.default", made, dtype=torch.int32)
    if node.attributes.get("reverse", 0):
        made = translator.emit("aten.flip.default", made, [axis])
    return made
