"""A listing's images as a person decided about them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from slimstudio.engine.data.listing import ImageFile, Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.engine.data.curation import Curation


def curated(files: Iterable[ImageFile], curation: Curation) -> list[ImageFile]:
    """Take out what is excluded, and bring groups to one side.

    Where the folders say what is for training and what for validation, a group that lies on both
    sides goes to training: nothing is judged by a picture that was learned.
    """
    excluded = frozenset(curation.excluded)
    kept = [file for file in files if file.name not in excluded]
    group_of = {name: at for at, group in enumerate(curation.together) for name in group}
    if not group_of:
        return kept
    learned = {group_of.get(file.name) for file in kept if file.part is Part.TRAIN}
    return [
        replace(file, part=Part.TRAIN)
        if file.part is Part.VALIDATION and group_of.get(file.name, -1) in learned
        else file
        for file in kept
    ]
