"""Images that show how channels behave: for importance, repair and sensitivity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from slimstudio.engine.data.batches import Batch, images_at_once, normalise
from slimstudio.errors import PlanError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import Pixels
    from slimstudio.engine.models.network import Preprocessing

FEWEST_IMAGES = 16
_LARGEST_BATCH = 128


@dataclass(frozen=True, eq=False)
class Calibration:
    """Training images that are looked at, never trained on.

    Args:
        images: uint8 [N, 3, S, S], as `Pixels.images`; or as the network takes them, float
            [N, ...].
        labels: int64 [N], or [N, ...] for networks that answer for each place.
        preprocessing: How they are normalised.
        labelled: Whether somebody said what they show; else labels are the original's answers.
    """

    images: Tensor
    labels: Tensor
    preprocessing: Preprocessing
    labelled: bool = True

    def __len__(self) -> int:
        """Count the images."""
        return len(self.labels)

    @property
    def batch_size(self) -> int:
        """How many images are run at once; fewer where they are large, to spare memory."""
        return min(_LARGEST_BATCH, images_at_once(self.images.shape[-1]))

    @property
    def batch_count(self) -> int:
        """How many batches `batches` yields."""
        return -(-len(self) // self.batch_size)

    def batches(self) -> Iterator[Batch]:
        """Yield all images once, always in the same order, without augmentation."""
        for part in torch.arange(len(self)).split(self.batch_size):
            yield Batch(self.prepared(part), self.labels[part])

    def prepared(self, part: Tensor) -> Tensor:
        """Bring the images at some positions, int64 [B], into the form that the network takes."""
        images = self.images.index_select(0, part.to(self.images.device))
        return images if images.is_floating_point() else normalise(images, self.preprocessing)

    def parted(self, share: float) -> tuple[Calibration, Calibration]:
        """Divide into images to learn from and a share of them, 0 to 1, to judge by."""
        judge = min(max(1, round(share * len(self))), len(self) - 1)
        return self._part(slice(judge, None)), self._part(slice(judge))

    def on(self, device: torch.device) -> Calibration:
        """Bring the images to a device, where the network will be."""
        return replace(self, images=self.images.to(device), labels=self.labels.to(device))

    def first(self, images: int) -> Calibration:
        """Take so many of the images, or all where there are fewer."""
        return self._part(slice(images))

    def _part(self, part: slice) -> Calibration:
        return replace(self, images=self.images[part], labels=self.labels[part])


def calibration_of(
    pixels: Pixels, preprocessing: Preprocessing, images: int = 512, seed: int = 0
) -> Calibration:
    """Draw calibration images, as evenly over the classes as there are images of them.

    Args:
        pixels: The training images.
        preprocessing: How they are normalised.
        images: How many, at most.
        seed: Draws them; their order is random too, so that any part is a fair sample.

    Raises:
        PlanError: there are too few images to learn anything from.
    """
    check_enough(min(len(pixels), images))
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(pixels), generator=generator)
    by_turns = order[_turns(pixels.labels[order].tolist())][:images]
    chosen = by_turns[torch.randperm(len(by_turns), generator=generator)]
    taken = pixels.images.index_select(0, chosen)
    return Calibration(taken, pixels.labels[chosen], preprocessing, pixels.labelled)


def check_enough(images: int) -> None:
    """Refuse to judge channels by a handful of images.

    Raises:
        PlanError: there are too few.
    """
    if images < FEWEST_IMAGES:
        raise PlanError(
            Message("{images} images are too few to see how the channels behave.", images=images),
            why=Message(
                "At least {fewest_images} training images are needed.", fewest_images=FEWEST_IMAGES
            ),
            remedy=Message(
                "Add images, or choose a criterion that looks at weights alone and "
                "switch repair off."
            ),
        )


def _turns(labels: Sequence[int]) -> Tensor:
    """Order positions so that every class comes once before any comes twice."""
    seen: dict[int, int] = {}
    turn = []
    for label in labels:
        turn.append(seen.get(label, 0))
        seen[label] = turn[-1] + 1
    return torch.tensor(turn).argsort(stable=True)


def not_finite(what: Message) -> PlanError:
    """Say that values are not numbers any more.

    Args:
        what: Which values, in the plural, as the beginning of a sentence.
    """
    return PlanError(
        Message("{what} are not numbers any more.", what=what),
        why=Message("They hold NaN or infinity, usually because training failed."),
        remedy=Message("Open weights from before that happened."),
    )


def enough(calibration: Calibration | None, title: Message) -> Calibration:
    """Return the images if a criterion can learn from them.

    Args:
        calibration: The images, if there are any.
        title: What people call the criterion.

    Raises:
        PlanError: there are none, or too few.
    """
    count = 0 if calibration is None else len(calibration)
    if calibration is None or count < FEWEST_IMAGES:
        raise PlanError(
            Message("“{title}” cannot judge channels by {count} images.", title=title, count=count)
            if count
            else Message("“{title}” cannot judge channels by no images.", title=title),
            why=Message(
                "It looks at training images, and needs at least {fewest_images}.",
                fewest_images=FEWEST_IMAGES,
            ),
            remedy=Message("Add images, or choose a criterion that looks at weights alone."),
        )
    return calibration


def parts(calibration: Calibration, size: int) -> Iterator[Batch]:
    """Yield all images once in parts of at most `size`."""
    for batch in calibration.batches():
        for images, labels in zip(batch.images.split(size), batch.labels.split(size), strict=True):
            yield Batch(images, labels)


def part_count(calibration: Calibration, size: int) -> int:
    """Say how many parts `parts` yields; each batch is parted by itself."""
    whole, rest = divmod(len(calibration), calibration.batch_size)
    return whole * -(-calibration.batch_size // size) + -(-rest // size)


def check_answers(outputs: Tensor, labels: Tensor) -> None:
    """Refuse outputs that no loss can be computed from.

    Raises:
        PlanError: an output is not a finite number, or there is none for some label.
    """
    if not outputs.isfinite().all():
        raise not_finite(Message("The network's answers"))
    if int(labels.max()) >= outputs.shape[1]:
        raise PlanError(
            Message(
                "The network has {shape} outputs, and the images have more classes.",
                shape=outputs.shape[1],
            ),
            remedy=Message("Give it a last layer for these classes first."),
        )
