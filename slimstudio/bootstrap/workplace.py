"""Where the next environment is made, beside the one that works, and how it takes its place."""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.bootstrap import stamp
from slimstudio.bootstrap.environment import Environment
from slimstudio.bootstrap.failure import SetupError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Workplace:
    """The folder `.venv.making` beside `.venv`, on the same disk.

    Args:
        environment: The one that is there, or is to be.
    """

    def __init__(self, environment: Environment) -> None:
        # A link is kept: what it leads to is replaced.
        self._place = Path(os.path.realpath(environment.folder))
        self.folder = self._place.with_name(f"{self._place.name}.making")
        self.next = Environment(environment.root, self.folder / "next")
        self._former = self.folder / "former"
        self.temporary = self.folder / "temporary"
        self.lock_path = self.folder / "lock"
        self.log_path = self.folder / "pip.log"

    def recover(self) -> None:
        """Finish a swap that was cut off, whichever half of it was done."""
        if not self._place.exists():
            written = stamp.read(self.next.stamp_path)
            if written is not None and written.complete:
                self.next.folder.rename(self._place)
            elif self._former.exists():
                self._former.rename(self._place)
        shutil.rmtree(self._former, ignore_errors=True)

    def clear(self) -> None:
        """Begin with nothing."""
        for folder in (self.next.folder, self.temporary):
            if folder.exists():
                shutil.rmtree(folder)
        self.temporary.mkdir(parents=True)
        self.log_path.unlink(missing_ok=True)

    def copy(self) -> None:
        """Copy the environment that is there, by links to the same files where disks have links.

        pip deletes files and writes them anew, so that what is installed into the copy leaves the
        original alone.
        """
        shutil.copytree(self._place, self.next.folder, symlinks=True, copy_function=_link)

    def swap(self) -> None:
        """Let the next environment take the place of the former, which is deleted.

        Raises:
            SetupError: the former is in use; the next one waits to be swapped.
        """
        shutil.rmtree(self._former, ignore_errors=True)
        try:
            if self._place.exists():
                self._place.rename(self._former)
        except OSError as error:  # on Windows
            raise SetupError(
                Message("The new Python environment is ready, but the one before is in use."),
                why=Message("{error}.", error=error.strerror or str(error)),
                remedy=Message("Close SlimStudio everywhere and start it again."),
            ) from error
        try:
            self.next.folder.rename(self._place)
        except OSError:
            if self._former.exists():
                self._former.rename(self._place)
            raise
        for folder in (self._former, self.temporary):
            shutil.rmtree(folder, ignore_errors=True)
        with suppress(OSError):
            self.log_path.unlink()  # megabytes that only a failure needs


def _link(source: str, target: str) -> str:
    with suppress(OSError):
        os.link(source, target)
        return target
    return str(shutil.copy2(source, target))


_PAUSE_SECONDS = 0.2


@contextmanager
def held(path: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the lock file at `path` while the block runs.

    The system lets go of it when this process ends, however it ends.

    Args:
        path: The lock file; made when missing, never deleted.
        on_wait: Called once if another process holds it.
    """
    descriptor = os.open(str(path), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _taken(descriptor):
            on_wait()
            while not _taken(descriptor):
                time.sleep(_PAUSE_SECONDS)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _taken(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # Some network folders cannot lock. Going on without is better than never starting.
            return True
        return True
