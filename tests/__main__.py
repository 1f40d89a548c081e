"""`python3 -m tests [pytest arguments]` runs the tests, from nothing but Python."""

import os
import sys

from slimstudio import bootstrap
from tests.parallel import PYTEST

if __name__ == "__main__":
    # No window flashes up, and several test processes do not fight over the cores.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    command = [*PYTEST, *sys.argv[1:]]
    sys.exit(bootstrap.start(command, program="-m tests", extras=["test"]))
