"""Normalisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import (
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

_EPSILON = 1e-5


def _epsilon(node: FoldedNode) -> float:
    return float(node.attributes.get("epsilon", _EPSILON))


@operator("BatchNormalization")
def batch_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say BatchNormalization, which normalises by what it learned.

    Weights that are standardised with it, as NFNets' are, become the weights.
    """
    value = translator.given(node, 0)
    if value.numbers is not None:
        scale, shift, mean, variance = (
            known_numbers(translator.given(node, place)) for place in range(1, 5)
        )
        training = bool(node.attributes.get("training_mode", 0))
        made = torch.nn.functional.batch_norm(
            known_numbers(value), mean.clone(), variance.clone(), scale, shift,
            training, 0.0, _epsilon(node),
        )  # fmt: skip
        return as_numbers(value, made)
    if node.attributes.get("training_mode", 0):
        raise UntranslatableError(OTHER_WAY)
    if len([name for name in node.outputs if name]) > 1:
        raise UntranslatableError(OTHER_WAY)
    axes = {2: 1, 3: 1, 4: 2, 5: 3}.get(value.rank)
    if axes is None:
        raise UntranslatableError(OTHER_WAY)
    names = ("weight", "bias", "running_mean", "running_var")
    tensors = {name: translator.given(node, 1 + place) for place, name in enumerate(names)}
    settings = {
        "num_features": value.shape[1],
        "eps": _epsilon(node),
        "momentum": 1 - float(node.attributes.get("momentum", 0.9)),
    }
    return translator.layer(node, f"BatchNorm{axes}d", settings, value, tensors)


@operator("InstanceNormalization")
def instance_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say InstanceNormalization."""
    value, scale, bias = (translator.given(node, place) for place in range(3))
    if value.rank in (3, 4):
        settings = {"num_features": value.shape[1], "eps": _epsilon(node), "affine": True}
        tensors = {"weight": scale, "bias": bias}
        return translator.layer(node, f"InstanceNorm{value.rank - 2}d", settings, value, tensors)
    return translator.emit(
        "aten.instance_norm.default", value, scale, bias, None, None,
        True, 0.0, _epsilon(node), False,  # noqa: FBT003 - as ATen has it
    )  # fmt: skip


@operator("LayerNormalization")
def layer_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say LayerNormalization as nn.LayerNorm."""
    value, scale, bias = (
        translator.given(node, 0),
        translator.maybe(node, 1),
        translator.maybe(node, 2),
    )
    shape = value.shape[int(node.attributes.get("axis", -1)) :]
    weights = {"weight": scale, "bias": bias}
    held = {name: one for name, one in weights.items() if one is not None}
    if any(one.numbers is None for one in held.values()):
        return translator.emit(
            "aten.layer_norm.default", value, [*shape], scale, bias, _epsilon(node)
        )
    settings = {
        "normalized_shape": shape, "eps": _epsilon(node),
        "elementwise_affine": scale is not None, "bias": bias is not None,
    }  # fmt: skip
    tensors = {name: _spread(one, shape) for name, one in held.items()}
    return translator.layer(node, "LayerNorm", settings, value, tensors)


@operator("RMSNormalization")
def rms_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say RMSNormalization as nn.RMSNorm."""
    value, scale = translator.given(node, 0), translator.given(node, 1)
    shape = value.shape[int(node.attributes.get("axis", -1)) :]
    if scale.numbers is None:
        return translator.emit("aten.rms_norm.default", value, [*shape], scale, _epsilon(node))
    settings = {"normalized_shape": shape, "eps": _epsilon(node)}
    return translator.layer(node, "RMSNorm", settings, value, {"weight": _spread(scale, shape)})


def _spread(value: Value, shape: tuple[int, ...]) -> Value:
    numbers = known_numbers(value)
    return as_numbers(value, numbers.expand(shape) if numbers.numel() == 1 else numbers)


@operator("GroupNormalization")
def group_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say GroupNormalization as nn.GroupNorm; before version 21 it scaled whole groups."""
    value, scale, bias = (translator.given(node, place) for place in range(3))
    groups, channels = int(node.attributes["num_groups"]), value.shape[1]
    tensors = {"weight": scale, "bias": bias}
    if scale.shape[0] != channels:
        tensors = {
            name: as_numbers(one, known_numbers(one).repeat_interleave(channels // groups))
            for name, one in tensors.items()
        }
    settings = {"num_groups": groups, "num_channels": channels, "eps": _epsilon(node)}
    return translator.layer(node, "GroupNorm", settings, value, tensors)


@operator("LRN")
def local_response_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say LRN."""
    value, size = translator.given(node, 0), int(node.attributes["size"])
    if size % 2 == 0:
        raise UntranslatableError(OTHER_WAY)
    settings = {
        "size": size,
        "alpha": float(node.attributes.get("alpha", 1e-4)),
        "beta": float(node.attributes.get("beta", 0.75)),
        "k": float(node.attributes.get("bias", 1.0)),
    }
    return translator.layer(node, "LocalResponseNorm", settings, value)


@operator("LpNormalization")
def lp_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say LpNormalization."""
    value = translator.given(node, 0)
    axis, power = int(node.attributes.get("axis", -1)), int(node.attributes.get("p", 2))
    length = translator.emit("aten.linalg_vector_norm.default", value, power, [axis], True)  # noqa: FBT003
    length = translator.emit("aten.clamp_min.default", length, 1e-12)
    return translator.emit("aten.div.Tensor", value, length)


@operator("MeanVarianceNormalization")
def mean_variance_norm(translator: Translator, node: FoldedNode) -> Value:
    """Say MeanVarianceNormalization."""
    value = translator.given(node, 0)
    axes = [*node.attributes.get("axes", [0, 2, 3])]
    mean = translator.emit("aten.mean.dim", value, axes, True)  # noqa: FBT003 - as ATen has it
    centred = translator.emit("aten.sub.Tensor", value, mean)
    squared = translator.emit("aten.mul.Tensor", centred, centred)
    variance = translator.emit("aten.mean.dim", squared, axes, True)  # noqa: FBT003
    deviation = translator.emit("aten.sqrt.default", variance)
    small = constant(torch.tensor(1e-9))
    return translator.emit(
        "aten.div.Tensor", centred, translator.emit("aten.add.Tensor", deviation, small)
    )
