"""The layers that a graph may have: PyTorch's own, built from plain settings.

This file needs nothing but torch: a copy of it travels with exported networks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from torch import nn

from slimstudio.engine.graphs.graph import LARGEST_SIDE, LayerKind, parts_of

_CONVOLUTION = (
    "in_channels out_channels kernel_size stride padding dilation groups bias padding_mode"
)
_TRANSPOSED = f"{_CONVOLUTION} output_padding"
_BATCH_NORM = "num_features eps momentum affine track_running_stats"
_POOL = "kernel_size stride padding ceil_mode"

_SETTINGS: dict[type[nn.Module], str] = {
    nn.Conv1d: _CONVOLUTION,
    nn.Conv2d: _CONVOLUTION,
    nn.Conv3d: _CONVOLUTION,
    nn.ConvTranspose1d: _TRANSPOSED,
    nn.ConvTranspose2d: _TRANSPOSED,
    nn.Linear: "in_features out_features bias",
    nn.BatchNorm1d: _BATCH_NORM,
    nn.BatchNorm2d: _BATCH_NORM,
    nn.BatchNorm3d: _BATCH_NORM,
    nn.InstanceNorm1d: _BATCH_NORM,
    nn.InstanceNorm2d: _BATCH_NORM,
    nn.LayerNorm: "normalized_shape eps elementwise_affine bias",
    nn.RMSNorm: "normalized_shape eps elementwise_affine",
    nn.GroupNorm: "num_groups num_channels eps affine",
    nn.LocalResponseNorm: "size alpha beta k",
    nn.MultiheadAttention: "embed_dim num_heads dropout bias add_bias_kv add_zero_attn kdim vdim "
    "batch_first",
    nn.PReLU: "num_parameters",
    nn.Identity: "",
    nn.ReLU: "",
    nn.ReLU6: "",
    nn.SiLU: "",
    nn.Mish: "",
    nn.Hardswish: "",
    nn.Hardsigmoid: "",
    nn.Sigmoid: "",
    nn.Tanh: "",
    nn.GELU: "approximate",
    nn.ELU: "alpha",
    nn.SELU: "",
    nn.CELU: "alpha",
    nn.LeakyReLU: "negative_slope",
    nn.Hardtanh: "min_val max_val",
    nn.Softplus: "beta threshold",
    nn.Softsign: "",
    nn.LogSoftmax: "dim",
    nn.Softmax: "dim",
    nn.Dropout: "p",
    nn.Dropout2d: "p",
    nn.AlphaDropout: "p",
    nn.Flatten: "start_dim end_dim",
    nn.MaxPool1d: f"{_POOL} dilation",
    nn.MaxPool2d: f"{_POOL} dilation",
    nn.AvgPool1d: f"{_POOL} count_include_pad",
    nn.AvgPool2d: f"{_POOL} count_include_pad divisor_override",
    nn.AdaptiveAvgPool1d: "output_size",
    nn.AdaptiveAvgPool2d: "output_size",
    nn.AdaptiveMaxPool2d: "output_size",
    nn.PixelShuffle: "upscale_factor",
    nn.PixelUnshuffle: "downscale_factor",
    nn.ZeroPad2d: "padding",
    nn.ReflectionPad2d: "padding",
    nn.ReplicationPad2d: "padding",
    nn.Upsample: "size scale_factor mode align_corners",
}

_COUNTS = frozenset(
    {
        "in_channels",
        "out_channels",
        "groups",
        "in_features",
        "out_features",
        "num_features",
        "num_channels",
        "num_groups",
        "num_parameters",
    }
)

# Name of a kind to what builds it, and the settings that it takes.
LAYER_KINDS: Mapping[str, tuple[Callable[..., nn.Module], frozenset[str]]] = {
    kind.__name__: (kind, frozenset(words.split())) for kind, words in _SETTINGS.items()
}


def build_layer(layer: LayerKind) -> nn.Module:
    """Build a layer with whatever values its constructor draws.

    Raises:
        ValueError: there is no such kind, or it does not take these settings.
    """
    known = LAYER_KINDS.get(layer.kind)
    if known is None:
        raise ValueError(f"it has a layer of the kind {layer.kind[:80]!r}, which is not known")
    constructor, settings = known
    unknown = layer.settings.keys() - settings
    if unknown:
        raise ValueError(f"a {layer.kind} has no {min(unknown)[:80]!r}")
    for value in parts_of(tuple(layer.settings.values())):
        _check_setting(layer.kind, value)
    for name in _COUNTS & layer.settings.keys():
        count = layer.settings[name]
        if isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise ValueError(f"a {layer.kind} cannot have {str(count)[:80]} {name}")
    try:
        return constructor(**layer.settings)
    except (TypeError, ValueError, RuntimeError, ZeroDivisionError, AssertionError) as error:
        raise ValueError(f"a {layer.kind} cannot be built: {error}") from error


def _check_setting(kind: str, value: Any) -> None:
    plain = value is None or isinstance(value, bool | int | float | str)
    if not plain or (isinstance(value, int) and abs(value) > LARGEST_SIDE):
        raise ValueError(f"a {kind} cannot be built with {str(value)[:80]}")
