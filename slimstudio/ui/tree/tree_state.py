"""What the layer tree shows beside the layers themselves: one value, made anew after every edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels import words
from slimstudio.engine.channels.words import listing
from slimstudio.engine.marks import TRAIN, Mark, MarkKind, is_inside
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Group
    from slimstudio.engine.models.layers import Layer
    from slimstudio.engine.planning.forecast import Forecast
    from slimstudio.engine.planning.plan import Plan
    from slimstudio.engine.planning.sensitivity import Sensitivity

translate = QCoreApplication.translate


@dataclass(frozen=True)
class TreeState:
    """Marks, and what they lead to.

    Args:
        marks: Layer name to mark; layers that are not listed train.
        channels: Layer name to its output channels before and after the plan.
        prunable: Names of the layers whose output channels can be marked for removal.
        blocked: Layer name to the reason why it cannot be marked for removal; only layers with
            parameters are listed.
        shrunk_by: Layer name to the pruned layers that it loses channels with; only layers that
            are not marked for pruning themselves are listed.
        blocks: Name of a container to the reason why it cannot leave whole; "" where it can.
        heads: Name of an attention layer to the reason why it must keep its heads; "" where some
            can leave.
        heads_left: Name of an attention layer to its heads before and after the plan.
        removed: Containers that leave whole.
        losses: Layer name to ratios at which its channels alone were removed, ascending, with the
            accuracy lost there.
    """

    marks: Mapping[str, Mark] = field(default_factory=dict)
    channels: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    prunable: frozenset[str] = frozenset()
    blocked: Mapping[str, str] = field(default_factory=dict)
    shrunk_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    blocks: Mapping[str, str] = field(default_factory=dict)
    heads: Mapping[str, str] = field(default_factory=dict)
    heads_left: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()
    losses: Mapping[str, tuple[tuple[float, float], ...]] = field(default_factory=dict)

    def is_removed(self, name: str) -> bool:
        """Whether a row leaves with a whole block."""
        return bool(self.removed) and is_inside(name, self.removed)


def tree_state(
    layers: tuple[Layer, ...],
    coupling: Coupling,
    marks: Mapping[str, Mark],
    forecast: Forecast | None = None,
    plan: Plan | None = None,
) -> TreeState:
    """Say what the layer tree shows.

    Args:
        layers: The network's layers.
        coupling: Which of them lose channels together.
        marks: Layer name to mark.
        forecast: What the network costs after the plan.
        plan: What leaves.
    """
    removed = plan.removed_blocks if plan else frozenset()
    weighty = [layer.name for layer in layers if layer.is_leaf and layer.parameters]
    prunable = frozenset(name for name in weighty if coupling.makes_channels(name))
    complete = coupling.with_followers(forecast.channels if forecast else {}, removed)
    return TreeState(
        marks=marks,
        channels=complete,
        prunable=prunable,
        blocked={name: _why_not(name, coupling) for name in weighty if name not in prunable},
        shrunk_by={
            name: _pruned_makers(name, coupling, marks)
            for name, (before, after) in complete.items()
            if after < before
            and marks.get(name, TRAIN).kind is not MarkKind.PRUNE
            and not is_inside(name, removed)
        },
        blocks=coupling.blocks,
        heads=coupling.heads,
        heads_left=forecast.heads if forecast else {},
        removed=removed,
    )


def _why_not(name: str, coupling: Coupling) -> str:
    obstacle = coupling.obstacle(name)
    if obstacle:
        return obstacle
    words = translate("TreeState", "Its channels are those of {layers}. Prune there instead.")
    return words.format(layers=message_text(listing(coupling.makers_of(name))))


def _pruned_makers(name: str, coupling: Coupling, marks: Mapping[str, Mark]) -> tuple[str, ...]:
    return tuple(
        maker
        for maker in coupling.makers_of(name)
        if marks.get(maker, TRAIN).kind is MarkKind.PRUNE
    )


def measured_losses(
    analysis: Analysis, measured: Sensitivity | None
) -> dict[str, tuple[tuple[float, float], ...]]:
    """Say for each layer what removing its channels cost, where that was measured."""
    if measured is None:
        return {}
    drops = measured.drops(analysis)
    # A layer whose channels are in several groups shows the largest, as it does elsewhere.
    groups = sorted(analysis.groups, key=lambda group: group.size)
    return {
        name: drops[group.index]
        for group in groups
        for name in group.producers
        if group.index in drops
    }


class Coupling:
    """Groups of channels by the layers that they pass through.

    A layer *makes* channels (a convolution) or *follows* those of others (its BatchNorm); readers,
    which only become narrower on their input side, do not count here.

    Args:
        analysis: The network's channels.
        inexact: Whether channels may leave that a normalisation mixes with each other.
    """

    def __init__(self, analysis: Analysis, *, inexact: bool = False) -> None:
        self._analysis = analysis
        self._inexact = inexact

    @cached_property
    def _followed(self) -> dict[str, tuple[Group, ...]]:
        followed: dict[str, list[Group]] = {}
        for group in self._analysis.groups:
            for name in group.others:
                followed.setdefault(name, []).append(group)
        return {name: tuple(groups) for name, groups in followed.items()}

    def groups_of(self, name: str) -> tuple[Group, ...]:
        """List the groups that a layer makes, or follows where it makes none."""
        return self._analysis.groups_of(name) or self._followed.get(name, ())

    def together_with(self, names: Iterable[str]) -> frozenset[str]:
        """Find the layers whose channels leave together with those of `names`, without these."""
        given = frozenset(names)
        groups = {group.index: group for name in given for group in self.groups_of(name)}
        found = {n for group in groups.values() for n in (*group.producers, *group.others)}
        return frozenset(found - given)

    def makers_of(self, name: str) -> tuple[str, ...]:
        """List the layers that make the channels of a layer, itself among them if it does."""
        return tuple(dict.fromkeys(n for group in self.groups_of(name) for n in group.producers))

    def explain(self, name: str) -> str:
        """Say which channels leave with a layer's and why; "" for a layer without channels."""
        return "\n".join(message_text(group.explain()) for group in self.groups_of(name))

    def makes_channels(self, name: str) -> bool:
        """Whether a mark on this layer can remove channels."""
        reason = self._analysis.reason(name, inexact=self._inexact)
        return not reason and name in self.makers_of(name)

    def obstacle(self, name: str) -> str:
        """Say why channels of a layer may not leave at all; "" where they may."""
        groups = self.groups_of(name)
        if not groups or any(group.may_leave(inexact=self._inexact) for group in groups):
            return "" if groups else message_text(words.NO_CHANNELS)
        return message_text(groups[0].protected or words.INEXACT)

    @cached_property
    def blocks(self) -> Mapping[str, str]:
        """Name of each container to the reason why it cannot leave whole; "" where it can."""
        return {block.name: message_text(block.reason) for block in self._analysis.blocks}

    @cached_property
    def heads(self) -> Mapping[str, str]:
        """Name of each attention layer to the reason why its heads must stay; "" where not."""
        named = (n for group in self._analysis.groups if group.heads for n in group.producers)
        return {
            name: message_text(self._analysis.heads_reason(name, inexact=self._inexact))
            for name in named
        }

    def explain_heads(self, name: str) -> str:
        """Say how many heads an attention layer has; "" for other layers."""
        heads = self._analysis.heads_of(name)
        return message_text(heads.explain()) if heads else ""

    def with_followers(
        self, channels: Mapping[str, tuple[int, int]], removed: Collection[str] = ()
    ) -> dict[str, tuple[int, int]]:
        """Add the layers that follow to channels before and after the plan.

        Args:
            channels: Layer name to channels before and after, for layers that make them.
            removed: Containers that leave whole.
        """
        complete = dict(channels)
        gone = self._gone({n: c for n, c in channels.items() if not is_inside(n, removed)})
        for name, groups in self._followed.items():
            if is_inside(name, removed):
                complete[name] = (sum(group.size for group in groups), 0)
            elif name not in complete and all(group.index in gone for group in groups):
                before = sum(group.size for group in groups)
                complete[name] = (before, before - sum(gone[group.index] for group in groups))
        return complete

    def _gone(self, channels: Mapping[str, tuple[int, int]]) -> dict[int, int]:
        """Count what each group loses, as far as one layer makes it and nothing else."""
        gone: dict[int, int] = {}
        for name, (before, after) in channels.items():
            groups = self._analysis.groups_of(name)
            if len(groups) == 1:
                gone[groups[0].index] = before - after
        return gone
