"""What one pass over a network found out about its channels. Plain values: numpy, no torch.

A *channel* is the smallest thing that can be removed. Channels are numbered from 0 over the whole
network, and a *slot* says which channel sits at each index of one axis of one tensor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.engine.channels.steps import Script
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.example_inputs import ExampleInputs
    from slimstudio.engine.channels.grid import Grid
    from slimstudio.engine.channels.group import Group, Slot
    from slimstudio.engine.channels.width import Fold, Width
    from slimstudio.engine.image_size import ImageSize


@dataclass(frozen=True, eq=False)
class EqualCount:
    """Sets of channels that must keep equal numbers, as the groups of a grouped convolution.

    Args:
        rows: [sets, channels of each set].
        reason: Name of the layer that needs it.
        whole_may_leave: Whether rows of which nothing stays do not count, as attention heads.
        across: Whether the sets may be made up of smaller ones, in different ways: an embedding
            and all channels of all heads.
    """

    rows: NDArray[np.int64]
    reason: str
    whole_may_leave: bool = False
    across: bool = False


@dataclass(frozen=True, eq=False)
class Heads:
    """Attention heads: channels of their own that take others with them.

    Args:
        channels: The channel that stands for each head, [heads].
        members: The channels inside each head, [heads, width].
        layer: Name of the attention layer.
    """

    channels: NDArray[np.int64]
    members: NDArray[np.int64]
    layer: str


@dataclass(frozen=True, eq=False)
class Crossing:
    """An axis of a weight that reads every pair of channels of two kinds, as [C, F] flattened.

    Args:
        elements: The channel at each index, [size]. It leaves with any of its pair, never alone.
        kinds: The channel of each kind at each index, [kinds, size]; -1 where there is none.
        layer: Name of the layer that reads.
    """

    elements: NDArray[np.int64]
    kinds: NDArray[np.int64]
    layer: str

    def gone(self, removed: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell which elements leave, [size], where `removed`, [channel_count], do."""
        found: NDArray[np.bool_] = np.logical_or.reduce(np.append(removed, False)[self.kinds])
        return found


@dataclass(frozen=True, eq=False)
class Cost:
    """Multiply-accumulate operations of one operation for one item of a batch.

    They shrink in proportion to the channels that stay along each of `factors`, and grow with those
    of `divisors`: where channels inside heads are multiplied with others inside the same heads,
    both shares count the heads that are gone.
    """

    layer: str
    macs: int
    factors: tuple[NDArray[np.int64], ...]
    divisors: tuple[NDArray[np.int64], ...] = ()

    def left(self, stays: NDArray[np.bool_]) -> float:
        """Count what is left.

        Args:
            stays: Whether each channel of the network stays, [channel_count].
        """
        macs = float(self.macs)
        for factor in self.factors:
            macs *= float(stays[factor].mean())
        for divisor in self.divisors if macs else ():
            macs /= float(stays[divisor].mean())
        return macs


@dataclass(frozen=True)
class Protected:
    """Something that may not be removed: where it is, and why in plain words."""

    layer: str
    reason: Message


@dataclass(frozen=True)
class Block:
    """A container of layers, and whether the network runs without it.

    Args:
        name: Dotted name of the container.
        layers: Layers inside it with parameters of their own.
        reason: Why it must stay; "" where an identity can stand in for it, because a shortcut
            leads around its layers.
    """

    name: str
    layers: tuple[str, ...]
    reason: Message = NO_MESSAGE

    @property
    def removable(self) -> bool:
        """Whether the block can leave whole."""
        return not self.reason

    def holds(self, layer: str) -> bool:
        """Tell whether a layer is the block itself or lies inside it."""
        return layer == self.name or layer.startswith(f"{self.name}.")


@dataclass(frozen=True, eq=False)
class Analysis:
    """Everything about a network's channels that planning, surgery and the window need.

    Args:
        inputs: What the network was run on.
        channel_count: How many channels the network has.
        slots: Every axis that carries channels, in the order of the network's tensors.
        groups: Channels that live in the same places, in the order in which they are produced.
        ties: Sets that must keep equal numbers.
        heads: Channels that take others with them.
        crossings: Axes that stand for pairs of channels.
        grids: What lay in which row, by the module and its place among the module's reshapes.
        met: For each channel in a row that only leaves whole, the channel that it and those of all
            other rows meet, -1 for other channels; [channel_count].
        gathers: Name of a buffer of positions to the channels along the axis it picks from.
        costs: One entry for each operation that multiplies.
        shapes: Shape of each parameter and buffer.
        buffers: Names among `shapes` that are buffers, not parameters.
        protected: What cannot be removed, and why.
        outputs: Where channels of the answers may leave: for each tensor its axes, counted from the
            end, and the channel at each index of them (-1 for what is none).
        script: What the run did, step by step.
        widths: Attributes that count channels, where somebody looked for them.
        folds: Which numbers weights can make up for, where somebody looked.
        blocks: The containers inside the network, outer before inner, where somebody looked for
            blocks that can leave whole.
    """

    inputs: ExampleInputs
    channel_count: int
    slots: tuple[Slot, ...]
    groups: tuple[Group, ...]
    equal_counts: tuple[EqualCount, ...]
    heads: tuple[Heads, ...]
    gathers: Mapping[str, NDArray[np.int64]]
    costs: tuple[Cost, ...]
    shapes: Mapping[str, tuple[int, ...]]
    buffers: frozenset[str] = frozenset()
    protected: tuple[Protected, ...] = ()
    script: Script = field(default_factory=Script)
    widths: tuple[Width, ...] = ()
    folds: tuple[Fold, ...] = ()
    blocks: tuple[Block, ...] = ()
    grids: Mapping[tuple[str, int], tuple[Grid, ...]] = field(default_factory=dict)
    met: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    outputs: tuple[tuple[tuple[int, NDArray[np.int64]], ...], ...] = ()
    crossings: tuple[Crossing, ...] = ()

    @property
    def input_size(self) -> ImageSize:
        """Size of the image that the network was run on, in pixels."""
        return self.inputs.size

    @cached_property
    def removable_blocks(self) -> Mapping[str, Block]:
        """The blocks that can leave whole, by name, outer before inner."""
        return {block.name: block for block in self.blocks if block.removable}

    @cached_property
    def group_index(self) -> NDArray[np.int64]:
        """Index of the group that each channel belongs to, [channel_count]."""
        index = np.full(self.channel_count, -1, dtype=np.int64)
        for group in self.groups:
            index[group.channels] = group.index
        return index

    @cached_property
    def _produced_by(self) -> dict[str, tuple[Group, ...]]:
        produced: dict[str, tuple[Group, ...]] = {}
        for slot in self.slots:
            if slot.produces:
                indices = dict.fromkeys(self.group_index[slot.distinct.ravel()].tolist())
                produced[slot.layer] = tuple(self.groups[i] for i in indices)
        return produced

    @cached_property
    def _heads_by_layer(self) -> dict[str, Group]:
        return {name: group for group in self.groups if group.heads for name in group.producers}

    @cached_property
    def equal_count_groups(self) -> tuple[tuple[int, ...], ...]:
        """For each tie that binds several groups, their indices."""
        bound = (
            tuple(np.unique(self.group_index[equal_count.rows]).tolist())
            for equal_count in self.equal_counts
        )
        return tuple(dict.fromkeys(indices for indices in bound if len(indices) > 1))

    @cached_property
    def equal_count_rows(self) -> Mapping[int, NDArray[np.int64]]:
        """For each group in a tie: the row of each of its channels in each tie, [size, ties].

        A channel that is in no row of a tie has -1 there.
        """
        columns: dict[int, list[NDArray[np.int64]]] = {}
        row_of = np.full(self.channel_count, -1, dtype=np.int64)
        for equal_count in self.equal_counts:
            row_of[equal_count.rows] = np.arange(len(equal_count.rows))[:, None]
            for index in np.unique(self.group_index[equal_count.rows]).tolist():
                columns.setdefault(index, []).append(row_of[self.groups[index].channels])
            row_of[equal_count.rows] = -1
        return {index: np.stack(rows, axis=1) for index, rows in columns.items()}

    def along(self, slot: Slot) -> list[NDArray[np.int64]]:
        """List the channels that a slot's length is a product of: one kind, or those of pairs."""
        crossing = self._crossing_of.get(int(slot.distinct.flat[0]))
        return [slot.distinct] if crossing is None else [*crossing.kinds]

    @cached_property
    def _crossing_of(self) -> dict[int, Crossing]:
        return {int(crossing.elements[0]): crossing for crossing in self.crossings}

    def inside(self, heads: Group) -> frozenset[int]:
        """List the groups of the channels inside a group of attention heads."""
        if not heads.heads:
            return frozenset()
        members = [
            h.members.ravel() for h in self.heads if np.isin(h.channels, heads.channels).all()
        ]
        return frozenset(i for each in members for i in np.unique(self.group_index[each]).tolist())

    @cached_property
    def inside_heads(self) -> frozenset[int]:
        """The groups of the channels inside attention heads."""
        members = [heads.members.ravel() for heads in self.heads]
        return frozenset(i for each in members for i in np.unique(self.group_index[each]).tolist())

    def groups_of(self, layer: str) -> tuple[Group, ...]:
        """List the groups of the layer's output channels; empty for layers with none."""
        return self._produced_by.get(layer, ())

    def group_of(self, layer: str) -> Group | None:
        """Find the group of the layer's output channels, the largest where there are several."""
        return max(self.groups_of(layer), key=lambda group: group.size, default=None)

    def heads_of(self, layer: str) -> Group | None:
        """Find the group of an attention layer's heads."""
        return self._heads_by_layer.get(layer)

    def reason(self, layer: str, *, inexact: bool = False) -> Message:
        """Say why the layer's output channels may not be removed; `NO_MESSAGE` where they may.

        Args:
            layer: Name of a layer.
            inexact: Whether channels may leave that a normalisation mixes with each other.
        """
        groups = self.groups_of(layer)
        if not groups:
            return words.NO_CHANNELS
        if any(group.may_leave(inexact=inexact) for group in groups):
            return NO_MESSAGE
        return groups[0].protected or words.INEXACT

    def heads_reason(self, layer: str, *, inexact: bool = False) -> Message:
        """Say why heads of an attention layer may not be removed; `NO_MESSAGE` where they may."""
        heads = self.heads_of(layer)
        if heads is None:
            return words.NO_HEADS
        return NO_MESSAGE if heads.may_leave(inexact=inexact) else heads.protected or words.INEXACT

    def block_reason(self, layer: str) -> Message:
        """Say why a container may not leave whole; `NO_MESSAGE` where it may."""
        return next((block.reason for block in self.blocks if block.name == layer), words.NO_BLOCK)
