"""Temporary files and folders: named at random, locked while they are used, cleaned after kills."""

import hashlib
import os
import platform
import re
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import psutil

from slimstudio.system.file_lock import delete_held, is_named, try_lock

_LOCK = ".lock"
# The computer is part of the name: not every shared folder knows the locks of others.
_OURS = re.compile(r"\.?slimstudio-(?P<computer>[0-9a-f]{6})-[0-9a-f]{12}(?P<ending>\.new|\.old)?")
# As versions before locks named them.
_OF_PROCESS = re.compile(r"\.slimstudio-(?P<process>\d+)\.\w.*")
_OF_TARGET = re.compile(r"\..+\.[0-9a-f]{8}\.(new|old)")
_ANY = re.compile(r"\.?slimstudio-\w{8}")
_MINUTE_S, _HOUR_S, _DAY_S = 60.0, 3600.0, 24 * 3600.0


def temporary_name(ending: str = "", *, hidden: bool = True) -> str:
    """Make up a name that nobody guesses and nobody has.

    Args:
        ending: ".new" for what will take a file's place, ".old" for what was in it, or "".
        hidden: Whether it begins with a dot.
    """
    return f"{'.' if hidden else ''}slimstudio-{computer_mark()}-{secrets.token_hex(6)}{ending}"


def new_file(folder: Path) -> tuple[Path, BinaryIO]:
    """Make an empty temporary file, which stays locked until it is closed.

    Raises:
        OSError: as the system says it.
    """
    while True:
        path = folder / temporary_name(".new")
        stream = path.open("x+b")
        # Who cleans up may find it before it is locked.
        if try_lock(stream.fileno()) is not False and is_named(stream.fileno(), path):
            return path, stream
        stream.close()


@contextmanager
def temporary_folder(beside: Path | None = None) -> Iterator[Path]:
    """Give a folder that is gone, with all that is in it, when the context ends.

    What kills left there before is cleaned up.

    Args:
        beside: In which folder, hidden: what is made there takes its place in one step. None for
            the system's own folder for temporary files.

    Raises:
        OSError: as the system says it.
    """
    parent = Path(tempfile.gettempdir()) if beside is None else beside
    sweep(parent)
    folder, lock = _new_folder(parent, hidden=beside is not None)
    try:
        yield folder
    finally:
        delete_held(folder, _LOCK, lock)


def sweep(folder: Path) -> None:
    """Delete what was left in a folder by a kill; what somebody may still be using stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if "slimstudio-" in entry.name or _OF_TARGET.fullmatch(entry.name):
                with suppress(OSError):
                    _sweep(Path(entry.path), entry.stat(follow_symlinks=False))


def _sweep(path: Path, status: os.stat_result) -> None:
    is_folder = stat.S_ISDIR(status.st_mode)
    if not (is_folder or stat.S_ISREG(status.st_mode)):
        return
    if hasattr(os, "getuid") and status.st_uid != os.getuid():
        return
    age_s = time.time() - status.st_ctime
    wait_s = _wait_s(path.name)
    if wait_s is None or age_s < wait_s:
        return
    if is_folder:
        _sweep_folder(path, age_s)
        return
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        taken = try_lock(descriptor)
        free = taken or (taken is None and age_s > _DAY_S)
        if free and os.name != "nt":
            path.unlink()
    finally:
        os.close(descriptor)
    if free and os.name == "nt":
        path.unlink(missing_ok=True)


def _sweep_folder(path: Path, age_s: float) -> None:
    lock = path / _LOCK
    try:
        descriptor = os.open(lock, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        with suppress(OSError):
            path.rmdir()  # cut off before it was locked: whoever is about to, makes another one
        if age_s > _DAY_S:
            shutil.rmtree(path, ignore_errors=True)
        return
    taken = try_lock(descriptor)
    if taken or (taken is None and age_s > _DAY_S):
        delete_held(path, _LOCK, descriptor)
    else:
        os.close(descriptor)


def _wait_s(name: str) -> float | None:
    """Tell how old something of this name has to be before it may be looked at; None for never."""
    if found := _OURS.fullmatch(name):
        if found["computer"] != computer_mark():
            return 7 * _DAY_S
        # A backup is held with the file that it was, where files can be held.
        waits = os.name == "nt" and found["ending"] == ".old"
        return _MINUTE_S if waits else float("-inf")
    if found := _OF_PROCESS.fullmatch(name):
        return _DAY_S if psutil.pid_exists(int(found["process"])) else float("-inf")
    if _OF_TARGET.fullmatch(name):
        return _HOUR_S
    return _DAY_S if _ANY.fullmatch(name) else None


def _new_folder(parent: Path, *, hidden: bool) -> tuple[Path, int]:
    while True:
        folder = parent / temporary_name(hidden=hidden)
        folder.mkdir(mode=0o700)
        try:
            lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        except FileNotFoundError:  # somebody cleaned it up before it was locked
            continue
        if try_lock(lock) is not False and is_named(lock, folder / _LOCK):
            return folder, lock
        os.close(lock)


def computer_mark() -> str:
    """Tell this computer from others that share a folder with it, without saying its name."""
    return hashlib.blake2b(platform.node().encode(), digest_size=3).hexdigest()
