"""Prepares the environment and hands over to a program in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from slimstudio.bootstrap.environment import Environment
from slimstudio.bootstrap.failure import SetupError
from slimstudio.bootstrap.installation import prepare
from slimstudio.bootstrap.interpreter import require_supported

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

ROOT = Path(__file__).resolve().parent.parent.parent


def start(
    arguments: Sequence[str],
    *,
    program: str,
    extras: Collection[str] = (),
    root: Path = ROOT,
) -> int:
    """Run the environment's Python with `arguments`, after preparing it if need be.

    Args:
        arguments: What follows the interpreter on the command line, as `-m slimstudio`.
        program: What the person started, as they would type it after `python3`.
        extras: Optional dependency groups that the program needs.
        root: The checkout.

    Returns:
        The exit code: 2 with a sentence on standard error when the environment cannot be
        prepared, 3 when the person stopped it; otherwise the program's. Where the system allows,
        the program takes this process over instead, and this function does not return.
    """
    try:
        require_supported(program)
        environment = Environment(root)
        prepare(environment, extras)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. The next start begins again; what was downloaded is kept.", file=sys.stderr)
        return 3
    return _hand_over([str(environment.python), *arguments])


if sys.platform == "win32":

    def _hand_over(command: list[str]) -> int:
        # Windows has no exec that keeps the terminal waiting.
        with subprocess.Popen(command) as process:
            while True:
                try:
                    return process.wait()
                except KeyboardInterrupt:
                    # The program got the same key press, and decides what it means.
                    continue

else:

    def _hand_over(command: list[str]) -> NoReturn:
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)  # noqa: S606 - the whole point, and no shell is involved
