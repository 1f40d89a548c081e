"""Makes what people install, and tests it: `python3 packaging/build.py`, on each system its own.

Linux: a Debian package and an archive (an AppImage where appimagetool is there); Windows: an
installer, where makensis is there; macOS: a disk image. They land in `dist/`, with checksums.
Nothing but Python 3.11 is needed to begin: the environment for it is made in `build/`.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from installers import environment
from installers.places import BUNDLE, ENVIRONMENT, python_of
from installers.say import BuildError, step

PARTS = ("bundle", "wrap", "try")


def main() -> int:
    """Do it, and answer with the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "parts", nargs="*", choices=[*PARTS, []], metavar="PART",
        help="bundle, wrap (into installers), try (them out); all of them by default",
    )  # fmt: skip
    parts = parser.parse_args().parts or list(PARTS)
    try:
        if Path(sys.prefix).resolve() != ENVIRONMENT.resolve():
            with step("Environment to build in"):
                environment.prepare()
            # What follows draws icons with Qt, so it runs where Qt is.
            command = [str(python_of(ENVIRONMENT)), __file__, *parts]
            return subprocess.run(command, check=False).returncode
        _make(parts)
    except BuildError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    return 0


def _make(parts: list[str]) -> None:
    from installers import bundle, checksums, trial, wrapping  # noqa: PLC0415 - see above

    made = BUNDLE
    if "bundle" in parts:
        with step("Bundle"):
            made = bundle.make()
    files = wrapping.wrap(made) if "wrap" in parts else wrapping.found()
    checksums.write(files)
    if "try" in parts:
        trial.attempt(made, files)


if __name__ == "__main__":
    sys.exit(main())
