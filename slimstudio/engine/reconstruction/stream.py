"""Calibration images on their way through an original and its pruned network, side by side.

Each layer is seen by all images that are under way. Early layers have many places in each image and
need few images, but all that these hold at once; so images start when there is memory for them, and
run through the layers that are rebuilt already. However many layers there are, every image goes
through each network once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.reconstruction.least_squares import CrossValidated
from slimstudio.engine.reconstruction.walk import LayerStop, WalkedNetwork

if TYPE_CHECKING:
    from torch import Tensor, nn

    from slimstudio.engine.importance.calibration import Calibration
    from slimstudio.engine.reconstruction.least_squares import Correction
    from slimstudio.engine.reconstruction.rebuilt_layer import RebuiltLayer
    from slimstudio.engine.reconstruction.walk import Walk

_BATCH = 64
_MEMORY = 1.5 * 2**30  # bytes that all images together may hold between two layers
_SKIPPED = 1.25  # what is added later is of this share more
_SPARE_ROWS, _ROWS_PER_COLUMN, _MOST_ROWS = 8192, 8, 24_576
_EXACT = 1e-5  # of the largest answer: less is rounding


@dataclass(eq=False)
class _Batch:
    """Some images on their way.

    Args:
        number: Which batch; draws the places that are looked at.
        images: How many images it has.
        judges: Whether they only judge.
        whole: Their pass through the original.
        left: Their pass through the pruned network.
    """

    number: int
    images: int
    judges: bool
    whole: Walk
    left: Walk


class Stream:
    """Two networks that images go through.

    Args:
        original: The network before.
        pruned: The network that is rebuilt.
        layers: What is rebuilt, in the order in which it runs.
        parts: Images to fit layers on, and others to judge each of them by.
        check: Called before each step of each batch.
    """

    def __init__(
        self,
        original: nn.Module,
        pruned: nn.Module,
        layers: Mapping[str, RebuiltLayer],
        parts: tuple[Calibration, Calibration],
        check: Callable[[], None],
    ) -> None:
        self._layers = layers
        self._original = WalkedNetwork(original, {n: one.whole for n, one in layers.items()})
        self._pruned = WalkedNetwork(pruned, {n: one.left for n, one in layers.items()})
        self._learn, self._judge = parts
        self._check = check
        self._under_way = images_under_way(layers)
        self._shared = [name for name, one in layers.items() if one.left.calls > 1]
        self._kept: dict[tuple[int, str, bool], LayerStop] = {}
        self._batches: list[_Batch] = []
        self.refused: list[str] = []

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let images start; they leave with the block."""
        parts = list(_interleaved(_pieces(self._learn), _pieces(self._judge)))
        images = [batch for batch, _ in parts]
        with self._original.walks(images) as wholes, self._pruned.walks(images) as lefts:
            self._batches = [
                _Batch(number, len(batch), judges, whole, left)
                for number, ((batch, judges), whole, left) in enumerate(
                    zip(parts, wholes, lefts, strict=True)
                )
            ]
            yield

    def correction(self, name: str) -> Correction | None:
        """Bring images as far as a layer, and find what it lacks; the next one of `layers`.

        Returns:
            None where nothing is lacking, or nothing helps on other images.

        Raises:
            PlanError: values are not finite numbers.
        """
        layer = self._layers[name]
        due = self._due(name)
        learning = sum(batch.images for batch in due if not batch.judges)
        places = places_seen(layer, learning)
        evidence = CrossValidated(learning * places // 2, layer.columns)
        needed = False
        for batch in due:
            self._check()
            seen = self._seen(batch, name, places)
            if seen is None:
                continue
            reads, lacks, most = layer.lacking(*seen)
            needed = needed or most > _EXACT
            if batch.judges:
                evidence.judge(reads, lacks)
            else:
                evidence.learn(reads, lacks, batch.images)
        if name in self._shared:
            self._shared.remove(name)
            self._kept = {key: stop for key, stop in self._kept.items() if key[1] != name}
        if not needed:
            return None
        found = evidence.correction(centred=layer.holds_bias)
        if found is None:
            self.refused.append(name)
        return found

    def _due(self, name: str) -> list[_Batch]:
        """List the batches that are looked at: as many as there is memory for, and some of each."""
        most, found = self._under_way[name], 0
        due: list[_Batch] = []
        for batch in self._batches:
            found += batch.images
            if found > most and len(due) > 1:
                break
            due.append(batch)
        return due

    def _seen(self, batch: _Batch, name: str, places: int) -> tuple[LayerStop, LayerStop] | None:
        """Let both passes go on to a layer; None where one of them does not get there."""
        stops = []
        for walk, rebuilds in ((batch.whole, False), (batch.left, True)):
            wanted = {
                each: self._stop(batch, each, places, rebuilds=rebuilds)
                for each in (name, *self._shared)
            }
            if not walk.to(wanted):
                return None
            stops.append(wanted[name])
        return stops[0], stops[1]

    def _stop(self, batch: _Batch, name: str, places: int, *, rebuilds: bool) -> LayerStop:
        layer = self._layers[name]
        trace = layer.left if rebuilds else layer.whole
        if name in self._shared:  # its calls are seen one by one, on the way to other layers
            key = (batch.number, name, rebuilds)
            return self._kept.setdefault(key, LayerStop(trace, None, rebuilds=rebuilds))
        if places == layer.left.places:
            return LayerStop(trace, None, rebuilds=rebuilds)
        # Always the same places of a batch, of all that the layer has.
        generator = torch.Generator().manual_seed(batch.number)
        drawn = torch.randperm(layer.left.places, generator=generator)[:places]
        return LayerStop(trace, drawn, rebuilds=rebuilds)


def places_seen(layer: RebuiltLayer, images: int) -> int:
    """Say how many places of each image tell a layer's columns apart."""
    everywhere = layer.left.places
    if layer.left.calls > 1:  # which may differ in how many places they have
        return everywhere
    wanted = min(_SPARE_ROWS + _ROWS_PER_COLUMN * layer.columns, _MOST_ROWS)
    return min(everywhere, -(-wanted // max(images, 1)))


def images_under_way(layers: Mapping[str, RebuiltLayer]) -> dict[str, int]:
    """Say how many images may have reached each layer without filling the memory.

    Args:
        layers: In the order in which they run.
    """
    numbers = [
        trace.whole.places * trace.whole.width + trace.left.places * trace.left.width
        for trace in layers.values()
    ]
    # What a layer makes, what it reads, and something that is added to it later.
    live = [
        _SKIPPED * (now + before) for now, before in zip(numbers, [0, *numbers[:-1]], strict=True)
    ]
    found: dict[str, int] = {}
    most = 0.0
    for name, each in reversed(list(zip(layers, live, strict=True))):
        most = max(most, each)  # whoever started stays until the end
        found[name] = int(_MEMORY / (4 * max(most, 1)))
    return found


def _pieces(calibration: Calibration) -> Iterator[Tensor]:
    size = min(_BATCH, calibration.batch_size)
    for part in torch.arange(len(calibration)).split(size):
        yield calibration.prepared(part)


def _interleaved(learn: Iterable[Tensor], judge: Iterable[Tensor]) -> Iterator[tuple[Tensor, bool]]:
    """Let the first images that start be some of each kind."""
    for one, other in zip_longest(learn, judge):
        if one is not None:
            yield one, False
        if other is not None:
            yield other, True
