"""What a job told so far, ready to be written at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from slimstudio.engine.event_data import plain_events
from slimstudio.engine.events import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.engine.control import Control
    from slimstudio.engine.events import Event


class Record:
    """Remembers events, and passes them on.

    Args:
        control: Who is told.
    """

    def __init__(self, control: Control) -> None:
        self._control = control
        self._encoded: list[bytes] = []  # at once, for there are many when they are written
        self.events: list[Event] = []

    def __len__(self) -> int:
        """Count what is worth writing: all but progress."""
        return len(self._encoded)

    def report(self, event: Event) -> None:
        """Remember an event and pass it on."""
        self.events.append(event)
        if not isinstance(event, Progress):
            self._encoded.append(msgspec.json.encode(plain_events((event,))[0]))
        self._control.report(event)

    def tell_again(self, events: Iterable[Event]) -> None:
        """Pass on what happened before an interruption, so that whoever watches knows it too."""
        for event in events:
            self.report(event)

    def encoded(self, first: int = 0) -> bytes:
        """Encode the events from the one at position `first` on, without progress, as JSON."""
        return b"[" + b",".join(self._encoded[first:]) + b"]"
