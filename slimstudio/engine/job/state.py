"""What a job has reached between two stages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.models.network import Network


@dataclass(frozen=True, eq=False)
class JobState:
    """Everything that the next stage depends on, beside the job's inputs.

    Args:
        done: Stages that are over.
        original: The network to compare with, after it learned the person's classes.
        compact: What became of it so far; None until it is trained for sparsity or pruned.
        epoch: Epochs trained so far.
        before: How the original answers; None until it was measured.
        after: How the compact network answers; None until it was measured.
    """

    done: int
    original: Network
    compact: Network | None = None
    epoch: int = 0
    before: Evaluation | None = None
    after: Evaluation | None = None
