"""What the system must give: places to write, and a processor that is not too old."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

from slimstudio.system import locations, processor

if TYPE_CHECKING:
    from slimstudio.selftest.bench import Bench


def write_into_folders(_bench: Bench) -> str:
    """Write a file into each of the person's own folders, and delete it.

    Raises:
        OSError: one cannot be written to.
    """
    folders = (locations.settings(), locations.cache(), locations.runs())
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"slimstudio")
            file.flush()
    return ", ".join(str(folder) for folder in folders)


def look_at_processor(_bench: Bench) -> str:
    """Tell what the processor can do; an old one is slow, and no failure."""
    return str(processor.shortcoming()) or f"{processor.name()} has what SlimStudio wants"
