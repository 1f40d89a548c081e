"""Opens a network that came as an ONNX file."""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import torch
from torch import Tensor, nn

from slimstudio.engine.confined import confined
from slimstudio.engine.control import Unattended
from slimstudio.engine.graphs.open_shapes import opened_shapes
from slimstudio.engine.image_size import image_size
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.graph_network import (
    CROP,
    GraphFile,
    GraphSource,
    built,
    without_softmax,
)
from slimstudio.engine.sources.onnx import operators
from slimstudio.engine.sources.onnx.folded import (
    ANSWERS,
    ANSWERS_KEY,
    FOLDED,
    IMAGES_KEY,
    WEIGHTS,
    Folded,
)
from slimstudio.engine.sources.onnx.front import without_front
from slimstudio.engine.sources.onnx.recognition import recognised
from slimstudio.engine.sources.onnx.translation import Translator
from slimstudio.engine.sources.onnx.values import UntranslatableError
from slimstudio.engine.sources.safetensors_file import load_safetensors
from slimstudio.engine.strict_json import decode
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control

assert operators  # registers what it knows

LARGEST_DIFFERENCE = 1e-4  # relative to the largest answer
_MANY = 5  # images: few sizes of a network follow it, and tensors stay small
_SECONDS = 60.0
_MEMORY_BYTES = 4 * 10**9
_LONGEST_NAMES = 1_000_000


def is_onnx(path: Path) -> bool:
    """Tell from its name whether a file is said to be ONNX: its content has no mark of its own."""
    return path.suffix.lower() == ".onnx"


def open_onnx(path: Path, control: Control, size: Sequence[int] | None = None) -> GraphFile:
    """Open a file, and compare what the network answers with ONNX Runtime.

    Args:
        path: The file.
        control: Asked whether to go on.
        size: Height and width of images, where the file leaves them open.

    Raises:
        ModelFileError: the file cannot be opened; it says why, and the way out.
        Cancelled: the person stopped the work.
    """
    options: dict[str, Any] = {} if size is None else {"size": list(size)}
    with confined(
        "onnx", path, control, error=ModelFileError,
        seconds=_SECONDS, memory_bytes=_MEMORY_BYTES, options=options,
    ) as folder:  # fmt: skip
        try:
            folded = decode((folder / FOLDED).read_bytes(), Folded)
            weights, _ = load_safetensors(folder / WEIGHTS)
            held, _ = load_safetensors(folder / ANSWERS)
            named = {name: weights[str(at)] for at, name in enumerate(folded.weights)}
            file = graph_file(path, recognised(folded, named), named)
            module = built(file.graph, file.tensors)
        except UntranslatableError as error:
            raise _refused(path, Message("{why}.", why=error.why)) from error
        except (LookupError, ValueError, OSError) as error:
            raise _refused(path, Message("Its parts do not fit each other.")) from error
        _compare(path, module, held[IMAGES_KEY], held[ANSWERS_KEY])
    return file


def _refused(path: Path, why: Message) -> ModelFileError:
    return ModelFileError(
        Message("“{file}” cannot be opened.", file=path.name),
        why=why,
        remedy=Message("Export the network from PyTorch with dynamo=True, or open it as .pt."),
    )


def graph_file(path: Path, folded: Folded, weights: Mapping[str, Tensor]) -> GraphFile:
    """Say what a folded graph holds in PyTorch's operations and layers.

    Raises:
        UntranslatableError: a step is not known.
        ValueError: its steps do not fit each other.
    """
    given = folded.inputs[0]
    graph, tensors = Translator(folded, weights).translate()
    graph = opened_shapes(graph, (_MANY, *given.shape[1:]), given.precision)
    front = without_front(without_softmax(graph), tensors, given)
    height, width = given.shape[1:3] if front.channels_last else given.shape[2:4]
    classes, told = _told(folded.notes)
    preprocessing = told or front.preprocessing
    if told is None and preprocessing is not None:
        size = image_size(height, width)
        resize = round(min(height, width) / CROP)
        preprocessing = replace(preprocessing, size=size, resize=resize)
    return GraphFile(
        graph,
        {**tensors, **front.tensors},
        (height, width),
        front.trained,
        classes,
        preprocessing,
        {"file": path.name},
    )


def _told(notes: Mapping[str, str]) -> tuple[tuple[str, ...], Preprocessing | None]:
    """Read class names and preprocessing, as SlimStudio and others write them into a file."""
    classes: Any = ()
    preprocessing = None
    try:
        if "preprocessing" in notes:
            preprocessing = msgspec.convert(json.loads(notes["preprocessing"]), Preprocessing)
            classes = json.loads(notes.get("classes", "[]"))
        elif len(notes.get("names", "")) in range(1, _LONGEST_NAMES):
            named = ast.literal_eval(notes["names"])
            classes = [named[at] for at in range(len(named))]
        names = msgspec.convert(classes, tuple[str, ...])
    except (ValueError, LookupError, TypeError, SyntaxError, RecursionError, MemoryError):
        return (), None
    return (names if len(set(names)) == len(names) else ()), preprocessing


def _compare(path: Path, module: nn.Module, images: Tensor, answers: Tensor) -> None:
    """Refuse a network that does not answer as ONNX Runtime does.

    Raises:
        ModelFileError: the answers differ.
    """
    try:
        with torch.no_grad():
            own = module(images)
    except (RuntimeError, ValueError, TypeError, IndexError) as error:
        raise _differs(path, Message("It cannot be run on several images.")) from error
    if own.shape != answers.shape:
        raise _differs(path, Message("It cannot be run on several images."))
    largest = float(answers.abs().max()) or 1.0
    difference = float((own - answers).abs().max()) / largest
    if not difference <= LARGEST_DIFFERENCE:
        raise _differs(
            path, Message("Answers to noise differ by {difference:.2%}.", difference=difference)
        )


def _differs(path: Path, why: Message) -> ModelFileError:
    return ModelFileError(
        Message("“{file}” answers differently in ONNX Runtime.", file=path.name),
        why=why,
        remedy=Message("Export the network again, for any number of images, in single precision."),
    )


def _read(path: Path, size: tuple[int, int] | None) -> GraphFile:
    return open_onnx(path, Unattended(), size)


ONNX_FILE = GraphSource(is_onnx, _read, _refused)
