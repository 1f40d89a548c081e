"""What a reader who was not there wants to know of what was noted during a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.events import About, Noted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.engine.events import Event
    from slimstudio.messages import Message


def lasting_notes(history: Iterable[Event]) -> tuple[Message, ...]:
    """List what was noted about the network and its images, each once."""
    told = (event for event in history if isinstance(event, Noted))
    return tuple(dict.fromkeys(note.message for note in told if note.about is About.NETWORK))
