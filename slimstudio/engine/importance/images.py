"""Calibration images as criteria want them: there, enough, and in small parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.batches import Batch
from slimstudio.engine.importance.calibration import FEWEST_IMAGES
from slimstudio.engine.importance.not_finite import not_finite
from slimstudio.errors import PlanError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from slimstudio.engine.importance.calibration import Calibration


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
