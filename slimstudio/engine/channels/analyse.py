"""Find out which channels of a network must leave together, in one pass over its shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from torch import nn
from torch.nn.modules.conv import _ConvNd

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.analysis import Analysis, Cost, Crossing, EqualCount, Heads
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.constraints import Constraints
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.grid import Grid
from slimstudio.engine.channels.group import Slot
from slimstudio.engine.channels.group_builder import GroupBuilder
from slimstudio.engine.channels.inventory import Inventory, inventory
from slimstudio.engine.channels.origins import OutOfSightError
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.channels.steps import Script
from slimstudio.engine.channels.training_pass import follow_training

if TYPE_CHECKING:
    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.recorder import Product
    from slimstudio.engine.image_size import ImageSize

_LARGER = (2, 4, 8)  # times the size of images that are too small for a network
_NONE = np.zeros(0, dtype=np.int64)


def analyse(module: nn.Module, inputs: ExampleInputs | ImageSize) -> Analysis:
    """Find the channels of a network and what ties them together.

    The network runs once on tensors that have shapes but no numbers, so nothing is computed and
    no weight is read; memory does not depend on the network's size.

    Args:
        module: The network; it is not changed.
        inputs: What it is run on, of which only the shapes are read; or the size of the RGB
            image that it takes, in pixels.

    Raises:
        ForwardError: the network cannot run on them.
    """
    module = plain(module)
    parts = inventory(on_meta(module))
    positions = passes.positions(module)
    inputs = ExampleInputs.of(inputs)
    inputs, constraints, known, outputs = _first_that_runs(parts, inputs.variants(), positions)
    drafts = _drafts(parts, known)
    labels, placed = _placed(constraints, drafts)
    if constraints.shared or constraints.crossed:
        constraints.settle(labels, placed[labels])
        labels, placed = _placed(constraints, drafts)
    channel_count = int(placed.sum())
    number = np.full(constraints.count, -1, dtype=np.int64)
    number[placed] = np.arange(channel_count)
    number = number[labels]

    every = (*constraints.products, *constraints.learned)
    producing = {made.item(0) for p in every for made in p.made()}
    slots = _slots(drafts, number, producing)
    builder = GroupBuilder(slots, constraints, number, channel_count)
    return Analysis(
        inputs=inputs,
        channel_count=channel_count,
        slots=slots,
        groups=builder.groups(),
        equal_counts=_equal_counts(constraints, number),
        heads=tuple(
            Heads(number[r.ids], number[r.members], r.layer)
            for r in constraints.parted
            if (number[r.ids] >= 0).all()
        ),
        grids={
            place: tuple(_grid(ids, number[ids.ids], number[rows]) for ids, rows in grids)
            for place, grids in constraints.grids.items()
        },
        met=_met(constraints, number, channel_count),
        gathers={name: number[ids] for name, ids in constraints.gathers.items()},
        costs=tuple(_cost(p, number, builder.lasting, constraints) for p in constraints.products),
        shapes={name: tuple(tensor.shape) for name, tensor in parts.tensors.items()},
        buffers=frozenset(parts.buffers),
        protected=builder.protected(),
        script=Script(
            steps=constraints.steps,
            channels=number,
            labels=labels,
            products_until=constraints.products_until,
            made=constraints.made,
            watched=constraints.watched,
        ),
        crossings=tuple(
            Crossing(number[c.elements], np.stack([number[ids] for ids in c.kinds]), c.layer)
            for c in constraints.crossed
        ),
        outputs=tuple(
            tuple((one.axes[0], number[one.ids]) for one in tensor_ids) for tensor_ids in outputs
        ),
    )


def _first_that_runs(
    parts: Inventory,
    variants: Iterable[ExampleInputs],
    positions: Mapping[str, NDArray[np.int64]],
) -> tuple[ExampleInputs, Constraints, dict[str, TensorIds], tuple[TensorIds, ...]]:
    """Run the network on the first of several inputs that it takes.

    Raises:
        ForwardError: it takes none of them; the error is that of the first.
    """
    first: passes.ForwardError | None = None
    for inputs in variants:
        try:
            return inputs, *_followed(parts, inputs, positions)
        except passes.ForwardError as error:
            first = first or error
    assert first is not None
    for times in _LARGER:
        try:
            _followed(parts, inputs.enlarged(times), positions)
        except passes.ForwardError:
            continue
        raise first.at_a_larger_size() from first.__cause__
    raise first


def _followed(
    parts: Inventory, inputs: ExampleInputs, positions: Mapping[str, NDArray[np.int64]]
) -> tuple[Constraints, dict[str, TensorIds], tuple[TensorIds, ...]]:
    """Run the network once.

    Returns:
        What was found, the channel ids of its tensors, by name, and those of its answers.
    """
    constraints = Constraints()
    known = _fresh_ids(parts, constraints)
    try:
        done = passes.run(parts, inputs, constraints, known, positions)
    except OutOfSightError:
        constraints = Constraints(watched=True)
        known = _fresh_ids(parts, constraints)
        done = passes.run(parts, inputs, constraints, known, positions)
    if parts.parameters.keys() - done.used:
        known.update(follow_training(parts, inputs, constraints, known, done, positions))
    known.update(done.overridden)
    return constraints, known, done.outputs


def _placed(
    constraints: Constraints, drafts: list[_Draft]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Label the ids that are joined; and tell which labels are channels, each [count].

    Channels are numbered over what sits in some tensor: everything else cannot be removed. So are
    attention heads, which take channels with them; other rows are only a way to part these.
    """
    labels = constraints.components()
    homes = [_NONE, *(draft.distinct.ravel() for draft in drafts)]
    homes += [p.heads.ravel() for p in constraints.products if p.heads is not None]
    placed = np.zeros(constraints.count, dtype=bool)
    placed[labels[np.concatenate(homes)]] = True
    return labels, placed


def _met(
    constraints: Constraints, number: NDArray[np.int64], channel_count: int
) -> NDArray[np.int64]:
    met = np.full(channel_count, -1, dtype=np.int64)
    inside, shared = (number[ids] for ids in constraints.met)
    met[inside[inside >= 0]] = shared[inside >= 0]
    return met


def _grid(ids: ChannelIds, channels: NDArray[np.int64], heads: NDArray[np.int64]) -> Grid:
    return Grid(ids.axes, channels, heads if (heads >= 0).all() else None)


def _equal_counts(constraints: Constraints, number: NDArray[np.int64]) -> tuple[EqualCount, ...]:
    """List the rows that must stay equally long.

    A row of one channel, which stands there several times, leaves whole or not at all.
    """
    found = []
    for constraint in constraints.equal_counts:
        rows = number[constraint.ids]
        alone = constraint.whole_may_leave and (rows == rows[:, :1]).all()
        if (rows >= 0).all() and not alone:
            found.append(EqualCount(rows, constraint.layer, constraint.whole_may_leave))
    return tuple(found)


def _cost(
    product: Product, number: NDArray[np.int64], lasting: int, constraints: Constraints
) -> Cost:
    factors = tuple(_shrinking(product, number, lasting))
    heads = None if product.heads is None else number[product.heads]
    if heads is None or (heads < 0).any():
        return Cost(product.layer, product.macs, factors)
    inside = [
        number[r.members].ravel() for r in constraints.parted if np.isin(number[r.ids], heads).any()
    ]
    members = np.concatenate([_NONE, *inside])
    counting = sum(bool(np.isin(factor, members).any()) for factor in factors)
    if not counting:
        return Cost(product.layer, product.macs, (*factors, heads))
    return Cost(product.layer, product.macs, factors, (heads,) * (counting - 1))


def _shrinking(
    product: Product, number: NDArray[np.int64], lasting: int
) -> Iterator[NDArray[np.int64]]:
    """List the channels that the cost of a product goes with.

    What is no channel, as the places of an image, stays as surely as a channel that must.
    """
    for ids in (*product.made(), product.reads, *product.others):
        channels = _NONE if ids is None else number[ids]
        if channels.size and channels.max() >= 0:
            yield np.where(channels < 0, lasting, channels) if channels.min() < 0 else channels


def _fresh_ids(parts: Inventory, constraints: Constraints) -> dict[str, TensorIds]:
    """Give every axis of every parameter and buffer ids of its own, where channels can be."""
    kernels = {
        f"{name}.weight" if name else "weight"
        for name, child in parts.modules.items()
        if isinstance(child, _ConvNd)
    }
    known = {}
    for name, tensor in parts.tensors.items():
        if not tensor.is_floating_point():
            continue
        rank = tensor.dim()
        channel_axes = min(rank, 2) if name in kernels else rank
        known[name] = tuple(
            ChannelIds((axis - rank,), constraints.fresh(size))
            for axis, size in enumerate(tensor.shape[:channel_axes])
            if size > 1
        )
    return known


@dataclass(frozen=True, eq=False, slots=True)
class _Draft:
    """A slot before channels are numbered; see `Slot`.

    Args:
        tensor: As in `Slot`.
        axis: As in `Slot`.
        distinct: Id at each index, [size]; or [groups, size] where axis 0 comes in groups of
            `repeats` rows that are alike.
        repeats: How many.
        rows: For ids [groups, size]: the ids along axis 0, [groups * repeats].
    """

    tensor: str
    axis: int
    distinct: NDArray[np.int64]
    repeats: int = 1
    rows: NDArray[np.int64] | None = None


def _drafts(parts: Inventory, known: Mapping[str, TensorIds]) -> list[_Draft]:
    drafts = []
    for name, tensor in parts.tensors.items():
        for channel_ids in known.get(name, ()):
            axis = channel_ids.axes[-1] + tensor.dim()
            if channel_ids.ids.ndim == 1:
                drafts.append(_Draft(name, axis, channel_ids.ids))
            else:
                repeats = _repeats(channel_ids.ids)
                drafts.append(
                    _Draft(name, axis, channel_ids.ids[::repeats], repeats, known[name][0].ids)
                )
    return drafts


def _repeats(rows: NDArray[np.int64]) -> int:
    """Tell how many rows in a row are alike, as those of a group of a convolution are."""
    begins = np.flatnonzero((rows[1:] != rows[:-1]).any(axis=1)) + 1
    return int(np.gcd.reduce(np.append(begins, len(rows))))


def _slots(
    drafts: list[_Draft], number: NDArray[np.int64], producing: set[int]
) -> tuple[Slot, ...]:
    # One look-up for all slots together takes a fraction of one for each.
    every = number[np.concatenate([_NONE, *(draft.distinct.ravel() for draft in drafts)])]
    slots = []
    start = 0
    for draft in drafts:
        stop = start + draft.distinct.size
        channels = every[start:stop].reshape(draft.distinct.shape)
        start = stop
        rows = None if draft.rows is None else number[draft.rows]
        produces = draft.distinct.item(0) in producing
        slots.append(Slot(draft.tensor, draft.axis, channels, produces, rows, draft.repeats))
    return tuple(slots)
