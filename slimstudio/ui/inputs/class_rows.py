"""A data set as the person sees it: one row for each class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.ui.widgets.picture import picture_pixmap

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPixmap

    from slimstudio.engine.data.pixels import Dataset, Pixels


@dataclass(frozen=True)
class ClassRow:
    """One class of a data set.

    Args:
        name: Its name.
        training: Images to learn from.
        validation: Images to judge by.
        shown: Indices of the training images to show as thumbnails.
        new: Whether the network has to learn it from nothing.
    """

    name: str
    training: int
    validation: int
    shown: tuple[int, ...]
    new: bool = False

    @property
    def total(self) -> int:
        """Count all its images."""
        return self.training + self.validation


def class_rows(
    dataset: Dataset, new_classes: tuple[str, ...] = (), thumbnails: int = 24
) -> tuple[ClassRow, ...]:
    """Count the images of each class, and pick some of each to show.

    Args:
        dataset: The images.
        new_classes: Classes that the network has to learn from nothing.
        thumbnails: How many images to pick of each class, spread evenly over it.
    """
    training = dataset.train.labels.numpy()
    validation = dataset.validation.labels.numpy()
    rows = []
    for label, name in enumerate(dataset.train.classes):
        mine = np.flatnonzero(training == label)
        picked = mine[np.linspace(0, len(mine) - 1, min(thumbnails, len(mine))).astype(int)]
        rows.append(
            ClassRow(
                name,
                len(mine),
                int(np.count_nonzero(validation == label)),
                tuple(int(index) for index in picked),
                name in new_classes,
            )
        )
    return tuple(rows)


def picture_of(pixels: Pixels, index: int) -> NDArray[np.uint8]:
    """Take one image of a data set, as the network sees it, [S, S, 3]."""
    picture: NDArray[np.uint8] = pixels.images[index].numpy().transpose(1, 2, 0)
    return picture


def thumbnail(pixels: Pixels, index: int) -> QPixmap:
    """Draw one image of a data set, as the network sees it."""
    return picture_pixmap(picture_of(pixels, index))
