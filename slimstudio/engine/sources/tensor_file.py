"""Files with a network's tensors: `.pt`, `.pth` and `.safetensors`."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from slimstudio.engine.models.confidence import Confidence, confidence_in
from slimstudio.engine.models.network import Recipe, from_plain
from slimstudio.engine.sources.foreign_files import START_BYTES, foreign_content, foreign_name
from slimstudio.engine.sources.labels import labels_in, name_in
from slimstudio.engine.sources.leftovers import assembled
from slimstudio.engine.sources.safetensors_file import is_safetensors, load_safetensors, recipe_in
from slimstudio.engine.sources.tensor_names import find_tensors
from slimstudio.engine.sources.torch_file import is_torch_file, load_torch
from slimstudio.errors import ModelFileError, system_says, told_by
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

FORMAT = "slimstudio"
VERSION = 1
# Networks that only their owner can build, and where their files say so.
OWN_VERSION = 2
OWN_KEY = "slimstudio.network"
_MOST_VALUES = 1_000_000
_SHARED = 16
_LONGEST_NAME = 1000
_SHOWN = 100  # characters of a name in a sentence

_REMEDY = Message("Choose a .pt, .pth or .safetensors file with a network's tensors.")


@dataclass(frozen=True, eq=False)
class TensorFile:
    """What a file held.

    Args:
        tensors: Name to tensor, under torchvision's names. They may still be mapped from the file:
            copy what is to outlive it.
        recipe: How to build the network, where SlimStudio wrote the file.
        classes: Names of the outputs, where they stand beside the tensors.
        named: The network, where its name stands beside the tensors.
        confidence: How far its confidence can be trusted, where SlimStudio wrote the file.
    """

    tensors: dict[str, Tensor]
    recipe: Recipe | None
    classes: tuple[str, ...] = ()
    named: str = ""
    confidence: Confidence | None = None


def read_tensors(path: Path) -> TensorFile:
    """Read a network's tensors; nothing in the file is ever run.

    Raises:
        ModelFileError: the file is missing, unreadable, of another kind, damaged, or holds program
            code; the message says which.
    """
    start = _read_start(path)
    classes: tuple[str, ...] = ()
    named = ""
    try:
        # In this order: the length that a safetensors file begins with can look like a pickle.
        if is_safetensors(start):
            tensors, metadata = load_safetensors(path)
            if OWN_KEY in metadata:
                raise _only_for_programs(path, json.loads(metadata[OWN_KEY]))
            plain_recipe, told = recipe_in(metadata), metadata
            if plain_recipe is None:  # names in our own files are what they should be
                tensors = find_tensors(tensors)
        else:
            _refuse_foreign(path, start)
            loaded = load_torch(path)
            tensors, plain_recipe, told = _open_export(path, loaded)
            if plain_recipe is None:
                classes, named = labels_in(loaded), name_in(loaded)
        recipe = None if plain_recipe is None else from_plain(plain_recipe)
        confidence = None if recipe is None else confidence_in(told)
    except OSError as error:
        raise _unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        raise ModelFileError(
            Message("The recipe in “{file}” cannot be used.", file=path.name),
            why=Message("{error:sentence}", error=told_by(error)),
            remedy=Message("Export the network again, or get another copy of the file."),
        ) from error
    _check_tensors(path, tensors)
    if recipe is None:
        tensors, taken_apart = assembled(tensors), tensors
        if tensors.keys() != taken_apart.keys():
            _check_tensors(path, tensors)
    return TensorFile(tensors, recipe, classes, named, confidence)


def read_parts(paths: Sequence[Path]) -> dict[str, Tensor]:
    """Read the tensors of a network in one or several files, under the names that they have there.

    Raises:
        ModelFileError: as `read_tensors`, or a part holds anything but a table of tensors.
    """
    tensors: dict[str, Tensor] = {}
    for path in paths:
        start = _read_start(path)
        try:
            if is_safetensors(start):
                held, _ = load_safetensors(path)
            else:
                _refuse_foreign(path, start)
                loaded = load_torch(path)
                pairs = loaded.items() if isinstance(loaded, Mapping) else ()
                held = {str(n): t for n, t in pairs if isinstance(t, Tensor)}
        except OSError as error:
            raise _unreadable(path, error) from error
        _check_tensors(path, held)
        tensors.update(held)
    return tensors


def _refuse_foreign(path: Path, start: bytes) -> None:
    """Say what a file is that another program wrote; a pickle's name says more than its start."""
    told = foreign_content(start, path)
    if told is None and not start.startswith(b"PK"):
        told = foreign_name(path)
    if told is None and not is_torch_file(start):
        told = _of_another_kind(path, start)
    if told is not None:
        raise told


def _open_export(path: Path, loaded: Any) -> tuple[dict[str, Tensor], Any, Any]:
    if not isinstance(loaded, Mapping) or loaded.get("format") != FORMAT:
        return find_tensors(loaded), None, None
    version = loaded.get("version")
    if version == OWN_VERSION and isinstance(loaded.get(OWN_KEY), Mapping):
        raise _only_for_programs(path, loaded[OWN_KEY])
    if version != VERSION:
        raise ModelFileError(
            Message(
                "“{file}” was written by another version of SlimStudio (format {version}).",
                file=path.name,
                version=version if isinstance(version, int) else "?",
            ),
            why=Message("This version reads format {version}.", version=VERSION),
            remedy=Message("Open it with a newer SlimStudio, or export it again."),
        )
    tensors = loaded.get("tensors")
    if not isinstance(tensors, Mapping):
        tensors = {}
    own = {name: value for name, value in tensors.items() if isinstance(value, Tensor)}
    return own, _tree(loaded.get("recipe") or {}), _tree(loaded.get("about"))


def own_network_in(path: Path) -> tuple[Any, dict[str, Tensor]] | None:
    """Read a file of a network that only its owner can build; None for any other file.

    Returns:
        What it says about the network, as plain data, and its tensors.

    Raises:
        ModelFileError: the file is missing, unreadable or damaged.
    """
    start = _read_start(path)
    try:
        if is_safetensors(start):
            tensors, metadata = load_safetensors(path)
            return (json.loads(metadata[OWN_KEY]), tensors) if OWN_KEY in metadata else None
        if not is_torch_file(start):
            return None
        loaded = load_torch(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        raise ModelFileError(
            Message("“{file}” is damaged.", file=path.name),
            why=Message("{error:sentence}", error=told_by(error)),
        ) from error
    if not isinstance(loaded, Mapping) or OWN_KEY not in loaded:
        return None
    held = loaded.get("tensors")
    held = held if isinstance(held, Mapping) else {}
    return _tree(loaded[OWN_KEY]), {n: t for n, t in held.items() if isinstance(t, Tensor)}


def _tree(value: Any) -> Any:
    """Take apart what a pickle describes: parts that share parts could unfold without end.

    Raises:
        ValueError: it is no tree of plain values, or a very large one.
    """
    left = _MOST_VALUES

    def copied(one: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise ValueError(Message("it describes more than any network has"))
        if isinstance(one, dict):
            return {copied(key): copied(part) for key, part in one.items()}
        if isinstance(one, list | tuple):
            return [copied(part) for part in one]
        if one is None or isinstance(one, str | int | float):
            return one
        raise ValueError(Message("it is made of more than plain values"))

    return copied(value)


def _only_for_programs(path: Path, own: Any) -> ModelFileError:
    name = own.get("class_name") if isinstance(own, Mapping) else None
    return ModelFileError(
        Message("“{file}” holds a network of the class {name}.", file=path.name, name=name)
        if isinstance(name, str)
        else Message("“{file}” holds a network of a class of its own.", file=path.name),
        why=Message(
            "SlimStudio knows only the networks of its catalogue, and never runs code from a file."
        ),
        remedy=Message(
            "Open it in a program that has the class: slimstudio.load(path, build=...)."
        ),
    )


def _read_start(path: Path) -> bytes:
    try:
        with open_ordinary(path) as file:
            start = file.read(START_BYTES)
    except FileNotFoundError as error:
        raise ModelFileError(
            Message("There is no file “{path}”.", path=path),
            remedy=Message("Check the name, or choose the file again."),
        ) from error
    except IsADirectoryError as error:
        raise ModelFileError(
            Message("“{path}” is a folder, not a file.", path=path), remedy=_REMEDY
        ) from error
    except OSError as error:
        raise _unreadable(path, error) from error
    if not start:
        raise ModelFileError(
            Message("“{file}” is empty.", file=path.name),
            remedy=Message("Get another copy of it from where it was made."),
        )
    return start


def _unreadable(path: Path, error: OSError) -> ModelFileError:
    # Windows answers a folder with "permission denied".
    if isinstance(error, PermissionError) and path.is_dir():
        return ModelFileError(
            Message("“{path}” is a folder, not a file.", path=path), remedy=_REMEDY
        )
    return ModelFileError(
        Message("“{path}” cannot be read.", path=path),
        why=system_says(error),
        remedy=Message("Check that you may read it, or copy it to another folder."),
    )


def _of_another_kind(path: Path, start: bytes) -> ModelFileError:
    if start.startswith(b"version https://git-lfs"):
        return ModelFileError(
            Message("“{file}” is not a network.", file=path.name),
            why=Message("It is only a pointer that Git LFS left in place of the file."),
            remedy=Message("Run git lfs pull."),
        )
    why = NO_MESSAGE
    if start.lstrip().lower().startswith((b"<!doctype", b"<html")):
        why = Message("It is a web page, perhaps saved in place of a download.")
    return ModelFileError(
        Message("“{file}” is not a file of tensors.", file=path.name), why=why, remedy=_REMEDY
    )


def _check_tensors(path: Path, tensors: dict[str, Tensor]) -> None:
    if not tensors:
        raise ModelFileError(
            Message("“{file}” holds no network.", file=path.name),
            why=Message("There is no table of tensors in it."),
            remedy=Message("Save one with torch.save(model.state_dict(), 'tensors.pt')."),
        )
    file_bytes = path.stat().st_size
    problems = {name: _problem(name, tensor, file_bytes) for name, tensor in tensors.items()}
    if not any(problems.values()):
        # Tensors may share their numbers, but not so that going through them would never end.
        if sum(one.numel() * one.element_size() for one in tensors.values()) > _SHARED * file_bytes:
            raise _unusable(path, Message("Its tensors claim far more room than the file has."))
        problems = {name: _not_finite(tensor) for name, tensor in tensors.items()}
    for name, problem in problems.items():
        if problem:
            raise _unusable(
                path,
                Message("Its tensor “{name}” {problem}.", name=name[:_SHOWN], problem=problem),
            )


def _problem(name: str, tensor: Tensor, file_bytes: int) -> Message:
    if tensor.layout is not torch.strided or tensor.device.type != "cpu" or tensor.is_quantized:
        return Message("is sparse, quantised or without values")
    if tensor.numel() * tensor.element_size() > file_bytes:
        return Message("claims to be larger than the file")
    if tensor.is_complex():
        return Message("has complex numbers")
    if len(name) > _LONGEST_NAME:
        return Message("has a name of {count:,} characters", count=len(name))
    return NO_MESSAGE


def _not_finite(tensor: Tensor) -> Message:
    if tensor.is_floating_point() and not bool(torch.isfinite(tensor.float()).all()):
        return Message("has values that are not numbers, as training that failed leaves behind")
    return NO_MESSAGE


def _unusable(path: Path, why: Message) -> ModelFileError:
    return ModelFileError(
        Message("“{file}” cannot be used.", file=path.name),
        why=why,
        remedy=Message("Choose an earlier checkpoint or another copy of the file."),
    )
