"""Probes: running a network as far as some layers on a sample, to record what they read."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.reconstruction.layer_trace import Additions, LayerTrace
from slimstudio.engine.reconstruction.patches import (
    Weighted,
    answered_rows,
    column_count,
    read_rows,
)


@dataclass(frozen=True, eq=False)
class LayerProbe:
    """What to record of one layer.

    Args:
        trace: What is known about it in this network.
        places: Which places of its output to record; None for all.
        reading: Whether to copy what it reads.
    """

    trace: LayerTrace
    places: Tensor | None = None
    reading: bool = False


@dataclass(frozen=True, eq=False)
class Observation:
    """What one layer did for a batch of images.

    Args:
        reads: [G, R, D], see `read_rows`; None where nobody asked.
        answers: [R, O]: its outputs, or the sums that they went into.
    """

    reads: Tensor | None
    answers: Tensor


class _Enough(Exception):  # noqa: N818 - ends a forward pass early
    pass


@dataclass(eq=False)
class _Notes:
    """What a layer was seen to do in one forward pass."""

    probe: LayerProbe
    layer: Weighted
    reads: list[Tensor] = field(default_factory=list)
    answers: list[Tensor] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        trace = self.probe.trace
        return len(self.answers) == (trace.calls if trace.sum is None else 1)

    def read(self, values: Tensor) -> None:
        if self.probe.reading:
            self.reads.append(read_rows(self.layer, values, self.probe.places))

    def answered(self, values: Tensor) -> None:
        probe = self.probe
        self.answers.append(answered_rows(values, probe.places, spatial=probe.trace.spatial))

    def seen(self) -> Observation:
        reads = torch.cat(self.reads, 1) if self.reads else None
        return Observation(reads, torch.cat(self.answers))


class _Watch:
    """Takes notes of several layers, and stops the forward pass when there is no more to see."""

    def __init__(self, module: nn.Module, probes: Sequence[LayerProbe]) -> None:
        self.notes = []
        for probe in probes:
            layer = module.get_submodule(probe.trace.name)
            assert isinstance(layer, Weighted)
            self.notes.append(_Notes(probe, layer))
        self._by_layer = {note.layer: note for note in self.notes}
        self._by_sum = {note.probe.trace.sum: note for note in self.notes}

    def ran(self, layer: Weighted, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        note = self._by_layer[layer]
        note.read(inputs[0])
        if note.probe.trace.sum is None:
            self._note(note, output)

    def added(self, number: int, _terms: tuple[Tensor, Tensor], result: Tensor) -> None:
        if number in self._by_sum:
            self._note(self._by_sum[number], result)

    def _note(self, note: _Notes, values: Tensor) -> None:
        note.answered(values)
        if all(each.complete for each in self.notes):
            raise _Enough


def observe(module: nn.Module, images: Tensor, probes: Sequence[LayerProbe]) -> list[Observation]:
    """Run a network on a batch, no further than needed.

    Args:
        module: The network, in evaluation mode.
        images: A batch, [B, 3, S, S].
        probes: What to record.

    Returns:
        What was recorded, in the order of `probes`.
    """
    watch = _Watch(module, probes)
    with ExitStack() as stack:
        for note in watch.notes:
            stack.callback(note.layer.register_forward_hook(watch.ran).remove)
        if any(probe.trace.sum is not None for probe in probes):
            stack.enter_context(Additions(watch.added))
        stack.enter_context(suppress(_Enough))
        module(images)
    return [note.seen() for note in watch.notes]


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
