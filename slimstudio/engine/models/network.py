"""A network in memory: the module and the recipe that rebuilds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.models.recipe import Recipe


@dataclass(frozen=True, eq=False)
class Network:
    """A module together with the recipe that rebuilds it.

    `new_classes` are the outputs that have never been trained: a network with any must learn
    before it can be judged.
    """

    module: nn.Module
    recipe: Recipe
    new_classes: tuple[str, ...] = ()
