"""Find out which channels of a network must leave together, in one pass over its shapes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from torch.nn.modules.conv import _ConvNd

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.analysis import Analysis, Cost, Heads, Slot, Tie
from slimstudio.engine.channels.families import Families
from slimstudio.engine.channels.ledger import Recorder
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.channels.tracks import Track

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.tracks import Tracks


def analyse(module: nn.Module, input_size: int) -> Analysis:
    """Find the channels of a network and what ties them together.

    The network runs once on tensors that have shapes but no numbers, so nothing is computed and
    no weight is read; memory does not depend on the network's size.

    Args:
        module: The network; it is not changed.
        input_size: Side of the square RGB image that it takes, in pixels.

    Raises:
        ForwardError: the network cannot run on such an image.
    """
    shadow = on_meta(module)
    recorder = Recorder()
    known = _fresh_tracks(shadow, recorder)
    done = passes.run(shadow, input_size, recorder, known, passes.positions(module))
    labels = recorder.components()
    known.update(done.overridden)

    producing = {int(p.makes.flat[0]) for p in recorder.products if p.makes is not None}
    raw = list(_slots(shadow, known, producing))
    # Channels are numbered over what sits in some tensor: everything else cannot be removed. So
    # are attention heads, which take channels with them; other rows are only a way to part these.
    homes = [slot.channels.ravel() for slot in raw]
    homes += [p.heads.ravel() for p in recorder.products if p.heads is not None]
    placed = np.unique(labels[np.concatenate(homes)])
    number = np.full(recorder.count, -1, dtype=np.int64)
    number[placed] = np.arange(len(placed))
    number = number[labels]

    slots = tuple(_numbered(slot, number) for slot in raw)
    families = Families(slots, recorder, number, len(placed))
    return Analysis(
        input_size=input_size,
        channel_count=len(placed),
        slots=slots,
        groups=families.groups(),
        ties=tuple(
            Tie(number[t.ids], t.layer) for t in recorder.ties if (number[t.ids] >= 0).all()
        ),
        heads=tuple(
            Heads(number[r.ids], number[r.members], r.layer)
            for r in recorder.parted
            if (number[r.ids] >= 0).all()
        ),
        gathers={name: number[ids] for name, ids in recorder.gathers.items()},
        costs=tuple(
            Cost(
                p.layer,
                p.macs,
                tuple(number[ids] for ids in (p.makes, p.reads, *p.others) if ids is not None),
            )
            for p in recorder.products
        ),
        shapes={name: tuple(t.shape) for name, t in passes.named_tensors(shadow)},
        buffers=frozenset(name for name, _ in shadow.named_buffers()),
        protected=families.protected(),
        scalars=tuple(recorder.scalars),
    )


def _numbered(slot: Slot, number: NDArray[np.int64]) -> Slot:
    rows = None if slot.rows is None else number[slot.rows]
    return replace(slot, channels=number[slot.channels], rows=rows)


def _fresh_tracks(module: nn.Module, recorder: Recorder) -> dict[str, Tracks]:
    """Give every axis of every parameter and buffer ids of its own, where channels can be."""
    kernels = {
        f"{name}.weight" if name else "weight"
        for name, child in module.named_modules()
        if isinstance(child, _ConvNd)
    }
    known = {}
    for name, tensor in passes.named_tensors(module):
        if not tensor.is_floating_point():
            continue
        rank = tensor.dim()
        channel_axes = min(rank, 2) if name in kernels else rank
        known[name] = tuple(
            Track((axis - rank,), recorder.fresh(tensor.shape[axis]))
            for axis in range(channel_axes)
            if tensor.shape[axis] > 1
        )
    return known


def _slots(module: nn.Module, known: Mapping[str, Tracks], producing: set[int]) -> list[Slot]:
    slots = []
    for name, tensor in passes.named_tensors(module):
        for track in known.get(name, ()):
            axis = track.axes[-1] + tensor.dim()
            produces = int(track.ids.flat[0]) in producing
            rows = known[name][0].ids if track.ids.ndim == 2 else None
            slots.append(Slot(name, axis, track.ids, produces, rows))
    return slots
