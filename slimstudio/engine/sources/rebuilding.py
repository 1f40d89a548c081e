"""Building networks from their recipes, with the tensors that a file holds."""

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from slimstudio.engine.blocks.drop import drop_blocks
from slimstudio.engine.graphs.graph_module import build_network
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.sources.catalogue import build, outline, without_values
from slimstudio.engine.surgery.attributes import follow_tensors
from slimstudio.errors import ModelFileError, told_by
from slimstudio.messages import Message, verbatim


def blank(recipe: Recipe) -> nn.Module:
    """Build the network that a recipe starts from, without values and in its first sizes.

    Raises:
        ModelFileError: the recipe names no known network, or its graph cannot be built.
    """
    if recipe.graph is None:
        module = outline(recipe.architecture, recipe.outputs)
    else:
        try:
            with without_values():
                module = build_network(recipe.graph)
        except ValueError as error:
            raise _misfit(recipe, told_by(error)) from error
    if recipe.opened:
        open_modules(module)
    return module


def rebuild(recipe: Recipe, tensors: Mapping[str, Tensor]) -> Network:
    """Build a network from its recipe and its tensors.

    Args:
        recipe: How to build it.
        tensors: Name to tensor; copied. Counters of BatchNorm may be missing.

    Returns:
        The network, in evaluation mode.

    Raises:
        ModelFileError: the recipe names no known network, or the tensors do not fit it.
    """
    # Nothing is filled with random values only to be overwritten.
    module = blank(recipe)
    try:
        drop_blocks(module, recipe.dropped)
    except ValueError as error:
        raise _misfit(recipe, Message("It leaves out {error}", error=told_by(error))) from error
    resize_layers(module, recipe, tensors)
    if recipe.graph is not None:
        follow_tensors(dict(module.named_modules()))  # of other classes than the graph was for
    # What is filled in stays the same object: MNASNet reads its version off the dictionary.
    own = module.state_dict()
    for name, like in list(own.items()):
        if name in tensors:
            own[name] = _own_copy(tensors[name], like)
        elif like.is_meta:
            del own[name]
    strangers = [name for name in tensors if name not in own]
    if strangers:
        raise _misfit(recipe, Message("“{name}” has no place in it", name=strangers[0]))
    try:
        module.load_state_dict(own, strict=True, assign=True)
    except RuntimeError as error:
        raise _misfit(recipe, verbatim(" ".join(str(error).split())[:300])) from error
    _compute_tables(module, recipe)
    return Network(_ready(module), recipe)


def _compute_tables(module: nn.Module, recipe: Recipe) -> None:
    """Fill in what a constructor computes and no file holds, such as the masks of timm's Swin."""
    missing = [name for name, buffer in module.named_buffers() if buffer.is_meta]
    if not missing:
        return
    stock = build(recipe.architecture, recipe.outputs)
    if recipe.opened:
        open_modules(stock)
    tables = dict(stock.named_buffers())
    for name in missing:
        if name not in tables or tables[name].shape != module.get_buffer(name).shape:
            raise _misfit(recipe, Message("“{name}” has no place in it", name=name))
        owner, _, attribute = name.rpartition(".")
        setattr(module.get_submodule(owner), attribute, tables[name])


def _misfit(recipe: Recipe, why: Message) -> ModelFileError:
    return ModelFileError(
        Message(
            "The tensors do not fit {architecture} as the recipe describes it.",
            architecture=recipe.architecture,
        ),
        why=Message("{why}.", why=why),
        remedy=Message("Export the network again, or get another copy of the file."),
    )


def _own_copy(tensor: Tensor, like: Tensor) -> Tensor:
    """Copy a tensor into memory of its own, in the precision that the network computes in."""
    return tensor.detach().to(like.dtype, memory_format=torch.contiguous_format, copy=True)


def _ready(module: nn.Module) -> nn.Module:
    for parameter in module.parameters():
        parameter.requires_grad = True
    return module.eval()
