"""Tries what was made on other systems: `python3 packaging/trial.py --system trixie jammy`.

Each is made anew by debootstrap, one after the other, and is gone afterwards; only root can do so.
A system whose glibc is too old must be told so. `packaging/build.py` tries Debian 12 by itself.
"""

import argparse
import sys

from installers import chroot, places, trial
from installers.say import BuildError, step


def main(argv: list[str]) -> int:
    """Try each, and answer with the exit code: 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--system", nargs="+", required=True, choices=list(chroot.SYSTEMS))
    asked = parser.parse_args(argv)
    files = places.found()
    if not {".deb", ".zst"} <= {file.suffix for file in files}:
        parser.error(f"{places.DIST} holds no installers of this version: packaging/build.py")
    failed = []
    for suite in asked.system:
        try:
            with step(suite):
                trial.attempt_on(suite, files)
        except BuildError as error:
            print(f"FAILED: {error}", file=sys.stderr)
            failed.append(suite)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
