"""Outputs of ordinary size: otherwise what images say may fade layer by layer.

Answers would then be all alike, whatever is wrong (after Mishkin and Matas, "All you need is a good
init", ICLR 2016).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules import module as torch_modules
from torch.nn.modules.batchnorm import _NormBase

from slimstudio.engine.channels.inventory import inventory

_LEAST_SPREAD = 1e-12
_LEAST_SHARE = 0.01  # of the usual variance
_FEWEST_SAMPLES = 16
_MOST_PLACES = 8  # along an axis; more say no more about the size of a layer's outputs
_ORDINARY = (0.25, 4.0)
_OFFSET = 0.2  # the largest that is left, as a share of the size
# Subclasses may do more with their weights than multiply.
_SCALABLE = (
    *(nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d),
    *(nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d),
)


@dataclass(eq=False)
class Adaptation:
    """What brings the outputs of layers to ordinary size, found while a network runs once.

    Args:
        statistics: Names of buffers of normalisations to what they hold then.
        scales: Name of each layer that is scaled to the factors of what it computes and of its
            bias.
    """

    statistics: dict[str, Tensor] = field(default_factory=dict)
    scales: dict[str, tuple[float, float]] = field(default_factory=dict)
    _ran: set[str] = field(default_factory=set)

    def find(self, module: nn.Module) -> None:
        """Let each layer adapt itself when it runs for the first time.

        Args:
            module: A network with modules and buffers of its own, which is thrown away.
        """
        for name, layer in inventory(module).modules.items():
            if isinstance(layer, _NormBase):
                layer.register_forward_pre_hook(partial(self._take_statistics, name))
            elif _is_scalable(layer):
                self._let_scale(name, layer)
                layer.register_forward_hook(partial(self._find_scale, name), prepend=True)

    def apply(self, module: nn.Module) -> None:
        """Scale what layers answer from the first time on.

        Args:
            module: A network with modules of its own, which may have lost some, and with the
                statistics; it is thrown away.
        """
        layers: Mapping[str, Any] = inventory(module).modules if self.scales else {}
        for name in self.scales.keys() & layers.keys():
            self._let_scale(name, layers[name])

    def _let_scale(self, name: str, layer: nn.Module) -> None:
        # Before any hook of the network's own, which may move channels.
        layer.register_forward_hook(partial(self._scale, name), prepend=True)

    def _take_statistics(self, name: str, layer: Any, inputs: tuple[Any, ...]) -> None:
        if layer.running_mean is None or name in self._ran:
            return
        if not inputs or not isinstance(inputs[0], Tensor):
            return
        self._ran.add(name)
        features = _sample(inputs[0], axis=1)
        rows = features.transpose(0, 1).flatten(1) if features.dim() > 1 else features[:, None]
        if rows.shape[1] < _FEWEST_SAMPLES:  # too few say nothing about single channels
            rows = rows.flatten().expand(len(rows), -1)
        variance, mean = torch.var_mean(rows, 1, correction=0)
        usual = float(variance.mean())
        if mean.shape == layer.running_mean.shape and _LEAST_SPREAD < usual < float("inf"):
            # A channel that hardly varies would have its rounding errors blown up.
            variance = variance.clamp_min(_LEAST_SHARE * usual)
            prefix = f"{name}." if name else ""
            self.statistics[f"{prefix}running_mean"] = mean.clone()
            self.statistics[f"{prefix}running_var"] = variance.clone()
            layer.running_mean.copy_(mean)
            layer.running_var.copy_(variance)

    def _find_scale(self, name: str, layer: Any, _inputs: Any, output: Any) -> None:
        if not isinstance(output, Tensor) or name in self._ran:
            return
        self._ran.add(name)
        offset = _offset(layer)
        part = _sample(output, axis=_axis(layer) % output.dim())
        signal = part if offset is None else part - offset
        size = float(torch.linalg.vector_norm(signal)) / math.sqrt(max(1, signal.numel()))
        largest = 0.0 if offset is None else float(offset.abs().max())
        low, high = _ORDINARY
        is_ordinary = low < size < high and largest <= size
        if _LEAST_SPREAD < size < float("inf") and not is_ordinary:
            self.scales[name] = (1 / size, _OFFSET / max(_OFFSET, largest))

    def _scale(self, name: str, layer: Any, _inputs: Any, output: Any) -> Tensor | None:
        if not isinstance(output, Tensor) or name not in self.scales:
            return None
        factor, of_offset = self.scales[name]
        offset = _offset(layer)
        if offset is None:
            return output * factor
        return torch.add(offset * (of_offset - factor), output, alpha=factor)


def _is_scalable(layer: nn.Module) -> bool:
    """Tell whether a hook sees what the class itself computes, and nothing else."""
    other = "forward" in layer.__dict__ or torch_modules._global_forward_hooks  # noqa: SLF001 - no other way
    return type(layer) in _SCALABLE and not other


def _axis(layer: Any) -> int:
    """Tell which axis of a layer's output its channels are, counted from the end."""
    return -1 if isinstance(layer, nn.Linear) else 1 - layer.weight.dim()


def _offset(layer: Any) -> Tensor | None:
    """Shape what a layer adds like its output."""
    bias: Tensor | None = layer.bias
    return None if bias is None else bias.reshape(-1, *([1] * (-_axis(layer) - 1)))


def _sample(features: Tensor, axis: int) -> Tensor:
    """Take a few places along every axis but that of the items and `axis`, that of channels."""
    places = tuple(
        slice(None, None, 1 if one in (0, axis) else -(-size // _MOST_PLACES))
        for one, size in enumerate(features.shape)
    )
    return features[places]
