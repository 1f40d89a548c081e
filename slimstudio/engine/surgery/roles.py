"""Which modules play the same role in a network: what one of them counts, the others do."""

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.surgery.counting import Counting, Place

# A class of modules, and where in them the channels are.
Role = tuple[type, frozenset[Place]]


class Roles:
    """Finds the roles of groups, and the groups with a role.

    Args:
        module: The network.
        counting: Where channels are inside each of its modules.
        group_index: Index of the group that each channel belongs to, [channel_count].
    """

    def __init__(
        self, module: nn.Module, counting: Counting, group_index: NDArray[np.int64]
    ) -> None:
        self._module = module
        self._counting = counting
        self._group_index = group_index

    def of(self, layer: str, index: int) -> Role:
        """Say where a group is in the module whose code runs a layer.

        What fails for a role once fails in every module of the class.

        Args:
            layer: Name of a layer that fails.
            index: The group.
        """
        owner = self.owner(layer)
        here = frozenset(
            place
            for place, rows in self._counting.places(owner).items()
            if (self._group_index[rows] == index).any()
        )
        return type(self._module.get_submodule(owner)), here

    def playing(self, role: Role) -> dict[int, str]:
        """Find the groups with a role, each with the name of its module."""
        kind, here = role
        found: dict[int, str] = {}
        for name, module in self._module.named_modules():
            if type(module) is kind and name and here:
                inside = [
                    set(self._group_index[rows].ravel().tolist())
                    for place, rows in self._counting.places(name).items()
                    if place in here
                ]
                if len(inside) == len(here):
                    for index in set.intersection(*inside) - {-1}:
                        found[index] = name
        return found

    def owner(self, layer: str) -> str:
        """Name the innermost module around a layer with code that is not PyTorch's own.

        That of PyTorch only fails where it is given something that misfits.
        """
        return next(name for name in outwards(layer) if not name or not self.is_stock(name))

    def is_stock(self, layer: str) -> bool:
        """Tell whether a module is one of PyTorch's own."""
        return type(self._module.get_submodule(layer)).__module__.startswith("torch.nn.")


def outwards(layer: str) -> list[str]:
    """List a module and those around it, from the inside; the network itself is last."""
    names = [layer] if layer else []
    while "." in layer:
        layer = layer.rpartition(".")[0]
        names.append(layer)
    return [*names, ""]
