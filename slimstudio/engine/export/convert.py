"""Turns a `.pt` into a program: python -m slimstudio.engine.export.convert ORDER.json.

The exporters compute for many seconds without a pause. In a process of their own they can be
stopped, and do not hold up the window.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from slimstudio.engine.child import end_with_parent, last_line
from slimstudio.engine.export.format import Written
from slimstudio.engine.export.formats import format_of
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ExportError, SlimStudioError, system_reason, system_says
from slimstudio.messages import Message
from slimstudio.system.temporary import temporary_folder


@contextmanager
def workplace(needed_bytes: int) -> Iterator[Path]:
    """Give a temporary folder that is gone, with all that is in it, when the context ends.

    Args:
        needed_bytes: About how much will be written, for the message.

    Raises:
        ExportError: the folder cannot be made or written to.
    """
    try:
        with temporary_folder() as folder:
            yield folder
    except OSError as error:
        raise ExportError(
            Message(
                "The temporary folder {tempfile} cannot be used.", tempfile=tempfile.gettempdir()
            ),
            why=system_says(error),
            remedy=Message(
                "Make room for {needed_bytes:.0f} MB there.", needed_bytes=needed_bytes / 1000000.0
            ),
        ) from error


@dataclass(frozen=True)
class Conversion:
    """What a fresh process is to convert; written as JSON for it to read.

    Args:
        source: The `.pt` file.
        target: Where the result goes; its ending says what to make.
        options: How.
        images: A `.safetensors` with images, where the format looks at some; see `Format.write`.
        report: Where the answer goes: what there is to tell of it, as JSON.
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


def read_report(path: Path) -> Written:
    """Read what there is to tell of the file."""
    return msgspec.json.decode(path.read_bytes(), type=Written)


def main(arguments: list[str]) -> str | None:
    """Convert; the answer is the message of what went wrong, None when all is well."""
    order = read_conversion(Path(arguments[0]))
    try:
        order.report.write_bytes(msgspec.json.encode(_convert(order)))
    except SlimStudioError as error:
        return last_line(error.message)
    except OSError as error:
        return last_line(system_reason(error))
    return None


def _convert(order: Conversion) -> Written:
    made = format_of(order.target.name)
    return made.write(open_network(order.source), order.target, order.options, order.images)


if __name__ == "__main__":
    end_with_parent()
    sys.exit(main(sys.argv[1:]))
