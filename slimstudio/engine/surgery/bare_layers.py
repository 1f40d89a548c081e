"""Normalisations that own no tensors: what their numbers count is what goes through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import nn
from torch.nn.modules.batchnorm import _NormBase

from slimstudio.engine.channels.width import Width

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.steps import ForwardStep


def numbers_of_bare_layers(module: nn.Module, analysis: Analysis) -> Iterator[Width]:
    """List the attributes that count channels where no tensor of the layer tells how many.

    Args:
        module: The network, with or without values.
        analysis: Its channels.
    """
    found = {name: layer for name, layer in module.named_modules() if _is_bare(layer)}
    latest = {step.layer: step for step in analysis.script.steps if step.layer in found}
    for name, step in latest.items():
        count, attributes = _numbers(found[name])
        channels = _through(step, analysis, count)
        if channels is not None:
            yield from (Width(name, attribute, channels[None]) for attribute in attributes)


def _is_bare(layer: nn.Module) -> bool:
    known = isinstance(layer, _NormBase | nn.GroupNorm)
    return known and not [*layer.parameters(), *layer.buffers()]


def _numbers(layer: nn.Module) -> tuple[int, tuple[str, ...]]:
    """Read how many channels a layer counts, and by which attributes."""
    if isinstance(layer, nn.GroupNorm):
        apart = layer.num_groups == layer.num_channels
        return layer.num_channels, ("num_channels", *(["num_groups"] if apart else []))
    assert isinstance(layer, _NormBase)
    return layer.num_features, ("num_features",)


def _through(step: ForwardStep, analysis: Analysis, count: int) -> NDArray[np.int64] | None:
    """Read the channels of what a layer returns, [count]; None where that is not certain."""
    if not step.made:
        return None
    along = [t.ids for t in step.made[0][0] if t.ids.shape == (count,) and not t.is_head]
    if len(along) != 1:
        return None
    channels: NDArray[np.int64] = analysis.script.channels[along[0]]
    return None if (channels < 0).any() else channels
