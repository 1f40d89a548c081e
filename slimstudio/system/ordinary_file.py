"""Opening what a person gave: an ordinary file, never a pipe, a device or a socket."""

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from slimstudio.messages import Message


def open_ordinary(path: Path) -> BufferedReader:
    """Open a file for reading; links are followed, and what they lead to must be ordinary.

    Reading from a pipe or a device might never end, and opening one already waits for a writer.

    Raises:
        OSError: the system refuses it, or it is a folder, a pipe, a device or a socket.
    """
    check_ordinary(path)  # opening some devices has effects already
    descriptor = os.open(path, _FLAGS)
    try:
        _check(os.fstat(descriptor).st_mode, path)  # it may have been replaced meanwhile
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def check_ordinary(path: Path) -> None:
    """Refuse what `open_ordinary` would, without opening it.

    Raises:
        OSError: it is missing, or none of the system's ordinary files.
    """
    _check(path.stat().st_mode, path)


_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
)


def _check(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, Message("it is no ordinary file"), str(path))
