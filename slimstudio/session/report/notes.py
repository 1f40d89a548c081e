"""What a reader who was not there wants to know of what was noted during a run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from slimstudio.engine.events import Noted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.engine.events import Event

# About the computer and about interruptions: nothing of it is about the network.
PASSING = re.compile(
    r"^(The interrupted run|What the interrupted run saved|How far the run is could not|Computing "
    r"with|The memory does not suffice|The frozen layers are computed anew|The run could not be)\b"
)


def lasting_notes(history: Iterable[Event]) -> tuple[str, ...]:
    """List what was noted about the network and its images, each once."""
    told = (event.message for event in history if isinstance(event, Noted))
    return tuple(dict.fromkeys(note for note in told if not PASSING.match(note)))
