"""Controls that watch or stop an export."""

from slimstudio.engine.events import Event, PhaseStarted, Progress
from slimstudio.errors import Cancelled


class Watching:
    """Remembers every event."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        pass


class StopsAt(Watching):
    """Stops at the given number of questions after a phase began."""

    def __init__(self, phase: str, questions: int) -> None:
        super().__init__()
        self._phase = phase
        self._left = questions

    def check(self) -> None:
        if any(isinstance(e, PhaseStarted) and e.phase == self._phase for e in self.events):
            self._left -= 1
            if self._left < 0:
                raise Cancelled


def last_progress(control: Watching) -> Progress:
    return next(event for event in reversed(control.events) if isinstance(event, Progress))
