"""What a group is, whatever its number: who makes its channels and who reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from slimstudio.engine.marks import is_inside

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Group
    from slimstudio.engine.planning.plan import Plan


@dataclass(frozen=True)
class Identity:
    """A group of a network, recognised after a change of the network or in another session.

    Args:
        producers: Layers that make its channels.
        readers: Layers that read them.
        heads: Whether these are whole attention heads.
        number: Its place among groups that are alike in all of this.
    """

    producers: tuple[str, ...]
    readers: tuple[str, ...]
    heads: bool
    number: int = 0

    def __str__(self) -> str:
        """Name the group in files; no two groups of a network have the same name."""
        kind = "heads" if self.heads else "channels"
        place = f" #{self.number + 1}" if self.number else ""
        return f"{kind} of {', '.join(self.producers)} for {', '.join(self.readers)}{place}"


def identities(analysis: Analysis, dropped: Collection[str] = ()) -> tuple[Identity, ...]:
    """Say what each group of a network is.

    Args:
        analysis: The network's channels.
        dropped: Blocks that are not spoken of, because they have left or will.
    """
    seen: Counter[Identity] = Counter()
    found = []
    for group in analysis.groups:
        bare = Identity(
            _outside(group.producers, dropped), _outside(group.readers, dropped), group.heads
        )
        found.append(replace(bare, number=seen[bare]))
        seen[bare] += 1
    return tuple(found)


def same_groups(before: Analysis, now: Analysis, dropped: Collection[str] = ()) -> dict[int, Group]:
    """Find the groups of a network in what is left of it.

    Args:
        before: The channels of the original.
        now: The channels of what is left.
        dropped: Blocks that have left.

    Returns:
        Index of a group of the original to the group that it is now; those that cannot be told
        from others are not listed.
    """
    old, new = identities(before, dropped), identities(now, dropped)
    # Readers may be others than before, where a layer that is left with one channel is followed
    # no longer; then who makes the channels is enough, if nobody else does.
    return _paired(old, new, now, _makers, 1) | _paired(old, new, now, _all, None)


def _paired(
    old: Sequence[Identity],
    new: Sequence[Identity],
    now: Analysis,
    what: Callable[[Identity], Identity],
    most: int | None,
) -> dict[int, Group]:
    """Pair groups that are alike in something, as often before as now, and at most so often."""
    counts = Counter(map(what, old)), Counter(map(what, new))
    places = {(what(one), one.number): group for one, group in zip(new, now.groups, strict=True)}
    return {
        index: places[what(one), one.number]
        for index, one in enumerate(old)
        if counts[0][what(one)] == counts[1][what(one)] <= (most or len(new))
        and (what(one), one.number) in places
    }


def _all(one: Identity) -> Identity:
    return replace(one, number=0)


def _makers(one: Identity) -> Identity:
    return replace(one, readers=(), number=0)


def _outside(layers: Iterable[str], dropped: Collection[str]) -> tuple[str, ...]:
    return tuple(name for name in layers if not is_inside(name, dropped))


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
