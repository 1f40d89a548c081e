"""Taking whole blocks out of a network."""

from collections.abc import Collection, Iterable

import torch
from torch import nn

from slimstudio.engine.blocks.calls import answers
from slimstudio.engine.blocks.find import find_blocks
from slimstudio.engine.blocks.without import outermost
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.messages import Message


def drop_blocks(
    module: nn.Module, blocks: Iterable[str], optimizer: torch.optim.Optimizer | None = None
) -> None:
    """Put an identity in place of some containers of a network, in place.

    Args:
        module: The network.
        blocks: Dotted names; none lies in another.
        optimizer: Trains the network; it forgets the parameters that leave.

    Raises:
        ValueError: there is no container of that name.
    """
    for name in blocks:
        try:
            block = module.get_submodule(name) if name else module
        except AttributeError as error:
            raise ValueError(Message("a block “{name}”, which is not there", name=name)) from error
        if block is module or next(block.children(), None) is None:
            raise ValueError(Message("“{name}”, which is no block of layers", name=name))
        module.set_submodule(name, nn.Identity().train(block.training))
    if optimizer is not None:
        _forget(optimizer, {id(parameter) for parameter in module.parameters()})


def still_there(module: nn.Module, blocks: Collection[str]) -> tuple[str, ...]:
    """List those of some blocks that a network still has, without those that lie in others."""
    known = dict(module.named_modules())
    return outermost([n for n in blocks if next(known.get(n, nn.Identity()).children(), None)])


def obstacles(
    module: nn.Module, blocks: Collection[str], inputs: ExampleInputs
) -> dict[str, Message]:
    """Check once more that a network runs without some of its blocks.

    Args:
        module: The network on meta tensors; the blocks that can leave are dropped from it.
        blocks: Dotted names; none lies in another.
        inputs: What it is run on.

    Returns:
        The blocks that have to stay after all, and why.
    """
    found = {block.name: block.reason for block in find_blocks(module, inputs, among=blocks)}
    kept = {name: found[name] for name in blocks if found[name]}
    leaving = {name: module.get_submodule(name) for name in blocks if name not in kept}
    drop_blocks(module, leaving)
    if not answers(module, inputs):
        for name, block in leaving.items():
            module.set_submodule(name, block)
        for name, block in leaving.items():
            drop_blocks(module, [name])
            if not answers(module, inputs):
                module.set_submodule(name, block)
                kept[name] = Message("The rest of the network uses what is inside it.")
    return kept


def _forget(optimizer: torch.optim.Optimizer, left: set[int]) -> None:
    for group in optimizer.param_groups:
        group["params"] = [each for each in group["params"] if id(each) in left]
    for parameter in [each for each in optimizer.state if id(each) not in left]:
        del optimizer.state[parameter]
