"""How many files a reader opens on the way from a click to what it is for.

A walk leads past waypoints: functions that do what a person would name. What is read on the way to
one of them is the stack of calls by which it is reached first, without what the stack before had in
common with it. A file is entered when its first function is read; coming back to one from another
file is a return. Calls are recorded from a real window that does the real work.
"""

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType

import slimstudio

ROOT = Path(slimstudio.__file__).parent
_CALLS = 12  # of each function that are recorded at a time: not all come the same way

Place = tuple[str, str]  # a file of the package and a function in it
Stack = tuple[Place, ...]


@dataclass(frozen=True)
class Waypoint:
    """A function that a walk leads past.

    Args:
        what: What it does, for people.
        place: The file and the function.
        through: A function that is on the way to it, where there are several ways; "" for any.
    """

    what: str
    place: Place
    through: str = ""


@dataclass
class Walk:
    """What was read.

    Attributes:
        files: In the order in which they were entered.
        returns: How often a file was entered again.
        missed: Waypoints that were never reached.
    """

    files: list[str] = field(default_factory=list)
    returns: int = 0
    missed: list[str] = field(default_factory=list)


class Calls:
    """Records the stacks by which functions of the package are reached, in all threads."""

    def __init__(self) -> None:
        self.stacks: list[Stack] = []
        self._seen: dict[CodeType, int] = {}
        self._passed: set[CodeType] = set()
        self._recording = False

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        """Take a call; see `sys.setprofile`."""
        code = frame.f_code
        if event != "call" or not self._recording or code in self._passed:
            return
        count = self._seen[code] = self._seen.get(code, 0) + 1
        if count == _CALLS or not _is_ours(code):
            self._passed.add(code)
        if _is_ours(code):
            self.stacks.append(tuple(_places(frame))[::-1])

    @contextmanager
    def recorded(self) -> Iterator[None]:
        """Record what happens meanwhile in this thread and those that Python starts."""
        self._seen.clear()
        self._passed.clear()
        self._recording = True
        threading.setprofile(self)
        sys.setprofile(self)
        try:
            yield
        finally:
            self._recording = False
            sys.setprofile(None)
            threading.setprofile(None)

    def walk(self, waypoints: Sequence[Waypoint]) -> Walk:
        """Read what leads from each waypoint to the next."""
        found, before, here = Walk(), Stack(), ""
        for waypoint in waypoints:
            stack = self._first(waypoint)
            if not stack:
                found.missed.append(waypoint.what)
            common = _common(before, stack)
            for file, _ in stack[max(0, common - 1) :]:
                if file == here:
                    continue
                if file in found.files:
                    found.returns += 1
                else:
                    found.files.append(file)
                here = file
            before = stack
        return found

    def _first(self, waypoint: Waypoint) -> Stack:
        return next(
            (
                stack
                for stack in self.stacks
                if stack[-1] == waypoint.place
                and (not waypoint.through or any(name == waypoint.through for _, name in stack))
            ),
            (),
        )


def _is_ours(code: CodeType) -> bool:
    return (code.co_filename or "").startswith(str(ROOT))


def _places(frame: FrameType | None) -> Iterator[Place]:
    while frame is not None:
        if _is_ours(frame.f_code):
            file = Path(frame.f_code.co_filename).relative_to(ROOT).as_posix()
            yield file, frame.f_code.co_qualname
        frame = frame.f_back


def _common(one: Stack, other: Stack) -> int:
    """Count what two stacks have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
