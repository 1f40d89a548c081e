"""What a project file would keep if it were written now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.attempts import Attempts
    from slimstudio.session.project import Project


@dataclass(frozen=True, eq=False)
class Moment:
    """Everything that a file keeps, as it is now, and the number of edits that led to it."""

    project: Project
    outcome: Outcome | None
    attempts: Attempts
    edits: int
