"""`python3 -m slimstudio.bootstrap [EXTRA ...]` only prepares the environment."""

import sys

from slimstudio.bootstrap import start

if __name__ == "__main__":
    sys.exit(start(["-c", ""], program="-m slimstudio.bootstrap", extras=sys.argv[1:]))
