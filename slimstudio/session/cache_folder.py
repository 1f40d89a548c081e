"""What SlimStudio keeps to be faster: how much that is, and how it is deleted."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from slimstudio.engine.data.unpacked import UnpackedStore
from slimstudio.system import locations

# Logs are for reports of problems; pictures of projects are what Home shows.
_KEPT = ("slimstudio.log", "logs", "thumbnails", "images")


def cache_bytes() -> int:
    """Count what can be deleted: unpacked zips, features, downloads, measured times."""
    return sum(map(_size_bytes, _deletable())) + _size_bytes(UnpackedStore().folder)


def clear_cache() -> None:
    """Delete what can be made again; what some window reads images from stays."""
    UnpackedStore(most_bytes=0).make_room(0, sys.maxsize)
    for path in _deletable():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):  # in use, on some systems
                path.unlink()


def _deletable() -> Iterator[Path]:
    with suppress(OSError):
        for path in sorted(locations.cache().iterdir()):
            if not path.name.startswith(_KEPT):
                yield path


def _size_bytes(path: Path) -> int:
    total = 0
    with suppress(OSError):
        if path.is_file():
            return path.stat().st_size
    for folder, _, names in os.walk(path):
        for name in names:
            with suppress(OSError):
                total += Path(folder, name).lstat().st_size
    return total
