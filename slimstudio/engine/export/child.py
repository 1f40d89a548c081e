"""Running a part of SlimStudio in a fresh process, which can be stopped at any time."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from slimstudio.engine.control import Control
from slimstudio.system.processes import start_of

_POLL_SECONDS = 0.05


class ChildFailedError(Exception):
    """The process ended with an error; the message is the last line that it wrote."""


class Child:
    """A running process; made by `child`."""

    def __init__(self, process: "subprocess.Popen[bytes]", messages: IO[bytes]) -> None:
        self._process = process
        self._messages = messages

    def wait(self, control: Control) -> None:
        """Wait until the process is done.

        Raises:
            ChildFailedError: it ended with an error.
            Cancelled: the person stopped the work.
        """
        while self._process.poll() is None:
            control.check()
            time.sleep(_POLL_SECONDS)
        if self._process.returncode != 0:
            self._messages.seek(0)
            lines = self._messages.read().decode(errors="replace").strip().splitlines()
            raise ChildFailedError(lines[-1] if lines else f"code {self._process.returncode}")


@contextmanager
def child(module: str, arguments: Sequence[str | Path]) -> Iterator[Child]:
    """Run `python -m module arguments` in a process that ends, at the latest, with the context.

    Args:
        module: One of `slimstudio.system.processes.MODULES`.
        arguments: Its command line.

    Raises:
        OSError: the process cannot be started.
    """
    start = start_of(module)
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            [*start.command, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=messages,
            env={**os.environ, **start.variables},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            yield Child(process, messages)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
