"""Probes: running a network as far as some layers, to record what they read and answer."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.reconstruction.layer_trace import Additions
from slimstudio.engine.reconstruction.patches import Weighted, answered_rows, read_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor, nn

    from slimstudio.engine.reconstruction.layer_trace import LayerTrace


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
