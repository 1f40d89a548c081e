"""The main job as one function: learn, prune, repair, fine-tune, compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.task import Task

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.job.checkpoints import Checkpoints
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.outcome import Outcome
    from slimstudio.engine.planning.settings import PruningSettings
    from slimstudio.engine.training.settings import TrainingSettings


def compress(
    network: Network,
    dataset: Dataset,
    analysis: Analysis,
    marks: Marks,
    settings: TrainingSettings,
    pruning: PruningSettings,
    control: Control,
    *,
    checkpoints: Checkpoints | None = None,
) -> Outcome:
    """Make a smaller network that answers like the original, and measure both.

    An original with classes that it has never been trained on learns them first, whole, so that
    before and after are compared on the same task.

    Args:
        network: The starting network; it is not changed.
        dataset: Images to learn from, and to judge by.
        analysis: The network's channels.
        marks: What the person wants done with each layer.
        settings: How to learn.
        pruning: How channels are chosen, in how many rounds they leave, and how the damage is
            mended.
        control: Told of every step; asked before every batch whether to go on.
        checkpoints: Where to save how far the job is; see `job.run.carry_out`.

    Raises:
        PlanError: the marks would change nothing, or do not fit this network.
        TrainingError: training could not go on.
        Cancelled: the person stopped the work.
    """
    task = Task(network, dataset, analysis, marks, settings, pruning)
    return carry_out(task, control, checkpoints)
