"""What was found in a folder of photographs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import Dataset


@dataclass(frozen=True)
class Rejected:
    """An image that could not be used: its path relative to the folder, and why in plain words."""

    name: str
    reason: str


@dataclass(frozen=True, eq=False)
class LoadedImages:
    """A decoded data set, and the images that were left out of it."""

    dataset: Dataset
    rejected: tuple[Rejected, ...]
