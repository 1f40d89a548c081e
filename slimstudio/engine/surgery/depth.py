"""Removing whole blocks: an identity stands in for them, and the recipe says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from slimstudio.engine.blocks.drop import drop_blocks, obstacles, still_there
from slimstudio.engine.blocks.without import outermost
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.marks import is_inside

if TYPE_CHECKING:
    from collections.abc import Collection

    import torch

    from slimstudio.engine.channels.example_inputs import ExampleInputs
    from slimstudio.engine.models.network import Network
    from slimstudio.messages import Message


def remove_blocks(
    network: Network,
    blocks: Collection[str],
    inputs: ExampleInputs,
    optimizer: torch.optim.Optimizer | None = None,
) -> tuple[Network, dict[str, Message]]:
    """Take blocks out of a network, in place; those that are gone already do not matter.

    On a copy without numbers it is tried once more that the network runs without them, and that
    each passes its input on when its layers answer zero.

    Args:
        network: The network.
        blocks: Names of containers.
        inputs: What it is run on.
        optimizer: Trains the network; it forgets the parameters that leave.

    Returns:
        The network with a new recipe, and the blocks that stayed after all, with the reason.
    """
    asked = still_there(network.module, blocks)
    if not asked:
        return network, {}
    shadow = on_meta(network.module, with_positions=True)
    kept = obstacles(shadow, asked, inputs)
    leaving = [name for name in asked if name not in kept]
    drop_blocks(network.module, leaving, optimizer)
    recipe = network.recipe
    dropped = outermost({*recipe.dropped, *leaving})
    resized = {n: sizes for n, sizes in recipe.resized.items() if not is_inside(n, dropped)}
    recipe = replace(recipe, resized=resized, dropped=dropped)
    return replace(network, recipe=recipe), kept
