"""All of it for a network of one's own: plans that are tried, pruning, repair, healing."""

from dataclasses import replace
from functools import partial

import torch
from torch import nn

from slimstudio.engine.channels.plain import plain
from slimstudio.engine.control import Control, Deadline
from slimstudio.engine.events import Phase, PhaseStarted
from slimstudio.engine.importance.calibration import Calibration, check_enough
from slimstudio.engine.importance.reconstruction import ReconstructionLoss
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.automatic import (
    TRIAL_IMAGES,
    TrialLimit,
    best_plan,
    trial_parts,
    ways,
)
from slimstudio.engine.planning.choice import ignored_layers, solved
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.planning.request import Request
from slimstudio.engine.planning.sensitivity_curves import weight_curves
from slimstudio.engine.planning.trials import Trials
from slimstudio.engine.reconstruction.heal import heal
from slimstudio.engine.reconstruction.healing_work import steps_for
from slimstudio.engine.reconstruction.reconstruct import judging, reconstruct
from slimstudio.engine.surgery.network_channels import NetworkChannels
from slimstudio.engine.surgery.opened import layers_of
from slimstudio.engine.surgery.requested import carry_out
from slimstudio.engine.surgery.result import PruningResult

_HELD_BACK = 1 / 8  # share of the images that nothing but the result is judged by
_FEWEST_HELD = 16  # but a fifth where there are few
_MEASURING, _TRYING = 0.25, 0.5  # shares of the time after which that is over


def compress(
    found: NetworkChannels,
    request: Request,
    images: Calibration,
    control: Control,
    *,
    seed: int = 0,
    seconds: float | None = None,
) -> PruningResult:
    """Prune a copy of a network by the best of several plans, repair it and heal it.

    Args:
        found: The network and its channels.
        request: What it may cost.
        images: Images as the network takes them; labels are not used.
        control: Told about the progress, asked before every batch whether to go on.
        seed: Draws what is drawn by lot.
        seconds: Cut measuring, trying and healing short so that all of it takes about so long.

    Raises:
        PlanError: there are too few images, or the limits cannot be reached.
        Cancelled: the work was stopped.
    """
    deadline = Deadline(seconds)
    check_enough(len(images))
    held = max(round(_HELD_BACK * len(images)), min(_FEWEST_HELD, len(images) // 5))
    work, judges = images.parted(held / len(images))
    module, analysis = plain(found.opened), found.analysis
    control.report(PhaseStarted(Phase.PLAN))
    trial = trial_parts(work)
    learn = trial[0] if trial else work
    importance = ReconstructionLoss().scores(module, analysis, learn, control)
    expected = weight_curves(analysis, importance)
    curves = measured_curves(
        module, analysis, importance, learn, control, expected,
        inexact=request.inexact, in_time=partial(deadline.holds, _MEASURING),
    )  # fmt: skip
    usual = ways(curves, expected)
    way = usual[0]
    if trial:
        trials = Trials(
            Network(module, Recipe(type(module).__name__, 0)), analysis, importance,
            learn.first(TRIAL_IMAGES), trial[1], request.settings, control,
        )  # fmt: skip
        ignored = ignored_layers(request, layers_of(found.opened, found.names))
        limit = TrialLimit(partial(deadline.holds, _TRYING))
        ask = partial(solved, analysis, request, ignored)
        best = best_plan(ask, usual, trials, control, limit)
        way = best.tried.way if best.tried else way
    control.report(PhaseStarted(Phase.PRUNE))
    control.check()
    result = carry_out(found.opened, analysis, request, importance, found.names, way)
    control.report(PhaseStarted(Phase.REPAIR))
    reconstruct(module, result.pruned, result.analysis, work, control)
    parts = judging(work)
    macs = forecast(analysis, NOTHING).macs
    heal(
        module, result.pruned, result.analysis, parts, control,
        seed=seed, steps=steps_for(len(parts[0]), macs), in_time=deadline.holds,
    )  # fmt: skip
    parameters = sum(parameter.numel() for parameter in found.model.parameters())
    agreement = agreed(module, result.model, judges, control)
    return replace(result, agreement=agreement, parameters_before=parameters)


def agreed(one: nn.Module, other: nn.Module, images: Calibration, control: Control) -> float:
    """Tell for which share of images the first answer of two networks is the same, 0 to 1."""
    same = answers = 0
    with evaluating(one), evaluating(other), torch.no_grad():
        for batch in images.batches():
            control.check()
            alike = one(batch.images).argmax(1) == other(batch.images).argmax(1)
            same += int(alike.sum())
            answers += alike.numel()
    return same / answers
