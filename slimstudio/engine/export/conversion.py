"""An order to turn a `.pt` into a format whose making takes long."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from slimstudio.engine.export.options import ExportOptions


@dataclass(frozen=True)
class Conversion:
    """What a fresh process is to convert; written as JSON for it to read.

    Args:
        source: The `.pt` file.
        target: Where the result goes; its ending says what to make.
        options: How.
        images: A `.safetensors` with images, where the format looks at some; see `Format.write`.
        report: Where the answer goes: a JSON list of the layers that stayed in single precision.
    """

    source: Path
    target: Path
    options: ExportOptions
    images: Path | None
    report: Path


def write_conversion(order: Conversion, path: Path) -> None:
    """Write an order as JSON.

    Raises:
        OSError: it cannot be written.
    """
    path.write_bytes(msgspec.json.encode(order, enc_hook=str))


def read_conversion(path: Path) -> Conversion:
    """Read an order that `write_conversion` wrote."""
    return msgspec.json.decode(
        path.read_bytes(), type=Conversion, dec_hook=lambda to, text: to(text)
    )


def read_report(path: Path) -> tuple[str, ...]:
    """Read which layers stayed in single precision."""
    return msgspec.json.decode(path.read_bytes(), type=tuple[str, ...])
