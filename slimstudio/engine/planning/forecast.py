"""What a plan will leave, counted without touching a weight."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.blocks.without import without_blocks
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import is_inside
from slimstudio.engine.measure.facts import NO_FACTS, Facts
from slimstudio.engine.measure.scorecard import Estimate
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import MINIMUM_CHANNELS, select
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.timing.layer_times import remaining_shares

BYTES_PER_VALUE = 4  # float32


@dataclass(frozen=True)
class Forecast:
    """What a network costs.

    Args:
        parameters: Number of parameters.
        macs: Multiply-accumulate operations for one image.
        size_bytes: Size of all tensors in float32.
        channels: Layer name to its output channels before and after.
        heads: Name of an attention layer to its heads before and after.
        latency: Time for one image on this machine; None until the machine was measured.
        memory_bytes: The most memory that weights and values take while the network answers for
            one image; None where nobody looked.
        training_minutes: How long learning new classes and fine-tuning take; None where that
            cannot be told.
    """

    parameters: int
    macs: int
    size_bytes: int
    channels: Mapping[str, tuple[int, int]]
    latency: Estimate | None = None
    memory_bytes: int | None = None
    training_minutes: float | None = None
    heads: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def forecast(
    analysis: Analysis,
    plan: Plan,
    settings: PruningSettings | None = None,
    facts: Facts = NO_FACTS,
) -> Forecast:
    """Count what a plan will leave; an empty plan tells what the network costs today.

    Args:
        analysis: The network's channels.
        plan: What leaves.
        settings: The fewest channels, and their multiple.
        facts: What is known about the network and this machine beside its channels.
    """
    least = settings.minimum if settings else MINIMUM_CHANNELS
    multiple = settings.multiple if settings else 1
    removed = select(analysis, plan.ratios, minimum=least, multiple=multiple)
    return count(analysis, removed, facts, plan.removed_blocks)


def count(
    analysis: Analysis,
    removed: NDArray[np.bool_],
    facts: Facts = NO_FACTS,
    blocks: Collection[str] = (),
) -> Forecast:
    """Count what is left when channels and whole blocks are gone.

    Args:
        analysis: The network's channels.
        removed: Whether each channel leaves, [channel_count].
        facts: What is known about the network and this machine beside its channels.
        blocks: Containers that leave whole.
    """
    stays = ~removed
    share: dict[str, float] = {}
    whole = analysis
    channels = {
        slot.layer: (slot.distinct.shape[-1], 0)
        for slot in analysis.slots
        if slot.produces and is_inside(slot.layer, blocks)
    }
    analysis = without_blocks(analysis, blocks)
    for slot in analysis.slots:
        left = slot.remaining(stays)
        share[slot.tensor] = share.get(slot.tensor, 1.0) * _mean(left)
        if slot.produces:
            channels[slot.layer] = (len(left), int(left.sum()))
    parameters = elements = 0
    for name, shape in analysis.shapes.items():
        size = 1
        for length in shape:
            size *= length
        size = round(size * share.get(name, 1.0))
        elements += size
        if name not in analysis.buffers:
            parameters += size
    macs = sum(cost.left(stays) for cost in analysis.costs)
    size_bytes = elements * BYTES_PER_VALUE
    values = None
    if facts.footprint is not None:
        gone = {name: (1, 0) for name in facts.footprint.layers if is_inside(name, blocks)}
        values = facts.footprint.peak(channels | gone)
    return Forecast(
        parameters,
        round(macs),
        size_bytes,
        channels,
        latency=_latency(analysis, removed, facts, blocks),
        memory_bytes=None if values is None else values + size_bytes,
        training_minutes=_minutes(whole, macs, facts),
        heads={
            each.layer: (
                len(each.channels),
                0 if is_inside(each.layer, blocks) else int(stays[each.channels].sum()),
            )
            for each in whole.heads
        },
    )


def _latency(
    analysis: Analysis, removed: NDArray[np.bool_], facts: Facts, blocks: Collection[str]
) -> Estimate | None:
    if facts.times is None:
        return None
    times = facts.times.only([not is_inside(name, blocks) for name in facts.times.layers])
    ms = times.total(*remaining_shares(analysis, times.layers, removed))
    quickest, slowest = times.span
    return Estimate(ms, ms * quickest, ms * slowest, times.device)


def _minutes(analysis: Analysis, macs: float, facts: Facts) -> float | None:
    work = facts.training
    if work is None or not work.images:
        return None
    whole = sum(cost.macs for cost in analysis.costs)
    epochs = work.learn_epochs + work.epochs * (macs / whole if whole else 1.0)
    return work.images * work.seconds_per_image * epochs / 60


def _mean(left: NDArray[np.bool_]) -> float:
    return float(left.mean()) if left.size else 0.0
