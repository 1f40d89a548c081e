"""The log on disk, in which a problem can be looked up afterwards."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler

from slimstudio.system import locations


def start_log() -> None:
    """Write from now on what happens; without a place for it, the terminal says so."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path = locations.cache() / "slimstudio.log"
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError as error:
        # No reason to keep anybody from working; what happens is then told on the terminal only.
        print(f"No log can be kept: {error}.", file=sys.stderr)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
