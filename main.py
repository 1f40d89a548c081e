"""Starts SlimStudio, from nothing but Python: prepares `.venv` at the first start.

Without arguments the window opens; `compress` and `inspect` work without one.
"""

import sys

from slimstudio import bootstrap

if __name__ == "__main__":
    # -P: a file in the folder where the person happens to be must not stand in for a package.
    command = ["-P", "-m", "slimstudio"]
    sys.exit(bootstrap.start(command + sys.argv[1:], program="main.py"))
