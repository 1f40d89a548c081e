"""Decoded images in memory, and what came of reading them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.data.doctor.finding import Rejected


@dataclass(frozen=True, eq=False)
class Pixels:
    """Images decoded once, and their labels.

    Args:
        images: uint8 [N, 3, S, S], RGB, resized and cropped as the network's preprocessing says,
            not yet normalised.
        labels: int64 [N], index into `classes`.
        classes: Names of the labels; none where nobody said what images show and no network was
            asked yet.
        names: For each image its path relative to the data set's root, for showing it to a person.
        labelled: Whether somebody said what the images show. Where nobody did, the first answers of
            the original are the labels: what is right is what it answered.
    """

    images: Tensor
    labels: Tensor
    classes: tuple[str, ...]
    names: tuple[str, ...]
    labelled: bool = True

    def __len__(self) -> int:
        """Count the images."""
        return len(self.labels)


@dataclass(frozen=True, eq=False)
class Dataset:
    """Images to learn from, and images to judge by.

    Args:
        train: What is learned from.
        validation: What is judged by while it is learned, so that the best network is chosen by it.
        test: What the finished networks are judged by once; None where nobody set such aside.
        samples: A file of each kind among the images; see `decode_told`.
    """

    train: Pixels
    validation: Pixels
    test: Pixels | None = None
    samples: tuple[Path, ...] = ()

    @property
    def labelled(self) -> bool:
        """Whether somebody said what the images show; see `Pixels`."""
        return self.train.labelled


@dataclass(frozen=True, eq=False)
class LoadedImages:
    """A decoded data set, and the images that were left out of it.

    Args:
        dataset: What is learned from and judged by.
        rejected: What was left out.
        description: How the images were laid out and divided, in words.
        levels: Which values are black and white in the deep pictures; None where there are none.
    """

    dataset: Dataset
    rejected: tuple[Rejected, ...]
    description: Message = NO_MESSAGE
    levels: tuple[float, float] | None = None
