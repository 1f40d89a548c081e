"""`python3 -m tests.screens` photographs every screen, from nothing but Python."""

import os
import sys
from pathlib import Path

from slimstudio import bootstrap

if __name__ == "__main__":
    # A screen of a known size, also where none is attached.
    display = Path(__file__).with_name("display.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={display}"
    os.environ.update({"LC_ALL": "en_US.UTF-8", "TZ": "UTC"})
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    command = ["-m", "tests.screens.run", *sys.argv[1:]]
    sys.exit(bootstrap.start(command, program="-m tests.screens", extras=["test"]))
