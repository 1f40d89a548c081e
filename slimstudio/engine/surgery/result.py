"""What became of a network of one's own, told with its own names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.unforeseen import only_ours

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Slot
    from slimstudio.engine.surgery.proof import Proof
    from slimstudio.engine.surgery.prune import Pruned
    from slimstudio.messages import Message

# Axis to the indices that left, or to those of each group of a grouped convolution.
Removed = dict[int, list[int] | dict[int, list[int]]]


@dataclass(frozen=True, eq=False)
class PruningResult:
    """A smaller network, and what became of what was asked.

    Args:
        model: The network without the channels that left, with device, precision and training
            flags of the original.
        macs: Multiply-accumulate operations for one item of a batch, in evaluation.
        macs_before: The same of the original.
        parameters: Number of parameters, each counted once.
        parameters_before: The same of the original.
        removed: Name of a parameter or buffer of the original to `{axis: indices that left}`,
            sorted. Where the groups of a grouped convolution lose different positions it is
            `{axis: {group: indices}}`: every group is listed, groups are equal blocks of axis 0,
            and indices count along the axis within the block.
        protected: Layer to why it stayed whole, as a sentence.
        proof: What comparing its answers with those of the original has shown: `proof.proved`,
            `proof.difference`, and `proof.unproved`, which says why nothing was compared.
        analysis: What was found out about the original's channels.
        pruned: What surgery said.
        agreement: For what `compress` returns, the share of images held back that both networks
            answer alike, 0 to 1; None of others.
    """

    model: nn.Module
    macs: int
    macs_before: int
    parameters: int
    parameters_before: int
    removed: Mapping[str, Removed]
    protected: Mapping[str, str]
    proof: Proof
    analysis: Analysis = field(repr=False)
    pruned: Pruned = field(repr=False)
    agreement: float | None = None

    @only_ours
    def save(self, path: str | Path) -> None:
        """Write the network as a file that `slimstudio.load` opens: tensors and sizes, no code.

        Args:
            path: Where to, ending in `.pt` or `.safetensors`; a file of that name is replaced.

        Raises:
            ExportError: the name has another ending, or the file cannot be written.
        """
        from slimstudio.engine.export.own_network import save  # noqa: PLC0415 - exports need this

        save(self, path)


def removed_by_name(
    analysis: Analysis, removed: NDArray[np.bool_], positions: Mapping[str, NDArray[np.int64]]
) -> dict[str, Removed]:
    """List what left of each tensor.

    Args:
        analysis: The network's channels.
        removed: Whether each channel left, [channel_count].
        positions: What the original's buffers of positions held, by name.
    """
    found: dict[str, Removed] = {}
    for slot in analysis.slots:
        gone = _gone(slot, removed)
        if gone:
            found.setdefault(slot.tensor, {})[slot.axis] = gone
    for name, channels in analysis.gathers.items():
        gone = np.flatnonzero(removed[channels[positions[name]]]).tolist()
        if gone:
            found.setdefault(name, {})[0] = gone
    return {name: dict(sorted(axes.items())) for name, axes in found.items()}


def _gone(slot: Slot, removed: NDArray[np.bool_]) -> list[int] | dict[int, list[int]]:
    gone = removed[slot.distinct]
    if gone.ndim == 1:
        return [int(index) for index in np.flatnonzero(gone)]
    if (gone == gone[0]).all():
        return [int(index) for index in np.flatnonzero(gone[0])]
    return {group: np.flatnonzero(row).tolist() for group, row in enumerate(gone)}


def why_whole(
    analysis: Analysis, pruned: Pruned, staying: Mapping[str, Message], *, inexact: bool
) -> dict[str, str]:
    """Say why layers stayed whole, where more than the request kept them so.

    Args:
        analysis: The network's channels.
        pruned: What surgery did.
        staying: Layers that the request itself kept, and why.
        inexact: Whether channels could leave that a normalisation mixes.
    """
    lost = {
        name
        for group in analysis.groups
        if pruned.removed[group.channels].any()
        for name in group.producers
    }
    found: dict[str, str] = {}
    for group in analysis.groups:
        reason = pruned.put_back.get(group.index) or group.protected
        if not reason and not group.may_leave(inexact=inexact):
            reason = words.INEXACT
        for name in group.producers if reason else ():
            if name not in lost:
                found.setdefault(name, str(reason))
    return found | {name: str(reason) for name, reason in staying.items() if name not in lost}
