"""Where a network's weights lie: in a file, a folder, a zip, or in several files with an index."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from slimstudio.engine.sources.foreign_files import UNPACK, foreign_members
from slimstudio.engine.zip_directory import DAMAGED, check_directory, overlap
from slimstudio.errors import ModelFileError, system_says
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary
from slimstudio.system.temporary import temporary_folder

SUFFIXES = (".safetensors", ".pt", ".pth", ".bin", ".ckpt")
# As transformers and timm name what they save; the first that is there is taken.
_USUAL = (
    *("model.safetensors.index.json", "model.safetensors"),
    *("pytorch_model.bin.index.json", "pytorch_model.bin"),
)
_INDEX = ".index.json"
_SHARD = re.compile(r"(.+)-\d{5}-of-\d{5}(\.\w+)")
_CONFIG, _PREPARED = "config.json", "preprocessor_config.json"
_NOT_WEIGHTS = re.compile(r"(training_args|optimizer|scheduler|rng_state.*|scaler)\.\w+")
_LARGEST_JSON_BYTES = 16_000_000
_LARGEST_DIRECTORY_BYTES = 16_000_000
_SHORT_DIRECTORY_BYTES = 20_000  # beyond this it is a zip of images
_MOST_SHARDS = 1000
_MOST_TEXTS = 50
# Weights hardly shrink when they are packed: what grows more was made to fill the disk.
_MOST_GROWTH = 20
_SHOWN = 3
_CHOOSE = Message("Choose a .pt, .pth or .safetensors file with a network's tensors.")


@dataclass(frozen=True)
class WeightPlace:
    """What belongs to one network.

    Args:
        path: What the person chose, which errors name.
        files: The files with its tensors.
        folder: Where they lie, and what describes them beside them.
        config: What `config.json` says beside them; empty without.
        prepared: What `preprocessor_config.json` says beside them; empty without.
    """

    path: Path
    files: tuple[Path, ...]
    folder: Path
    config: dict[str, Any]
    prepared: dict[str, Any]


@contextmanager
def weights_at(path: Path) -> Iterator[WeightPlace]:
    """Find the files of a network; what had to be unpacked is gone when the context ends.

    Raises:
        ModelFileError: there is no network in that folder or zip, or more than one, or parts of it
            are missing.
    """
    try:
        if path.is_dir():
            yield _in_folder(path, path)
        elif path.suffix.lower() == ".zip" and not _is_torchs(path):
            with temporary_folder() as folder:
                yield _in_folder(path, _unpacked(path, folder))
        else:
            yield _around(path, path)
    except OSError as error:
        raise ModelFileError(
            Message("“{path}” cannot be read.", path=path),
            why=system_says(error),
            remedy=Message("Check that you may read it, or copy it to another folder."),
        ) from error


def holds_weights(path: Path) -> bool:
    """Tell whether a folder or a zip holds a network, and no images; reads names only."""
    try:
        if path.is_dir():
            described = (path / _CONFIG).is_file()  # folders of images are never listed
            return described and any(_is_weights(entry.name) for entry in path.iterdir())
        with open_ordinary(path) as file:
            check_directory(file, _SHORT_DIRECTORY_BYTES)
            archive = zipfile.ZipFile(file)
            names = [name for name in archive.namelist() if not name.endswith("/")]
    except (*DAMAGED, OSError, ValueError, NotImplementedError):
        return False
    weights = sum(map(_is_weights, names))
    return weights > 0 and len(names) <= weights + _MOST_TEXTS


def _around(path: Path, chosen: Path) -> WeightPlace:
    """Take a file and what belongs to it: the other parts, and what describes it beside it."""
    part = _SHARD.fullmatch(path.name)
    index = path.with_name(f"{part[1]}{part[2]}{_INDEX}") if part else path
    is_index = index.name.endswith(_INDEX) and index.is_file()
    files = _indexed(index) if is_index else (path,)
    described = files[0].name in _USUAL or bool(_SHARD.fullmatch(files[0].name))
    config, prepared = (
        _json(path.parent / name) if described else {} for name in (_CONFIG, _PREPARED)
    )
    return WeightPlace(
        chosen,
        files,
        path.parent,
        config if isinstance(config, dict) else {},
        prepared if isinstance(prepared, dict) else {},
    )


def _in_folder(chosen: Path, folder: Path) -> WeightPlace:
    names = sorted(entry.name for entry in folder.iterdir())
    usual = next((name for name in _USUAL if name in names), None)
    if usual is not None:
        return _around(folder / usual, chosen)
    found = [name for name in names if _is_weights(name)]
    if len(found) == 1:
        return _around(folder / found[0], chosen)
    if not found:
        told = foreign_members(_below(folder), chosen)
        raise told or ModelFileError(
            Message("There are no weights in “{path}”.", path=chosen), remedy=_CHOOSE
        )
    raise _several(chosen, found, Message("Choose one of them."))


def _several(path: Path, names: list[str], remedy: Message) -> ModelFileError:
    return ModelFileError(
        Message("There is more than one file of weights in “{path}”.", path=path),
        why=Message("Among them are {names}.", names=names[:_SHOWN]),
        remedy=remedy,
    )


def _below(folder: Path) -> list[str]:
    names = []
    for place, entry in enumerate(folder.rglob("*")):
        if place > _MOST_TEXTS:
            break
        names.append(entry.relative_to(folder).as_posix())
    return names


def _is_weights(name: str) -> bool:
    last = PurePosixPath(name).name
    if ":" in last or "\\" in last:  # what Windows takes for another place
        return False
    return last.lower().endswith(SUFFIXES) and not _NOT_WEIGHTS.fullmatch(last)


def _indexed(index: Path) -> tuple[Path, ...]:
    """List the files that an index names; they lie beside it and nowhere else."""
    listed = _json(index)
    parts = listed.get("weight_map") if isinstance(listed, dict) else None
    names = set(parts.values()) if isinstance(parts, dict) and _are_texts(parts) else set()
    unsafe = [name for name in names if Path(name).name != name or "\\" in name or ":" in name]
    if not names or unsafe or len(names) > _MOST_SHARDS:
        raise ModelFileError(
            Message("“{file}” is not an index of weights.", file=index.name),
            why=Message("It has to name the files beside it, under “weight_map”."),
            remedy=_CHOOSE,
        )
    missing = sorted(name for name in names if not (index.parent / name).is_file())
    if missing:
        raise ModelFileError(
            Message("Parts of the network of “{file}” are missing.", file=index.name),
            why=Message("There is no {missing} beside it.", missing=missing[0]),
            remedy=Message("Copy all of its files into one folder."),
        )
    return tuple(index.parent / name for name in sorted(names))


def _are_texts(parts: dict[Any, Any]) -> bool:
    return all(isinstance(name, str) and name for name in parts.values())


def _json(path: Path) -> Any:
    """Read JSON beside the weights; None where there is none that can be read."""
    try:
        with open_ordinary(path) as file:
            data = file.read(_LARGEST_JSON_BYTES + 1)
        return json.loads(data) if len(data) <= _LARGEST_JSON_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None


def _is_torchs(path: Path) -> bool:
    """Tell whether torch wrote a zip: it is a file of tensors itself."""
    try:
        with open_ordinary(path) as file:
            check_directory(file, _LARGEST_DIRECTORY_BYTES)
            archive = zipfile.ZipFile(file)
            return any(name.endswith("/data.pkl") for name in archive.namelist())
    except (*DAMAGED, ValueError, NotImplementedError):
        return True  # its reader says what is wrong with it


def _unpacked(path: Path, folder: Path) -> Path:
    """Unpack the weights of a zip and the texts beside them."""
    try:
        with open_ordinary(path) as file:
            check_directory(file, _LARGEST_DIRECTORY_BYTES)
            with zipfile.ZipFile(file) as archive:
                _unpack(path, archive, folder)
    except (*DAMAGED, ValueError, NotImplementedError, RuntimeError) as error:
        raise ModelFileError(
            Message("“{file}” cannot be unpacked.", file=path.name),
            why=Message("It is damaged, or locked by a password."),
            remedy=UNPACK,
        ) from error
    return folder


def _unpack(path: Path, archive: zipfile.ZipFile, folder: Path) -> None:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    weights = [entry for entry in entries if _is_weights(entry.filename)]
    homes = {str(PurePosixPath(entry.filename).parent) for entry in weights}
    if not weights:
        told = foreign_members((entry.filename for entry in entries), path)
        raise told or ModelFileError(
            Message("There are no weights in “{path}”.", path=path), remedy=_CHOOSE
        )
    if len(homes) > 1:
        raise _several(path, [entry.filename for entry in weights], UNPACK)
    home = homes.pop()
    texts = [
        entry
        for entry in entries
        if entry.filename.lower().endswith((".json", ".txt"))
        and str(PurePosixPath(entry.filename).parent) == home
    ]
    wanted = [*weights, *texts[:_MOST_TEXTS]]
    most = _MOST_GROWTH * path.stat().st_size + _LARGEST_JSON_BYTES
    if sum(entry.file_size for entry in wanted) > most or overlap(archive.infolist()):
        raise ModelFileError(
            Message("“{file}” cannot be used.", file=path.name),
            why=Message("Its entries claim more room than the file has."),
            remedy=Message("Get another copy of it from where it was made."),
        )
    for entry in wanted:
        name = PurePosixPath(entry.filename).name
        # The library stops at the size that was claimed.
        with archive.open(entry) as source, (folder / name).open("xb") as target:
            shutil.copyfileobj(source, target)
