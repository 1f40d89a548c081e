"""Starts SlimStudio, from nothing but Python: prepares `.venv` at the first start.

Without arguments the window opens; `compress` and `inspect` work without one.
"""

import sys

if sys.version_info < (3, 8):  # noqa: UP036 - such a Python cannot read the other files
    sys.exit(
        "SlimStudio needs Python 3.11 to 3.13, and this is Python "
        + ".".join(map(str, sys.version_info[:3]))
        + ". Install Python 3.13 (from python.org or your system) and start again."
    )

from pathlib import Path

# With PYTHONSAFEPATH, Python does not look beside this file.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from slimstudio import bootstrap

if __name__ == "__main__":
    # -P: a file in the folder where the person happens to be must not stand in for a package.
    command = ["-P", "-m", "slimstudio"]
    sys.exit(bootstrap.start(command + sys.argv[1:], program="main.py"))
