"""Reading a stranger's file in a process of its own, with limits on its time and its memory.

It is for files whose cost cannot be told before they are read: the process ends at once when the
person stops or the window closes, and the limits hold whatever is in the file. What it found comes
back as files of plain data (JSON, safetensors), never as pickled objects.

A reader is a module with `read(source, folder, **options)`, listed in `READERS`. It should import
as little as it can: its imports are waited for each time. It refuses a file by raising a
`SlimStudioError`.
"""

import contextlib
import json
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

from slimstudio.engine.child import Child, ChildFailedError, child, end_with_parent
from slimstudio.engine.control import Control
from slimstudio.errors import InputError, SlimStudioError, system_says
from slimstudio.messages import Message, from_data, to_data
from slimstudio.system.ordinary_file import check_ordinary
from slimstudio.system.temporary import temporary_folder

# What may be run here, by name.
READERS: Mapping[str, str] = {"onnx": "slimstudio.engine.sources.onnx.reader"}

NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})
SECONDS = 20.0
MEMORY_BYTES = 2 * 10**9  # beyond the file's own size
# Large files are given the time that a slow disk needs for them.
_BYTES_PER_SECOND = 50e6
_LONGER = 2  # times as long as we wait, a process ends that nobody watches any more
_REFUSAL = "refusal.json"
_TOO_LARGE = 3  # the code that a process ends with when its memory was not enough
_ANOTHER_COPY = Message("Get another copy of it from where it was made.")


@contextmanager
def confined(
    reader: str,
    path: Path,
    control: Control,
    *,
    error: type[InputError],
    seconds: float = SECONDS,
    memory_bytes: int = MEMORY_BYTES,
    options: Mapping[str, Any] = NO_OPTIONS,
) -> Iterator[Path]:
    """Let a reader read a file; the block gets a private folder with what the reader left there.

    The folder is gone when the block ends. Believe nothing that is in it but that it is data.

    Args:
        reader: One of `READERS`.
        path: The file.
        control: Asked twenty times a second whether to go on.
        error: What is raised when the file cannot be read.
        seconds: How long a small file may take.
        memory_bytes: How much memory may be used, beyond the size of the file.
        options: What else the reader is told, as JSON holds it.

    Raises:
        InputError: of the kind `error`; it says why the file cannot be read, or what the reader
            has against it.
        Cancelled: the person stopped the work.
    """
    try:
        check_ordinary(path)
        size = path.stat().st_size
    except OSError as failed:
        raise error(
            Message("“{path}” cannot be read.", path=path),
            why=system_says(failed),
            remedy=Message("Check that it is a file and that you may read it."),
        ) from failed
    limits = _Limits(path, error, control, seconds + size / _BYTES_PER_SECOND, memory_bytes + size)
    with temporary_folder() as folder:
        arguments: list[str | Path] = [
            READERS[reader],
            path,
            folder,
            str(limits.seconds),
            str(limits.memory_bytes),
            json.dumps(dict(options)),
        ]
        with child("slimstudio.engine.confined", arguments) as process:
            limits.process = process
            try:
                process.wait(limits)
            except ChildFailedError as failed:
                raise _refused(path, folder, error, process.code) from failed
        yield folder


class _Limits:
    """A control that ends the wait when the process takes more than it may."""

    def __init__(
        self,
        path: Path,
        error: type[InputError],
        control: Control,
        seconds: float,
        memory_bytes: int,
    ) -> None:
        self.process: Child | None = None
        self.seconds = seconds
        self.memory_bytes = memory_bytes
        self._path = path
        self._error = error
        self._control = control
        self._end = time.monotonic() + seconds

    def report(self, event: object) -> None:
        """Pass nothing on: the process tells nothing."""

    def check(self) -> None:
        """Ask the person's control first, then look at the clock and at the process.

        Raises:
            InputError: it took too long, or too much memory.
        """
        self._control.check()
        if time.monotonic() > self._end:
            raise self._error(
                Message("“{file}” takes too long to read.", file=self._path.name),
                why=Message(
                    "SlimStudio gave up after {seconds:.0f} seconds.", seconds=self.seconds
                ),
                remedy=_ANOTHER_COPY,
            )
        if self.process is not None and self.process.memory_bytes() > self.memory_bytes:
            raise _too_large(self._path, self._error)


def _too_large(path: Path, error: type[InputError]) -> InputError:
    return error(
        Message("“{file}” takes too much memory to read.", file=path.name),
        why=Message("It asks for far more than its own size."),
        remedy=_ANOTHER_COPY,
    )


def _refused(path: Path, folder: Path, error: type[InputError], code: int) -> InputError:
    """Say why a reader failed: in its own words, or in ours where it came to none."""
    if code == _TOO_LARGE:
        return _too_large(path, error)
    try:
        parts = json.loads((folder / _REFUSAL).read_bytes())
        what, why, remedy = map(from_data, parts)
        return error(what, why=why, remedy=remedy)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return error(
            Message("“{file}” cannot be read.", file=path.name),
            why=Message(
                "It is damaged or made to do harm: its reader ended with code {code}.", code=code
            ),
            remedy=_ANOTHER_COPY,
        )


def main(arguments: list[str]) -> int:
    """Read one file: the other side of `confined`."""
    module, source, folder = arguments[0], Path(arguments[1]), Path(arguments[2])
    reader = import_module(module)
    _limit_this_process(float(arguments[3]), int(arguments[4]))
    try:
        reader.read(source, folder, **json.loads(arguments[5]))
    except MemoryError:
        return _TOO_LARGE
    except SlimStudioError as error:
        parts = [to_data(part) for part in (error.what, error.why, error.remedy)]
        (folder / _REFUSAL).write_text(json.dumps(parts), encoding="utf-8")
        return 1
    return 0


def _limit_this_process(seconds: float, memory_bytes: int) -> None:
    """Let the system hold the limits, too: it is quicker than whoever watches, and outlives them.

    Windows knows none of these; there the process is watched, and ends with the context.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - only Unix has it
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, _LONGER * seconds)
    limits = {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: memory_bytes}
    if sys.platform == "linux":
        limits[resource.RLIMIT_DATA] = _data_bytes() + memory_bytes
    for kind, most in limits.items():
        _, hard = resource.getrlimit(kind)
        with contextlib.suppress(ValueError, OSError):  # it is lower already
            resource.setrlimit(
                kind, (most, most if hard == resource.RLIM_INFINITY else min(most, hard))
            )


def _data_bytes() -> int:
    """Get how much memory of its own this process has, as Linux counts it for the limit."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    line = next(line for line in status.splitlines() if line.startswith("VmData:"))
    return 1024 * int(line.split()[1])


if __name__ == "__main__":
    end_with_parent()
    sys.exit(main(sys.argv[1:]))
