"""What is known about a network once whole blocks of it are gone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from slimstudio.engine.marks import is_inside

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis


def outermost(blocks: Collection[str]) -> tuple[str, ...]:
    """List blocks without those that lie in others, by name."""
    return tuple(n for n in sorted(blocks) if not is_inside(n.rpartition(".")[0], blocks))


def without_blocks(analysis: Analysis, blocks: Collection[str]) -> Analysis:
    """Take what lies in some blocks out of an analysis, without looking at the network again.

    Channels and groups keep their numbers; those that only lived in the blocks sit nowhere now.

    Args:
        analysis: The network's channels.
        blocks: Names of containers that an identity stands in for.
    """
    if not blocks:
        return analysis
    inside = {
        layer
        for layer in {slot.layer for slot in analysis.slots}
        | {cost.layer for cost in analysis.costs}
        | {name.rpartition(".")[0] for name in analysis.shapes}
        if is_inside(layer, blocks)
    }
    return replace(
        analysis,
        slots=tuple(slot for slot in analysis.slots if slot.layer not in inside),
        heads=tuple(heads for heads in analysis.heads if not is_inside(heads.layer, blocks)),
        crossings=tuple(c for c in analysis.crossings if c.layer not in inside),
        equal_counts=tuple(
            equal_count
            for equal_count in analysis.equal_counts
            if not is_inside(equal_count.reason, blocks)
        ),
        gathers={n: ids for n, ids in analysis.gathers.items() if not is_inside(n, blocks)},
        costs=tuple(cost for cost in analysis.costs if cost.layer not in inside),
        shapes={
            name: shape
            for name, shape in analysis.shapes.items()
            if name.rpartition(".")[0] not in inside
        },
        blocks=tuple(block for block in analysis.blocks if not is_inside(block.name, blocks)),
    )
