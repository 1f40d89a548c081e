"""The folders into which zips were unpacked: held while they are used, and bounded in size."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from slimstudio.system import locations
from slimstudio.system.file_lock import is_named, try_lock
from slimstudio.system.temporary import temporary_folder

MOST_BYTES = 32 * 2**30
_DAY_S = 24 * 3600.0

# Descriptors of the folders that this process reads images from, open until it ends.
_in_use: dict[Path, int] = {}


class UnpackedStore:
    """The folder with all that was unpacked; each zip has a folder of its own, by its digest.

    Args:
        most_bytes: How large it grows; what was not used for longest goes first, and what some
            window uses stays.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.folder = locations.cache() / "images"
        self.folder.mkdir(exist_ok=True)
        self._most_bytes = most_bytes

    def hold(self, digest: str) -> Path | None:
        """Find what a zip was unpacked into, and keep it as long as this process lives."""
        target = self.folder / digest
        known = _in_use.get(target)
        if known is not None and is_named(known, target):
            return target
        while target.is_dir():
            descriptor = _opened(target)
            if descriptor is None:
                break
            if try_lock(descriptor, shared=True) is not False and is_named(descriptor, target):
                if target in _in_use:
                    os.close(_in_use[target])
                _in_use[target] = descriptor
                break
            os.close(descriptor)  # it is just being deleted
        if not target.is_dir():
            return None
        with suppress(OSError):
            os.utime(target)  # so that it is not the next to go
        return target

    def make_room(self, needed_bytes: int, keep_free_bytes: int) -> int:
        """Delete what nobody uses until there is room for something new.

        Args:
            needed_bytes: How large that will be.
            keep_free_bytes: What has to stay free on the disk.

        Returns:
            How much of the disk is free then.
        """
        folders = sorted(self._folders(), key=lambda one: one[0])
        total = sum(size for _, size, _ in folders) + needed_bytes
        for _, size, path in folders:
            free = shutil.disk_usage(self.folder).free
            if total <= self._most_bytes and needed_bytes + keep_free_bytes <= free:
                break
            if self._evict(path):
                total -= size
        return shutil.disk_usage(self.folder).free

    def _folders(self) -> Iterator[tuple[float, int, Path]]:
        for path in self.folder.iterdir():
            if path.is_dir() and not path.name.startswith(".") and path not in _in_use:
                with suppress(OSError):
                    yield path.stat().st_mtime, _size_bytes(path), path

    def _evict(self, path: Path) -> bool:
        descriptor = _opened(path)
        if descriptor is None:  # no locks: what was used of late may be in use
            with suppress(OSError):
                if time.time() - path.stat().st_mtime < _DAY_S:
                    return False
        elif not try_lock(descriptor):
            os.close(descriptor)
            return False
        try:
            # First under another name: nobody shall find a half of it.
            with temporary_folder(beside=self.folder) as doomed:
                path.rename(doomed / "images")
        except OSError:
            return False
        finally:
            if descriptor is not None:
                os.close(descriptor)
        return True


def _opened(folder: Path) -> int | None:
    if os.name == "nt":  # where folders cannot be opened
        return None
    try:
        return os.open(folder, os.O_RDONLY)
    except OSError:
        return None


def _size_bytes(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += Path(place, name).lstat().st_size
    return total
