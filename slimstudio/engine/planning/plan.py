"""From marks on layers to what leaves: shares of groups of channels, and whole blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from slimstudio.engine.blocks.without import outermost
from slimstudio.engine.channels import words
from slimstudio.engine.marks import TRAIN, MarkKind, Marks, is_inside, keeper
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Group


@dataclass(frozen=True)
class Plan:
    """What is to be done with a network.

    Args:
        ratios: Index of a group to the share of its channels to remove; groups that are not listed
            stay whole.
        frozen: Layers whose values must not change.
        notes: Marks that cannot be followed to the letter, each with the reason.
        removed_blocks: Containers that leave whole; none lies in another.
    """

    ratios: Mapping[int, float] = field(default_factory=dict)
    frozen: frozenset[str] = frozenset()
    notes: tuple[Message, ...] = ()
    removed_blocks: frozenset[str] = frozenset()

    @property
    def prunes(self) -> bool:
        """Whether anything is to be removed."""
        return bool(self.ratios or self.removed_blocks)


NOTHING = Plan()


def resolve(analysis: Analysis, marks: Marks, *, allow_inexact: bool = False) -> Plan:
    """Decide what the marks ask for: which blocks leave, and how much of each group of channels.

    Channels of coupled layers leave together, so the layers of a group must agree: one that is
    protected or frozen keeps the whole group, and otherwise the largest ratio counts. Layers in
    blocks that leave have no say.

    Args:
        analysis: The network's channels.
        marks: Name of a layer or container to mark; what is not listed trains.
        allow_inexact: Whether channels may leave that a normalisation mixes with each other.
    """
    notes: list[Message] = []
    removed = _removed_blocks(analysis, marks, notes)
    marks = {name: mark for name, mark in marks.items() if not is_inside(name, removed)}
    ratios = _ratios(analysis, marks, notes, allow_inexact=allow_inexact)
    _leave_one_kind(analysis, ratios, notes)
    frozen = frozenset(n for n, mark in marks.items() if mark.kind is MarkKind.FREEZE)
    return Plan(ratios, frozen, tuple(notes), removed)


def _removed_blocks(analysis: Analysis, marks: Marks, notes: list[Message]) -> frozenset[str]:
    asked = outermost([name for name, mark in marks.items() if mark.kind is MarkKind.REMOVE])
    keepers = [name for name, mark in marks.items() if mark.kind.keeps]
    layers = {slot.layer for slot in analysis.slots}
    removed: set[str] = set()
    for name in asked:
        reason: Message | str = analysis.block_reason(name)
        inside = [keeper for keeper in keepers if is_inside(keeper, (name,))]
        if inside and not reason:
            reason = _inside(inside, marks[inside[0]].kind)
        if not reason and (around := keeper(marks, name)) is not None:
            reason = _around(around, marks[around].kind)
        if not reason and all(is_inside(layer, {*removed, name}) for layer in layers):
            reason = Message("Nothing would be left of the network.")
        if reason:
            notes.append(Message("{name} is not removed. {reason}", name=name, reason=reason))
        else:
            removed.add(name)
    return frozenset(removed)


def _ratios(
    analysis: Analysis, marks: Marks, notes: list[Message], *, allow_inexact: bool
) -> dict[int, float]:
    ratios: dict[int, float] = {}
    made: dict[MarkKind, set[str]] = {MarkKind.PRUNE: set(), MarkKind.HEADS: set()}
    for group in analysis.groups:
        kind = MarkKind.HEADS if group.heads else MarkKind.PRUNE
        made[kind].update(group.producers)
        pruned = [n for n in group.producers if marks.get(n, TRAIN).kind is kind]
        if not pruned:
            continue
        if not group.may_leave(inexact=allow_inexact):
            notes.append(_refusal(group, pruned, group.protected or words.INEXACT))
            continue
        around = (keeper(marks, name) for name in makers_of(analysis, group))
        keepers = [name for name in dict.fromkeys(around) if name is not None]
        if keepers:
            kept = _kept(group, pruned, keepers, marks[keepers[0]].kind)
            notes.append(_refusal(group, pruned, kept))
            continue
        ratios[group.index] = max(marks[name].ratio for name in pruned)
    for name, mark in marks.items():
        if mark.kind.has_ratio and name not in made[mark.kind]:
            reason = words.NO_HEADS if mark.kind is MarkKind.HEADS else words.NO_CHANNELS
            notes.append(Message("{name} is not pruned. {reason}", name=name, reason=reason))
    return ratios


def makers_of(analysis: Analysis, group: Group) -> Iterable[str]:
    """List the layers that make a group's channels, or those inside its heads."""
    indices = (group.index, *sorted(analysis.inside(group)))
    return dict.fromkeys(name for index in indices for name in analysis.groups[index].producers)


def _leave_one_kind(analysis: Analysis, ratios: dict[int, float], notes: list[Message]) -> None:
    """Narrow no heads where whole heads leave: what is left of both is hard to foresee."""
    for group in [analysis.groups[index] for index in ratios if analysis.groups[index].heads]:
        narrowed = sorted(analysis.inside(group) & ratios.keys())
        for index in narrowed:
            del ratios[index]
        if narrowed:
            makers = dict.fromkeys(n for i in narrowed for n in analysis.groups[i].producers)
            notes.append(
                plural(
                    len(makers),
                    "{layers} is not pruned. Whole heads of {heads} leave, so the others keep "
                    "their width.",
                    "{layers} are not pruned. Whole heads of {heads} leave, so the others keep "
                    "their width.",
                    layers=words.listing(list(makers)),
                    heads=words.listing(group.producers),
                )
            )


def _inside(names: list[str], kind: MarkKind) -> Message:
    """Say which marks keep a block from leaving."""
    layers = words.listing(names)
    if kind is MarkKind.FREEZE:
        return plural(
            len(names),
            "{layers}, inside it, is marked frozen.",
            "{layers}, inside it, are marked frozen.",
            layers=layers,
        )
    return plural(
        len(names),
        "{layers}, inside it, is marked protected.",
        "{layers}, inside it, are marked protected.",
        layers=layers,
    )


def _around(name: str, kind: MarkKind) -> Message:
    """Say which mark around a block keeps it from leaving."""
    if kind is MarkKind.FREEZE:
        return Message("{name}, which holds it, is marked frozen.", name=name)
    return Message("{name}, which holds it, is marked protected.", name=name)


def _kept(group: Group, pruned: list[str], keepers: list[str], kind: MarkKind) -> Message:
    """Say which marks keep a group from leaving."""
    count, layers = len(pruned), words.listing(keepers)
    match bool(group.heads), kind:
        case True, MarkKind.FREEZE:
            return plural(
                count,
                "Its heads are made by {layers}, marked frozen.",
                "Their heads are made by {layers}, marked frozen.",
                layers=layers,
            )
        case True, _:
            return plural(
                count,
                "Its heads are made by {layers}, marked protected.",
                "Their heads are made by {layers}, marked protected.",
                layers=layers,
            )
        case False, MarkKind.FREEZE:
            return plural(
                count,
                "Its channels are shared with {layers}, marked frozen.",
                "Their channels are shared with {layers}, marked frozen.",
                layers=layers,
            )
    return plural(
        count,
        "Its channels are shared with {layers}, marked protected.",
        "Their channels are shared with {layers}, marked protected.",
        layers=layers,
    )


def _refusal(group: Group, pruned: list[str], reason: Message | str) -> Message:
    layers = words.listing(pruned)
    if group.heads:
        return plural(
            len(pruned),
            "{layers} is not pruned ({size} heads). {reason}",
            "{layers} are not pruned ({size} heads). {reason}",
            layers=layers,
            size=group.size,
            reason=reason,
        )
    return plural(
        len(pruned),
        "{layers} is not pruned ({size} channels). {reason}",
        "{layers} are not pruned ({size} channels). {reason}",
        layers=layers,
        size=group.size,
        reason=reason,
    )
