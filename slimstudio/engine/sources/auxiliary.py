"""Heads that some networks have for training only, and that many files leave out."""

from collections.abc import Mapping

from torch import Tensor

from slimstudio.engine.models.network import Recipe
from slimstudio.engine.sources.catalogue import build

# GoogLeNet's and Inception's; torchvision drops them from networks whose weights it downloads.
PREFIXES = ("aux1.", "aux2.", "AuxLogits.")


def is_auxiliary(name: str) -> bool:
    """Tell whether a tensor belongs to a head that is used in training only."""
    return name.startswith(PREFIXES)


def with_auxiliary_heads(recipe: Recipe, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Give the tensors of a network without auxiliary heads new ones, with random values.

    Answers do not depend on them, and the network can be trained like a stock one.

    Args:
        recipe: Says which network it is.
        tensors: Name to tensor.

    Returns:
        All tensors that were given, and those of the heads where none was given.
    """
    if recipe.architecture not in ("googlenet", "inception_v3") or any(map(is_auxiliary, tensors)):
        return dict(tensors)
    stock = build(recipe.architecture, recipe.outputs).state_dict()
    new = {name: tensor for name, tensor in stock.items() if is_auxiliary(name)}
    return {**tensors, **new}
