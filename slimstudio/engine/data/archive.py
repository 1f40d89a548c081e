"""Unpacking a zip of photographs without trusting it."""

import contextlib
import hashlib
import os
import shutil
import stat
import time
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO, BinaryIO

from slimstudio.engine.control import Control
from slimstudio.engine.data.directory import is_clutter
from slimstudio.engine.data.unpacked import UnpackedStore
from slimstudio.engine.replacing import replacing, sync_folder
from slimstudio.engine.zip_directory import DAMAGED, check_directory, overlap
from slimstudio.errors import ImagesError, system_says, told_by
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary
from slimstudio.system.temporary import temporary_folder

_MIB = 2**20
_CHUNK_BYTES = _MIB
_MOST_ENTRIES = 1_000_000
_MOST_DIRECTORY_BYTES = 96 * _MIB  # which become a gigabyte of objects
_MOST_BYTES = 256 * 1024 * _MIB
# Photographs hardly shrink in a zip, drawings as BMP by perhaps 50; a zip bomb by about 1000.
_LARGEST_RATIO = 200
_SMALL_BYTES = 16 * _MIB  # below this no ratio is dangerous
_KEEP_FREE_BYTES = 256 * _MIB
_ABANDONED_S = 24 * 3600.0
_NAMING = b"names are UTF-8 where they can be"
_PARTIAL = ".partial"
_UTF8_FLAG = 0x800


@dataclass(frozen=True)
class _Entry:
    """One file to unpack, and the path inside the target folder that was checked for it."""

    info: zipfile.ZipInfo
    target: PurePosixPath


def unpack(path: Path, control: Control) -> Path:
    """Unpack a zip into the cache folder, once: the same zip is found there the next time.

    What is found there is held against the checksums in the zip, and what does not fit is unpacked
    again.

    Args:
        path: The zip file.
        control: Asked often whether to go on.

    Returns:
        The folder with its files, named after the zip's SHA-256.

    Raises:
        ImagesError: it cannot be read, is no zip, is damaged, has a password, or is built to do
            harm (paths that lead out of the folder, links, or more data than photographs need).
        Cancelled: the person stopped the work; nothing is left behind.
    """
    try:
        with open_ordinary(path) as file:
            if not zipfile.is_zipfile(file):
                raise ImagesError(
                    Message("{path} is neither a folder nor a zip file nor a table.", path=path),
                    remedy=Message(
                        "Pick a folder with one sub-folder per class, a table (CSV or JSON) of "
                        "paths and classes, or a zip of one of these."
                    ),
                )
            digest = _sha256(path, control)
            store = UnpackedStore()
            _remove_abandoned(store.folder)
            _check_directory(file, path)
            with zipfile.ZipFile(file) as archive:
                entries = {one.target: one for one in _checked(archive.infolist(), path)}
                target = store.hold(digest)
                if target is None:
                    _check_sizes(entries.values(), path, store)
                    target = store.folder / digest
                    _unpack_into(archive, entries.values(), target, control)
                    store.hold(digest)
                else:
                    _mend(archive, entries, target, control)
    except OSError as error:
        raise _refused(
            path,
            system_says(error),
            Message(
                "Check that the file can be opened and that the disk has room, then try again."
            ),
        ) from error
    except DAMAGED as error:
        raise _refused(
            path,
            Message("The zip file is damaged."),
            Message("Copy or download it again, or unpack it yourself."),
        ) from error
    except NotImplementedError as error:
        raise _unusual(path) from error
    return target


def _check_directory(file: BinaryIO, path: Path) -> None:
    try:
        check_directory(file, _MOST_DIRECTORY_BYTES)
    except ValueError as error:
        raise _refused(
            path,
            Message("{error}", error=told_by(error)),
            Message("If you trust where it comes from, unpack it yourself and pick the folder."),
        ) from error


def _unpack_into(
    archive: zipfile.ZipFile, entries: Iterable[_Entry], target: Path, control: Control
) -> None:
    with temporary_folder(beside=target.parent) as folder:
        partial = folder / "images"
        partial.mkdir()
        for entry in entries:
            place = partial / entry.target
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("wb") as unpacked:
                _unpack_entry(archive, entry, unpacked, control)
        if hasattr(os, "sync"):  # once, for syncing a hundred thousand files takes minutes
            os.sync()
        try:
            partial.replace(target)
        except OSError:
            # Another window may have unpacked the same zip meanwhile: theirs is as good.
            if not target.is_dir():
                raise
        sync_folder(target.parent)


def _unpack_entry(
    archive: zipfile.ZipFile, entry: _Entry, unpacked: IO[bytes], control: Control
) -> None:
    # Never reads more than the size that the zip declares, which was checked.
    with archive.open(entry.info) as packed:
        while chunk := packed.read(_CHUNK_BYTES):
            control.check()
            unpacked.write(chunk)


def _mend(
    archive: zipfile.ZipFile,
    entries: Mapping[PurePosixPath, _Entry],
    folder: Path,
    control: Control,
) -> None:
    """Make what was unpacked long ago what the zip says again, whatever became of it."""
    for found in _others(folder, entries):
        control.check()
        found.unlink()
    for entry in entries.values():
        place = folder / entry.target
        if not _fits(place, entry.info, control):
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.is_dir():
                shutil.rmtree(place)
            elif not place.is_file():  # nobody replaces a pipe
                place.unlink(missing_ok=True)
            with replacing(place) as unpacked:
                _unpack_entry(archive, entry, unpacked, control)


def _others(folder: Path, entries: Mapping[PurePosixPath, _Entry]) -> Iterator[Path]:
    """List what could be taken for data, or leads to it, and is not in the zip."""
    for place, folders, names in os.walk(folder):
        for name in (*folders, *names):
            path = Path(place, name)
            known = PurePosixPath(path.relative_to(folder).as_posix()) in entries
            if path.is_symlink() or (name in names and path.suffix and not known):
                yield path


def _fits(place: Path, info: zipfile.ZipInfo, control: Control) -> bool:
    try:
        with open_ordinary(place) as file:
            if os.fstat(file.fileno()).st_size != info.file_size:
                return False
            found = 0
            while chunk := file.read(_CHUNK_BYTES):
                control.check()
                found = zlib.crc32(chunk, found)
    except OSError:
        return False
    return found == info.CRC


def _checked(infos: Sequence[zipfile.ZipInfo], path: Path) -> Iterator[_Entry]:
    """Yield the files of a zip, or refuse it whole for one that is not an honest file."""
    _check_honest(infos, path)
    for info in infos:
        name = _name(info).replace("\\", "/")
        target = PurePosixPath(name)
        if target.is_absolute() or PureWindowsPath(name).anchor:
            raise _harmful(path, Message("“{name}” is an absolute path", name=name))
        if ".." in target.parts:
            raise _harmful(path, Message("“{name}” leads out of the folder", name=name))
        if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise _harmful(path, Message("“{name}” is a link and not a file", name=name))
        if info.flag_bits & 0x1:
            raise _refused(
                path,
                Message("The zip file is protected by a password."),
                Message("Unpack it yourself and pick the folder."),
            )
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise _unusual(path)
        if info.file_size > max(_SMALL_BYTES, _LARGEST_RATIO * info.compress_size):
            raise _harmful(
                path,
                Message(
                    "“{name}” would unpack to {size}", name=name, size=_megabytes(info.file_size)
                ),
            )
        if not name.endswith("/") and not any(map(is_clutter, target.parts)):
            yield _Entry(info, target)


def _check_honest(infos: Sequence[zipfile.ZipInfo], path: Path) -> None:
    if len(infos) > _MOST_ENTRIES:
        raise _harmful(path, Message("it holds {count:,} files", count=len(infos)))
    if overlap(infos):
        raise _harmful(path, Message("its entries share bytes"))


def _name(info: zipfile.ZipInfo) -> str:
    """Read a name as UTF-8 where it is valid, whether the zip says so or not."""
    if info.flag_bits & _UTF8_FLAG or info.filename.isascii():
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _check_sizes(entries: Iterable[_Entry], path: Path, store: UnpackedStore) -> None:
    total = sum(entry.info.file_size for entry in entries)
    # Entries may share their packed bytes, so their sum is held against the file itself.
    if total > min(_MOST_BYTES, max(_SMALL_BYTES, _LARGEST_RATIO * path.stat().st_size)):
        raise _harmful(path, Message("it would unpack to {total}", total=_megabytes(total)))
    free = store.make_room(total, _KEEP_FREE_BYTES)
    if total + _KEEP_FREE_BYTES > free:
        raise _refused(
            path,
            Message(
                "Its images take {total}, and the disk with the folder {folder} has too little "
                "room: {free} are left, and {kept} of these are kept free.",
                total=_megabytes(total),
                folder=store.folder,
                free=_megabytes(free),
                kept=_megabytes(_KEEP_FREE_BYTES),
            ),
            Message("Free some space, or unpack it on another disk and pick the folder."),
        )


def _sha256(path: Path, control: Control) -> str:
    # What was unpacked by other rules for names is not found again.
    digest = hashlib.sha256(_NAMING)
    with open_ordinary(path) as file:
        while chunk := file.read(_CHUNK_BYTES):
            control.check()
            digest.update(chunk)
    return digest.hexdigest()


def _remove_abandoned(store: Path) -> None:
    """Remove what an unpacking left behind that was killed long ago."""
    for partial in store.glob(f"*{_PARTIAL}"):
        with contextlib.suppress(OSError):
            if time.time() - partial.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(partial, ignore_errors=True)


def _refused(path: Path, why: Message, remedy: Message) -> ImagesError:
    return ImagesError(
        Message("The zip file {path} cannot be used.", path=path), why=why, remedy=remedy
    )


def _unusual(path: Path) -> ImagesError:
    return _refused(
        path,
        Message("It was packed in a way that SlimStudio does not read."),
        Message("Unpack it yourself and pick the folder."),
    )


def _harmful(path: Path, finding: Message) -> ImagesError:
    return _refused(
        path,
        Message("It is not what a zip of photographs looks like: {finding}.", finding=finding),
        Message("If you trust where it comes from, unpack it yourself and pick the folder."),
    )


def _megabytes(count: int) -> Message:
    return Message("{size:,.0f} MB", size=count / 1e6)
