"""What a checkpoint says about itself, read without torch and without its tensors."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from slimstudio.engine import strict_json
from slimstudio.messages import Message

T = TypeVar("T")

FORMAT = "slimstudio-checkpoint-1"
LENGTH_BYTES = 8  # of the header's length, with which every safetensors file begins

_ALIGNMENT = 8
_LARGEST_BYTES = 2**26


@dataclass(frozen=True)
class Header:
    """The header of a checkpoint.

    Args:
        description: JSON that says what the tensors are.
        crc32: Checksum over everything else, as eight hexadecimal digits.
        entries: Name of each tensor to its "dtype", "shape" and "data_offsets", in the order in
            which they lie in the file.
    """

    description: str
    crc32: str
    entries: Mapping[str, Any]

    @property
    def sealed(self) -> bytes:
        """What the checksum covers of the header itself."""
        return json.dumps([self.description, sorted(self.entries.items())]).encode()

    def encoded(self) -> bytes:
        """Encode it as safetensors demands, with its length before it."""
        metadata = {"format": FORMAT, "crc32": self.crc32, "description": self.description}
        text = json.dumps({"__metadata__": metadata, **self.entries}).encode()
        text += b" " * (-len(text) % _ALIGNMENT)
        return len(text).to_bytes(LENGTH_BYTES, "little") + text


def read_header(path: Path) -> Header:
    """Read the header of a checkpoint.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no checkpoint.
    """
    with path.open("rb") as stream:
        length = int.from_bytes(stream.read(LENGTH_BYTES), "little")
        if not 0 < length <= _LARGEST_BYTES:
            raise ValueError(Message("it is no checkpoint"))
        text = stream.read(length)
    try:
        entries = json.loads(text)
        metadata = entries.pop("__metadata__")
        kind, crc32, description = (metadata[key] for key in ("format", "crc32", "description"))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise ValueError(Message("it is no checkpoint")) from error
    if kind != FORMAT or not isinstance(crc32, str) or not isinstance(description, str):
        raise ValueError(Message("it is no checkpoint of this kind"))
    return Header(description, crc32, entries)


def read_description(path: Path, kind: type[T]) -> T:
    """Read what a checkpoint's tensors are.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no checkpoint, or does not describe a `kind`.
    """
    return strict_json.decode(read_header(path).description.encode(), kind)
