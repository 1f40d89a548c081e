"""Why a budget cannot be kept, and which marks stand in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.marks import TRAIN, MarkKind, Marks
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.planning.forecast import Forecast

_MOST_NAMED = 3
_BLOCKING = (MarkKind.FREEZE, MarkKind.PROTECT, MarkKind.PRUNE)


def unreachable(
    analysis: Analysis,
    marks: Marks,
    broken: Mapping[str, tuple[float, float]],
    today: Forecast,
    slopes: NDArray[np.float64],
    *,
    inexact: bool,
) -> PlanError:
    """Say what the best reachable is, and which marks stand in the way.

    Args:
        analysis: The network's channels.
        marks: The marks that the search had to respect.
        broken: Name of a quantity to its limit and the least that could be reached.
        today: What the network costs now.
        slopes: What each group could save, in shares of the missing savings, [groups].
        inexact: Whether channels may leave that a normalisation mixes with each other.
    """
    asked = " and ".join(_amount(name, limit, today) for name, (limit, _) in broken.items())
    least = " and ".join(_amount(name, best, today) for name, (_, best) in broken.items())
    why = f"With these marks and settings the least that can stay is {least}."
    blocking = _in_the_way(analysis, marks, slopes, inexact=inexact)
    more = not inexact and any(g.may_leave(inexact=True) and not g.exact for g in analysis.groups)
    return _refused(f"{asked} cannot be reached.", why, blocking, marks, more=more)


def too_lossy(
    analysis: Analysis, marks: Marks, asked: float, lost: float, macs: float, *, inexact: bool
) -> PlanError:
    """Say that even the most careful plan loses too much accuracy.

    Args:
        analysis: The network's channels.
        marks: The marks that the search had to respect.
        asked: The loss that is allowed, as a share.
        lost: The least loss that was seen.
        macs: The share of the MACs that the plan with that loss keeps.
        inexact: Whether channels may leave that a normalisation mixes with each other.
    """
    slopes = np.bincount(analysis.group_index[analysis.group_index >= 0]).astype(np.float64)
    return _refused(
        f"No plan loses at most {100 * asked:.1f} points of accuracy.",
        f"The best one loses {100 * lost:.1f} points, and keeps {macs:.0%} of the MACs. This is "
        "before any training, which wins much of it back.",
        _in_the_way(analysis, marks, slopes, inexact=inexact),
        marks,
    )


def _refused(
    what: str, why: str, blocking: Sequence[str], marks: Marks, *, more: bool = False
) -> PlanError:
    """Refuse a goal, and name the marks that stand in its way; `more` could leave inexactly."""
    ways = ["Ask for less."]
    if blocking:
        named = [_with_mark(name, marks[name].kind) for name in blocking]
        why += f" In the way: {words.listing(named)}."
        ways.append("Or take these marks off.")
    if more:
        ways.append("Or allow changes that are not exact.")
    return PlanError(what, why=why, remedy=" ".join(ways))


def _with_mark(name: str, kind: MarkKind) -> str:
    if kind is MarkKind.FREEZE:
        return f"{name} (frozen)"
    return f"{name} (protected)" if kind is MarkKind.PROTECT else f"{name} (ratio of its own)"


def _amount(name: str, value: float, today: Forecast) -> str:
    match name:
        case "macs":
            return f"{value / max(today.macs, 1):.1%} of the MACs"
        case "parameters":
            return f"{value / max(today.parameters, 1):.1%} of the parameters"
        case "size_bytes":
            return f"{value / 1e6:.3g} MB"
        case _:
            return f"{value:.3g} ms"


def _in_the_way(
    analysis: Analysis, marks: Marks, slopes: NDArray[np.float64], *, inexact: bool
) -> list[str]:
    """Name the marked layers whose groups could save most."""
    found: dict[str, float] = {}
    for group in analysis.groups:
        if not group.may_leave(inexact=inexact):
            continue
        for name in group.producers:
            if marks.get(name, TRAIN).kind in _BLOCKING:
                found[name] = max(found.get(name, 0.0), float(slopes[group.index]))
    return sorted(found, key=lambda name: -found[name])[:_MOST_NAMED]
