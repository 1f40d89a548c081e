"""Makes what people install, and tests it: `python3 packaging/build.py`, on each system its own.

With `--weights mobilenet_v3_small,…` published values of more networks come along. What cannot be
tried out fails, unless `--untried` says that it is known; what was refused leaves `dist/`.
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
    parser.add_argument("--weights", default="", metavar="NAME,…", help="values that come along")
    parser.add_argument(
        "--untried", action="store_true", help="keep installers that cannot be tried out here"
    )
    asked = parser.parse_args()
    parts = asked.parts or list(PARTS)
    try:
        if Path(sys.prefix).resolve() != ENVIRONMENT.resolve():
            if parts != ["try"] or not python_of(ENVIRONMENT).exists():
                with step("Environment to build in"):
                    environment.prepare(weights=bool(asked.weights))
            # What follows draws icons with Qt, so it runs where Qt is.
            command = [str(python_of(ENVIRONMENT)), __file__, *sys.argv[1:]]
            return subprocess.run(command, check=False).returncode
        weights = [name for name in asked.weights.split(",") if name]
        _make(parts, weights, untried=asked.untried)
    except BuildError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    return 0


def _make(parts: list[str], weights: list[str], *, untried: bool) -> None:
    from installers import bundle, checksums, places, trial, wrapping  # noqa: PLC0415 - see above

    made = BUNDLE
    if "bundle" in parts:
        with step("Bundle"):
            made = bundle.make(weights)
    files = wrapping.wrap(made) if "wrap" in parts else places.found()
    if "try" in parts:
        try:
            trial.attempt(made, files, untried=untried)
        except BaseException:
            wrapping.reject(files)
            raise
    checksums.write(files)


if __name__ == "__main__":
    sys.exit(main())
