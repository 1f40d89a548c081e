"""Pooling."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.sources.onnx.operators.convolution import padded, window
from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import OTHER_WAY, UntranslatableError, Value, constant

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator


@operator("MaxPool")
def max_pool(translator: Translator, node: FoldedNode) -> Value:
    """Say MaxPool as nn.MaxPool2d."""
    value, kernel = translator.given(node, 0), [*node.attributes["kernel_shape"]]
    slides = window(node, value, kernel)
    ceil = bool(node.attributes.get("ceil_mode", 0))
    half = all(2 * pad <= size for pad, size in zip(slides["begin"], kernel, strict=True))
    if not half:
        slides = {**slides, "begin": [0, *slides["begin"]], "end": [0, *slides["end"]]}
        raise UntranslatableError(OTHER_WAY)
    value, padding = padded(translator, value, slides, -math.inf)
    _check_count(kernel)
    settings = {
        "kernel_size": kernel, "stride": slides["strides"], "padding": padding,
        "dilation": slides["dilations"], "ceil_mode": ceil,
    }  # fmt: skip
    return translator.layer(node, f"MaxPool{len(kernel)}d", settings, value)


def _check_count(kernel: list[int]) -> None:
    if len(kernel) not in (1, 2):
        raise UntranslatableError(OTHER_WAY)


@operator("AveragePool")
def average_pool(translator: Translator, node: FoldedNode) -> Value:
    """Say AveragePool as nn.AvgPool2d; what is padded may count, or not."""
    value, kernel = translator.given(node, 0), [*node.attributes["kernel_shape"]]
    _check_count(kernel)
    slides = window(node, value, kernel)
    if any(one != 1 for one in slides["dilations"]):
        raise UntranslatableError(OTHER_WAY)
    ceil = bool(node.attributes.get("ceil_mode", 0))
    counted = bool(node.attributes.get("count_include_pad", 0))
    even = slides["begin"] == slides["end"]
    half = all(2 * pad <= size for pad, size in zip(slides["begin"], kernel, strict=True))
    settings = {
        "kernel_size": kernel, "stride": slides["strides"], "ceil_mode": ceil,
        "padding": slides["begin"] if even and half else [0] * len(kernel),
        "count_include_pad": counted,
    }  # fmt: skip
    if even and half:
        return translator.layer(node, f"AvgPool{len(kernel)}d", settings, value)
    if not even:
        full, _ = padded(translator, value, slides)
    else:
        pads = [one for pad in reversed(slides["begin"]) for one in (pad, pad)]
        full = translator.emit("aten.constant_pad_nd.default", value, pads, 0.0)
    made = translator.layer(node, f"AvgPool{len(kernel)}d", settings, full)
    if counted:
        return made
    # What was padded is averaged along: give it back, place by place.
    ones = constant(torch.ones(1, 1, *value.shape[2:]))
    pads = [
        one
        for axis in reversed(range(len(kernel)))
        for one in (slides["begin"][axis], slides["end"][axis])
    ]
    share = translator.emit("aten.constant_pad_nd.default", ones, pads, 0.0)
    share = translator.emit(
        f"aten.avg_pool{len(kernel)}d.default", share, kernel, slides["strides"],
        [0] * len(kernel), ceil, True,  # noqa: FBT003 - as ATen has it
    )  # fmt: skip
    return translator.emit("aten.div.Tensor", made, share)


@operator("GlobalAveragePool")
def global_average_pool(translator: Translator, node: FoldedNode) -> Value:
    """Say GlobalAveragePool."""
    value = translator.given(node, 0)
    axes = [*range(2, value.rank)]
    return translator.emit("aten.mean.dim", value, axes, True)  # noqa: FBT003 - as ATen has it


@operator("GlobalMaxPool")
def global_max_pool(translator: Translator, node: FoldedNode) -> Value:
    """Say GlobalMaxPool."""
    value = translator.given(node, 0)
    axes = [*range(2, value.rank)]
    return translator.emit("aten.amax.default", value, axes, True)  # noqa: FBT003 - as ATen has it
