"""Stands for an exporter that never ends: notes its number in a file, and sleeps."""

import os
import sys
import time
from pathlib import Path

from slimstudio.engine.child import end_with_parent

if __name__ == "__main__":
    end_with_parent()
    note = Path(sys.argv[1])
    new = note.with_suffix(".new")
    new.write_text(str(os.getpid()))
    new.replace(note)
    time.sleep(600)
