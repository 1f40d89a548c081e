"""The log on disk, in which a problem can be looked up afterwards."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from slimstudio.system import locations

if TYPE_CHECKING:
    from io import TextIOWrapper


class _PrivateFile(RotatingFileHandler):
    """A log that only its owner can read: it holds names of files."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)


def start_log() -> None:
    """Write from now on what happens; without a place for it, the terminal says so."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path = locations.cache() / "slimstudio.log"
        handler = _PrivateFile(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError as error:
        # No reason to keep anybody from working; what happens is then told on the terminal only.
        print(f"No log can be kept: {error}.", file=sys.stderr)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
