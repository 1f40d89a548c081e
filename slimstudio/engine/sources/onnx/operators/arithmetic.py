"""Arithmetic, comparisons and conversions, element by element."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import (
    OTHER_WAY,
    UntranslatableError,
    Value,
    constant,
    known_numbers,
)

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator

_PAIRS = {
    "Add": "aten.add.Tensor",
    "Sub": "aten.sub.Tensor",
    "Mul": "aten.mul.Tensor",
    "Pow": "aten.pow.Tensor_Tensor",
    "Equal": "aten.eq.Tensor",
    "Greater": "aten.gt.Tensor",
    "GreaterOrEqual": "aten.ge.Tensor",
    "Less": "aten.lt.Tensor",
    "LessOrEqual": "aten.le.Tensor",
    "And": "aten.logical_and.default",
    "Or": "aten.logical_or.default",
    "Xor": "aten.ne.Tensor",
}
# By a plain number, where that is what one of the two is.
_BY_NUMBER = {
    "Add": "aten.add.Scalar",
    "Sub": "aten.sub.Scalar",
    "Mul": "aten.mul.Scalar",
    "Pow": "aten.pow.Tensor_Scalar",
    "Div": "aten.div.Scalar",
    "Greater": "aten.gt.Scalar",
    "Less": "aten.lt.Scalar",
}
_SINGLES = {
    "Neg": "aten.neg.default",
    "Abs": "aten.abs.default",
    "Sqrt": "aten.sqrt.default",
    "Exp": "aten.exp.default",
    "Log": "aten.log.default",
    "Sin": "aten.sin.default",
    "Cos": "aten.cos.default",
    "Tan": "aten.tan.default",
    "Erf": "aten.erf.default",
    "Floor": "aten.floor.default",
    "Ceil": "aten.ceil.default",
    "Round": "aten.round.default",
    "Sign": "aten.sign.default",
    "Reciprocal": "aten.reciprocal.default",
    "Not": "aten.logical_not.default",
}
_CHAINS = {"Max": "aten.maximum.default", "Min": "aten.minimum.default", "Sum": "aten.add.Tensor"}
_PRECISIONS = {
    1: torch.float32, 2: torch.uint8, 3: torch.int8, 5: torch.int16, 6: torch.int32,
    7: torch.int64, 9: torch.bool, 10: torch.float16, 11: torch.float64, 16: torch.bfloat16,
}  # fmt: skip


def plain_number(value: Value, other: Value) -> float | int | None:
    """Give a constant's only number, where it says the same beside another value."""
    numbers = value.numbers
    if numbers is None or value.rank > other.rank or not numbers.numel():
        return None
    if numbers.numel() > 1 and not bool((numbers == numbers.reshape(-1)[0]).all()):
        return None
    if numbers.numel() > 1 and not _is_within(value.shape, other.shape):
        return None
    if value.dtype != other.dtype or value.dtype == torch.bool:
        return None
    number: float | int = numbers.reshape(-1)[0].item()
    return number


def _is_within(shape: Sequence[int], other: Sequence[int]) -> bool:
    """Tell whether broadcasting changes no size of the other."""
    pairs = zip(reversed(shape), reversed(other), strict=False)
    return all(one in (1, two) for one, two in pairs)


def one_row(value: Value, other: Value) -> Value:
    """Take a constant apart from the number of images, where it holds the same for each."""
    if value.numbers is None or other.result is None or other.batch_axis is None:
        return value
    axis = other.batch_axis - other.rank  # counted from the end, as broadcasting does
    if -axis > value.rank or value.shape[axis] <= 1:
        return value
    first = value.numbers.narrow(axis, 0, 1)
    if not bool((value.numbers == first).all()):
        raise UntranslatableError(OTHER_WAY)
    return constant(first, learned=value.learned, name=value.name)


def pair(translator: Translator, operation: str, first: Value, second: Value) -> Value:
    """Say an operation on two values."""
    first, second = one_row(first, second), one_row(second, first)
    if first.result is not None and operation in _BY_NUMBER:
        number = plain_number(second, first)
        if number is not None:
            return translator.emit(_BY_NUMBER[operation], first, number)
    if second.result is not None and operation in ("Add", "Mul"):
        number = plain_number(first, second)
        if number is not None:
            return translator.emit(_BY_NUMBER[operation], second, number)
    return translator.emit(_PAIRS[operation], first, second)


@operator(*_PAIRS)
def arithmetic(translator: Translator, node: FoldedNode) -> Value:
    """Say an operation on two values; old versions may say along which axis."""
    first, second = translator.given(node, 0), translator.given(node, 1)
    made = pair(translator, node.operation, first, second)
    if node.operation == "Pow" and made.dtype != first.dtype:
        made = translator.emit("aten._to_copy.default", made, dtype=first.dtype)
    return made


@operator("Div")
def divide(translator: Translator, node: FoldedNode) -> Value:
    """Say Div, which cuts whole numbers off."""
    first, second = translator.given(node, 0), translator.given(node, 1)
    if not first.dtype.is_floating_point:
        return translator.emit("aten.div.Tensor_mode", first, second, rounding_mode="trunc")
    first, second = one_row(first, second), one_row(second, first)
    number = plain_number(second, first) if first.result is not None else None
    if number is not None:
        return translator.emit("aten.div.Scalar", first, number)
    return translator.emit("aten.div.Tensor", first, second)


@operator("Mod")
def modulo(translator: Translator, node: FoldedNode) -> Value:
    """Say Mod, with the sign of the divisor or, by `fmod`, of what is divided."""
    first, second = translator.given(node, 0), translator.given(node, 1)
    operation = "aten.fmod.Tensor" if node.attributes.get("fmod", 0) else "aten.remainder.Tensor"
    return translator.emit(operation, first, second)


@operator(*_SINGLES)
def single(translator: Translator, node: FoldedNode) -> Value:
    """Say an operation on one value."""
    return translator.emit(_SINGLES[node.operation], translator.given(node, 0))


@operator(*_CHAINS)
def chain(translator: Translator, node: FoldedNode) -> Value:
    """Say an operation on any number of values."""
    made, *others = translator.all_given(node)
    for one in others:
        one_, made_ = one_row(one, made), one_row(made, one)
        made = translator.emit(_CHAINS[node.operation], made_, one_)
    return made


@operator("Mean")
def mean(translator: Translator, node: FoldedNode) -> Value:
    """Say the mean of any number of values."""
    values = translator.all_given(node)
    made = values[0]
    for one in values[1:]:
        made = translator.emit("aten.add.Tensor", made, one)
    return translator.emit("aten.div.Scalar", made, float(len(values)))


@operator("Clip")
def clip(translator: Translator, node: FoldedNode) -> Value:
    """Say Clip; from 0 to 6 it is ReLU6."""
    value = translator.given(node, 0)
    ends: list[float | int | None] = []
    for place, name in ((1, "min"), (2, "max")):
        held = translator.maybe(node, place)
        if held is None:
            told = node.attributes.get(name)
            ends.append(None if told is None or abs(told) > 3e38 else told)
        elif held.numbers is None:
            raise UntranslatableError(OTHER_WAY)
        else:
            ends.append(known_numbers(held).reshape(()).item())
    if ends == [None, None]:
        return value
    if ends == [0, 6] and value.result is not None and value.dtype == torch.float32:
        return translator.layer(node, "ReLU6", {}, value)
    return translator.emit("aten.clamp.default", value, *ends)


@operator("Cast")
def cast(translator: Translator, node: FoldedNode) -> Value:
    """Say Cast; what is of that kind already stays as it is."""
    value, kind = translator.given(node, 0), _PRECISIONS.get(int(node.attributes.get("to", 0)))
    if kind is None:
        raise UntranslatableError(OTHER_WAY)
    return value if value.dtype == kind else _copied(translator, value, kind)


@operator("CastLike")
def cast_like(translator: Translator, node: FoldedNode) -> Value:
    """Say CastLike."""
    value, kind = translator.given(node, 0), translator.given(node, 1).dtype
    return value if value.dtype == kind else _copied(translator, value, kind)


def _copied(translator: Translator, value: Value, kind: torch.dtype) -> Value:
    return translator.emit("aten._to_copy.default", value, dtype=kind)


@operator("Where")
def where(translator: Translator, node: FoldedNode) -> Value:
    """Say Where."""
    values = translator.all_given(node)
    follows = next((one for one in values if one.result is not None), values[0])
    return translator.emit("aten.where.self", *(one_row(one, follows) for one in values))


@operator("Identity", "Dropout")
def identity(translator: Translator, node: FoldedNode) -> Value:
    """See through what does nothing to an image that is classified."""
    training = translator.maybe(node, 2)
    if training is not None and bool(known_numbers(training).any()):
        raise UntranslatableError(OTHER_WAY)
    return translator.given(node, 0)
