"""Prepares the environment and hands over to a program in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.bootstrap.failure import SetupError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent.parent


def start(
    arguments: Sequence[str],
    *,
    program: str,
    extras: Collection[str] = (),
    root: Path = ROOT,
    thorough: bool = False,
) -> int:
    """Run the environment's Python with `arguments`, after preparing it if need be.

    Args:
        arguments: What follows the interpreter on the command line, as `-m slimstudio`.
        program: What the person started, as they would type it after `python3`.
        extras: Optional dependency groups that the program needs.
        root: The checkout.
        thorough: Compare every installed file before, and mend what is damaged.

    Returns:
        The exit code: 2 with a sentence on standard error when the environment cannot be
        prepared, 3 when the person stopped it; otherwise the program's. Where the system allows,
        the program takes this process over instead, and this function does not return.
    """
    try:
        require_supported(program)
        # An older Python could not import these.
        from slimstudio.bootstrap.environment import Environment  # noqa: PLC0415
        from slimstudio.bootstrap.installation import prepare  # noqa: PLC0415

        environment = Environment(root)
        prepare(environment, extras, thorough=thorough)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. The next start begins again; what was downloaded is kept.", file=sys.stderr)
        return 3
    # Packages that PYTHONPATH shows would stand in for ours.
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_HANDED_ON}
    return _hand_over([str(environment.python), *arguments], kept)


_NOT_HANDED_ON = ("PYTHONPATH", "PYTHONHOME", "PYTHONSAFEPATH")


if sys.platform == "win32":

    def _hand_over(command: list[str], variables: dict[str, str]) -> int:
        # Windows has no exec that keeps the terminal waiting.
        with subprocess.Popen(command, env=variables) as process:
            while True:
                try:
                    return process.wait()
                except KeyboardInterrupt:
                    # The program got the same key press, and decides what it means.
                    continue

else:

    def _hand_over(command: list[str], variables: dict[str, str]) -> NoReturn:
        sys.stdout.flush()
        sys.stderr.flush()
        os.execve(command[0], command, variables)  # noqa: S606 - the whole point, and no shell is involved


OLDEST = (3, 11)
NEWEST = (3, 13)


def require_supported(program: str) -> None:
    """Refuse a Python that is too old, too new, or 32-bit.

    Args:
        program: What the person started, for example "main.py"; used in the advice.

    Raises:
        SetupError: with the command that works on this machine, where there is one.
    """
    version = ".".join(str(part) for part in sys.version_info[:3])
    if sys.maxsize < 2**32:
        raise SetupError(
            Message(
                "SlimStudio needs a 64-bit Python, and this one ({version}) has 32 bits.",
                version=version,
            ),
            remedy=Message(
                "Install the 64-bit Python {newest} and start again.", newest=_dotted(NEWEST)
            ),
        )
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise SetupError(
            Message(
                "SlimStudio needs Python {oldest} to {newest}, and this is Python {version}.",
                oldest=_dotted(OLDEST),
                newest=_dotted(NEWEST),
                version=version,
            ),
            remedy=_advice(program),
        )


def _advice(program: str) -> Message:
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = f"python3.{minor}"
        if _works(name):
            return Message("Start it with: {python} {program}", python=name, program=program)
    return Message(
        "Install Python {newest} (from python.org or your system) and start again.",
        newest=_dotted(NEWEST),
    )


def _works(name: str) -> bool:
    # Found is not enough: version managers put commands on the path that only say "not active".
    path = shutil.which(name)
    if path is None:
        return False
    try:
        return subprocess.call([path, "-c", ""], stderr=subprocess.DEVNULL, timeout=10) == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
