"""Which images of a data set are learned from, and which are judged by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.data.listing import Part
from slimstudio.engine.data.split import split
from slimstudio.engine.data.split_assignment import SplitAssignment, shortened

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.data.content import Contents
    from slimstudio.engine.data.curation import Curation
    from slimstudio.engine.data.packed import PackedFiles
    from slimstudio.engine.data.split_assignment import AssignmentRecord

    Positions = NDArray[np.int64]


class Splitting:
    """Assigns images to a side of the split by what is in them, where nobody did before.

    Args:
        files: All images that are learned from or judged by, and perhaps test images.
        contents: Of their files: uint64 [N].
        curation: Names what stays together.
        seed: Assigns otherwise.
        record: Knows on which side images were before.
    """

    def __init__(
        self,
        files: PackedFiles,
        contents: Contents,
        curation: Curation,
        seed: int,
        record: AssignmentRecord,
    ) -> None:
        self._files = files
        self._contents = shortened(contents)
        self._curation = curation
        self._seed = seed
        self._record = record
        self._assignment = record.recall(self._contents)

    def held_back(self, chosen: Positions) -> NDArray[np.bool_]:
        """Assign the images at these positions: bool [N]."""
        files = self._files.taken(chosen)
        return split(
            self._contents[chosen],
            files.labels.astype(np.int64),
            seed=self._seed,
            together=_groups(files, self._curation),
            assignment=self._assignment,
        )

    def remember(self, train: Positions, validation: Positions) -> None:
        """Have it written down where images are now."""
        chosen = np.concatenate([train, validation])
        held_back = np.arange(len(chosen)) >= len(train)
        self._record.remember(SplitAssignment.of(self._contents[chosen], held_back))


def divided(
    files: PackedFiles, chosen: Positions, splitting: Splitting | None
) -> tuple[Positions, Positions, Positions]:
    """Tell training, validation and test images apart: as the person did, or else as assigned here.

    Args:
        files: All images.
        chosen: The positions to divide, ascending.
        splitting: Decides; None where the person did.

    Returns:
        The positions of each part, ascending.
    """
    tested = files.held(Part.TEST)[chosen]
    test, used = chosen[tested], chosen[~tested]
    held = files.held(Part.VALIDATION)[used] if splitting is None else splitting.held_back(used)
    return used[~held], used[held], test


def _groups(files: PackedFiles, curation: Curation) -> list[list[int]]:
    """Find the groups that stay together: positions in `files`."""
    if not curation.together:
        return []
    group_of = {name: at for at, group in enumerate(curation.together) for name in group}
    groups: list[list[int]] = [[] for _ in curation.together]
    for at, file in enumerate(files):
        if file.name in group_of:
            groups[group_of[file.name]].append(at)
    return [group for group in groups if len(group) > 1]
