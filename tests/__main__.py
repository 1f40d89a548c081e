"""`python3 -m tests [pytest arguments]` runs the tests, from nothing but Python."""

import os
import sys

if sys.version_info < (3, 8):  # noqa: UP036 - such a Python cannot read the other files
    sys.exit(
        "SlimStudio needs Python 3.11 to 3.13, and this is Python "
        + ".".join(map(str, sys.version_info[:3]))
        + ". Install Python 3.13 (from python.org or your system) and start again."
    )

from slimstudio import bootstrap
from tests.parallel import PYTEST

if __name__ == "__main__":
    # No window flashes up, and several test processes do not fight over the cores.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    command = list(PYTEST) + sys.argv[1:]
    sys.exit(bootstrap.start(command, program="-m tests", extras=["test"]))
