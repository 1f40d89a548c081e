"""Whether this Python can run SlimStudio at all."""

from __future__ import annotations

import shutil
import subprocess
import sys

from slimstudio.bootstrap.failure import SetupError
from slimstudio.messages import Message

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
