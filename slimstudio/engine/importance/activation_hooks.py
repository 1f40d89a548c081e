"""Forward hooks that record what layers read and make on calibration images."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Slot
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import Calibration, not_finite
from slimstudio.engine.measure.modes import evaluating
from slimstudio.messages import Message


@dataclass(frozen=True, eq=False)
class HookPoint:
    """The features that one layer reads, or those that it makes.

    Args:
        name: Name of the layer.
        layer: A convolution or linear layer.
        channels: The channel of each feature, [features].
        reads: Whether they are read or made.
    """

    name: str
    layer: nn.Module
    channels: NDArray[np.int64]
    reads: bool

    @property
    def groups(self) -> int:
        """Count the parts that see only a part of the features each."""
        return int(getattr(self.layer, "groups", 1))


def hook_points(module: nn.Module, analysis: Analysis) -> list[HookPoint]:
    """List where the values of channels can be recorded."""
    layers = {
        f"{name}.weight": (name, layer)
        for name, layer in module.named_modules()
        if isinstance(layer, nn.Linear | _ConvNd)
    }
    found = []
    for slot in analysis.slots:
        if slot.tensor in layers:
            name, layer = layers[slot.tensor]
            channels = _in_order(slot, layer)
            if channels is not None:
                made = 1 if isinstance(layer, _ConvTransposeNd) else 0
                found.append(HookPoint(name, layer, channels, slot.axis != made))
    return found


def run_hooked(
    module: nn.Module,
    where: Sequence[HookPoint],
    calibration: Calibration,
    control: Control,
    record: Callable[[HookPoint, Tensor], None],
    *,
    samples: int | None = None,
) -> None:
    """Run the network on all images, as in use.

    Args:
        module: The network; it is not changed.
        where: What to record.
        calibration: The images.
        control: Told about the progress, asked before every batch whether to go on.
        record: Called with the values of each feature, [features, images and positions].
        samples: About how many images and positions of a batch are enough; None for all.

    Raises:
        PlanError: a value is not a finite number.
        Cancelled: the person stopped the work.
    """
    pace = Pace(control, Phase.PRUNE, {"batch": calibration.batch_count})
    with ExitStack() as stack:
        for place in where:
            stack.callback(
                place.layer.register_forward_hook(_ActivationHook(place, record, samples)).remove
            )
        stack.enter_context(evaluating(module))
        stack.enter_context(torch.no_grad())
        for batch in calibration.batches():
            pace.check()
            module(batch.images)
            pace.advance("batch")


@dataclass(frozen=True, eq=False)
class _ActivationHook:
    """A forward hook that takes one tensor apart into features."""

    place: HookPoint
    record: Callable[[HookPoint, Tensor], None]
    samples: int | None

    def __call__(self, layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        features = inputs[0] if self.place.reads else output
        # A sum is told in a fraction of the time, but may be too large where no value is.
        if not features.sum().isfinite() and not features.isfinite().all():
            raise not_finite(Message("The values in {name}", name=self.place.name))
        self.record(self.place, self._lines(features, last=isinstance(layer, nn.Linear)))

    def _lines(self, features: Tensor, *, last: bool) -> Tensor:
        """Bring features to [features, samples]; `last` tells where they are."""
        if not last:
            features = features.flatten(2)
            images, size, positions = features.shape
            if not positions or self.samples is None or images * positions < 2 * self.samples:
                return features.movedim(1, 0).flatten(1)
            chosen = _spread(images * positions, self.samples).to(features.device)
            return features[chosen // positions, :, chosen % positions].reshape(-1, size).T
        rows = features.flatten(0, -2) if features.dim() > 1 else features[None]
        if self.samples is None or len(rows) < 2 * self.samples:
            return rows.T
        return rows[_spread(len(rows), self.samples).to(rows.device)].T


def _spread(count: int, samples: int) -> Tensor:
    """Draw places, always the same ones; steps of one length could see a few columns alone."""
    generator = torch.Generator().manual_seed(count)
    return torch.randint(count, (samples,), generator=generator).sort().values


def _in_order(slot: Slot, layer: nn.Module) -> NDArray[np.int64] | None:
    """List the channels of a slot in the order of the layer's features; None if nobody knows."""
    groups = int(getattr(layer, "groups", 1))
    if slot.channels.ndim == 1:
        whole = groups == 1 or slot.axis == 0
        return slot.channels if whole else None
    # All rows of one group of a convolution read the same features.
    return slot.channels[:: len(slot.channels) // groups].ravel()
