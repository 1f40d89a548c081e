"""Reading what `torch.save` wrote, without ever running what is in it."""

import io
import mmap
import struct
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from slimstudio.engine.sources.foreign_files import ONLY_CLASSIFIERS, foreign_members
from slimstudio.engine.sources.pickle_data import ForeignNameError, read_pickle
from slimstudio.engine.sources.pickle_names import imported_names
from slimstudio.engine.sources.stored_tensors import Storage, StoredTensors, referred
from slimstudio.engine.zip_directory import DAMAGED, check_directory, overlap
from slimstudio.errors import ModelFileError
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

_ZIP_MAGIC = b"PK"
# Pickles begin with the protocol (2 and above); torch's older files and bare pickles are pickles.
_PICKLE_MAGIC = b"\x80"
_LARGEST_PICKLE_BYTES = 64_000_000
_LARGEST_DIRECTORY_BYTES = 16_000_000
_LOCAL_HEADER_BYTES = 30
_LENGTHS_AT = 26  # of an entry's name and of what follows it
_MAGIC_NUMBER = 0x1950A86A20F9469CFC6C  # with which files without an archive begin
_PROTOCOL = 1001
_COUNT_BYTES = 8
_SHOWN = 80  # characters of a name in a sentence

_REMEDY_SAVE_TENSORS = Message(
    "Where it was made, save only its tensors: torch.save(model.state_dict(), 'tensors.pt')."
)
_ANOTHER_COPY = Message("Get another copy of it from where it was made.")
_TOO_SHORT = Message("It ends too early.")
_TOO_LARGE = Message("It has more parts than any network.")


@dataclass(frozen=True)
class _Whole:
    """What is pickled whole, with its class; `what` has a place for the file's name."""

    prefixes: tuple[str, ...]
    what: Callable[[str], Message]
    remedy: Message


_WHOLE = (
    _Whole(
        ("fastai.",),
        lambda file: Message("“{file}” holds a whole learner of fastai.", file=file),
        Message(
            "Where it was made, save only its tensors: torch.save(learn.model.state_dict(), "
            "'tensors.pt'). Or export it to ONNX: Help shows the lines for it."
        ),
    ),
    _Whole(
        ("sklearn.", "joblib.", "xgboost.", "lightgbm."),
        lambda file: Message("“{file}” holds a model that is no neural network.", file=file),
        ONLY_CLASSIFIERS,
    ),
    _Whole(
        ("torch.nn.", "torchvision.models.", "timm.", "transformers.", "torch.fx.", "ultralytics."),
        lambda file: Message(
            "“{file}” holds a whole pickled network, not only its tensors.", file=file
        ),
        _REMEDY_SAVE_TENSORS,
    ),
)


def is_torch_file(start: bytes) -> bool:
    """Tell from a file's first bytes whether it is a zip archive or a pickle."""
    return start.startswith((_ZIP_MAGIC, _PICKLE_MAGIC))


def load_torch(path: Path) -> Any:
    """Read what `torch.save` wrote, as far as it is made of tensors and plain values.

    Nothing in it is imported or called, and reading takes time and memory in proportion to the
    file. The tensors are views of the file: copy what is to outlive it.

    Raises:
        ModelFileError: the file holds program code or a whole pickled network, is of a kind that
            can only be run, or is damaged.
        OSError: it cannot be read, or is no ordinary file.
    """
    with open_ordinary(path) as file:
        is_archive = file.read(len(_ZIP_MAGIC)) == _ZIP_MAGIC
        # What we write into it stays ours: the file is never changed.
        content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        try:
            return _read_archive(path, file, content) if is_archive else _read_older(content)
        except ForeignNameError:
            _refuse_code(path, _code_in(file, is_archive=is_archive))
        except (*DAMAGED, ValueError, LookupError, NotImplementedError) as error:
            _refuse(path, error, _code_in(file, is_archive=is_archive))


def _read_archive(path: Path, file: BinaryIO, content: mmap.mmap) -> Any:
    check_directory(file, _LARGEST_DIRECTORY_BYTES)
    with zipfile.ZipFile(file) as archive:
        entries = _checked(path, archive.infolist())
        pickled = next(e for e in entries if e.filename.endswith("/data.pkl"))
        root = pickled.filename.removesuffix("data.pkl")
        if pickled.file_size > _LARGEST_PICKLE_BYTES:
            raise ValueError(_TOO_LARGE)
        named = {entry.filename: entry for entry in entries}
        order = named.get(f"{root}byteorder")
        if order is not None and archive.read(order)[:10] != sys.byteorder.encode():
            raise ValueError(Message("It was written by a computer of another kind."))
        data = f"{root}data/"
        places = {
            name.removeprefix(data): (_position(entry, content), entry.file_size)
            for name, entry in named.items()
            if name.startswith(data)
        }
        tensors = StoredTensors(content, places)
        return read_pickle(io.BytesIO(archive.read(pickled)), tensors.made, referred)


def _position(entry: zipfile.ZipInfo, content: mmap.mmap) -> int:
    """Tell where an entry's bytes begin: behind its name and what else is said of it there."""
    start = entry.header_offset
    name_bytes, extra_bytes = struct.unpack_from("<HH", content, start + _LENGTHS_AT)
    position: int = start + _LOCAL_HEADER_BYTES + name_bytes + extra_bytes
    if position + entry.file_size > len(content):
        raise ValueError(_TOO_SHORT)
    return position


def _read_older(content: mmap.mmap) -> Any:
    """Read a file without an archive: pickles, and behind them the numbers of each storage."""
    content.seek(0)
    for expected in (_MAGIC_NUMBER, _PROTOCOL):
        if read_pickle(content) != expected:
            raise ValueError(Message("It is no file that torch.save wrote."))
    about = read_pickle(content)
    if isinstance(about, dict) and about.get("little_endian") is not (sys.byteorder == "little"):
        raise ValueError(Message("It was written by a computer of another kind."))
    begin = content.tell()
    # Where the numbers lie is told behind the description, so that this is read twice.
    described: dict[str, Storage] = {}

    def note(told: Any) -> Any:
        storage = referred(told)
        if isinstance(storage, Storage):
            described[storage.key] = storage
        return storage

    read_pickle(content, referred=note)
    places = _older_places(content, read_pickle(content), described)
    content.seek(begin)
    tensors = StoredTensors(content, places)
    return read_pickle(content, tensors.made, referred)


def _older_places(
    content: mmap.mmap, keys: Any, described: Mapping[str, Storage]
) -> dict[str, tuple[int, int]]:
    """Tell where the numbers of each storage lie: behind how many there are."""
    places = {}
    position = content.tell()
    for key in keys:
        dtype = described[str(key)].dtype
        (count,) = struct.unpack_from("<q", content, position)
        if dtype is None or count < 0:
            raise ValueError(Message("It holds numbers of an unknown kind."))
        position += _COUNT_BYTES
        places[str(key)] = (position, count * dtype.itemsize)
        position += count * dtype.itemsize
        if position > len(content):
            raise ValueError(_TOO_SHORT)
    return places


def _checked(path: Path, entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    names = {entry.filename.partition("/")[2] for entry in entries}
    if "data.pkl" not in names:
        _refuse_other_archive(path, names, entries)
    if "constants.pkl" in names or any(name.startswith("code/") for name in names):
        raise ModelFileError(
            Message("“{file}” is a TorchScript program.", file=path.name),
            why=Message("SlimStudio never runs program code from a file."),
            remedy=_REMEDY_SAVE_TENSORS,
        )
    # torch stores its entries as they are; packed ones could unfold to any size.
    packed = any(
        entry.compress_type != zipfile.ZIP_STORED or entry.file_size != entry.compress_size
        for entry in entries
    )
    if packed or overlap(entries):
        raise ModelFileError(
            Message("“{file}” is not a file that torch.save wrote.", file=path.name),
            why=Message("Its entries claim more room than the file has."),
            remedy=_ANOTHER_COPY,
        )
    return entries


def _refuse_other_archive(path: Path, names: set[str], entries: list[zipfile.ZipInfo]) -> NoReturn:
    told = foreign_members((entry.filename for entry in entries), path)
    if told is not None:
        raise told
    if any(name.startswith((".data/", "models/", "archive_")) for name in names):
        raise ModelFileError(
            Message("“{file}” is an exported program (.pt2 or torch.package).", file=path.name),
            why=Message("SlimStudio never runs program code from a file."),
            remedy=_REMEDY_SAVE_TENSORS,
        )
    raise ModelFileError(
        Message("“{file}” is a zip archive, but not one that torch.save wrote.", file=path.name),
        remedy=Message("Choose a .pt, .pth or .safetensors file with a network's tensors."),
    )


def _refuse(path: Path, error: Exception, named: list[str]) -> NoReturn:
    """Say what is wrong with a file; code in it is told before damage."""
    if named:
        _refuse_code(path, named)
    told = error.args[0] if error.args and isinstance(error.args[0], Message) else NO_MESSAGE
    raise ModelFileError(
        Message("“{file}” is damaged or incomplete.", file=path.name),
        why=told,
        remedy=_ANOTHER_COPY,
    ) from error


def _refuse_code(path: Path, named: list[str]) -> NoReturn:
    shown = [name[:_SHOWN] for name in named[:3]]
    kept = next(
        (one for one in _WHOLE if any(name.startswith(one.prefixes) for name in named)), None
    )
    if kept is not None:
        raise ModelFileError(
            kept.what(path.name),
            why=Message(
                "Opening it would run program code ({shown}), which SlimStudio never does.",
                shown=shown,
            ),
            remedy=kept.remedy,
        )
    raise ModelFileError(
        Message(
            "“{file}” contains program code ({shown}), which SlimStudio never runs.",
            file=path.name,
            shown=shown,
        ),
        remedy=_REMEDY_SAVE_TENSORS,
    )


def _code_in(file: BinaryIO, *, is_archive: bool) -> list[str]:
    """Name what the pickle would have imported; empty where it is only damaged."""
    file.seek(0)
    if not is_archive:
        return imported_names(file)
    try:
        with zipfile.ZipFile(file) as archive:
            entry = next(name for name in archive.namelist() if name.endswith("/data.pkl"))
            with archive.open(entry) as opened:
                return imported_names(io.BytesIO(opened.read(_LARGEST_PICKLE_BYTES)))
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - the table of contents may be whole, and what it tells wrong
        return []
