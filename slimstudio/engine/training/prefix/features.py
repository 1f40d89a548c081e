"""A loader that shows each image once, and afterwards what the frozen part made of it."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import (
    TrainingBatch,
    batch_orders,
    draw_variation,
    evaluation_slices,
    normalise,
)
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.data.variation import Variation
from slimstudio.engine.device import computing_device
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.objectives.objective import Objective, Outputs
from slimstudio.engine.training.loader import Teacher
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.engine.training.prefix.cut import PrefixCut, StoredValue
from slimstudio.engine.training.prefix.feature_cache import FeatureCache, FeatureRows
from slimstudio.engine.training.settings import TrainingSettings


@dataclass(frozen=True, eq=False)
class FeaturePart:
    """Images, and how a network is divided in the mode in which it answers for them.

    Args:
        pixels: The images.
        cut: The division.
        values: What has to be kept for each image, the teacher's answers last.
        keys: Names of the files, one for each view.
    """

    pixels: Pixels
    cut: PrefixCut
    values: tuple[StoredValue, ...]
    keys: tuple[str, ...]

    @property
    def size_bytes(self) -> int:
        """Size of one view."""
        return len(self.pixels) * sum(value.size_bytes for value in self.values)


class Features:
    """A loader for networks whose first layers are frozen.

    What these make of an image is computed when it is first needed, in parts that are always the
    same, so that the numbers do not depend on who asked first.

    Args:
        module: The network.
        parts: The training images, in one or more views, and the validation images in one.
        preprocessing: How images are normalised.
        settings: How they are shuffled and varied.
        teacher: Whose answers the network learns from too, if there is one.
        cache: Where what was computed is kept.
        control: Asked often whether to go on, while what is kept is checked.

    Raises:
        Cancelled: the person stopped the work.
    """

    def __init__(
        self,
        module: nn.Module,
        parts: tuple[FeaturePart, FeaturePart],
        preprocessing: Preprocessing,
        settings: TrainingSettings,
        teacher: Teacher | None,
        cache: FeatureCache,
        *,
        control: Control,
    ) -> None:
        self._module = module
        self._train, self._validation = parts
        self._preprocessing = preprocessing
        self._settings = settings
        self._teacher = teacher
        self._cache = cache
        self._arithmetic = Arithmetic(settings.precision, computing_device(module))
        self._open: dict[str, FeatureRows] = {}
        self.preparations = 0
        for part in parts:
            for key in part.keys:
                path = cache.find(key, part.size_bytes, control)
                if path is None:
                    self.preparations += len(evaluation_slices(part.pixels))
                else:
                    self._open[key] = FeatureRows(path, part.values, len(part.pixels))

    def batches(
        self, epoch: int, first: int, control: Control, after_preparation: Callable[[], None]
    ) -> Iterator[TrainingBatch]:
        """Yield the batches of an epoch from the batch `first` on.

        Raises:
            Cancelled: the person stopped the work.
        """
        part = self._train
        view = epoch % len(part.keys)
        count = len(part.pixels)
        variation = draw_variation(self._settings, count, view)
        rows = self._rows(part, view, variation, control, after_preparation)
        for chosen in batch_orders(count, self._settings, epoch)[first:]:
            values = rows.take(chosen)
            labels = part.pixels.labels[chosen]
            if self._teacher is None:
                yield TrainingBatch(values, labels)
            else:
                yield TrainingBatch(values[:-1], labels, taught=values[-1])

    def answer(self, batch: TrainingBatch) -> Outputs:
        """Let the network answer, as its mode says."""
        return self._train.cut.answer(batch.inputs, len(batch))

    def judge(
        self,
        objective: Objective,
        control: Control,
        after_preparation: Callable[[], None],
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Let the network answer for all validation images, as its objective says.

        Raises:
            Cancelled: the person stopped the work.
        """
        part = self._validation

        def answer(images: slice) -> Tensor:
            chosen = torch.arange(images.start, images.stop)
            logits = part.cut.answer(rows.take(chosen), len(chosen))
            assert isinstance(logits, Tensor)
            return logits

        with evaluating(self._module), torch.no_grad():
            rows = self._rows(part, 0, None, control, after_preparation)
            return objective.evaluate_answers(answer, part.pixels, control, after_batch)

    # -- what the frozen part makes of the images -------------------------------------------

    def _rows(
        self,
        part: FeaturePart,
        view: int,
        variation: Variation | None,
        control: Control,
        after_preparation: Callable[[], None],
    ) -> FeatureRows:
        key = part.keys[view]
        if key not in self._open:
            path = self._computed(part, key, variation, control, after_preparation)
            self._open[key] = FeatureRows(path, part.values, len(part.pixels))
        return self._open[key]

    def _computed(
        self,
        part: FeaturePart,
        key: str,
        variation: Variation | None,
        control: Control,
        after_preparation: Callable[[], None],
    ) -> Path:
        with self._cache.adding(key, part.size_bytes, control, keep=self._mine()) as unfinished:
            rows = FeatureRows(unfinished, part.values, len(part.pixels), writable=True)
            stored = part.pixels.images.permute(0, 2, 3, 1)
            for images in evaluation_slices(part.pixels):
                control.check()
                chosen = torch.arange(images.start, images.stop)
                pixels = stored[images].contiguous()
                varied = pixels if variation is None else variation.apply(pixels, chosen)
                given = normalise(varied.permute(0, 3, 1, 2), self._preprocessing)
                # In the same precision as if it were computed anew each time; judging is exact.
                with nullcontext() if variation is None else self._arithmetic.lowered():
                    values = part.cut.frozen(given)
                if self._teacher is not None and part is self._train:
                    values.append(self._teacher.answer(given))
                rows.put(images.start, values)
                after_preparation()
        return self._cache.folder / key

    def _mine(self) -> frozenset[str]:
        return frozenset((*self._train.keys, *self._validation.keys))
