"""Measuring how much accuracy each group of channels costs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from slimstudio.engine.channels.words import listing
from slimstudio.engine.control import Pace
from slimstudio.engine.events import Noted, Phase
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.sensitivity import Sensitivity, group_names
from slimstudio.errors import Cancelled, PlanError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Group
    from slimstudio.engine.control import Control
    from slimstudio.engine.planning.settings import PruningSettings
    from slimstudio.engine.planning.trials import Trials

# What says most comes first, for time may be up at any moment.
_IN_TURN = (0.5, 0.7, 0.3, 0.1)


def measure_sensitivity(
    trials: Trials,
    control: Control,
    *,
    seconds: float = 600.0,
    known: Sensitivity | None = None,
) -> Sensitivity:
    """Remove a part of one group at a time, repair the layers that read it, and judge.

    What was measured is worth keeping, so it is returned as well when time is up or the person
    stops the work.

    Args:
        trials: The network and the images to try on.
        control: Told about the progress; asked before every batch whether to go on.
        seconds: Stop after so long.
        known: What an earlier call measured on the same images; it is not measured again.

    Raises:
        PlanError: the network has nothing to prune.
        Cancelled: the person stopped the work before anything was measured.
    """
    images = trials.images
    steps = list(_steps(trials.analysis, trials.settings))
    if not steps:
        raise PlanError(
            Message("There is nothing to measure."),
            why=Message("No channels of this network can leave."),
            remedy=Message("Choose another network."),
        )
    began = time.monotonic()
    whole = trials.original()
    layers: dict[str, dict[str, float]] = {}
    if known is not None and (known.accuracy, known.images) == (whole, images):
        layers = {name: dict(measured) for name, measured in known.layers.items()}
        _say_what_is_lost(known, trials.analysis, control)
    names = group_names(trials.analysis, layers)
    layers = {name: layers[name] for name in names.values() if name in layers}
    _say_what_stays(trials, {group.index for group, _ in steps}, control)
    pace = Pace(control, Phase.PLAN, {"trial": len(steps)})
    skipped: set[int] = set()
    try:
        for group, ratio in steps:
            pace.check()
            if time.monotonic() - began > seconds:
                break
            measured = layers.setdefault(names[group.index], {})
            if f"{ratio:g}" not in measured and group.index not in skipped:
                try:
                    measured[f"{ratio:g}"] = _accuracy(trials, group, ratio)
                except PlanError as error:
                    skipped.add(group.index)
                    _skip(group, error.what, control)
            pace.advance("trial")
    except Cancelled:
        if not any(layers.values()):
            raise
    return Sensitivity(whole, images, {name: found for name, found in layers.items() if found})


def _accuracy(trials: Trials, group: Group, ratio: float) -> float:
    return trials.of(Plan({group.index: ratio}), healed=(*group.readers, *group.others))


def _say_what_stays(trials: Trials, tried: set[int], control: Control) -> None:
    """Name the groups that may leave but are not tried."""
    for group in trials.analysis.groups:
        if group.may_leave(inexact=trials.settings.inexact) and group.index not in tried:
            _skip(group, Message("Its channels cannot leave by themselves."), control)


def _say_what_is_lost(known: Sensitivity, analysis: Analysis, control: Control) -> None:
    note = known.doubtful(analysis)
    if note:
        control.report(Noted(note))


def _skip(group: Group, reason: Message, control: Control) -> None:
    layers = listing(group.producers)
    control.report(
        Noted(Message("{layers} could not be measured. {reason}", layers=layers, reason=reason))
    )


def _steps(analysis: Analysis, settings: PruningSettings) -> Iterator[tuple[Group, float]]:
    """List what is tried; a ratio that removes nothing from a group by itself is left out."""
    groups = [group for group in analysis.groups if group.may_leave(inexact=settings.inexact)]
    for ratio in _IN_TURN:
        for group in groups:
            left = select(
                analysis,
                {group.index: ratio},
                minimum=settings.minimum,
                multiple=settings.multiple,
            )
            if left.any():
                yield group, ratio
