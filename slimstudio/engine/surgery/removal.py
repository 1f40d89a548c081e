"""What leaves a network, and what makes up for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch

from slimstudio.engine.surgery.cutting import cut_in_place
from slimstudio.engine.surgery.folding import fold_factors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from torch import Tensor, nn

    from slimstudio.engine.channels.analysis import Analysis


@dataclass(frozen=True, eq=False)
class Removal:
    """Channels that leave together, as a rehearsal without values found them to work.

    Args:
        analysis: The network's channels, with the attributes that follow them.
        removed: Whether each channel leaves, [channel_count].
        factors: As in `Replay`.
    """

    analysis: Analysis
    removed: NDArray[np.bool_]
    factors: Mapping[int, float] = field(default_factory=dict)

    def carry_out(
        self, module: nn.Module, optimizer: torch.optim.Optimizer | None = None
    ) -> dict[str, Mapping[str, int]]:
        """Cut a network in place, and keep its factors as they were.

        Args:
            module: The network.
            optimizer: Trains the network; it goes on with the smaller parameters.

        Returns:
            Layer name to the attributes that changed.
        """
        changed = cut_in_place(module, self.analysis, self.removed, optimizer)
        fold_factors(module, self.analysis, self.removed, self.factors)
        return changed

    def surviving(self, answers: list[Tensor]) -> list[Tensor]:
        """Leave out of the original's answers what leaves them, where outputs are pruned too."""
        found = list(answers)
        for place, axes in enumerate(self.analysis.outputs[: len(found)]):
            for axis, channels in axes:
                stays = np.flatnonzero((channels < 0) | ~self.removed[channels])
                index = torch.from_numpy(stays).to(found[place].device)
                found[place] = found[place].index_select(axis, index)
        return found
