"""Marks of which nothing comes: their ratio rounds to no channel at all."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.marks import TRAIN, MarkKind, Marks
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import agreed, bound_to, cells, least_of, to_remove
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.messages import NO_MESSAGE, Message, plural


@dataclass(frozen=True)
class Unmoved:
    """Marked layers from which nothing leaves.

    Args:
        layers: The layers; they share their channels, or heads.
        size: How many channels, or heads, they have.
        ratio: The share that their marks ask for, 0 to 1.
        least: The smallest share in whole percent from which on something leaves; None where there
            are as few as may be.
        heads: Whether whole attention heads were to leave.
        multiple: In which steps channels leave here; 1 is any number.
        bound: Layers that have to lose as many, and lose none; then `least` is None, too.
    """

    layers: tuple[str, ...]
    size: int
    ratio: float
    least: float | None
    heads: bool = False
    multiple: int = 1
    bound: tuple[str, ...] = ()


def unmoved(
    analysis: Analysis, marks: Marks, plan: Plan, settings: PruningSettings
) -> tuple[Unmoved, ...]:
    """List the layers that are marked to lose a share and lose nothing.

    Marks that the plan refuses are not among them: its notes say why.

    Args:
        analysis: The network's channels.
        marks: Name of a layer or container to mark.
        plan: What `resolve` made of these marks.
        settings: The fewest channels, and their multiple.
    """
    ratios = agreed(analysis, plan.ratios)
    still: list[Group] = []
    moving: set[str] = set()
    for index in plan.ratios:
        group = analysis.groups[index]
        if _leaving(analysis, group, ratios.get(index, 0.0), settings):
            moving.update(group.producers)
        else:
            still.append(group)
    found: dict[tuple[str, ...], Unmoved] = {}
    for group in sorted(still, key=lambda group: -group.size):
        kind = MarkKind.HEADS if group.heads else MarkKind.PRUNE
        layers = tuple(
            name
            for name in group.producers
            if name not in moving and marks.get(name, TRAIN).kind is kind
        )
        if layers:
            bound = _bound(analysis, group, ratios, plan)
            one = _explained(analysis, group, layers, plan.ratios[group.index], bound, settings)
            found.setdefault(layers, one)
    return tuple(found.values())


def sentence(found: Sequence[Unmoved]) -> Message:
    """Say which marks nothing comes of, and what would; `NO_MESSAGE` where there are none."""
    if not found:
        return NO_MESSAGE
    first = _sentence(found[0])
    if len(found) == 1:
        return first
    return Message("{first} And {count} more like this.", first=first, count=len(found) - 1)


def _leaving(analysis: Analysis, group: Group, ratio: float, settings: PruningSettings) -> int:
    parts = cells(analysis, group)
    least = least_of(analysis, group, len(parts), settings.minimum)
    return sum(to_remove(group, len(part), ratio, least, settings.multiple) for part in parts)


def _bound(
    analysis: Analysis, group: Group, ratios: Collection[int], plan: Plan
) -> tuple[str, ...]:
    """List the layers of groups that hold this one back: with equal counts all lose alike."""
    if group.index in ratios:
        return ()
    bound = bound_to(analysis, [group.index])
    holding = [analysis.groups[i] for i in sorted(bound) if i not in plan.ratios]
    return tuple(dict.fromkeys(name for each in holding for name in each.producers))


def _explained(
    analysis: Analysis,
    group: Group,
    layers: tuple[str, ...],
    ratio: float,
    bound: tuple[str, ...],
    settings: PruningSettings,
) -> Unmoved:
    smallest = min(len(part) for part in cells(analysis, group))
    stepped = not group.heads and smallest >= 2 * settings.multiple
    percents = () if bound else range(1, 100)
    return Unmoved(
        layers,
        group.size,
        ratio,
        next((p / 100 for p in percents if _leaving(analysis, group, p / 100, settings)), None),
        group.heads,
        settings.multiple if stepped else 1,
        bound,
    )


def _sentence(one: Unmoved) -> Message:
    start = _start(one)
    if one.bound:
        others = words.listing(one.bound)
        return Message("{start}: as many would have to leave {others}.", start=start, others=others)
    if one.least is None:
        return Message("{start}: fewer are not allowed.", start=start)
    if one.multiple > 1:
        return Message(
            "{start}: {ratio:.0%} rounds to none in steps of {multiple}. It takes {least:.0%} or "
            "more.",
            start=start,
            ratio=one.ratio,
            multiple=one.multiple,
            least=one.least,
        )
    return Message(
        "{start}: {ratio:.0%} rounds to none. It takes {least:.0%} or more.",
        start=start,
        ratio=one.ratio,
        least=one.least,
    )


def _start(one: Unmoved) -> Message:
    layers = words.listing(one.layers)
    if one.heads:
        return plural(
            len(one.layers),
            "{layers} keeps all {size} heads",
            "{layers} keep all {size} heads",
            layers=layers,
            size=one.size,
        )
    return plural(
        len(one.layers),
        "{layers} keeps all {size} channels",
        "{layers} keep all {size} channels",
        layers=layers,
        size=one.size,
    )
