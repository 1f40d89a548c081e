"""The part of the calibration images that one layer is looked at with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.reconstruction.patches import Weighted, column_count
from slimstudio.engine.reconstruction.probe import LayerProbe, observe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor, nn

    from slimstudio.engine.importance.calibration import Calibration
    from slimstudio.engine.reconstruction.layer_trace import LayerTrace

_SPARE_ROWS = 10_000
_ROWS_PER_COLUMN = 10
_FEWEST_IMAGES = 128


@dataclass(frozen=True, eq=False)
class Sample:
    """As many rows as it takes to tell a layer's columns apart, however many images there are.

    Args:
        calibration: The images.
        batches: How many batches of them are looked at.
        places: How many places the layer's output has in one image.
        per_image: How many of them are looked at.
    """

    calibration: Calibration
    batches: int
    places: int
    per_image: int

    @property
    def rows(self) -> int:
        """How many rows that makes."""
        images = min(len(self.calibration), self.batches * self.calibration.batch_size)
        return images * self.per_image

    def drawn(self, batch: int) -> Tensor | None:
        """Draw places, always the same for a batch; None for all."""
        if self.per_image == self.places:
            return None
        generator = torch.Generator().manual_seed(batch)
        return torch.randperm(self.places, generator=generator)[: self.per_image]


def sample_for(layer: Weighted, trace: LayerTrace, calibration: Calibration) -> Sample:
    """Choose how much of the images a layer is looked at with."""
    wanted = _SPARE_ROWS + _ROWS_PER_COLUMN * column_count(layer)
    images = min(len(calibration), max(_FEWEST_IMAGES, -(-wanted // trace.places)))
    batches = -(-images // calibration.batch_size)
    images = min(len(calibration), batches * calibration.batch_size)
    # Calls may differ in how many places they have.
    per_image = trace.places if trace.calls > 1 else min(trace.places, -(-wanted // images))
    return Sample(calibration, batches, trace.places, per_image)


def answers_at(
    module: nn.Module,
    traces: Sequence[LayerTrace],
    samples: Sequence[Sample],
    targets: Sequence[Callable[[Tensor], Tensor]],
    before_batch: Callable[[], None],
) -> list[list[Tensor]]:
    """Gather what several layers answer, in one pass.

    Args:
        module: The network.
        traces: The layers.
        samples: For each, where to look; all of the same images.
        targets: For each, what to make of its answers before they are kept.
        before_batch: Called before each batch.

    Returns:
        For each layer and batch, [R, O].
    """
    found: list[list[Tensor]] = [[] for _ in traces]
    for index, batch in enumerate(samples[0].calibration.batches()):
        due = [i for i, sample in enumerate(samples) if index < sample.batches]
        if not due:
            break
        before_batch()
        probes = [LayerProbe(traces[i], samples[i].drawn(index)) for i in due]
        for i, seen in zip(due, observe(module, batch.images, probes), strict=True):
            found[i].append(targets[i](seen.answers))
    return found
