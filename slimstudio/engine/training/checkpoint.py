"""A checkpoint as a file: tensors, a description in JSON, and nothing that could run.

It is a safetensors file. What describes the tensors stands in its header, so that it can be read
without them, and a checksum tells a whole file from a damaged one.
"""

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import msgspec
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from slimstudio.engine import strict_json
from slimstudio.engine.replacing import replacing
from slimstudio.engine.training.checkpoint_header import Header, read_header
from slimstudio.messages import Message

T = TypeVar("T")

_PIECE_BYTES = 2**24
_NAMES = {
    torch.float64: "F64",
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.int16: "I16",
    torch.int8: "I8",
    torch.uint8: "U8",
    torch.bool: "BOOL",
}


def write_checkpoint(path: Path, description: object, tensors: Mapping[str, Tensor]) -> int:
    """Write a checkpoint; at every moment either the old one or the new one is whole.

    Args:
        path: The file; its folder must exist.
        description: A dataclass of plain values that says what the tensors are.
        tensors: By name; on any device, in any memory order.

    Returns:
        Its size in bytes.

    Raises:
        OSError: it could not be written; what was there before is still there.
        ValueError: a text in the description is not valid Unicode.
    """
    # Wide numbers first: then each tensor lies where its kind of number may lie in memory.
    widest = sorted(tensors.items(), key=lambda item: -item[1].element_size())
    flat = [_bytes_of(tensor) for _, tensor in widest]
    entries = {}
    end = 0
    for (name, tensor), data in zip(widest, flat, strict=True):
        start, end = end, end + len(data)
        kind, shape = _NAMES[tensor.dtype], list(tensor.shape)
        entries[name] = {"dtype": kind, "shape": shape, "data_offsets": [start, end]}
    header = Header(msgspec.json.encode(description).decode(), "", entries)
    header = replace(header, crc32=_checksum(header, flat))
    with replacing(path) as stream:
        stream.write(header.encoded())
        for data in flat:
            for piece in _pieces(data):
                stream.write(piece)
        return stream.tell()


def read_checkpoint(path: Path, kind: type[T]) -> tuple[T, dict[str, Tensor]]:
    """Read a whole checkpoint.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no checkpoint, is damaged, or does not describe a `kind`.
    """
    header = read_header(path)
    try:
        # Copied, for the file may be replaced while its tensors are in use.
        tensors = {name: tensor.clone() for name, tensor in load_file(path).items()}
    except (SafetensorError, RuntimeError) as error:
        raise ValueError(Message("it is damaged: {error}", error=str(error))) from error
    flat = [_bytes_of(tensors[name]) for name in header.entries]
    if _checksum(header, flat) != header.crc32:
        raise ValueError(Message("it is damaged: its checksum does not fit"))
    return strict_json.decode(header.description.encode(), kind), tensors


def _checksum(header: Header, flat: list[Tensor]) -> str:
    found = zlib.crc32(header.sealed)
    for data in flat:
        for piece in _pieces(data):
            found = zlib.crc32(piece, found)
    return f"{found:08x}"


def _bytes_of(tensor: Tensor) -> Tensor:
    """View a tensor's values as bytes, uint8 [n], in row-major order."""
    return tensor.detach().cpu().contiguous().flatten().view(torch.uint8)


def _pieces(data: Tensor) -> Iterator[memoryview]:
    for piece in data.split(_PIECE_BYTES):
        yield memoryview(piece.numpy())
