"""Running a part of SlimStudio in a fresh process, which can be stopped at any time."""

import json
import os
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import IO

import psutil

from slimstudio.engine.control import Control
from slimstudio.messages import Message, from_data, to_data, verbatim
from slimstudio.system.processes import start_of

_POLL_SECONDS = 0.05
_ORPHANED = 9


class ChildFailedError(Exception):
    """The process ended with an error; its message is what the last line says that it wrote."""


def last_line(message: Message) -> str:
    """Write a message as the last line of a process that fails."""
    return json.dumps(to_data(message))


class Child:
    """A running process; made by `child`."""

    def __init__(self, process: "subprocess.Popen[bytes]", messages: IO[bytes]) -> None:
        self._process = process
        self._messages = messages

    @property
    def code(self) -> int:
        """What it ended with; 0 while it runs."""
        return self._process.returncode or 0

    def memory_bytes(self) -> int:
        """Tell how much memory it holds; 0 once it is gone."""
        try:
            held: int = psutil.Process(self._process.pid).memory_info().rss
        except psutil.Error:
            return 0
        return held

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
            raise ChildFailedError(_told(lines[-1:], self._process.returncode))


@contextmanager
def child(module: str, arguments: Sequence[str | Path]) -> Iterator[Child]:
    """Run `python -m module arguments` in a process that ends, at the latest, with the context.

    It also ends when this process does, even if that is killed: see `end_with_parent`.

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
            stdin=subprocess.PIPE,  # the system closes it when this process ends, however it ends
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
            if process.stdin is not None:
                process.stdin.close()
            process.wait()


def end_with_parent() -> None:
    """Let this process, which `child` started, end as soon as the one that started it is gone."""
    if stat.S_ISFIFO(os.fstat(0).st_mode):  # not where a person started it
        Thread(target=_wait_for_end, name="end-with-parent", daemon=True).start()


def _wait_for_end() -> None:
    with suppress(OSError):
        while os.read(0, 1):
            pass
    os._exit(_ORPHANED)


def _told(lines: Sequence[str], code: int) -> Message:
    for line in lines:
        try:
            return from_data(json.loads(line))
        except (ValueError, RecursionError):
            return verbatim(line)  # it did not come to say anything itself
    return Message("code {code}", code=code)
