"""One round of pruning: what leaves is chosen and cut, then the rest is repaired and healed."""

from collections.abc import Callable
from copy import deepcopy
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.device import CPU, computed, exact_device
from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.engine.importance.calibration import FEWEST_IMAGES, Calibration, calibration_of
from slimstudio.engine.importance.criteria import find
from slimstudio.engine.job.stages import heals
from slimstudio.engine.job.task import Task
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.identities import plan_of_round
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.planning.selection import select
from slimstudio.engine.reconstruction.heal import heal
from slimstudio.engine.reconstruction.healing_work import FEWEST_HEALED, steps_for
from slimstudio.engine.reconstruction.reconstruct import judging, reconstruct
from slimstudio.engine.reconstruction.statistics import recalibrate
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.messages import Message

_WITHOUT_IMAGES = "l2"  # the criterion where there are too few images for the one that was chosen


def prune_round(
    task: Task,
    network: Network,
    share: float,
    control: Control,
    *,
    last: bool,
    device: torch.device = CPU,
    after_removal: Callable[[Network], object] | None = None,
) -> Network:
    """Remove what a share of the plan asks for, repair, and heal in the last round.

    Args:
        task: What the job was given.
        network: The network as the rounds before left it; it is not changed.
        share: How much of the plan is carried out afterwards, above 0, up to 1.
        control: Told of everything; asked often whether to go on.
        last: Whether it is the last round, after which something must have left.
        device: Where importance is judged and layers are repaired.
        after_removal: Called with the smaller network before anything is repaired.

    Raises:
        PlanError: nothing can be removed.
        Cancelled: the person stopped the work.
    """
    control.report(PhaseStarted(Phase.PRUNE))
    control.check()
    recipe, start = network.recipe, task.network.recipe
    untouched = (recipe.resized, recipe.dropped) == (start.resized, start.dropped)
    size = network.recipe.preprocessing.size
    now = task.analysis if untouched else analyse(network.module, size)
    plan = plan_of_round(task.plan, task.analysis, now, share, recipe.dropped)
    settings = task.pruning
    chosen = select(now, plan.ratios, minimum=settings.minimum, multiple=settings.multiple)
    if not chosen.any() and not plan.removed_blocks and not (last and untouched):
        control.report(
            Noted(Message("This round removes nothing: its share of the plan is too small."))
        )
        return Network(deepcopy(network.module), network.recipe)
    device, calibration = exact_device(device), _calibration(task)
    judge = partial(_scores, task, network, now, calibration, control)
    scores = computed(judge, device, network.module)
    pruned = _pruned(task, network, now, plan, scores, control)
    if after_removal is not None:
        after_removal(pruned.network)
    control.report(PhaseStarted(Phase.REPAIR))
    repair = partial(_repair, task, network, pruned, now, calibration, control, last=last)
    computed(repair, device, network.module, pruned.network.module)
    return Network(pruned.network.module, pruned.network.recipe)


def _scores(
    task: Task,
    network: Network,
    analysis: Analysis,
    calibration: Calibration | None,
    control: Control,
    device: torch.device,
) -> NDArray[np.float64]:
    criterion = find(task.pruning.criterion)
    if calibration is None and criterion.needs_images:
        criterion = find(_WITHOUT_IMAGES)
        control.report(
            Noted(
                Message(
                    "There are too few training images: channels are judged by their weights alone."
                )
            )
        )
    images = None if calibration is None else calibration.on(device)
    return criterion.scores(network.module, analysis, images, control)


def _pruned(
    task: Task,
    network: Network,
    analysis: Analysis,
    plan: Plan,
    scores: NDArray[np.float64],
    control: Control,
) -> Pruned:
    pruned = prune(network, analysis, plan, scores, settings=task.pruning)
    for index, reason in pruned.put_back.items():
        names = ", ".join(analysis.groups[index].producers)
        control.report(
            Noted(Message("{names} could not be pruned. {reason}", names=names, reason=reason))
        )
    if pruned.proof.unproved:
        control.report(
            Noted(
                Message(
                    "Answers before and after removal were not compared. {reason}",
                    reason=pruned.proof.unproved,
                )
            )
        )
    for name, reason in pruned.kept_blocks.items():
        control.report(
            Noted(Message("{name} could not be removed. {reason}", name=name, reason=reason))
        )
    return pruned


def _repair(
    task: Task,
    network: Network,
    pruned: Pruned,
    analysis: Analysis,
    calibration: Calibration | None,
    control: Control,
    device: torch.device,
    *,
    last: bool,
) -> None:
    if calibration is None:
        control.report(Noted(Message("There are too few training images to repair anything with.")))
        return
    frozen, images = task.plan.frozen, calibration.on(device)
    if not task.pruning.repair:
        recalibrate(pruned.network.module, images, control, frozen=frozen)
        return
    rebuilt = reconstruct(network.module, pruned, analysis, images, control, frozen=frozen)
    for note in rebuilt.notes:
        control.report(Noted(note))
    if not (last and heals(task.training, task.pruning, labelled=task.dataset.labelled)):
        return
    if len(images) < FEWEST_HEALED:
        few = Message(
            "There are too few training images to heal with: {fewest} are needed.",
            fewest=FEWEST_HEALED,
        )
        control.report(Noted(few))
        return
    parts = judging(images)
    macs = forecast(analysis, NOTHING).macs
    healed = heal(
        network.module, pruned, analysis, parts, control,
        seed=task.training.seed, steps=steps_for(len(parts[0]), macs),
        frozen=frozen,
    )  # fmt: skip
    control.report(Noted(healed.note))


def _calibration(task: Task) -> Calibration | None:
    """Draw the images that importance and repair look at; None where there are too few."""
    images = min(task.pruning.calibration_images, len(task.dataset.train))
    if images < FEWEST_IMAGES:
        return None
    preprocessing = task.network.recipe.preprocessing
    return calibration_of(task.dataset.train, preprocessing, images, task.training.seed)
