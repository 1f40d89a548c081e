"""Carrying out what a program asked for."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.passes import positions
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.choice import Choice, choose
from slimstudio.engine.planning.forecast import Forecast, count
from slimstudio.engine.planning.request import Request
from slimstudio.engine.planning.solver import Approach
from slimstudio.engine.surgery.opened import OpenedNames, layers_of
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.engine.surgery.result import PruningResult, removed_by_name, why_whole
from slimstudio.errors import PlanError
from slimstudio.messages import NO_MESSAGE, Message

_TRIES = 4


def carry_out(
    model: nn.Module,
    analysis: Analysis,
    request: Request,
    importance: NDArray[np.float64],
    names: OpenedNames | None = None,
    way: Approach | None = None,
) -> PruningResult:
    """Prune a copy of a network as it was asked.

    Args:
        model: The network; it is not changed.
        analysis: Its channels.
        request: What is asked.
        importance: A value for each channel, [channel_count]; larger matters more.
        names: What an opened network was before; None where it is the person's own.
        way: How limits are shared out; None for evenly.

    Raises:
        PlanError: it cannot be done.
    """
    layers = layers_of(model, names)
    network = Network(model, Recipe(type(model).__name__, 0))
    before = count(analysis, np.zeros(analysis.channel_count, dtype=bool))
    known = analysis
    for _ in range(_TRIES):
        choice = choose(known, request, importance, layers, way)
        if not choice.plan.prunes:
            raise _nothing_leaves(known, choice)
        pruned = prune(network, known, choice.plan, choice.importance, settings=request.settings)
        after = count(known, pruned.removed)
        if _keeps(request, before, after):
            break
        # What had to stay after all is known now, so that others can make up for it.
        known = _protecting(known, pruned)
    else:
        raise _missed(pruned)
    _check_all_left(known, choice, pruned, request)
    removed = removed_by_name(analysis, pruned.removed, positions(model))
    protected = why_whole(known, pruned, choice.staying, inexact=request.inexact)
    if names is not None:
        removed = names.removed(removed)
        protected = {names.layer(name): reason for name, reason in protected.items()}
    return PruningResult(
        model=pruned.network.module,
        macs=after.macs,
        macs_before=before.macs,
        parameters=_parameters(pruned.network.module),
        parameters_before=_parameters(model),
        removed=removed,
        protected=protected,
        proof=pruned.proof,
        analysis=known,
        pruned=pruned,
    )


def _parameters(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def _keeps(request: Request, before: Forecast, after: Forecast) -> bool:
    limits = Budget(macs=request.macs, parameters=request.parameters).limits(before)
    return all(getattr(after, name) <= limit for name, limit in limits.items())


def _protecting(analysis: Analysis, pruned: Pruned) -> Analysis:
    return replace(
        analysis,
        groups=tuple(
            replace(
                group, protected=group.protected or pruned.put_back.get(group.index, NO_MESSAGE)
            )
            for group in analysis.groups
        ),
    )


def _nothing_leaves(analysis: Analysis, choice: Choice) -> PlanError:
    reasons = [*choice.staying.values(), *(group.protected for group in analysis.groups)]
    return PlanError(
        Message("Nothing can leave this network as it is asked."),
        why=next(filter(None, reasons), NO_MESSAGE),
        remedy=Message("Ask for other layers; analyse(...).groups says why each must stay."),
    )


def _missed(pruned: Pruned) -> PlanError:
    return PlanError(
        Message("The network cannot be made so small."),
        why=next(iter(pruned.put_back.values()), Message("Channels leave in steps.")),
        remedy=Message("Let more of it stay."),
    )


def _check_all_left(analysis: Analysis, choice: Choice, pruned: Pruned, request: Request) -> None:
    """Refuse where a channel that was asked for by its index stayed."""
    stayed = choice.asked[~pruned.removed[choice.asked]]
    if not stayed.size:
        return
    group = analysis.groups[int(analysis.group_index[stayed[0]])]
    fewest = Message(
        "At least {count} of its {size} channels must stay, and a head needs two.",
        count=max(request.min_channels, 1),
        size=group.size,
    )
    raise PlanError(
        Message(
            "Not all of these channels of {producers} can leave.", producers=group.producers[0]
        ),
        why=pruned.put_back.get(group.index, fewest),
        remedy=Message("Name fewer of them."),
    )
