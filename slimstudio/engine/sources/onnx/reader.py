"""Reads an ONNX file in the confined room: checks it, folds it, and asks ONNX Runtime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, ValueInfoProto
from safetensors.numpy import save_file

from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.engine.sources.onnx.folded import (
    ANSWERS,
    ANSWERS_KEY,
    FOLDED,
    IMAGES_KEY,
    WEIGHTS,
)
from slimstudio.engine.sources.onnx.folding import fold, refused_by_runtime
from slimstudio.engine.sources.onnx.limits import check_model, parsed, refusal
from slimstudio.engine.sources.onnx.stored_numbers import numbers
from slimstudio.messages import Message

_IMAGES = 2
# Where the file leaves the number of images open it is folded for so many: a number that divides
# next to no size of a network, so that what follows the number of images can be told.
_FOLDED_FOR = 53
_KINDS = frozenset((TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.UINT8))
_CHANNELS = (1, 2, 3, 4)
_LARGEST_SIDE = 8192
_LARGEST_BATCH = 64


def read(source: Path, folder: Path, *, size: Sequence[int] | None = None) -> None:
    """Leave behind a folded graph, its weights, and what ONNX Runtime answers to noise.

    Args:
        source: The file.
        folder: Where to put it.
        size: Height and width of images where the file leaves them open.

    Raises:
        ModelFileError: the file cannot be opened; it says why, and the way out.
    """
    model = parsed(source)
    check_model(model, source)
    given = images_of(model, source)
    shape = _shape(given, source, size)
    made = fold(model, source, folder, {given.name: shape})
    (folder / FOLDED).write_bytes(msgspec.json.encode(made.folded))
    images = _noise(given, shape, made.folded.inputs[0].any_batch)
    at_once = _IMAGES if made.folded.inputs[0].any_batch else shape[0]
    answers = runtime_answers(model, source, {given.name: images}, at_once)
    save_file({IMAGES_KEY: images, ANSWERS_KEY: answers}, folder / ANSWERS)
    held = {str(place): np.asarray(one, order="C") for place, one in enumerate(made.numbers)}
    save_file(held, folder / WEIGHTS)


def images_of(model: ModelProto, source: Path) -> ValueInfoProto:
    """Find the one input.

    Raises:
        ModelFileError: there are several, or it takes no images.
    """
    given = {one.name for one in model.graph.initializer}
    inputs = [one for one in model.graph.input if one.name not in given]
    if len(inputs) != 1:
        raise refusal(
            Message("“{file}” takes {count} inputs.", file=source.name, count=len(inputs)),
            remedy=Message("Export only the part that takes images and answers with scores."),
        )
    tensor = inputs[0].type.tensor_type
    if not inputs[0].type.HasField("tensor_type") or len(tensor.shape.dim) != 4:
        raise refusal(
            Message("“{file}” takes no images.", file=source.name),
            remedy=Message("Open a network that classifies images."),
        )
    if tensor.elem_type not in _KINDS:
        raise refusal(
            Message("“{file}” holds numbers of a kind that is not read.", file=source.name),
        )
    found: ValueInfoProto = inputs[0]
    return found


def _shape(given: ValueInfoProto, source: Path, size: Sequence[int] | None) -> tuple[int, ...]:
    """Settle the sizes of the input: those of the file, and those asked for where it has none."""
    told = [max(0, one.dim_value) for one in given.type.tensor_type.shape.dim]
    batch = told[0] or _FOLDED_FOR
    last = told[3] in _CHANNELS and told[1] not in _CHANNELS
    places, channels = ((1, 2), told[3]) if last else ((2, 3), told[1] or 3)
    sides = [told[place] for place in places]
    if not all(sides):
        if size is None:
            raise refusal(
                Message("“{file}” does not say how large its images are.", file=source.name),
                remedy=Message(
                    "Say it: --input-size 224x224, or slimstudio.open(path, size=(224, 224))."
                ),
            )
        sides = list(size)
    elif size is not None and list(size) != sides:
        raise refusal(
            Message(
                "“{file}” takes images of {height} by {width} pixels only.",
                file=source.name,
                height=sides[0],
                width=sides[1],
            ),
            remedy=Message("Leave the size out, or export the network for another one."),
        )
    fits = len(sides) == 2 and all(0 < int(side) <= _LARGEST_SIDE for side in sides)
    if not fits or batch > _LARGEST_BATCH or not 0 < channels < 1000:
        raise refusal(Message("“{file}” takes larger images than SlimStudio.", file=source.name))
    height, width = map(int, sides)
    return (batch, height, width, channels) if last else (batch, channels, height, width)


def _noise(given: ValueInfoProto, shape: tuple[int, ...], any_batch: bool) -> NDArray[Any]:  # noqa: FBT001
    count = _IMAGES if any_batch else _IMAGES * shape[0]
    drawn = np.random.default_rng(0)
    if given.type.tensor_type.elem_type == TensorProto.UINT8:
        return drawn.integers(0, 256, (count, *shape[1:]), dtype=np.uint8)
    kind = onnx.helper.tensor_dtype_to_np_dtype(given.type.tensor_type.elem_type)
    return drawn.standard_normal((count, *shape[1:]), dtype=np.float32).astype(kind)


def runtime_answers(
    model: ModelProto, source: Path, inputs: Mapping[str, NDArray[Any]], batch: int
) -> NDArray[Any]:
    """Let ONNX Runtime answer, [N, ...], so many images at a time as the file takes.

    Raises:
        ModelFileError: it does not take the file, or there is more than one answer.
    """
    if len(model.graph.output) != 1:
        raise refusal(
            Message(
                "“{file}” gives {count} answers.", file=source.name, count=len(model.graph.output)
            ),
            remedy=Message("Export only the part that answers with scores."),
        )
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    outside = [one for one in model.graph.initializer if one.data_location == TensorProto.EXTERNAL]
    held = [numbers(one, source) for one in outside]
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(one)) for one in held]
    if outside:
        options.add_external_initializers([one.name for one in outside], values)
    try:
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, ["CPUExecutionProvider"]
        )
        count = len(next(iter(inputs.values())))
        answers = [
            session.run(None, {name: one[at : at + batch] for name, one in inputs.items()})[0]
            for at in range(0, count, batch)
        ]
    except Exception as error:  # the runtime's errors have nothing else in common
        raise refused_by_runtime(source, error) from error
    return np.ascontiguousarray(np.concatenate(answers))
