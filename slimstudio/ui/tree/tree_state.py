"""What the layer tree shows beside the layers themselves: one value, made anew after every edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels.words import listing
from slimstudio.engine.marks import TRAIN, Mark, MarkKind, is_inside
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.models.layers import Layer
    from slimstudio.engine.planning.forecast import Forecast
    from slimstudio.engine.planning.plan import Plan
    from slimstudio.engine.planning.sensitivity import Sensitivity
    from slimstudio.ui.tree.coupling import Coupling

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
