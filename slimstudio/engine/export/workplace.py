"""A temporary folder for files that are not the person's."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from slimstudio.errors import ExportError, system_says
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
