"""Convolutions, and the rule by which ONNX pads what slides over an image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from slimstudio.engine.sources.onnx.registry import operator
from slimstudio.engine.sources.onnx.values import MISFIT, UntranslatableError, Value

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator


def window(node: FoldedNode, value: Value, kernel: Sequence[int]) -> dict[str, list[int]]:
    """Read strides, dilations and padding, before ("begin") and after ("end") each axis."""
    count = len(kernel)
    strides = [*node.attributes.get("strides", [1] * count)]
    dilations = [*node.attributes.get("dilations", [1] * count)]
    kind = node.attributes.get("auto_pad", "NOTSET")
    if kind == "VALID":
        pads = [0] * (2 * count)
    elif kind in ("SAME_UPPER", "SAME_LOWER"):
        begin, end = [], []
        for axis in range(count):
            size = value.shape[2 + axis]
            steps = -(-size // strides[axis])
            reach = (steps - 1) * strides[axis] + (kernel[axis] - 1) * dilations[axis] + 1
            total = max(reach - size, 0)
            first = total // 2 if kind == "SAME_UPPER" else total - total // 2
            begin.append(first)
            end.append(total - first)
        pads = begin + end
    else:
        pads = [*node.attributes.get("pads", [0] * (2 * count))]
    if len(pads) != 2 * count or len(strides) != count or len(dilations) != count:
        raise UntranslatableError(MISFIT)
    return {
        "strides": strides, "dilations": dilations, "begin": pads[:count], "end": pads[count:],
    }  # fmt: skip


def padded(
    translator: Translator, value: Value, slides: dict[str, list[int]], fill: float = 0.0
) -> tuple[Value, list[int]]:
    """Pad a value where its sides differ; give what is left for the layer to pad."""
    begin, end = slides["begin"], slides["end"]
    if begin == end:
        return value, begin
    pads = [one for axis in reversed(range(len(begin))) for one in (begin[axis], end[axis])]
    made = translator.emit("aten.constant_pad_nd.default", value, pads, fill)
    return made, [0] * len(begin)


@operator("Conv")
def conv(translator: Translator, node: FoldedNode) -> Value:
    """Say Conv as nn.Conv2d."""
    value, weight, bias = (
        translator.given(node, 0),
        translator.given(node, 1),
        translator.maybe(node, 2),
    )
    count = value.rank - 2
    kernel = weight.shape[2:]
    slides = window(node, value, kernel)
    value, padding = padded(translator, value, slides)
    groups = int(node.attributes.get("group", 1))
    if weight.numbers is None or (bias is not None and bias.numbers is None) or count > 3:
        return translator.emit(
            "aten.convolution.default", value, weight, bias, slides["strides"], padding,
            slides["dilations"], False, [0] * count, groups,  # noqa: FBT003 - as ATen has it
        )  # fmt: skip
    settings: dict[str, Any] = {
        "in_channels": weight.shape[1] * groups,
        "out_channels": weight.shape[0],
        "kernel_size": kernel,
        "stride": slides["strides"],
        "padding": padding,
        "dilation": slides["dilations"],
        "groups": groups,
        "bias": bias is not None,
    }
    tensors = {"weight": weight, **({} if bias is None else {"bias": bias})}
    return translator.layer(node, f"Conv{count}d", settings, value, tensors)


@operator("ConvTranspose")
def conv_transpose(translator: Translator, node: FoldedNode) -> Value:
    """Say ConvTranspose as nn.ConvTranspose2d."""
    value, weight, bias = (
        translator.given(node, 0),
        translator.given(node, 1),
        translator.maybe(node, 2),
    )
    count = value.rank - 2
    kernel = weight.shape[2:]
    attributes = node.attributes
    strides = [*attributes.get("strides", [1] * count)]
    dilations = [*attributes.get("dilations", [1] * count)]
    more = [*attributes.get("output_padding", [0] * count)]
    begin, end = _transposed_padding(node, value, kernel, strides, dilations, more)
    # What ONNX cuts off at the end but not at the beginning is cut off afterwards.
    padding = [min(pair) for pair in zip(begin, end, strict=True)]
    groups = int(attributes.get("group", 1))
    arguments = {
        "stride": strides, "padding": padding, "output_padding": more, "groups": groups,
        "dilation": dilations,
    }  # fmt: skip
    if weight.numbers is None or (bias is not None and bias.numbers is None):
        made = translator.emit(
            "aten.convolution.default", value, weight, bias, strides, padding, dilations,
            True, more, groups,  # noqa: FBT003 - as ATen has it
        )  # fmt: skip
    else:
        settings = {
            "in_channels": weight.shape[0],
            "out_channels": weight.shape[1] * groups,
            "kernel_size": kernel,
            "bias": bias is not None,
            **arguments,
        }
        tensors = {"weight": weight, **({} if bias is None else {"bias": bias})}
        made = translator.layer(node, f"ConvTranspose{count}d", settings, value, tensors)
    for axis in range(count):
        first, last = begin[axis] - padding[axis], end[axis] - padding[axis]
        if first or last:
            size = made.shape[2 + axis]
            made = translator.emit("aten.slice.Tensor", made, 2 + axis, first, size - last)
    return made


def _transposed_padding(
    node: FoldedNode, value: Value, kernel: Sequence[int], strides: list[int],
    dilations: list[int], more: list[int],
) -> tuple[list[int], list[int]]:  # fmt: skip
    count = len(kernel)
    kind = node.attributes.get("auto_pad", "NOTSET")
    shape = node.attributes.get("output_shape")
    pads = [*node.attributes.get("pads", [0] * (2 * count))]
    if shape is None and kind in ("NOTSET", "VALID"):
        pads = [0] * (2 * count) if kind == "VALID" else pads
        return pads[:count], pads[count:]
    begin, end = [], []
    for axis in range(count):
        size = value.shape[2 + axis]
        reach = (size - 1) * strides[axis] + more[axis] + (kernel[axis] - 1) * dilations[axis] + 1
        wanted = [*shape][-count:][axis] if shape is not None else size * strides[axis]
        total = reach - int(wanted)
        if total < 0:
            raise UntranslatableError(MISFIT)
        first = total - total // 2 if kind == "SAME_LOWER" else total // 2
        begin.append(first)
        end.append(total - first)
    return begin, end
