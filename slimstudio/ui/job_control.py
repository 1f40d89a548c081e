"""The engine's control object, as the window holds it: a mailbox, a pause and a stop."""

from __future__ import annotations

from collections import deque
from threading import Event as Flag
from typing import TYPE_CHECKING

from slimstudio.errors import Cancelled

if TYPE_CHECKING:
    from slimstudio.engine.events import Event


class JobControl:
    """Passes events from the working thread to the window, and pause and stop the other way.

    Knows nothing of Qt, and every method may be called from any thread.
    """

    def __init__(self) -> None:
        self._events: deque[Event] = deque()  # appending and popping are atomic
        self._running = Flag()
        self._running.set()
        self._stopped = Flag()

    # -- the working thread's side ----------------------------------------------------------

    def report(self, event: Event) -> None:
        """Put an event into the mailbox."""
        self._events.append(event)

    def check(self) -> None:
        """Block while paused.

        Raises:
            Cancelled: `stop` was called.
        """
        self._running.wait()
        if self._stopped.is_set():
            raise Cancelled

    # -- the window's side ------------------------------------------------------------------

    @property
    def paused(self) -> bool:
        """Whether the work is held at its next check."""
        return not self._running.is_set()

    @property
    def stopped(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stopped.is_set()

    def pause(self) -> None:
        """Hold the work at its next check."""
        if not self.stopped:
            self._running.clear()

    def resume(self) -> None:
        """Let held work go on."""
        self._running.set()

    def stop(self) -> None:
        """Make the next check raise; work that is held is let go so that it gets there."""
        self._stopped.set()
        self._running.set()

    def take_events(self) -> list[Event]:
        """Empty the mailbox."""
        return [self._events.popleft() for _ in range(len(self._events))]
