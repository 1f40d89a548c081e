"""The result that the window shows, and the project that it was made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project


@dataclass(frozen=True, eq=False)
class ShownResult:
    """What a run left, and the project that the run started from."""

    outcome: Outcome
    made_with: Project

    def is_current(self, project: Project) -> bool:
        """Tell whether marks, training and pruning of a project are still those of the run."""
        then = self.made_with
        same = (then.marks, then.training) == (project.marks, project.training)
        return same and then.pruning == project.pruning
