"""What came of reading images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import Dataset


@dataclass(frozen=True)
class Rejected:
    """An image that could not be used: its path relative to the folder, and why in plain words."""

    name: str
    reason: Message


@dataclass(frozen=True, eq=False)
class LoadedImages:
    """A decoded data set, and the images that were left out of it.

    Args:
        dataset: What is learned from and judged by.
        rejected: What was left out.
        description: How the images were laid out and divided, in words.
    """

    dataset: Dataset
    rejected: tuple[Rejected, ...]
    description: Message = NO_MESSAGE
