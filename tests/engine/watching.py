"""A control for tests: remembers every event, and stops the work when told to."""

from typing import TypeVar

from slimstudio.engine.events import Event
from slimstudio.errors import Cancelled

E = TypeVar("E")


class Watcher:
    """Remembers what was reported.

    Args:
        stop_after: Stop the work at the check that follows so many others.
    """

    def __init__(self, stop_after: int | None = None) -> None:
        self.events: list[Event] = []
        self.checks = 0
        self._stop_after = stop_after

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        if self.checks == self._stop_after:
            raise Cancelled
        self.checks += 1

    def of(self, kind: type[E]) -> list[E]:
        """List the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]
