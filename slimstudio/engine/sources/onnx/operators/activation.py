"""Activation functions, as layers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import OTHER_WAY, UntranslatableError, Value

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator

Settings = Callable[[Mapping[str, Any]], dict[str, Any]]


def _nothing(_attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {}


def _one(name: str, attribute: str, usual: float) -> Settings:
    return lambda attributes: {name: float(attributes.get(attribute, usual))}


_LAYERS: dict[str, tuple[str, Settings]] = {
    "Relu": ("ReLU", _nothing),
    "Sigmoid": ("Sigmoid", _nothing),
    "Tanh": ("Tanh", _nothing),
    "HardSwish": ("Hardswish", _nothing),
    "Mish": ("Mish", _nothing),
    "Softsign": ("Softsign", _nothing),
    "LeakyRelu": ("LeakyReLU", _one("negative_slope", "alpha", 0.01)),
    "Elu": ("ELU", _one("alpha", "alpha", 1.0)),
    "Celu": ("CELU", _one("alpha", "alpha", 1.0)),
    "Gelu": ("GELU", lambda attributes: {"approximate": attributes.get("approximate", "none")}),
    # Torch stops computing the exponential where it changes nothing in single precision.
    "Softplus": ("Softplus", _nothing),
}
_ATEN = {
    "Relu": "aten.relu.default",
    "Sigmoid": "aten.sigmoid.default",
    "Tanh": "aten.tanh.default",
}


@operator(*_LAYERS)
def activation(translator: Translator, node: FoldedNode) -> Value:
    """Say an activation function as a layer."""
    value = translator.given(node, 0)
    kind, settings = _LAYERS[node.operation]
    if value.result is None:
        if node.operation not in _ATEN:
            raise UntranslatableError(OTHER_WAY)
        return translator.emit(_ATEN[node.operation], value)
    return translator.layer(node, kind, settings(node.attributes), value)


@operator("Swish")
def swish(translator: Translator, node: FoldedNode) -> Value:
    """Say Swish as nn.SiLU, unless it is scaled."""
    value, alpha = translator.given(node, 0), float(node.attributes.get("alpha", 1.0))
    if alpha == 1:
        return translator.layer(node, "SiLU", {}, value)
    scaled = translator.emit("aten.mul.Scalar", value, alpha)
    return translator.emit(
        "aten.mul.Tensor", value, translator.emit("aten.sigmoid.default", scaled)
    )


@operator("HardSigmoid")
def hard_sigmoid(translator: Translator, node: FoldedNode) -> Value:
    """Say HardSigmoid, as nn.Hardsigmoid where it has the usual slope."""
    value = translator.given(node, 0)
    alpha = float(node.attributes.get("alpha", 0.2))
    beta = float(node.attributes.get("beta", 0.5))
    if abs(alpha - 1 / 6) < 1e-6 and beta == 0.5 and value.result is not None:
        return translator.layer(node, "Hardsigmoid", {}, value)
    line = translator.emit("aten.mul.Scalar", value, alpha)
    line = translator.emit("aten.add.Scalar", line, beta)
    return translator.emit("aten.clamp.default", line, 0.0, 1.0)


@operator("Selu")
def selu(translator: Translator, node: FoldedNode) -> Value:
    """Say Selu: torch's own numbers, or others by way of Elu."""
    value = translator.given(node, 0)
    alpha = float(node.attributes.get("alpha", 1.67326319217681884765625))
    gamma = float(node.attributes.get("gamma", 1.05070102214813232421875))
    return translator.emit("aten.elu.default", value, alpha, gamma)


@operator("ThresholdedRelu")
def thresholded(translator: Translator, node: FoldedNode) -> Value:
    """Say ThresholdedRelu."""
    value, alpha = translator.given(node, 0), float(node.attributes.get("alpha", 1.0))
    above = translator.emit("aten.gt.Scalar", value, alpha)
    return translator.emit("aten.where.ScalarOther", above, value, 0.0)


@operator("PRelu")
def prelu(translator: Translator, node: FoldedNode) -> Value:
    """Say PRelu as nn.PReLU where there is one slope, or one for each channel."""
    value, slope = translator.given(node, 0), translator.given(node, 1)
    if slope.numbers is not None and value.rank > 1 and value.result is not None:
        shape = (1,) * (value.rank - slope.rank) + slope.shape
        count = slope.numbers.numel()
        if count == 1 or (shape[1] == count and value.shape[1] == count):
            settings = {"num_parameters": count}
            return translator.layer(node, "PReLU", settings, value, {"weight": slope})
    negative = translator.emit("aten.mul.Tensor", value, slope)
    positive = translator.emit("aten.ge.Scalar", value, 0.0)
    return translator.emit("aten.where.self", positive, value, negative)


@operator("Softmax", "LogSoftmax")
def softmax(translator: Translator, node: FoldedNode) -> Value:
    """Say Softmax; before version 13 it took all axes from one on together."""
    value = translator.given(node, 0)
    old = translator.opset < 13
    axis = int(node.attributes.get("axis", 1 if old else -1)) % max(value.rank, 1)
    together = old and any(one != 1 for one in value.shape[axis + 1 :])
    flat = translator.emit("aten.flatten.using_ints", value, axis, -1) if together else value
    if flat.result is not None:
        made = translator.layer(node, node.operation, {"dim": axis}, flat)
    else:
        name = "aten.softmax.int" if node.operation == "Softmax" else "aten.log_softmax.int"
        made = translator.emit(name, flat, axis)
    if together:
        made = translator.emit("aten.unflatten.int", made, axis, [*value.shape[axis:]])
    return made
