"""Where the bundle's program starts."""

import multiprocessing
import sys

from slimstudio.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # torch may start workers; here they are this program again
    sys.exit(main())
