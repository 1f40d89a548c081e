"""Which images are held back, written down for each set of images and each seed.

The window and the command line use the same notes, so both divide a set in the same way, today and
after images were added. A project carries a copy to other computers.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.data.split_assignment import NO_ASSIGNMENT, SplitAssignment
from slimstudio.engine.replacing import replacing
from slimstudio.system import locations

if TYPE_CHECKING:
    from slimstudio.session.project import Project

MOST_BYTES = 2**26
_MOST_KEPT = 64  # sets of images; of 100,000 images each takes 300 kB
_ALIKE = 0.5  # share of contents in common from which a set is another one that was moved

_logger = logging.getLogger(__name__)


class KeptAssignment:
    """The notes about one set of images.

    Args:
        images: Absolute path of the folder, zip or table.
        seed: What the split was drawn with.
    """

    def __init__(self, images: str, seed: int) -> None:
        name = hashlib.blake2b(images.encode(errors="surrogatepass"), digest_size=12).hexdigest()
        self._seed = seed
        self._path = locations.splits() / f"{name}-{seed}.split"

    @classmethod
    def of_project(cls, project: Project) -> KeptAssignment:
        """Find the notes about a project's images."""
        return cls(project.images, project.training.seed)

    def recall(self, contents: NDArray[np.uint64]) -> SplitAssignment:
        """Tell what is known of images with these contents.

        Of a set that nobody saw at this place, that is what is known of one with the same images:
        its folder was moved or renamed, or packed into a zip.
        """
        if self._path.exists():
            return self.read()
        likeness, best = 0.0, NO_ASSIGNMENT
        for path in _kept(self._seed):
            assignment = _read(path)
            alike = _likeness(assignment, contents)
            if alike > max(likeness, _ALIKE):
                likeness, best = alike, assignment
        return best

    def remember(self, assignment: SplitAssignment) -> None:
        """Write down what was decided; what is known of other images stays.

        Where that cannot be written, the work goes on: the same images are divided in the same
        way, and only some of them may move when others come.
        """
        before = self.read()
        after = before.updated(assignment)
        try:
            if after == before:
                self._path.touch()
                return
            locations.private_folder(self._path.parent)
            with replacing(self._path) as stream:
                stream.write(after.packed())
            _forget_old()
        except OSError:
            _logger.warning("Which images are held back cannot be kept", exc_info=True)

    def read(self) -> SplitAssignment:
        """Read what is written there; nothing where nothing can be read."""
        return _read(self._path)

    def adopt(self, assignment: SplitAssignment) -> None:
        """Take over what a project from elsewhere says; what is known here counts for more."""
        if len(assignment):
            self.remember(assignment.updated(self.read()))


class Told(Protocol):
    """What `engine.training.worker.Worker` is to the notes."""

    @property
    def leads(self) -> bool:
        """Whether this process's notes count."""
        ...

    def tell_bytes(self, content: bytes = b"") -> bytes:
        """Hand bytes from the leading process to all."""
        ...


class SharedAssignment:
    """The notes of the leading process, for all that train together: their splits must be one.

    Args:
        own: The leading process's notes.
        worker: This process among those that train together; each must ask once.
    """

    def __init__(self, own: KeptAssignment, worker: Told) -> None:
        self._own = own
        self._worker = worker

    def recall(self, contents: NDArray[np.uint64]) -> SplitAssignment:
        """Tell what the leading process knows."""
        known = self._own.recall(contents).packed() if self._worker.leads else b""
        return SplitAssignment.unpacked(self._worker.tell_bytes(known))

    def remember(self, assignment: SplitAssignment) -> None:
        """Write down what was decided, once."""
        if self._worker.leads:
            self._own.remember(assignment)


def _read(path: Path) -> SplitAssignment:
    try:
        with path.open("rb") as stream:
            return SplitAssignment.unpacked(stream.read(MOST_BYTES))
    except FileNotFoundError:
        return NO_ASSIGNMENT
    except (OSError, ValueError):
        _logger.warning("Which images were held back cannot be read: %s", path, exc_info=True)
        return NO_ASSIGNMENT


def _likeness(assignment: SplitAssignment, contents: NDArray[np.uint64]) -> float:
    """Tell which share two sets have in common, of the larger one."""
    distinct = np.unique(contents)
    known, _ = assignment.find(distinct)
    return float(known.sum() / max(len(distinct), len(assignment), 1))


def _kept(seed: int) -> list[Path]:
    return sorted(locations.splits().glob(f"*-{seed}.split"))


def _forget_old() -> None:
    """Delete all but the latest notes, so that they do not pile up."""
    notes = sorted(locations.splits().glob("*.split"), key=lambda one: one.stat().st_mtime)
    for path in notes[:-_MOST_KEPT]:
        path.unlink(missing_ok=True)
