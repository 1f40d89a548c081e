"""What a job is given, and never changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from slimstudio.engine.job.stages import stages_of
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.unmoved import sentence, unmoved
from slimstudio.errors import PlanError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.job.stages import JobStage
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.objectives.objective import Objective
    from slimstudio.engine.planning.plan import Plan
    from slimstudio.engine.planning.settings import PruningSettings
    from slimstudio.engine.training.settings import TrainingSettings


@dataclass(frozen=True, eq=False)
class Task:
    """The inputs of a job.

    Args:
        network: The starting network.
        dataset: Images to learn from, and to judge by.
        analysis: The network's channels.
        marks: What the person wants done with each layer.
        training: How it learns.
        pruning: How channels are chosen, in how many rounds they leave, and how the network is
            reconstructed.
        objective: What the network is for.
    """

    network: Network
    dataset: Dataset
    analysis: Analysis
    marks: Marks
    training: TrainingSettings
    pruning: PruningSettings
    objective: Objective = CLASSIFICATION

    @cached_property
    def plan(self) -> Plan:
        """What is to leave, and what must not change.

        Raises:
            PlanError: nothing would leave.
        """
        settings = self.pruning
        plan = resolve(self.analysis, self.marks, allow_inexact=settings.inexact)
        if not plan.prunes:
            raise PlanError(
                Message("This plan would not make the network smaller."),
                why=(plan.notes[0] if plan.notes else Message("No layer is marked for pruning.")),
                remedy=Message("Mark at least one layer for pruning, or state a goal."),
            )
        leaving = select(
            self.analysis, plan.ratios, minimum=settings.minimum, multiple=settings.multiple
        )
        if not leaving.any() and not plan.removed_blocks:
            raise PlanError(
                Message("This plan would not make the network smaller."),
                why=sentence(unmoved(self.analysis, self.marks, plan, settings)),
                remedy=Message("Raise a ratio, or let channels leave in smaller steps."),
            )
        return plan

    @cached_property
    def stages(self) -> tuple[JobStage, ...]:
        """What is done, in order."""
        learns = bool(self.network.new_classes)
        return stages_of(self.training, self.pruning, learns=learns)
