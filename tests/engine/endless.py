"""Stands for an exporter that never ends: notes its number in a file, and sleeps."""

import os
import sys
import time
from pathlib import Path

import psutil

from slimstudio.engine.child import end_with_parent


def is_running(number: int) -> bool:
    """Tell whether a process goes on."""
    try:
        return bool(psutil.Process(number).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


if __name__ == "__main__":
    end_with_parent()
    note = Path(sys.argv[1])
    new = note.with_suffix(".new")
    new.write_text(str(os.getpid()))
    new.replace(note)
    time.sleep(600)
