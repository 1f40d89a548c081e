"""From marks on layers to how much of each group of channels goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from slimstudio.engine.channels import words
from slimstudio.engine.marks import TRAIN, MarkKind, Marks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from slimstudio.engine.channels.analysis import Analysis, Group

_KEEPS = (MarkKind.FREEZE, MarkKind.PROTECT)


@dataclass(frozen=True)
class Plan:
    """What is to be done with a network.

    Args:
        ratios: Index of a group to the share of its channels to remove; groups that are not listed
            stay whole.
        frozen: Layers whose values must not change.
        notes: Marks that cannot be followed to the letter, each with the reason.
    """

    ratios: Mapping[int, float] = field(default_factory=dict)
    frozen: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()

    @property
    def prunes(self) -> bool:
        """Whether any channel is to be removed."""
        return bool(self.ratios)


NOTHING = Plan()


def resolve(analysis: Analysis, marks: Marks) -> Plan:
    """Decide for each group of channels what the marks of its layers ask for.

    Channels of coupled layers leave together, so the layers of a group must agree: one that is
    protected or frozen keeps the whole group, and otherwise the largest ratio counts.

    Args:
        analysis: The network's channels.
        marks: Layer name to mark; layers that are not listed train.
    """
    ratios: dict[int, float] = {}
    notes: list[str] = []
    for group in analysis.groups:
        pruned = [n for n in group.producers if marks.get(n, TRAIN).kind is MarkKind.PRUNE]
        if not pruned:
            continue
        if not group.removable:
            notes.append(_refusal(group, pruned, group.protected or words.INEXACT))
            continue
        keepers = [n for n in group.producers if marks.get(n, TRAIN).kind in _KEEPS]
        if keepers:
            kind = "frozen" if marks[keepers[0]].kind is MarkKind.FREEZE else "protected"
            whose = "Its" if len(pruned) == 1 else "Their"
            reason = f"{whose} channels are shared with {words.listing(keepers)}, marked {kind}."
            notes.append(_refusal(group, pruned, reason))
            continue
        ratios[group.index] = max(marks[name].ratio for name in pruned)
    made = {name for group in analysis.groups for name in group.producers}
    notes += [
        f"{name} is not pruned. {words.NO_CHANNELS}"
        for name, mark in marks.items()
        if mark.kind is MarkKind.PRUNE and name not in made
    ]
    frozen = frozenset(n for n, mark in marks.items() if mark.kind is MarkKind.FREEZE)
    return Plan(ratios, frozen, tuple(notes))


def _refusal(group: Group, pruned: list[str], reason: str) -> str:
    verb = "is" if len(pruned) == 1 else "are"
    return f"{words.listing(pruned)} {verb} not pruned ({group.size} channels). {reason}"
