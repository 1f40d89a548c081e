"""Runs the program of a target's folder in a fresh process, as the person will.

python -m slimstudio.engine.targets.trial PROGRAM
"""

import os
import runpy
import sys
from pathlib import Path

from slimstudio.engine.child import end_with_parent


def main(program: Path) -> None:
    """Run the program, which ends the process with a sentence where answers differ."""
    sys.argv = [str(program)]
    os.environ["SLIMSTUDIO_TRIAL"] = "1"  # what measures a device only checks its answers here
    sys.dont_write_bytecode = True
    runpy.run_path(str(program), run_name="__main__")


if __name__ == "__main__":
    end_with_parent()
    main(Path(sys.argv[1]))
