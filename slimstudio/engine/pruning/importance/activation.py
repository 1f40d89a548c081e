"""How much a channel carries while the network looks at images."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd

from slimstudio.engine.events import Phase
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.pace import Pace
from slimstudio.engine.pruning.importance.aggregate import averaged, levelled, with_heads
from slimstudio.engine.pruning.importance.images import enough
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor
    from torch.utils.hooks import RemovableHandle

    from slimstudio.engine.channels.analysis import Analysis, Slot
    from slimstudio.engine.control import Control
    from slimstudio.engine.pruning.calibration import Calibration
    from slimstudio.engine.pruning.importance.aggregate import Part


@dataclass(frozen=True)
class ActivationEnergy:
    """Channels that are almost silent on the calibration images matter little.

    The mean square of what each layer reads from a channel, over images and places. Channels that
    no convolution or linear layer reads, as the queries of attention, are heard where they are
    made.
    """

    name: str = "activation"
    title: str = "Activation energy"
    paper: str = (
        "Molchanov et al., “Pruning Convolutional Neural Networks for Resource Efficient "
        "Inference”, ICLR 2017"
    )
    needs_images: bool = True

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        images = enough(calibration, self.title)
        meters = _meters(module, analysis)
        pace = Pace(control, Phase.PRUNE, {"batch": sum(1 for _ in images.batches())})
        with ExitStack() as stack:
            for meter in meters:
                stack.callback(meter.attach().remove)
            stack.enter_context(evaluating(module))
            stack.enter_context(torch.no_grad())
            for batch in images.batches():
                pace.check()
                module(batch.images)
                pace.advance("batch")
        heard = [meter for meter in meters if meter.places]
        read = averaged(analysis, levelled(m.part() for m in heard if m.reads))
        made = averaged(analysis, levelled(m.part() for m in heard if not m.reads))
        is_read = np.zeros(analysis.channel_count, dtype=bool)
        for meter in heard:
            is_read[meter.channels] |= meter.reads
        return with_heads(analysis, np.where(is_read, read, made))


class _Meter:
    """Adds up the energy of what goes into one layer, or comes out of it.

    Args:
        layer: A convolution or linear layer.
        name: Its name, for messages.
        channels: The channels that it reads or makes, in the order of its features, [features].
        reads: Whether the input is heard, or the output.
    """

    def __init__(
        self, layer: nn.Module, name: str, channels: NDArray[np.int64], *, reads: bool
    ) -> None:
        self._layer, self._name = layer, name
        self.channels = channels
        self.reads = reads
        self.places = 0
        self._energy = torch.zeros(len(channels), dtype=torch.float64)

    def attach(self) -> RemovableHandle:
        """Listen until the handle is removed."""
        return self._layer.register_forward_hook(self._hear)

    def part(self) -> Part:
        """Return the mean square of each feature.

        Raises:
            PlanError: it is not a finite number.
        """
        energy = self._energy.numpy() / self.places
        if not np.isfinite(energy).all():
            raise PlanError(
                f"{self._name} computes what are not numbers.",
                why="Some weights or statistics are far too large, NaN or infinite.",
                remedy="Open weights from before that happened.",
            )
        return self.channels, energy

    def _hear(self, layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        features = inputs[0] if self.reads else output
        axis = features.dim() - 1 if isinstance(layer, nn.Linear) else 1
        lines = features.movedim(axis, 0).flatten(1)
        self._energy += lines.double().square().sum(1).cpu()
        self.places += lines.shape[1]


def _meters(module: nn.Module, analysis: Analysis) -> list[_Meter]:
    """Listen to all that is read and all that is made."""
    layers = {
        f"{name}.weight": (name, layer)
        for name, layer in module.named_modules()
        if isinstance(layer, nn.Linear | _ConvNd)
    }
    meters = []
    for slot in analysis.slots:
        if slot.tensor in layers:
            name, layer = layers[slot.tensor]
            channels = _in_order(slot, layer)
            if channels is not None:
                made = 1 if isinstance(layer, _ConvTransposeNd) else 0
                meters.append(_Meter(layer, name, channels, reads=slot.axis != made))
    return meters


def _in_order(slot: Slot, layer: nn.Module) -> NDArray[np.int64] | None:
    """List the channels of a slot in the order of the layer's features; None if nobody knows."""
    groups = int(getattr(layer, "groups", 1))
    if slot.channels.ndim == 1:
        whole = groups == 1 or slot.axis == 0
        return slot.channels if whole else None
    # All rows of one group of a convolution read the same features.
    return slot.channels[:: len(slot.channels) // groups].ravel()
