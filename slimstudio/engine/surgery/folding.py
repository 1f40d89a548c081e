"""Making up for factors that changed with the number of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.analysis import Analysis


def fold_factors(
    tensors: Mapping[str, Tensor],
    analysis: Analysis,
    removed: NDArray[np.bool_],
    factors: Mapping[int, float],
) -> None:
    """Scale weights so that factors which depend on the number of channels change nothing.

    Attention divides by the square root of the width of a head; with narrower heads its queries
    and keys must get smaller by as much as that factor grew.

    Args:
        tensors: Those of the network after its channels left, or some of them; changed in place.
        analysis: Its channels; `folds` says which weights.
        removed: Whether each channel was removed, [channel_count].
        factors: Place in `Script.steps` of each step that scales to what to multiply with.
    """
    stays = ~removed
    slots = {slot.tensor: slot for slot in analysis.slots if slot.axis == 0}
    for fold in analysis.folds:
        factor = factors.get(fold.number, 1.0)
        if factor == 1.0:
            continue
        for name, indices in fold.tensors:
            if name not in tensors or tensors[name].is_meta:  # there is nothing to scale
                continue
            scaled = np.zeros(analysis.shapes[name][0], dtype=bool)
            scaled[indices] = True
            left = scaled[slots[name].remaining(stays)] if name in slots else scaled
            with torch.no_grad():
                tensors[name][torch.from_numpy(left).to(tensors[name].device)] *= factor
