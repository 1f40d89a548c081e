"""The numbers of a tensor in an ONNX file, or in a file beside it."""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from slimstudio.engine.sources.onnx.limits import damaged, refusal
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

_LONGEST_NAME = 200
_MOST_BYTES = 8 * 2**30
_MAPPED_BYTES = 2**20  # larger ones are not read before they are needed
_KINDS = frozenset(
    (
        *(TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.FLOAT16),
        *(TensorProto.INT64, TensorProto.INT32, TensorProto.INT16, TensorProto.INT8),
        *(TensorProto.UINT8, TensorProto.BOOL),
    )
)


def numbers(tensor: TensorProto, source: Path) -> NDArray[Any]:
    """Get a tensor's numbers.

    Raises:
        ModelFileError: they are not where they should be, or of a kind that is not read.
    """
    if tensor.data_type not in _KINDS:
        raise refusal(
            Message("“{file}” holds numbers of a kind that is not read.", file=source.name),
        )
    if any(not 0 <= size < 2**31 for size in tensor.dims):
        raise damaged(source)
    if tensor.data_location == TensorProto.EXTERNAL:
        return _beside(tensor, source)
    try:
        return onnx.numpy_helper.to_array(tensor)
    except (ValueError, TypeError) as error:
        raise damaged(source) from error


def _beside(tensor: TensorProto, source: Path) -> NDArray[Any]:
    told = {one.key: one.value for one in tensor.external_data}
    name, location = tensor.name[:_LONGEST_NAME], told.get("location", "")
    if not location or location in (".", "..") or set(location) & set("/\\:\0"):
        raise refusal(
            Message("“{file}” keeps numbers outside of its folder.", file=source.name),
            Message("Those of “{name}” are in “{location}”.", name=name, location=location[:200]),
            Message("Export the network again, with external_data=False."),
        )
    try:
        return _read(tensor, told, source.parent / location)
    except FileNotFoundError as error:
        raise refusal(
            Message(
                "“{location}” is missing beside “{file}”.",
                file=source.name,
                location=location[:200],
            ),
            remedy=Message("Copy both files into one folder."),
        ) from error
    except (OSError, ValueError) as error:
        raise refusal(
            Message(
                "“{location}” does not fit “{file}”.", file=source.name, location=location[:200]
            ),
            remedy=Message("Copy both files again from where they were made."),
        ) from error


def _read(tensor: TensorProto, told: dict[str, str], place: Path) -> NDArray[Any]:
    """Read numbers out of another file.

    Raises:
        OSError: it cannot be read.
        ValueError: they are not in it.
    """
    kind = onnx.helper.tensor_dtype_to_np_dtype(tensor.data_type)
    shape, count = tuple(tensor.dims), prod(tensor.dims)
    offset, length = int(told.get("offset", 0)), int(told.get("length", count * kind.itemsize))
    if offset < 0 or length != count * kind.itemsize or length > _MOST_BYTES:
        raise ValueError(length)
    with open_ordinary(place) as file:
        if length >= _MAPPED_BYTES:
            return np.memmap(file, kind, "r", offset, shape)
        file.seek(offset)
        content = file.read(length)
    if len(content) != length:
        raise ValueError(length)
    return np.frombuffer(content, kind).reshape(shape)
