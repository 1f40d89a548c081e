"""Finds where the window stood still: a background thread looks at what the GUI thread does.

A shared computer makes every clock lie, so wall time alone proves nothing. What counts is the
processor time that the GUI thread itself used, and the time for which it slept in a call; a
thread that was ready and got no processor did nothing wrong.
"""

import faulthandler
import linecache
import os
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

LIMIT_SECONDS = 0.1  # what a person takes for "at once"
# From here on no noise of the machine explains it: processor time is stretched by neighbours, too.
BEYOND_DOUBT_SECONDS = 0.4

_TICK_SECONDS = 0.015
_UI = f"{os.sep}slimstudio{os.sep}ui{os.sep}"
_PACKAGE = f"{os.sep}slimstudio{os.sep}"
_QT = "Qt itself"
_DRIVER = f"{os.sep}pytestqt{os.sep}"
# Tests call this door to the engine themselves; the window calls it from the working thread.
_DOOR = f"{_UI}tasks{os.sep}"
_THREAD = re.compile(r"(?:Current thread|Thread) 0x([0-9a-f]+)")
_FRAME = re.compile(r'  File "(.*)", line (\d+) in (.*)')
_WAITS_FOR_A_PERSON = re.compile(r"\.exec(_\w+)?\(")


@dataclass(frozen=True)
class Frame:
    """One line of a stack."""

    path: str
    line: int
    function: str

    @property
    def words(self) -> str:
        """Where it is, as a person looks it up."""
        name = self.path.rpartition(_PACKAGE)[2] if _PACKAGE in self.path else Path(self.path).name
        return f"{name}:{self.line} {self.function}"


@dataclass(frozen=True)
class Stall:
    """A stretch without a turn of the event loop, in the window's own code.

    Args:
        computed_s: Processor time that the GUI thread used, in seconds.
        slept_s: Time that it slept in a call, as for a file, a lock or Python's own lock.
        begun: The function of the window that was called.
        lines: Where it was seen, most often first.
    """

    computed_s: float
    slept_s: float
    begun: str
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of it, in a line."""
        return (
            f"computed {1000 * self.computed_s:.0f} ms, slept {1000 * self.slept_s:.0f} ms: "
            f"{self.begun} > {', '.join(self.lines)}"
        )


@dataclass(frozen=True)
class _Owner:
    """Which call of the window's code the GUI thread is in."""

    turn: int
    caller: tuple[Frame, ...]
    path: str
    function: str


@dataclass(frozen=True)
class _Clocks:
    computed_s: float
    slept_s: float


@dataclass
class _Stretch:
    owner: _Owner
    begin: _Clocks
    end: _Clocks
    lines: Counter[str] = field(default_factory=Counter)

    def stall(self) -> Stall | None:
        computed = self.end.computed_s - self.begin.computed_s
        # With nothing of ours on the stack, Qt sleeps because there is nothing to do.
        slept = 0.0 if self.owner.path == _QT else self.end.slept_s - self.begin.slept_s
        if max(computed, slept) <= LIMIT_SECONDS:
            return None
        begun = f"{self.owner.path.rpartition(_PACKAGE)[2]} {self.owner.function}".strip()
        return Stall(computed, slept, begun, tuple(words for words, _ in self.lines.most_common(3)))


class StallWatch:
    """Watches the thread that makes it.

    Call `turned` at each turn of the event loop. Stacks are read as text, by `faulthandler`:
    holding a frame of another thread would keep its painters and widgets alive, and end them in
    the wrong thread.
    """

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._processor_clock = time.pthread_getcpuclockid(self._thread)
        self._statistics = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._turn = 0

    def turned(self) -> None:
        """Note that the event loop has come round."""
        self._turn += 1

    @contextmanager
    def watch(self) -> Iterator[list[Stall]]:
        """Look on; the list has all stalls once the block has ended."""
        found: list[Stall] = []
        over = threading.Event()
        looker = threading.Thread(
            target=self._look, args=(over, found), name="stall watch", daemon=True
        )
        looker.start()
        try:
            yield found
        finally:
            over.set()
            looker.join()

    def _look(self, over: threading.Event, found: list[Stall]) -> None:
        stretch: _Stretch | None = None
        with tempfile.TemporaryFile() as paper:
            while not over.wait(_TICK_SECONDS):
                turn, now = self._turn, self._clocks()
                stack = self._stack(paper.fileno())
                owner = _owner(stack, turn)
                if stretch is not None and owner != stretch.owner:
                    found.extend(filter(None, [stretch.stall()]))
                    stretch = None
                if owner is not None:
                    stretch = stretch or _Stretch(owner, now, now)
                    stretch.end = now
                    stretch.lines[_place(stack)] += 1
        if stretch is not None:
            found.extend(filter(None, [stretch.stall()]))

    def _clocks(self) -> _Clocks:
        computed = time.clock_gettime(self._processor_clock)
        try:
            _, waited_ns, _ = self._statistics.read_text().split()
        except OSError:  # not Linux: nobody knows whether it slept or was kept waiting
            return _Clocks(computed, 0.0)
        return _Clocks(computed, time.monotonic() - computed - int(waited_ns) / 1e9)

    def _stack(self, paper: int) -> list[Frame]:
        """Read what the watched thread does, innermost first."""
        os.ftruncate(paper, 0)
        os.lseek(paper, 0, os.SEEK_SET)
        faulthandler.dump_traceback(paper, all_threads=True)
        written = os.pread(paper, 1_000_000, 0).decode(errors="replace")
        frames: list[Frame] = []
        watched = False
        for line in written.splitlines():
            if head := _THREAD.match(line):
                watched = int(head[1], 16) == self._thread
            elif watched and (found := _FRAME.match(line)):
                frames.append(Frame(found[1], int(found[2]), found[3]))
        return frames


def _owner(stack: list[Frame], turn: int) -> _Owner | None:
    """Find the call of the window's code; None where the test itself is at work, or waits."""
    if not stack or _waits(stack[0]):
        return None
    ours = [at for at, frame in enumerate(stack) if _UI in frame.path]
    if ours:
        at = ours[-1]
        if _DOOR in stack[at].path:
            return None
        return _Owner(turn, tuple(stack[at + 1 :]), stack[at].path, stack[at].function)
    if _DRIVER in stack[0].path:  # a click or a wait, and Qt has nothing of ours under way
        return _Owner(turn, tuple(stack), _QT, "")
    return None


def _waits(innermost: Frame) -> bool:
    """Tell whether this is an event loop that a dialog runs while a person looks at it."""
    line = linecache.getline(innermost.path, innermost.line)
    return _WAITS_FOR_A_PERSON.search(line) is not None


def _place(stack: list[Frame]) -> str:
    """Name the innermost line of the package."""
    return next((frame.words for frame in stack if _PACKAGE in frame.path), stack[0].words)
