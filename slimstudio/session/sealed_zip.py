"""A zip whose members are named beforehand and sealed with a manifest of their SHA-256 hashes."""

import hashlib
import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from slimstudio.engine import strict_json
from slimstudio.engine.replacing import replacing
from slimstudio.engine.zip_directory import DAMAGED, check_directory, overlap
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

MANIFEST = "manifest.json"

# The same content gives the same bytes, and nobody learns when a person works.
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_LARGEST = 2**33
_AT_ONCE = 2**20
_MOST_DIRECTORY_BYTES = 2**24


@dataclass(frozen=True)
class _Manifest:
    """Name of each other member to its SHA-256 hash in hexadecimal digits."""

    sha256: Mapping[str, str]


def write_sealed(stream: BinaryIO, members: Iterable[tuple[str, bytes]]) -> bytes:
    """Write the members and their manifest; each is asked for only when its turn comes.

    Args:
        stream: Where to write; it can seek.
        members: Names and contents.

    Returns:
        The manifest, which is another one for other contents.
    """
    hashes: dict[str, str] = {}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members:
            hashes[name] = hashlib.sha256(content).hexdigest()
            archive.writestr(_entry(name), content)
        manifest = strict_json.encode(_Manifest(hashes))
        archive.writestr(_entry(MANIFEST), manifest)
    return manifest


def read_sealed(
    path: Path,
    limits: Mapping[str, int],
    place: Callable[[str], Path | None] = lambda _: None,
) -> dict[str, bytes]:
    """Read all members of a sealed zip, after checking everything about it.

    Args:
        path: The file.
        limits: The names that members may have, and the most bytes that each may have.
        place: Further members, which may be too large to hold: from the name to the file into
            which it is unpacked, or None for a name that is none of them. A file is there only
            once its hash was checked.

    Returns:
        Name to content, without the manifest and what was unpacked.

    Raises:
        OSError: the file cannot be read, or a member cannot be unpacked.
        ValueError: it is no zip, is cut off, holds what it should not, or was changed; the
            message is the end of a sentence.
    """
    allowed = {**limits, MANIFEST: 1_000_000}
    try:
        with _opened(path) as archive:
            entries = archive.infolist()
            if overlap(entries):
                raise ValueError(Message("its members share bytes"))
            if len({entry.filename for entry in entries}) != len(entries):
                raise ValueError(Message("it holds two members of the same name"))
            if MANIFEST not in archive.namelist():
                raise ValueError(Message("it holds no manifest, so it is another kind of zip"))
            places = {entry.filename: place(entry.filename) for entry in entries}
            for entry in entries:
                large = places[entry.filename] is not None
                _check_entry(entry, {entry.filename: _LARGEST} if large else allowed)
            content = {
                entry.filename: archive.read(entry)
                for entry in entries
                if places[entry.filename] is None
            }
            expected = strict_json.decode(content[MANIFEST], _Manifest).sha256
            _check_hashes(content, places.keys(), expected)
            for name, target in places.items():
                if target is not None:
                    _unpack(archive, name, target, expected[name])
    except DAMAGED as error:
        raise ValueError(Message("it is cut off, damaged, or no zip at all")) from error
    except (NotImplementedError, RuntimeError) as error:
        raise ValueError(
            Message("it is packed in a way that is not used for such files")
        ) from error
    del content[MANIFEST]
    return content


def peek(path: Path, name: str, limit: int) -> bytes:
    """Read one member without believing or checking the rest; empty where there is none.

    Raises:
        OSError: the file cannot be read.
    """
    try:
        with _opened(path) as archive, archive.open(name) as stream:
            return stream.read(limit)
    except (*DAMAGED, KeyError, ValueError, NotImplementedError, RuntimeError):
        return b""


def digest_of(path: Path) -> str:
    """Digest a file's content into 64 hexadecimal digits.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    with open_ordinary(path) as file:
        check_directory(file, _MOST_DIRECTORY_BYTES)
        with zipfile.ZipFile(file) as archive:
            yield archive


def _unpack(archive: zipfile.ZipFile, name: str, target: Path, expected: str) -> None:
    if target.exists() and digest_of(target) == expected:
        return
    digest = hashlib.sha256()
    with archive.open(name) as stream, replacing(target) as written:
        while piece := stream.read(_AT_ONCE):
            digest.update(piece)
            written.write(piece)
        if digest.hexdigest() != expected:
            raise ValueError(Message("its member {name} was changed or damaged", name=repr(name)))


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIMESTAMP)
    entry.create_system = _UNIX
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry


def _check_entry(entry: zipfile.ZipInfo, allowed: Mapping[str, int]) -> None:
    """Refuse everything but the plain files that belong here: no paths, no links, no bombs."""
    if entry.filename not in allowed:
        raise ValueError(
            Message(
                "it holds a member that does not belong there: {filename}",
                filename=repr(entry.filename),
            )
        )
    mode = entry.external_attr >> 16
    if entry.create_system == _UNIX and stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        raise ValueError(
            Message("its member {filename} is not a plain file", filename=repr(entry.filename))
        )
    if entry.flag_bits & 0x1:
        raise ValueError(
            Message("its member {filename} is encrypted", filename=repr(entry.filename))
        )
    # Members are stored as they are, so that none can unpack to more than the file holds.
    if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
        raise ValueError(
            Message("its member {filename} is compressed", filename=repr(entry.filename))
        )
    if entry.file_size > allowed[entry.filename]:
        raise ValueError(
            Message(
                "its member {filename} is {file_size:,} bytes large",
                filename=repr(entry.filename),
                file_size=entry.file_size,
            )
        )


def _check_hashes(
    content: Mapping[str, bytes], names: Iterable[str], expected: Mapping[str, str]
) -> None:
    if set(expected) != set(names) - {MANIFEST}:
        raise ValueError(Message("its manifest names other members than it holds"))
    for name in content.keys() - {MANIFEST}:
        if hashlib.sha256(content[name]).hexdigest() != expected[name]:
            raise ValueError(Message("its member {name} was changed or damaged", name=repr(name)))
