"""Removing whole blocks: an identity stands in for them, and the recipe says so."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

from slimstudio.engine.blocks.drop import drop_blocks, obstacles, still_there
from slimstudio.engine.blocks.without import outermost
from slimstudio.engine.channels import words
from slimstudio.engine.channels.copying import on_meta, sharing
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.marks import is_inside
from slimstudio.engine.models.network import Network
from slimstudio.engine.surgery.proof import Proof, compared, innocent
from slimstudio.messages import Message


@dataclass(frozen=True, eq=False)
class BlockRemoval:
    """Blocks that leave whole: the original answers alike when their layers answer zero.

    Args:
        blocks: Dotted names; none lies in another.
        inputs: What the network runs on.
        parameters: Names of the network's parameters.
    """

    blocks: Sequence[str]
    inputs: ExampleInputs
    parameters: Collection[str]

    def carry_out(self, module: nn.Module) -> dict[str, Mapping[str, int]]:
        """Put an identity in place of the blocks; no attributes follow."""
        drop_blocks(module, self.blocks)
        return {}

    def silenced(
        self, tensors: Mapping[str, Tensor], *, readers_only: bool
    ) -> Mapping[str, Tensor]:
        """Make zeros of the blocks' parameters."""
        del readers_only  # a block has no readers of its own
        inside = [name for name in self.parameters if is_inside(name, self.blocks)]
        return {name: torch.zeros_like(tensors[name]) for name in inside}

    def left_of(self, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Leave out what lies in the blocks."""
        return {name: one for name, one in values.items() if not is_inside(name, self.blocks)}

    def norms(self, module: nn.Module) -> AbstractContextManager[object]:
        """Let normalisations be: as many channels stay."""
        del module
        return nullcontext()

    def surviving(self, answers: list[Tensor]) -> list[Tensor]:
        """Answers keep their shapes."""
        return answers


@dataclass(frozen=True, eq=False)
class Shortened:
    """A network without some of its blocks.

    Args:
        network: The network, with a new recipe.
        kept: The blocks that stayed after all, with the reason.
        proof: What comparing its answers has shown.
    """

    network: Network
    kept: Mapping[str, Message]
    proof: Proof


def remove_blocks(
    network: Network,
    blocks: Collection[str],
    inputs: ExampleInputs,
    optimizer: torch.optim.Optimizer | None = None,
    *,
    prove: bool = True,
) -> Shortened:
    """Take blocks out of a network, in place; those that are gone already do not matter.

    On a copy without numbers it is tried once more that the network runs without them, and that
    each passes its input on when its layers answer zero. Then the network whose blocks answer zero
    and the one without them answer the same inputs.

    Args:
        network: The network.
        blocks: Names of containers.
        inputs: What it is run on.
        optimizer: Trains the network; it forgets the parameters that leave.
        prove: Whether answers are compared.
    """
    module = network.module
    asked = still_there(module, blocks)
    if not asked:
        return Shortened(network, {}, Proof())
    kept = obstacles(on_meta(module, with_positions=True), asked, inputs)
    leaving = [name for name in asked if name not in kept]
    proof = Proof()
    if prove and leaving:
        right, proof = _proved(module, leaving, inputs)
        kept |= {name: words.WRONG_WITHOUT_BLOCK for name in leaving if name not in right}
        leaving = right
    drop_blocks(module, leaving, optimizer)
    recipe = network.recipe
    dropped = outermost({*recipe.dropped, *leaving})
    resized = {n: sizes for n, sizes in recipe.resized.items() if not is_inside(n, dropped)}
    recipe = replace(recipe, resized=resized, dropped=dropped)
    return Shortened(replace(network, recipe=recipe), kept, proof)


def _proved(module: nn.Module, blocks: list[str], inputs: ExampleInputs) -> tuple[list[str], Proof]:
    """Find the blocks without which answers are as they must be, and what has shown it."""
    parameters = inventory(module).parameters

    def comparison(some: Sequence[str]) -> tuple[Proof, bool]:
        dropped = BlockRemoval(some, inputs, parameters)
        smaller = sharing(module, {})
        dropped.carry_out(smaller)
        return compared(module, smaller, dropped)

    proof, is_wrong = comparison(blocks)
    if not is_wrong:
        return blocks, proof
    right = innocent(blocks, lambda some: not comparison(some)[1])
    return right, comparison(right)[0] if right else Proof()
