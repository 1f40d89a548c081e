"""What leaves a network, and what makes up for it."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.surgery.cutting import cut_in_place, left_of
from slimstudio.engine.surgery.silence import NormsOverSurvivors, silenced


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
