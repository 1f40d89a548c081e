"""From a goal to marks: how much must go from every layer so that the network costs that much."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.marks import TRAIN, Mark, MarkKind, Marks
from slimstudio.engine.pruning.forecast import forecast
from slimstudio.engine.pruning.plan import NOTHING, Plan, resolve
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis, Group

_STEPS = 1000  # ratios are tried in steps of a tenth of a percent
_LARGEST = 950
_KEEPS = (MarkKind.FREEZE, MarkKind.PROTECT)


def marks_for_goal(
    analysis: Analysis, marks: Marks, macs_share: float, *, replace: bool = True
) -> dict[str, Mark]:
    """Fill in pruning marks, the same ratio everywhere, so that the goal is met.

    Frozen and protected layers keep their marks.

    Args:
        analysis: The network's channels.
        marks: Today's marks.
        macs_share: Share of the MACs that may stay, above 0 and below 1.
        replace: Whether pruning marks that are there already may be replaced.

    Returns:
        The new marks of the whole network.

    Raises:
        PlanError: the goal is out of range, or cannot be reached under these marks.
    """
    if not 0.0 < macs_share < 1.0:
        raise PlanError(
            f"A goal of {macs_share:.0%} of the MACs makes no sense.",
            remedy="Choose a share above 0 % and below 100 %.",
        )
    kept = {n: m for n, m in marks.items() if not (replace and m.kind is MarkKind.PRUNE)}
    fixed = resolve(analysis, kept)
    free = [group for group in analysis.groups if _is_free(group, kept)]
    narrowed = {group.index for group in free}
    # Heads are either narrowed or removed, not both at once.
    free = [group for group in free if not (group.heads and _inside(analysis, group) & narrowed)]
    whole = forecast(analysis, NOTHING).macs
    allowed = whole * macs_share

    def left(step: int) -> int:
        ratios = {**fixed.ratios, **{group.index: step / _STEPS for group in free}}
        return forecast(analysis, Plan(ratios)).macs

    if not free or left(_LARGEST) > allowed:
        _refuse(
            macs_share,
            left(_LARGEST) / whole,
            keepers=any(m.kind in _KEEPS for m in marks.values()),
        )
    low, high = 0, _LARGEST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if left(middle) <= allowed else (middle, high)
    ratio = Mark(MarkKind.PRUNE, high / _STEPS)
    return {**kept, **{name: ratio for group in free for name in group.producers}}


def _is_free(group: Group, marks: Marks) -> bool:
    return group.removable and all(
        marks.get(name, TRAIN).kind is MarkKind.TRAIN for name in group.producers
    )


def _inside(analysis: Analysis, group: Group) -> set[int]:
    """List the groups of the channels inside attention heads."""
    members = [h.members for h in analysis.heads if h.channels[0] in group.channels]
    return {int(index) for block in members for index in np.unique(analysis.group_index[block])}


def _refuse(asked: float, reachable: float, *, keepers: bool) -> None:
    way_out = "Ask for less"
    if keepers:
        way_out += ", or take the freeze or protect marks off some large layers"
    raise PlanError(
        f"{asked:.0%} of the MACs cannot be reached.",
        why=f"With these marks the least that can stay is {reachable:.0%}.",
        remedy=way_out + ".",
    )
