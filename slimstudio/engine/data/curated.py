"""A listing's images as a person decided about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.listing import Part

if TYPE_CHECKING:
    from slimstudio.engine.data.packed import PackedFiles


def curated(files: PackedFiles, curation: Curation) -> PackedFiles:
    """Take out what is excluded, and bring groups to one side.

    Where the folders say what is for training and what for validation, a group that lies on both
    sides goes to training: nothing is judged by a picture that was learned.
    """
    if curation == NO_CURATION:
        return files
    excluded = frozenset(curation.excluded)
    kept = files.taken(np.flatnonzero([file.name not in excluded for file in files]))
    group_of = {name: at for at, group in enumerate(curation.together) for name in group}
    groups = np.array([group_of.get(file.name, -1) for file in kept], np.int64)
    learned = np.unique(groups[kept.held(Part.TRAIN) & (groups >= 0)])
    return kept.meant_for(Part.TRAIN, kept.held(Part.VALIDATION) & np.isin(groups, learned))
