"""What the layer tree shows beside the layers themselves: one value, made anew after every edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from slimstudio.engine.marks import TRAIN, Mark, MarkKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.models.layers import Layer


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
    """

    marks: Mapping[str, Mark] = field(default_factory=dict)
    channels: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    prunable: frozenset[str] = frozenset()
    blocked: Mapping[str, str] = field(default_factory=dict)
    shrunk_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def prunable_layers(layers: tuple[Layer, ...], analysis: Analysis) -> frozenset[str]:
    """Find the layers whose output channels a person can ask to remove.

    These are the layers that make channels; a BatchNorm passes on those of its convolution.
    """
    return frozenset(
        layer.name
        for layer in layers
        if layer.is_leaf
        and layer.parameters
        and not analysis.reason(layer.name)
        and any(layer.name in group.producers for group in analysis.groups_of(layer.name))
    )


def shrunk_layers(
    channels: Mapping[str, tuple[int, int]], marks: Mapping[str, Mark], analysis: Analysis
) -> dict[str, tuple[str, ...]]:
    """Find the layers that lose channels because of another layer's mark, and whose."""
    shrunk: dict[str, tuple[str, ...]] = {}
    for name, (before, after) in channels.items():
        if after >= before or marks.get(name, TRAIN).kind is MarkKind.PRUNE:
            continue
        group = analysis.group_of(name)
        if group is None:
            continue
        shrunk[name] = tuple(
            producer
            for producer in group.producers
            if marks.get(producer, TRAIN).kind is MarkKind.PRUNE
        )
    return shrunk
