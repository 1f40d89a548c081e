"""Writing a report to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.replacing import replacing
from slimstudio.errors import SlimStudioError, system_says
from slimstudio.messages import Message

if TYPE_CHECKING:
    from pathlib import Path


def write_page(content: bytes, path: Path) -> None:
    """Write a page, or what it was printed to, whole or not at all.

    Raises:
        SlimStudioError: it could not be written.
    """
    try:
        with replacing(path) as stream:
            stream.write(content)
    except OSError as error:
        raise SlimStudioError(
            Message("The report {path} could not be written.", path=path),
            why=system_says(error),
            remedy=Message("Choose another place."),
        ) from error
