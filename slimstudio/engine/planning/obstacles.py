"""Why a budget cannot be kept, and which marks stand in the way."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import TRAIN, MarkKind, Marks, keeper
from slimstudio.engine.planning.forecast import Forecast
from slimstudio.errors import PlanError
from slimstudio.messages import Message, sentences

_MOST_NAMED = 3


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
    asked = words.listing([_amount(n, limit, today) for n, (limit, _) in broken.items()])
    least = words.listing([_amount(n, best, today) for n, (_, best) in broken.items()])
    why = Message("With these marks and settings the least that can stay is {least}.", least=least)
    blocking = _in_the_way(analysis, marks, slopes, inexact=inexact)
    more = not inexact and any(g.may_leave(inexact=True) and not g.exact for g in analysis.groups)
    return _refused(
        Message("{asked} cannot be reached.", asked=asked), why, blocking, marks, more=more
    )


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
        Message("No plan loses at most {points:.1f} points of accuracy.", points=100 * asked),
        Message(
            "The best one loses {points:.1f} points, and keeps {macs:.0%} of the MACs. This is "
            "before any training, which wins much of it back.",
            points=100 * lost,
            macs=macs,
        ),
        _in_the_way(analysis, marks, slopes, inexact=inexact),
        marks,
    )


def _refused(
    what: Message, why: Message, blocking: Sequence[str], marks: Marks, *, more: bool = False
) -> PlanError:
    """Refuse a goal, and name the marks that stand in its way; `more` could leave inexactly."""
    ways = [Message("Ask for less.")]
    if blocking:
        named = [_with_mark(name, marks[name].kind) for name in blocking]
        why = sentences(why, Message("In the way: {layers}.", layers=words.listing(named)))
        ways.append(Message("Or take these marks off."))
    if more:
        ways.append(Message("Or allow changes that are not exact."))
    return PlanError(what, why=why, remedy=sentences(*ways))


def _with_mark(name: str, kind: MarkKind) -> Message:
    match kind:
        case MarkKind.FREEZE:
            return Message("{name} (frozen)", name=name)
        case MarkKind.PROTECT:
            return Message("{name} (protected)", name=name)
    return Message("{name} (ratio of its own)", name=name)


def _amount(name: str, value: float, today: Forecast) -> Message:
    match name:
        case "macs":
            return Message("{value:.1%} of the MACs", value=value / max(today.macs, 1))
        case "parameters":
            return Message("{value:.1%} of the parameters", value=value / max(today.parameters, 1))
        case "size_bytes":
            return Message("{value:.3g} MB", value=value / 1e6)
        case _:
            return Message("{value:.3g} ms", value=value)


def _in_the_way(
    analysis: Analysis, marks: Marks, slopes: NDArray[np.float64], *, inexact: bool
) -> list[str]:
    """Name the marked layers whose groups could save most."""
    found: dict[str, float] = {}
    for group in analysis.groups:
        if not group.may_leave(inexact=inexact):
            continue
        for producer in group.producers:
            own = producer if marks.get(producer, TRAIN).kind.has_ratio else None
            kept = keeper(marks, producer)
            name = own if kept is None else kept
            if name is not None:
                found[name] = max(found.get(name, 0.0), float(slopes[group.index]))
    return sorted(found, key=lambda name: -found[name])[:_MOST_NAMED]
