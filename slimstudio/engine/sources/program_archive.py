"""The archive of an exported program (`.pt2`): a zip of JSON and the bytes of tensors.

PyTorch opens these by running pickles that are in them. Here only JSON and bytes are read; the
layout is that of torch/export/pt2_archive and torch/_export/serde/schema.py.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import torch
from torch import Tensor

from slimstudio.engine.zip_directory import DAMAGED, check_directory, overlap
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

MAJOR = 8  # of the schema
TESTED = "2.13"  # the PyTorch that wrote what we tried
_MODEL = "models/model.json"
_LARGEST_DIRECTORY_BYTES = 16_000_000
_LARGEST_JSON_BYTES = 200_000_000
_LARGEST_SIDE = 2**40
_MOST_AXES = 16
_STRIDED = 7  # the number of torch.strided in the schema
_NUMBERS = {
    1: torch.uint8,
    2: torch.int8,
    3: torch.int16,
    4: torch.int32,
    5: torch.int64,
    6: torch.float16,
    7: torch.float32,
    8: torch.float64,
    12: torch.bool,
    13: torch.bfloat16,
}
PRECISION_OF = {number: str(kind).removeprefix("torch.") for number, kind in _NUMBERS.items()}
EXPORT_AGAIN = Message(
    "Export it again with torch {version}: torch.export.save(torch.export.export(model.eval(), "
    "(images,)), 'network.pt2').",
    version=TESTED,
)
# Two lines, to be copied: they turn what is one step, such as a GRU, into many that are known.
DECOMPOSE = Message(
    "Export it in simpler steps: program = torch.export.export(model.eval(), (images,))"
    ".run_decompositions()\ntorch.export.save(program, 'network.pt2')"
)
_ANOTHER_COPY = Message("Get another copy of it from where it was made.")


@dataclass(frozen=True, eq=False)
class ProgramArchive:
    """What an archive held.

    Args:
        program: `model.json`, as it was decoded.
        tensors: Name to tensor, each in memory of its own.
        about: What SlimStudio wrote beside the program; empty for other files.
    """

    program: Mapping[str, Any]
    tensors: Mapping[str, Tensor]
    about: Mapping[str, Any]


def is_program_archive(path: Path) -> bool:
    """Tell whether a file is a zip with an exported program in it."""
    try:
        with open_ordinary(path) as file:
            check_directory(file, _LARGEST_DIRECTORY_BYTES)
            with zipfile.ZipFile(file) as archive:
                return any(_is_model(name) for name in archive.namelist())
    except (*DAMAGED, OSError, ValueError, NotImplementedError):
        return False


def read_program(path: Path) -> ProgramArchive:
    """Read an exported program; nothing in it is run.

    Raises:
        ModelFileError: the file is missing, damaged, of another version, or holds what only running
            it could open.
    """
    try:
        with open_ordinary(path) as file:
            return _read(file)
    except OSError as error:
        raise ModelFileError(
            Message("“{path}” cannot be read.", path=path),
            why=Message("{error}.", error=error.strerror or str(error)),
            remedy=Message("Check that it is still there and that you may read it."),
        ) from error
    except RefusedProgramError as error:
        raise ModelFileError(
            Message("“{file}” cannot be used.", file=path.name),
            why=error.why,
            remedy=EXPORT_AGAIN,
        ) from error
    except (
        *DAMAGED,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
        RuntimeError,
        NotImplementedError,
    ) as error:
        raise ModelFileError(
            Message("“{file}” is damaged or incomplete.", file=path.name),
            why=Message("It is no exported program that can be read."),
            remedy=_ANOTHER_COPY,
        ) from error


class RefusedProgramError(Exception):
    """A program says something that we do not do."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def _is_model(name: str) -> bool:
    return name == _MODEL or name.partition("/")[2] == _MODEL


def _read(file: BinaryIO) -> ProgramArchive:
    check_directory(file, _LARGEST_DIRECTORY_BYTES)
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        if overlap(entries) or len({e.filename for e in entries}) < len(entries):
            raise ValueError("entries share bytes or names")
        size = file.seek(0, 2)
        models = [entry.filename for entry in entries if _is_model(entry.filename)]
        if len(models) != 1:
            raise RefusedProgramError(Message("It holds several programs, or none."))
        root = models[0].removesuffix(_MODEL)
        reader = _Entries(archive, {e.filename: e for e in entries}, root, size)
        order = reader.find("byteorder")
        if order is not None and order[:10] != sys.byteorder.encode():
            raise RefusedProgramError(Message("It was written by a computer of another kind."))
        program = reader.json(_MODEL)
        _check_version(program)
        tensors: dict[str, Tensor] = {}
        total = 0
        for kind in ("weights", "constants"):
            config = reader.json(f"data/{kind}/model_{kind}_config.json")
            rows: dict[tuple[str, torch.dtype], Tensor] = {}
            for name, payload in config["config"].items():
                tensors[name] = _tensor(reader, f"data/{kind}/", name, payload, rows)
                total += tensors[name].nbytes
                # Tensors may share their numbers, but not so that they fill the memory.
                if total > _REPEATED * size:
                    raise ValueError("its tensors claim far more room than the file has")
        return ProgramArchive(program, tensors, _about(reader))


class _Entries:
    """Reads entries, none of them larger than the file allows."""

    def __init__(
        self, archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], root: str, size: int
    ) -> None:
        self._archive, self._entries, self._root, self._size = archive, entries, root, size

    def find(self, name: str) -> bytes | None:
        """Read an entry; None where there is none."""
        entry = self._entries.get(self._root + name)
        if entry is None:
            return None
        # torch stores its entries as they are; packed ones could unfold to any size.
        if entry.compress_type != zipfile.ZIP_STORED or entry.file_size > self._size:
            raise ValueError("an entry claims more room than the file has")
        return self._archive.read(entry)

    def bytes(self, name: str) -> bytes:
        """Read an entry."""
        found = self.find(name)
        if found is None:
            raise ValueError(f"{name} is missing")
        return found

    def json(self, name: str) -> dict[str, Any]:
        """Decode an entry."""
        text = self.bytes(name)
        if len(text) > _LARGEST_JSON_BYTES:
            raise ValueError(f"{name} is too long")
        found = json.loads(text)
        if not isinstance(found, dict):
            raise ValueError(f"{name} is no table")  # noqa: TRY004 - damage, whatever its kind
        return found


def _check_version(program: Mapping[str, Any]) -> None:
    version = program["schema_version"]
    major, minor = version["major"], version["minor"]
    if type(major) is not int or type(minor) is not int:
        raise ValueError("its version is no number")
    if major != MAJOR:
        raise RefusedProgramError(
            Message(
                "It is of version {major}.{minor} of the format. SlimStudio reads version {known}, "
                "which torch {tested} writes.",
                major=major,
                minor=minor,
                known=MAJOR,
                tested=TESTED,
            )
        )


def _tensor(
    reader: _Entries,
    folder: str,
    name: str,
    payload: Mapping[str, Any],
    rows: dict[tuple[str, torch.dtype], Tensor],
) -> Tensor:
    file, meta = payload["path_name"], payload["tensor_meta"]
    if not isinstance(name, str) or not isinstance(file, str) or not re.fullmatch(r"\w+", file):
        raise ValueError("a tensor has no name")
    if payload["use_pickle"] is not False or meta is None or not file.startswith(_PLAIN):
        raise RefusedProgramError(
            Message(
                "“{name}” is stored as a pickle or an object of its own, which can only be opened "
                "by running it.",
                name=name[:100],
            )
        )
    kind = _NUMBERS.get(meta["dtype"])
    if kind is None or meta["layout"] != _STRIDED:
        raise RefusedProgramError(
            Message("“{name}” is sparse, quantised or complex.", name=name[:100])
        )
    sizes, strides = ([_whole(one) for one in meta[key]] for key in ("sizes", "strides"))
    offset = _whole(meta["storage_offset"])
    if len(sizes) != len(strides) or len(sizes) > _MOST_AXES:
        raise ValueError(f"{name} has no shape")
    count = prod(sizes)
    last = offset + sum((n - 1) * step for n, step in zip(sizes, strides, strict=True))
    if (file, kind) not in rows:
        held = reader.bytes(folder + file)
        if len(held) % kind.itemsize:
            raise ValueError(f"{name} ends within a number")
        empty = torch.empty(0, dtype=kind)
        rows[file, kind] = torch.frombuffer(bytearray(held), dtype=kind) if held else empty
    row = rows[file, kind]
    # A tensor may repeat numbers, as one that was expanded does, but not without end.
    if count and (last >= len(row) or count > _REPEATED * len(row)):
        raise ValueError(f"{name} lies beyond its end")
    return row.as_strided(sizes, strides, offset if count else 0).clone(
        memory_format=torch.contiguous_format
    )


_PLAIN = ("weight_", "tensor_")
_REPEATED = 16


def _whole(value: Mapping[str, Any]) -> int:
    number = value["as_int"]
    if type(number) is not int or not 0 <= number < _LARGEST_SIDE:
        raise ValueError("a size is no number")
    return number


def _about(reader: _Entries) -> Mapping[str, Any]:
    """Read what SlimStudio notes beside its programs; nothing where that is not what it says."""
    text = reader.find("extra/slimstudio.json")
    try:
        found = json.loads(text) if text is not None and len(text) < _LARGEST_ABOUT else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


_LARGEST_ABOUT = 10_000_000
