"""What leaves a network, and what makes up for it."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch

from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.surgery.cutting import cut_in_place, left_of
from slimstudio.engine.surgery.folding import fold_factors
from slimstudio.engine.surgery.silence import NormsOverSurvivors, silenced

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from numpy.typing import NDArray
    from torch import Tensor, nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.example_inputs import ExampleInputs


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
        if self.factors:
            fold_factors(inventory(module).tensors, self.analysis, self.removed, self.factors)
        return changed

    @property
    def inputs(self) -> ExampleInputs:
        """What the network was analysed with."""
        return self.analysis.inputs

    def silenced(
        self, tensors: Mapping[str, Tensor], *, readers_only: bool
    ) -> Mapping[str, Tensor]:
        """Copy the original's tensors that have a part in these channels, without that part."""
        return silenced(tensors, self.analysis, self.removed, readers_only=readers_only)

    def left_of(self, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Cut what tensors of the original hold instead, as their tensors were cut."""
        found = left_of(values, self.analysis, self.removed)
        if self.factors:
            found = {name: tensor.clone() for name, tensor in found.items()}
            fold_factors(found, self.analysis, self.removed, self.factors)
        return found

    def norms(self, module: nn.Module) -> AbstractContextManager[object]:
        """Let normalisations of a reference see what they will see when the channels are gone."""
        groups = self.analysis.groups
        if all(group.exact or not self.removed[group.channels].any() for group in groups):
            return nullcontext()
        return NormsOverSurvivors(module, self.analysis, self.removed)

    def surviving(self, answers: list[Tensor]) -> list[Tensor]:
        """Leave out of the original's answers what leaves them, where outputs are pruned too."""
        found = list(answers)
        for place, axes in enumerate(self.analysis.outputs[: len(found)]):
            for axis, channels in axes:
                stays = np.flatnonzero((channels < 0) | ~self.removed[channels])
                index = torch.from_numpy(stays).to(found[place].device)
                found[place] = found[place].index_select(axis, index)
        return found
