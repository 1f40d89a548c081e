"""`python3 -m slimstudio.bootstrap [EXTRA ...]` only prepares the environment, and mends it."""

import sys

from slimstudio.bootstrap import start

if __name__ == "__main__":
    command = "-m slimstudio.bootstrap"
    sys.exit(start(["-c", ""], program=command, extras=sys.argv[1:], thorough=True))
