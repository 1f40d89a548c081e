"""How long work is watched, paused and stopped, without knowing who watches."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from slimstudio.engine.events import Event
from slimstudio.errors import Cancelled


class Control(Protocol):
    """Given to every long function of the engine.

    `check` is called at least once per batch, so that pausing and stopping answer within one.
    """

    def report(self, event: Event) -> None:
        """Tell the watcher what happened. Must be quick, and may be called from any thread."""

    def check(self) -> None:
        """Block while paused.

        Raises:
            Cancelled: the person stopped the work.
        """


@runtime_checkable
class Pausable(Protocol):
    """A control that can tell beforehand that `check` is going to block."""

    @property
    def paused(self) -> bool:
        """Whether the work is held at its next check."""


class Unattended:
    """A control for callers who neither watch nor stop: it ignores every event."""

    def report(self, event: Event) -> None:
        """Ignore the event."""

    def check(self) -> None:
        """Go on."""


class Watched:
    """A control for programs: a function is told of every event, and may stop the work.

    Args:
        progress: Called with each event; the work is stopped once it returns False. What it raises
            stops the work too.
    """

    def __init__(self, progress: Callable[[Event], object]) -> None:
        self._progress = progress
        self._stopped = False

    def report(self, event: Event) -> None:
        """Pass the event on."""
        if self._progress(event) is False:
            self._stopped = True

    def check(self) -> None:
        """Stop if the function asked for it.

        Raises:
            Cancelled: it did.
        """
        if self._stopped:
            raise Cancelled


def watched(progress: Callable[[Event], object] | None) -> Control:
    """Make a control from what a program gave."""
    return Unattended() if progress is None else Watched(progress)
