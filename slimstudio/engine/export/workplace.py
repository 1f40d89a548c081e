"""A temporary folder for files that are not the person's."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from slimstudio.errors import ExportError, system_says


@contextmanager
def workplace(needed_bytes: int) -> Iterator[Path]:
    """Give a temporary folder that is gone, with all that is in it, when the context ends.

    Args:
        needed_bytes: About how much will be written, for the message.

    Raises:
        ExportError: the folder cannot be made or written to.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="slimstudio-") as folder:
            yield Path(folder)
    except OSError as error:
        raise ExportError(
            f"The temporary folder {tempfile.gettempdir()} cannot be used.",
            why=system_says(error),
            remedy=f"Make room for {needed_bytes / 1e6:.0f} MB there.",
        ) from error
