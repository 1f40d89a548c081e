"""Writing a file so that at every moment either the old one or the new one is whole."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path, *, backup: str = "") -> Iterator[BinaryIO]:
    """Open a new file that takes the place of `path` when the block ends well.

    The bytes go to a sibling first and are on the disk before the sibling is renamed. When
    anything fails, `path` and its backup are as they were and the sibling is gone.

    Args:
        path: The file to write; its folder must exist. A link is followed, not replaced.
        backup: What is put behind the name of the file that `path` was, to keep it, for example
            ".bak"; "" to drop it.

    Yields:
        A stream to write the new content to; it can seek.

    Raises:
        OSError: as the system says it.
    """
    path = Path(os.path.realpath(path))
    new, kept = (
        path.with_name(f".{path.name}.{secrets.token_hex(4)}.{end}") for end in ("new", "old")
    )
    try:
        with new.open("x+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            shutil.copymode(path, new)
            if backup:
                _keep(path, kept)
        new.replace(path)
        # The new file is in its place: what fails from here on must not be told as a failed save.
        with suppress(OSError):
            _sync_folder(path.parent)
        if kept.exists():
            with suppress(OSError):
                kept.replace(path.with_name(path.name + backup))
    finally:
        for leftover in (new, kept):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _keep(path: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:  # memory sticks and some network folders know no hard links
        shutil.copy2(path, kept)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders; renaming is durable there by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
