"""Matrix products: fully connected layers, and products of what depends on images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import (
    OTHER_WAY,
    UntranslatableError,
    Value,
    as_numbers,
    known_numbers,
)

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator


@operator("Gemm")
def gemm(translator: Translator, node: FoldedNode) -> Value:
    """Say Gemm as nn.Linear, where its second matrix is a weight."""
    first, second, third = (
        translator.given(node, 0),
        translator.given(node, 1),
        translator.maybe(node, 2),
    )
    alpha, beta = (float(node.attributes.get(name, 1.0)) for name in ("alpha", "beta"))
    if node.attributes.get("transA"):
        first = translator.emit("aten.t.default", first)
    transposed = bool(node.attributes.get("transB"))
    if first.result is not None and second.numbers is not None:
        outputs = second.shape[0] if transposed else second.shape[1]
        bias = None if third is None else _as_bias(third, outputs)
        if third is None or bias is not None:
            weight = second.numbers if transposed else second.numbers.t()
            scaled = None if bias is None else as_numbers(bias, beta * known_numbers(bias))
            return _linear(translator, node, first, as_numbers(second, alpha * weight), scaled)
    if transposed:
        second = translator.emit("aten.t.default", second)
    made = translator.emit("aten.mm.default", first, second)
    if alpha != 1:
        made = translator.emit("aten.mul.Scalar", made, alpha)
    if third is None:
        return made
    if beta != 1:
        third = translator.emit("aten.mul.Scalar", third, beta)
    return translator.emit("aten.add.Tensor", made, third)


@operator("MatMul")
def matmul(translator: Translator, node: FoldedNode) -> Value:
    """Say MatMul as nn.Linear where it multiplies by a weight, together with what is added."""
    first, second = translator.given(node, 0), translator.given(node, 1)
    if first.result is None or second.numbers is None or second.rank != 2:
        return translator.emit("aten.matmul.default", first, second)
    bias = None
    adding = translator.only_reader(node, "Add")
    if adding is not None:
        other = next(name for name in adding.inputs if name != node.outputs[0])
        held = translator.named(other) if translator.is_known(other) else None
        if held is not None and held.numbers is not None and held.rank <= first.rank:
            bias = _as_bias(held, second.shape[1])
    made = _linear(translator, node, first, as_numbers(second, second.numbers.t()), bias)
    if bias is not None and adding is not None:
        translator.stands_for(adding, made)
    return made


def _as_bias(value: Value, outputs: int) -> Value | None:
    """Give what is added to each output; None where it is more than that."""
    if value.numbers is None:
        return None
    if value.numbers.numel() == 1:
        return as_numbers(value, value.numbers.reshape(1).expand(outputs).contiguous())
    if value.numbers.numel() != outputs or value.shape[-1] != outputs:
        return None
    return as_numbers(value, value.numbers.reshape(outputs))


def _linear(
    translator: Translator, node: FoldedNode, value: Value, weight: Value, bias: Value | None
) -> Value:
    settings = {
        "in_features": weight.shape[1],
        "out_features": weight.shape[0],
        "bias": bias is not None,
    }
    tensors = {"weight": weight, **({} if bias is None else {"bias": bias})}
    return translator.layer(node, "Linear", settings, value, tensors)


@operator("Einsum")
def einsum(translator: Translator, node: FoldedNode) -> Value:
    """Say Einsum."""
    equation = node.attributes.get("equation")
    if not isinstance(equation, str):
        raise UntranslatableError(OTHER_WAY)
    return translator.emit("aten.einsum.default", equation, translator.all_given(node))
