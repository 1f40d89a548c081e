"""Writing a file so that at every moment either the old one or the new one is whole."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO

from slimstudio.system.file_lock import is_named, try_lock
from slimstudio.system.locations import is_private
from slimstudio.system.ordinary_file import check_ordinary
from slimstudio.system.temporary import new_file, sweep, temporary_name

_PATIENCE_S = 10.0
_PAUSE_S = 0.02


@contextmanager
def replacing(
    path: Path, *, backup: str = "", before: Callable[[], None] | None = None
) -> Iterator[BinaryIO]:
    """Open a new file that takes the place of `path` when the block ends well.

    The bytes go to a sibling of a random name first, and are on the disk before the sibling is
    renamed. When anything fails, `path` and its backup are as they were and the sibling is gone.
    What a kill leaves behind is deleted the next time.

    Args:
        path: The file to write; its folder must exist. A link is followed, not replaced.
        backup: What is put behind the name of the file that `path` was, to keep it, for example
            ".bak"; "" to drop it.
        before: Called when all is written, before the new file takes its place; nobody else who
            writes like this replaces `path` meanwhile. Raises to leave everything as it is.

    Yields:
        A stream to write the new content to; it can seek.

    Raises:
        OSError: as the system says it; also where `path` is a folder, a device or a pipe.
    """
    path = target_of(path)
    sweep(path.parent)
    new, stream = new_file(path.parent)
    kept = path.with_name(temporary_name(".old"))
    try:
        if is_private(path):
            new.chmod(0o600)
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
        if os.name == "nt":  # where open files cannot be renamed
            stream.close()
        # Held until the backup has its name, so that nobody takes it for what a kill left.
        with _held(path) if before or backup else nullcontext():
            if before is not None:
                before()
            _put(new, path, kept if backup else None)
            # It is in its place: what fails from here on must not be told as a failed save.
            sync_folder(path.parent)
            if backup and kept.exists():
                with suppress(OSError):
                    kept.replace(path.with_name(path.name + backup))
    finally:
        with suppress(OSError):  # it was full already
            stream.close()
        for leftover in (new, kept):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def target_of(path: Path) -> Path:
    """Tell which file would be written, and refuse what is no ordinary one.

    Args:
        path: A file that may exist, or a link to one.

    Raises:
        OSError: a folder, a device, a pipe or a socket has this name.
    """
    path = Path(os.path.realpath(path))
    with suppress(FileNotFoundError):
        check_ordinary(path)
    return path


def put_in_place(written: Path, path: Path) -> None:
    """Give a finished file its name, in place of the file that has it.

    Args:
        written: The file, whole; on the same disk.
        path: Its name from now on. A link is followed, not replaced.

    Raises:
        OSError: as the system says it; also where `path` is a folder, a device or a pipe.
    """
    path = target_of(path)
    sync_file(written)
    _put(written, path, None)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the content of a file is on the disk.

    Raises:
        OSError: as the system says it.
    """
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can say so."""
    if os.name == "nt":  # Windows cannot open folders; renaming is durable there by itself
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _put(new: Path, path: Path, kept: Path | None) -> None:
    if path.exists():
        shutil.copymode(path, new)
        if kept is not None:
            _keep(path, kept)
    new.replace(path)


def _keep(path: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:  # memory sticks and some network folders know no hard links
        shutil.copy2(path, kept)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Keep others who hold a file before they replace it from doing so."""
    descriptor = _held_file(path)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _held_file(path: Path) -> int | None:
    """Open and lock a file; None where that cannot be, or somebody holds it for too long."""
    if os.name == "nt":
        return None
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            return None
        if try_lock(descriptor) is not False:
            if is_named(descriptor, path):
                return descriptor
            os.close(descriptor)  # it was replaced meanwhile
            continue
        os.close(descriptor)
        if time.monotonic() > until:
            return None
        time.sleep(_PAUSE_S)
