"""The layers with weights as they run: what has to be known to time one of them alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.image_size import ImageSize, sides


@dataclass(frozen=True)
class LayerShape:
    """One convolution or linear layer, for one image.

    Args:
        inputs: Channels or features that it reads.
        outputs: Channels or features that it makes.
        groups: Groups of a convolution; 1 for a linear layer.
        size: Height and width of what a convolution reads; tokens and 1 for a linear layer.
        kernel: Height and width of the kernel; empty for a linear layer.
        stride: Steps of the kernel.
        padding: Zeros around, on each side.
        dilation: Distance between the kernel's elements.
    """

    inputs: int
    outputs: int
    groups: int
    size: tuple[int, int]
    kernel: tuple[int, ...] = ()
    stride: tuple[int, ...] = ()
    padding: tuple[int, ...] = ()
    dilation: tuple[int, ...] = ()

    def narrowed(self, outputs: float, inputs: float) -> LayerShape:
        """Keep shares of the outputs and inputs, as pruning would.

        Convolutions in groups keep the width of their groups where each has one input, and their
        number otherwise.
        """
        if self.groups == 1:
            made, read = _part(self.outputs, outputs), _part(self.inputs, inputs)
            return LayerShape(read, made, 1, self.size, *self._kernel)
        if self.groups == self.inputs:
            read = _part(self.inputs, outputs)
            made = read * (self.outputs // self.inputs)
            return LayerShape(read, made, read, self.size, *self._kernel)
        read = _part(self.inputs // self.groups, inputs) * self.groups
        made = _part(self.outputs // self.groups, outputs) * self.groups
        return LayerShape(read, made, self.groups, self.size, *self._kernel)

    @property
    def _kernel(self) -> tuple[tuple[int, ...], ...]:
        return self.kernel, self.stride, self.padding, self.dilation

    @property
    def key(self) -> str:
        """Name the shape, for looking it up in a file."""
        parts = (self.inputs, self.outputs, self.groups, *self.size, *sum(self._kernel, ()))
        return "x".join(map(str, parts))


def _part(count: int, share: float) -> int:
    return max(1, round(count * share))


def layer_shapes(module: nn.Module, input_size: ImageSize) -> dict[str, LayerShape]:
    """List the layers that run once per image, in the order in which they run.

    One forward pass on tensors without values: nothing is computed and `module` is not changed.

    Args:
        module: A network that takes images, [N, 3, H, W].
        input_size: Of an image, in pixels.
    """
    shadow = on_meta(module).eval()
    found: dict[str, LayerShape] = {}
    handles = [
        layer.register_forward_pre_hook(_noting(name, found))
        for name, layer in shadow.named_modules()
        if isinstance(layer, nn.Conv2d | nn.Linear)
    ]
    try:
        with torch.no_grad():
            shadow(torch.empty(1, 3, *sides(input_size), device="meta"))
    finally:
        for handle in handles:
            handle.remove()
    return found


def _noting(name: str, found: dict[str, LayerShape]) -> Callable[[nn.Module, Any], None]:
    def runs(layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        values = inputs[0]
        if isinstance(layer, nn.Conv2d) and not isinstance(layer.padding, str):
            found[name] = LayerShape(
                layer.in_channels,
                layer.out_channels,
                layer.groups,
                (values.shape[-2], values.shape[-1]),
                layer.kernel_size,
                layer.stride,
                layer.padding,
                layer.dilation,
            )
        elif isinstance(layer, nn.Linear):
            tokens = values.numel() // values.shape[-1]
            found[name] = LayerShape(layer.in_features, layer.out_features, 1, (tokens, 1))

    return runs
