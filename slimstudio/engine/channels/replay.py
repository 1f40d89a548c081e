"""The proof of surgery: the smaller network is run again and its channels must line up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.channels.tracks import Track

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.ledger import Product
    from slimstudio.engine.channels.tracks import Tracks

_NOBODY = np.zeros(0, dtype=np.int64)
_ANY = -1  # an id that agrees with every other: values that were never channels


@dataclass(frozen=True, eq=False)
class Fault:
    """Channels that do not line up after surgery, [n], and why in plain words.

    Nobody can tell which channels are at fault where the network's own code failed outside of any
    layer; there are none then.
    """

    channels: NDArray[np.int64]
    reason: str
    layer: str = ""


def _another_factor(layer: str) -> str:
    return f"{layer or 'The network'} computes with a number that depends on these channels."


class _Misaligned(Exception):  # noqa: N818 - carries a finding, not an error
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.reason)
        self.fault = fault


class _Checker:
    """A ledger that compares instead of joining.

    Args:
        scalars: The plain numbers of the first run, in the order of use.
    """

    def __init__(self, scalars: tuple[float, ...]) -> None:
        self._scalars = iter(scalars)

    def fresh(self, size: int) -> NDArray[np.int64]:
        return np.full(size, _ANY, dtype=np.int64)

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64], layer: str) -> None:
        if a is b:
            return
        try:
            a, b = np.broadcast_arrays(a, b)
        except ValueError:
            self._refuse(np.concatenate([a.ravel(), b.ravel()]), layer)
        wrong = (a != b) & (a != _ANY) & (b != _ANY)
        if wrong.any():
            self._refuse(np.concatenate([a[wrong], b[wrong]]), layer)

    def fix(self, ids: NDArray[np.int64], layer: str, reason: str) -> None:
        pass

    def blur(self, ids: NDArray[np.int64], layer: str) -> None:
        pass

    def tie(self, rows: NDArray[np.int64], layer: str) -> None:
        pass

    def rows(self, ids: NDArray[np.int64], layer: str) -> NDArray[np.int64]:
        del layer
        return np.full(ids.shape[:-1], _ANY, dtype=np.int64)

    def gather(self, buffer: str, source: NDArray[np.int64], layer: str) -> None:
        pass

    def scalar(self, value: float, layer: str) -> None:
        if value != next(self._scalars, value):
            raise _Misaligned(Fault(_NOBODY, _another_factor(layer), layer))

    def note(self, product: Product) -> None:
        pass

    def _refuse(self, ids: NDArray[np.int64], layer: str) -> None:
        reason = f"In {layer or 'the network'} channels would meet others than before."
        raise _Misaligned(Fault(np.unique(ids[ids != _ANY]), reason))


def misaligned_channels(
    pruned: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]
) -> Fault | None:
    """Run a pruned network on meta tensors and compare every join with the original's.

    This catches shapes that the network's code has hard-wired, and slices that run but are wrong.

    Args:
        pruned: The network without the removed channels.
        analysis: The channels of the original.
        removed: Whether each channel was removed, [channel_count].

    Returns:
        The first channels that do not line up, or None where all do.
    """
    shadow = on_meta(pruned)
    known = _surviving_tracks(shadow, analysis, removed)
    try:
        passes.run(
            shadow, analysis.input_size, _Checker(analysis.scalars), known, passes.positions(pruned)
        )
    except _Misaligned as found:
        fault = found.fault
        if len(fault.channels) == 0:
            return replace(fault, channels=_removed_in(fault.layer, analysis, removed))
        return fault
    except passes.ForwardError as error:
        place = error.layer or "The network"
        reason = f"{place} only works with its original size."
        return Fault(_removed_in(error.layer, analysis, removed), reason)
    return None


def _removed_in(layer: str, analysis: Analysis, removed: NDArray[np.bool_]) -> NDArray[np.int64]:
    """List the removed channels that sit in a layer or below it."""
    here = [
        slot.channels.ravel()
        for slot in analysis.slots
        if layer and (slot.layer == layer or slot.layer.startswith(f"{layer}."))
    ]
    channels = np.unique(np.concatenate(here)) if here else np.zeros(0, dtype=np.int64)
    return channels[removed[channels]]


def _surviving_tracks(
    module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]
) -> dict[str, Tracks]:
    stays = ~removed
    ranks = {name: tensor.dim() for name, tensor in passes.named_tensors(module)}
    known: dict[str, list[Track]] = {}
    for slot in analysis.slots:
        rank = ranks[slot.tensor]
        axis = slot.axis - rank
        left = slot.remaining(stays)
        if slot.rows is None:
            track = Track((axis,), slot.channels[left])
        else:
            ids = slot.channels[stays[slot.rows]]
            track = Track((-rank, axis), ids[left].reshape(len(ids), -1))
        if track.ids.shape[-1] > 1:  # as in the first run, axes of length 1 carry no ids
            known.setdefault(slot.tensor, []).append(track)
    return {name: tuple(tracks) for name, tracks in known.items()}
