"""A round of pruning: channels leave, and the layers are reconstructed without training."""

from collections.abc import Callable, Collection
from copy import deepcopy
from dataclasses import replace

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.engine.importance.calibration import FEWEST_IMAGES, Calibration, calibration_of
from slimstudio.engine.importance.criteria import find
from slimstudio.engine.job.task import Task
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.identities import same_groups
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import select
from slimstudio.engine.reconstruction.reconstruct import reconstruct
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
    after_removal: Callable[[Network], object] | None = None,
) -> Network:
    """Remove what a share of the plan asks for, and repair.

    Args:
        task: What the job was given.
        network: The network as the rounds before left it; it is not changed.
        share: How much of the plan is carried out afterwards, above 0, up to 1.
        control: Told of everything; asked often whether to go on.
        last: Whether it is the last round, after which something must have left.
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
    calibration = _calibration(task)
    pruned = _pruned(task, network, now, plan, calibration, control)
    if after_removal is not None:
        after_removal(pruned.network)
    control.report(PhaseStarted(Phase.REPAIR))
    _heal(task, network, pruned, now, calibration, control)
    return Network(pruned.network.module, pruned.network.recipe)


def plan_of_round(
    plan: Plan, original: Analysis, now: Analysis, share: float, dropped: Collection[str] = ()
) -> Plan:
    """Turn a share of a plan for the original into a plan for what is left of it.

    Args:
        plan: What is to leave the original in the end.
        original: The original's channels.
        now: The channels of what is left; its groups are recognised by the layers that make
            and read them.
        share: How much of the plan is carried out after the round, above 0, up to 1.
        dropped: Blocks that are gone already.

    Returns:
        Ratios of what is there now; groups that have lost enough already are not listed. Blocks
        leave in the first round, for there is no part of a block that could.
    """
    present = same_groups(original, now, dropped)
    ratios = {}
    for index, ratio in plan.ratios.items():
        before = original.groups[index]
        group = present.get(index)
        # The plan for the original decided already whether answers may change a little.
        if group is None or not group.may_leave(inexact=True):
            continue
        goes = 1 - before.size * (1 - share * ratio) / group.size
        if goes > 0:
            ratios[group.index] = goes
    return replace(plan, ratios=ratios, removed_blocks=plan.removed_blocks.difference(dropped))


def _pruned(
    task: Task,
    network: Network,
    analysis: Analysis,
    plan: Plan,
    calibration: Calibration | None,
    control: Control,
) -> Pruned:
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
    scores = criterion.scores(network.module, analysis, calibration, control)
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


def _heal(
    task: Task,
    network: Network,
    pruned: Pruned,
    analysis: Analysis,
    calibration: Calibration | None,
    control: Control,
) -> None:
    if calibration is None:
        control.report(Noted(Message("There are too few training images to repair anything with.")))
        return
    frozen = task.plan.frozen
    if not task.pruning.repair:
        recalibrate(pruned.network.module, calibration, control, frozen=frozen)
        return
    rebuilt = reconstruct(network.module, pruned, analysis, calibration, control, frozen=frozen)
    for note in rebuilt.notes:
        control.report(Noted(note))


def _calibration(task: Task) -> Calibration | None:
    """Draw the images that importance and repair look at; None where there are too few."""
    images = min(task.pruning.calibration_images, len(task.dataset.train))
    if images < FEWEST_IMAGES:
        return None
    preprocessing = task.network.recipe.preprocessing
    return calibration_of(task.dataset.train, preprocessing, images, task.training.seed)
