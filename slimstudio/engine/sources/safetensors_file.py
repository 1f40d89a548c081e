"""Reading and writing `.safetensors` files."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
from torch import Tensor, nn

from slimstudio.errors import ModelFileError
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

# The header names tensors and their places. Large networks need some hundred kilobytes.
_LARGEST_HEADER_BYTES = 16 * 1024 * 1024
_LENGTH_BYTES = 8

# Where SlimStudio puts a recipe into the metadata.
RECIPE_KEY = "slimstudio.recipe"


def is_safetensors(start: bytes) -> bool:
    """Tell from a file's first 9 bytes: a header's length, then the header, which is JSON."""
    return start[_LENGTH_BYTES : _LENGTH_BYTES + 1] == b"{"


def load_safetensors(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Load a file's tensors and its metadata.

    Raises:
        ModelFileError: the file is damaged, or its header is larger than any network needs.
        OSError: it cannot be read.
    """
    with open_ordinary(path) as file:
        header_bytes = int.from_bytes(file.read(_LENGTH_BYTES), "little")
    if header_bytes > _LARGEST_HEADER_BYTES:
        raise ModelFileError(
            Message("“{file}” is not a file of tensors.", file=path.name),
            why=Message(
                "Its header claims {header_bytes:,} bytes, more than any network needs.",
                header_bytes=header_bytes,
            ),
            remedy=Message("Get another copy of it from where it was made."),
        )
    try:
        with safetensors.safe_open(path, framework="pt") as opened:
            tensors = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118 - not a mapping
            return tensors, dict(opened.metadata() or {})
    except safetensors.SafetensorError as error:
        raise ModelFileError(
            Message("“{file}” is damaged or incomplete.", file=path.name),
            why=Message("safetensors says: {error}.", error=str(error)),
            remedy=Message("Get another copy of it from where it was made."),
        ) from error


def recipe_in(metadata: dict[str, Any]) -> Any:
    """Get the recipe that SlimStudio put into a file's metadata, as plain data; None without.

    Raises:
        ValueError: there is one, but it is no JSON.
    """
    text = metadata.get(RECIPE_KEY)
    return None if text is None else json.loads(text)


def tensors_of(module: nn.Module, metadata: Mapping[str, str] | None = None) -> bytes:
    """Encode a network's parameters and buffers, as they are, as the content of a file."""
    # safetensors takes neither views nor memory shared between tensors.
    tensors = {
        name: tensor.detach().cpu().contiguous().clone()
        for name, tensor in module.state_dict().items()
    }
    if not metadata:
        return safetensors.torch.save(tensors)
    return _ordered(safetensors.torch.save(tensors, dict(metadata)))


def _ordered(data: bytes) -> bytes:
    """Put a file's metadata in order, which safetensors shuffles: the same network, same bytes."""
    size = int.from_bytes(data[:_LENGTH_BYTES], "little")
    header = json.loads(data[_LENGTH_BYTES : _LENGTH_BYTES + size])
    header["__metadata__"] = dict(sorted(header["__metadata__"].items()))
    plain = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    plain += b" " * (-len(plain) % _LENGTH_BYTES)  # tensors begin at a multiple of eight
    tensors = memoryview(data)[_LENGTH_BYTES + size :]
    return b"".join((len(plain).to_bytes(_LENGTH_BYTES, "little"), plain, tensors))
