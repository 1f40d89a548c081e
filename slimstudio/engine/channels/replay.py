"""The proof of surgery: the smaller network is run again and its channels must line up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels import passes, words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.grid import ANY
from slimstudio.engine.channels.inventory import Inventory, inventory
from slimstudio.engine.channels.meta_copy import on_meta

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.constraints import Product
    from slimstudio.messages import Message

_CLOSE = 1e-9


@dataclass(frozen=True, eq=False)
class Fault:
    """Where a smaller network fails, or differs from the original.

    Args:
        layer: Name of the module that ran; "" for the network's own code.
        reason: What is wrong, in plain words.
        channels: Those at fault, [n]. Where nobody can tell, all that left the module; none where
            the network's own code failed.
        number: For a plain number that changed, its place in `Analysis.scalars`.
    """

    layer: str
    reason: Message
    channels: NDArray[np.int64]
    number: int | None = None


@dataclass(frozen=True, eq=False)
class Replay:
    """How a smaller network ran.

    Args:
        steps: What it did before a fault; of two tries that fail, the better one comes further.
        fault: The first fault; None where everything lines up.
        factors: Place in `Analysis.scalars` of each number that changed and is made up for in the
            weights, to the factor that does so.
    """

    steps: int
    fault: Fault | None = None
    factors: Mapping[int, float] = field(default_factory=dict)


class _Misaligned(passes.RunEnded):
    def __init__(
        self, layer: str, reason: Message, ids: NDArray[np.int64] | None = None, number: int = -1
    ) -> None:
        super().__init__(reason)
        self.layer, self.reason, self.ids, self.number = layer, reason, ids, number


class _Checker:
    """A constraint recorder that compares with the first run instead of taking notes.

    Args:
        analysis: What the first run found.
        stays: Whether each channel is still there, [channel_count].
    """

    def __init__(self, analysis: Analysis, stays: NDArray[np.bool_]) -> None:
        self.steps = 0
        self.factors: dict[int, float] = {}
        self._analysis = analysis
        self._stays = stays
        self._folded = {fold.number: fold for fold in analysis.folds}
        self._numbers = 0
        self._products = 0
        none = np.full(analysis.channel_count + 1, -2, dtype=np.int64)  # `ANY` is at the end
        none[: len(analysis.met)] = np.where(analysis.met < 0, -2, analysis.met)
        self._met = none
        self._reshapes: Counter[str] = Counter()
        free = [group.channels for group in analysis.groups if not group.protected]
        mixed = [group.channels for group in analysis.groups if not group.exact]
        self._free = _marked(analysis.channel_count, free)
        self._sharp = ~_marked(analysis.channel_count, mixed)

    def fresh(self, size: int) -> NDArray[np.int64]:
        return np.full(size, ANY, dtype=np.int64)

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64], layer: str) -> None:
        self.steps += 1
        if a is b:
            return
        try:
            a, b = np.broadcast_arrays(a, b)
        except ValueError:
            ids = np.concatenate([a.ravel(), b.ravel()])
            raise _Misaligned(layer, words.meets_others(layer), ids) from None
        wrong = (a != b) & (a != ANY) & (b != ANY) & (self._met[a] != b) & (self._met[b] != a)
        if wrong.any():
            ids = np.concatenate([a[wrong], b[wrong]])
            raise _Misaligned(layer, words.meets_others(layer), ids)

    def protect(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        """The first run let these ids go, so it saw something else here."""
        self.steps += 1
        if ids.size and (ids != ids.flat[0]).any():  # a single channel cannot be out of place
            self._refuse_any(ids, self._free, layer, reason)

    def keep_rows(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        del ids, layer, reason
        self.steps += 1

    def alike(
        self, rows: NDArray[np.int64], shared: NDArray[np.int64], heads: TensorIds, layer: str
    ) -> None:
        del heads
        self.join(rows, shared, layer)

    def mixes(self, ids: NDArray[np.int64], layer: str) -> None:
        self.steps += 1
        self._refuse_any(ids, self._sharp & self._free, layer, words.INEXACT)

    def equal_count(
        self, rows: NDArray[np.int64], layer: str, *, whole_may_leave: bool = False
    ) -> None:
        pass

    def reshaped(
        self, layer: str, shape: Sequence[int], moved: TensorIds, parted: TensorIds
    ) -> TensorIds:
        """Each row must hold exactly what is left of the row that it was."""
        del parted  # with one row left, or one channel in each, nothing seems to be parted
        self.steps += 1
        place = layer, self._reshapes[layer]
        self._reshapes[layer] += 1
        rows: TensorIds = ()
        for grid in self._analysis.grids.get(place, ()):
            left = grid.left(self._stays)
            if left is None or not grid.is_held(left, shape, moved):
                ids = [part.ravel() for part in (grid.channels, grid.heads) if part is not None]
                raise _Misaligned(layer, words.other_rows(layer), np.concatenate(ids))
            rows += grid.rows_left(self._stays)
        return rows

    def gather(self, buffer: str, source: NDArray[np.int64], layer: str) -> None:
        pass

    def scalar(self, value: float, layer: str) -> None:
        self.steps += 1
        place, self._numbers = self._numbers, self._numbers + 1
        known = self._analysis.scalars
        if place >= len(known) or value == known[place]:
            return
        fold = self._folded.get(place)
        if fold is None:
            raise _Misaligned(layer, words.another_factor(layer), number=place)
        if not value or not known[place]:
            raise _Misaligned(layer, words.another_factor(layer))
        factor = known[place] / value
        self.factors[place] = 1 / factor if fold.divides else factor

    def note(self, product: Product) -> None:
        """A layer must multiply as much as what is left of its channels makes it."""
        self.steps += 1
        place, self._products = self._products, self._products + 1
        if place >= len(self._analysis.costs):
            raise _Misaligned(product.layer, words.computes_otherwise(product.layer))
        cost = self._analysis.costs[place]
        expected = cost.left(self._stays)
        if cost.layer != product.layer or abs(product.macs - expected) > _CLOSE * expected + 1:
            raise _Misaligned(product.layer, words.computes_otherwise(product.layer))

    def _refuse_any(
        self, ids: NDArray[np.int64], where: NDArray[np.bool_], layer: str, reason: Message
    ) -> None:
        ids = ids[ids != ANY]
        if where[ids].any():
            raise _Misaligned(layer, reason, ids[where[ids]])


def _marked(count: int, parts: list[NDArray[np.int64]]) -> NDArray[np.bool_]:
    marked = np.zeros(count, dtype=bool)
    for channels in parts:
        marked[channels] = True
    return marked


@dataclass(frozen=True, eq=False)
class Stage:
    """A smaller network that is ready to run, as often as one likes.

    Args:
        module: A copy of it on meta tensors.
        removed: Whether each channel was removed, [channel_count].
        parts: The modules and tensors of the copy.
        known: Which channels are left along the axes of its tensors, by name.
        values: What its integer buffers hold, by name.
    """

    module: nn.Module
    removed: NDArray[np.bool_]
    parts: Inventory
    known: Mapping[str, TensorIds]
    values: Mapping[str, NDArray[np.int64]]


def stage(pruned: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Stage:
    """Make a pruned network ready to run.

    Args:
        pruned: The network without the removed channels; it is not changed.
        analysis: The channels of the original.
        removed: Whether each channel was removed, [channel_count].
    """
    module = on_meta(pruned)
    parts = inventory(module)
    known = surviving_ids(parts, analysis, removed)
    return Stage(module, removed, parts, known, passes.positions(pruned))


def replay(pruned: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Replay:
    """Run a pruned network on meta tensors and compare every join with the original's.

    This catches shapes that the network's code has hard-wired, and slices that run but are wrong.

    Args:
        pruned: The network without the removed channels.
        analysis: The channels of the original.
        removed: Whether each channel was removed, [channel_count].
    """
    return replay_on(stage(pruned, analysis, removed), analysis)


def replay_on(ready: Stage, analysis: Analysis) -> Replay:
    """Do as `replay` does, on a stage that may have been used before."""
    removed = ready.removed
    checker = _Checker(analysis, ~removed)
    try:
        passes.run(ready.parts, analysis.inputs, checker, ready.known, ready.values)
    except _Misaligned as found:
        ids, number = found.ids, None if found.number < 0 else found.number
        channels = _left(found.layer, analysis, removed) if ids is None else _real(ids)
        fault = Fault(found.layer, found.reason, channels, number)
    except passes.ForwardError as error:
        reason = words.original_size(error.layer, error.place)
        fault = Fault(error.layer, reason, _left(error.layer, analysis, removed))
    else:
        return Replay(checker.steps, None, checker.factors)
    return Replay(checker.steps, fault, checker.factors)


def _real(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    found: NDArray[np.int64] = np.unique(ids[ids != ANY])
    return found


def _left(layer: str, analysis: Analysis, removed: NDArray[np.bool_]) -> NDArray[np.int64]:
    """List the removed channels that sat in a layer or below it."""
    here = [
        slot.distinct.ravel()
        for slot in analysis.slots
        if layer and (slot.layer == layer or slot.layer.startswith(f"{layer}."))
    ]
    channels = np.unique(np.concatenate(here)) if here else np.zeros(0, dtype=np.int64)
    return channels[removed[channels]]


def surviving_ids(
    parts: Inventory, analysis: Analysis, removed: NDArray[np.bool_]
) -> dict[str, TensorIds]:
    """Say which channels are left along the axes of a pruned network's tensors, by name."""
    stays = ~removed
    ranks = {name: tensor.dim() for name, tensor in parts.tensors.items()}
    known: dict[str, list[ChannelIds]] = {}
    for slot in analysis.slots:
        rank = ranks[slot.tensor]
        axis = slot.axis - rank
        left = slot.remaining(stays)
        if slot.rows is None:
            channel_ids = ChannelIds((axis,), slot.channels[left])
        else:
            ids = slot.channels[stays[slot.rows]]
            channel_ids = ChannelIds((-rank, axis), ids[left].reshape(len(ids), -1))
        # As in the first run, axes of length 1 carry no ids; but the weight of a convolution whose
        # groups are left with one input each must not look like that of a depthwise one.
        if channel_ids.ids.shape[-1] > 1 or slot.rows is not None:
            known.setdefault(slot.tensor, []).append(channel_ids)
    floating = (name for name, tensor in parts.tensors.items() if tensor.is_floating_point())
    return {name: tuple(known.get(name, ())) for name in floating}  # as in the first run
