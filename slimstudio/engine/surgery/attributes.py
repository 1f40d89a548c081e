"""The numbers that modules keep beside their tensors."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.steps import ForwardStep
from slimstudio.engine.channels.width import Width
from slimstudio.engine.models.resize import read_number, set_number


def follow_tensors(layers: Mapping[str, nn.Module]) -> dict[str, Mapping[str, int]]:
    """Make every layer's attributes agree with the sizes of its tensors.

    Args:
        layers: The network's modules by their names; attributes are set in place.

    Returns:
        Layer name to the attributes that changed.
    """
    changed: dict[str, Mapping[str, int]] = {}
    for name, layer in layers.items():
        differing = {k: v for k, v in _attributes(layer).items() if _size(layer, k) != v}
        for key, value in differing.items():
            setattr(layer, key, (value,) if isinstance(getattr(layer, key), tuple) else value)
        if differing:
            changed[name] = differing
    return changed


def follow_channels(
    module: nn.Module, widths: Iterable[Width], stays: NDArray[np.bool_]
) -> dict[str, dict[str, int]]:
    """Set the attributes that count channels and do not follow from the layer's own tensors.

    Args:
        module: The network; attributes are set in place.
        widths: The attributes.
        stays: Whether each channel stays, [channel_count].

    Returns:
        Layer name to the attributes that changed.
    """
    changed: dict[str, dict[str, int]] = {}
    for width in widths:
        layer = module.get_submodule(width.layer)
        value = width.value(stays)
        if read_number(layer, width.attribute) != value:
            set_number(layer, width.attribute, value)
            changed.setdefault(width.layer, {})[width.attribute] = value
    return changed


@contextmanager
def counted(module: nn.Module, widths: Sequence[Width], stays: NDArray[np.bool_]) -> Iterator[None]:
    """Do as `follow_channels` does, for a while only."""
    layers = {width.layer: module.get_submodule(width.layer) for width in widths}
    before = [(w, read_number(layers[w.layer], w.attribute)) for w in widths]
    follow_channels(module, widths, stays)
    try:
        yield
    finally:
        for width, value in before:
            if value is not None:
                set_number(layers[width.layer], width.attribute, value)


def _size(layer: nn.Module, attribute: str) -> int:
    """Read an attribute; LayerNorm keeps its one size in a tuple."""
    value = getattr(layer, attribute)
    return int(value[0] if isinstance(value, tuple) else value)


def _attributes(layer: nn.Module) -> dict[str, int]:
    """Read from a layer's tensors what its attributes must be."""
    found: dict[str, int] = {}
    if isinstance(layer, _ConvNd):
        found = _convolution(layer)
    elif isinstance(layer, nn.Linear):
        found = {"out_features": layer.weight.shape[0], "in_features": layer.weight.shape[1]}
    elif isinstance(layer, nn.RNNBase):
        found = _recurrent(layer)
    elif isinstance(layer, nn.RNNCellBase):
        found = {"input_size": layer.weight_ih.shape[1], "hidden_size": layer.weight_hh.shape[1]}
    elif isinstance(layer, _NormBase | nn.GroupNorm | nn.LayerNorm):
        found = _normalisation(layer)
    return found


def _normalisation(layer: _NormBase | nn.GroupNorm | nn.LayerNorm) -> dict[str, int]:
    known: Tensor | None = layer.weight
    if isinstance(layer, _NormBase):
        known = layer.running_mean if known is None else known
        return {} if known is None else {"num_features": known.shape[0]}
    if known is None:
        return {}
    if isinstance(layer, nn.GroupNorm):
        channels = known.shape[0]
        groups = channels if layer.num_groups == layer.num_channels else layer.num_groups
        return {"num_channels": channels, "num_groups": groups}
    return {"normalized_shape": known.shape[0]} if len(layer.normalized_shape) == 1 else {}


def _recurrent(layer: nn.RNNBase) -> dict[str, int]:
    sizes = {"input_size": layer.get_parameter("weight_ih_l0").shape[1]}
    if layer.proj_size:
        projected, hidden = layer.get_parameter("weight_hr_l0").shape
        return {**sizes, "hidden_size": hidden, "proj_size": projected}
    return {**sizes, "hidden_size": layer.get_parameter("weight_hh_l0").shape[1]}


def _convolution(layer: _ConvNd) -> dict[str, int]:
    first, second = layer.weight.shape[:2]
    if isinstance(layer, _ConvTransposeNd):
        depthwise = layer.groups == layer.in_channels > 1
        groups = first if depthwise else layer.groups
        return {"groups": groups, "in_channels": first, "out_channels": second * groups}
    if second == 1 and layer.groups == layer.in_channels > 1:
        # Depthwise: as many groups as input channels, with a fixed number of outputs for each.
        groups = first * layer.groups // layer.out_channels
        return {"groups": groups, "in_channels": groups, "out_channels": first}
    return {"in_channels": second * layer.groups, "out_channels": first}


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
