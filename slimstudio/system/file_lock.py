"""Locks on open files, which the system itself lets go of when a process ends, however it ends."""

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path


def is_named(descriptor: int, path: Path) -> bool:
    """Tell whether an open file still is the one of this name, and not deleted or replaced."""
    try:
        named = path.lstat()
    except OSError:
        return False
    opened = os.fstat(descriptor)
    return (opened.st_dev, opened.st_ino) == (named.st_dev, named.st_ino)


def delete_held(folder: Path, lock: str, held: int) -> None:
    """Delete a folder that is held by a lock in it, the lock last: cut off here, a sweep goes on.

    Args:
        folder: It may be gone already.
        lock: Name of the file in it.
        held: That file, open and locked; it is closed.
    """
    for entry in list(os.scandir(folder)) if folder.is_dir() else ():
        if entry.name == lock:
            continue
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)
        else:
            with suppress(OSError):
                Path(entry.path).unlink()
    if os.name == "nt":  # where open files cannot be deleted
        os.close(held)
    with suppress(OSError):
        (folder / lock).unlink()
        folder.rmdir()
    if os.name != "nt":
        os.close(held)


if sys.platform == "win32":
    import msvcrt

    _BEYOND = 2**40  # locks are binding there: one behind the content keeps nobody from reading

    def try_lock(descriptor: int, *, shared: bool = False) -> bool | None:
        """Lock an open file, until it is closed.

        Args:
            descriptor: The file.
            shared: Whether others may lock it in this way too.

        Returns:
            False where somebody else holds it; None where this disk knows no locks.
        """
        if shared:
            return None
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            os.lseek(descriptor, _BEYOND, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)
        return True

else:
    import fcntl

    def try_lock(descriptor: int, *, shared: bool = False) -> bool | None:
        """Lock an open file, until it is closed.

        Args:
            descriptor: The file.
            shared: Whether others may lock it in this way too.

        Returns:
            False where somebody else holds it; None where this disk knows no locks.
        """
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True
