"""The last layer of networks in files: under another name, of another shape, or not there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

import torch
from torch import Tensor

Shape = tuple[int, ...]

# GoogLeNet's and Inception's; torchvision drops them from networks whose weights it downloads.
AUXILIARY = ("aux1.", "aux2.", "AuxLogits.")

# What people call what they put behind a backbone.
HEAD_NAMES = frozenset(
    {
        *("fc", "head", "heads", "classifier", "classification_head", "cls", "cls_head"),
        *("last_linear", "linear", "logits", "output", "out", "out_layer", "final", "top"),
        *("classif", "clf", "predictor", "prediction", "proj", "projector", "projection_head"),
        *("embedding", "bottleneck", "dropout", "norm_head", "fc1", "fc2", "fc3", "output_layer"),
        *("head_dist", "_fc", "_classifier", "linear_head", "mlp_head", "classifier_head"),
    }
)

# As many as published networks have, where a backbone does not say how many there were.
_OUTPUTS = 1000
_MOST_OUTPUTS = 50_000  # that are believed of a layer that is left out
_SPREAD = 0.02  # of the random values of a new last layer


@dataclass(frozen=True, eq=False)
class Headed:
    """A file's tensors with the last layer where a network has it.

    Args:
        tensors: Name to tensor.
        outputs: How many rows it has.
        untrained: Whether the last layer is new, because the file has none that fits.
    """

    tensors: dict[str, Tensor]
    outputs: int
    untrained: bool = False


def is_auxiliary(name: str) -> bool:
    """Tell whether a tensor belongs to a head that is used in training only."""
    return name.startswith(AUXILIARY)


def with_head(
    tensors: Mapping[str, Tensor], expected: Mapping[str, Shape], heads: Sequence[str]
) -> Headed:
    """Put the last layer in its place; a file that differs elsewhere stays as it is.

    Args:
        tensors: Name to tensor.
        expected: Name to shape of the network's tensors.
        heads: Those with a row for each output; their first size does not matter.

    Returns:
        All tensors that were given, the last layer under the network's name. A missing bias is
        zero, which answers the same. Where there is no single last layer that fits behind the
        backbone, what lies there is left out for a new one with random values.
    """
    main = [name for name in heads if not is_auxiliary(name)]
    weights = [name for name in main if len(expected[name]) > 1]
    if not weights:
        return Headed(dict(tensors), _OUTPUTS)
    missing = [name for name in weights if not _fits(tensors.get(name), expected[name])]
    if not missing:
        return _with_bias(dict(tensors), main, tensors[weights[-1]].shape[0])
    strays = [name for name in tensors if name not in expected or name in main]
    if not all(_is_of_head(name, weights[0]) for name in strays):
        return Headed(dict(tensors), _OUTPUTS)
    body = {name: tensor for name, tensor in tensors.items() if name not in strays}
    behind = {name: tensors[name] for name in strays}
    layers = [name for name, tensor in behind.items() if tensor.dim() > 1]
    if len(weights) == len(layers) == 1 and len(behind) <= len(main):
        weight = behind[layers[0]]
        bias = behind.get(layers[0].removesuffix("weight") + "bias")
        if _fits(weight, expected[weights[0]]) and len(behind) == 1 + (bias is not None):
            body[weights[0]] = weight.reshape(-1, *expected[weights[0]][1:])
            for name in main:
                if name != weights[0] and bias is not None:
                    body[name] = bias
            return _with_bias(body, main, weight.shape[0])
    outputs = behind[layers[-1]].shape[0] if layers else _OUTPUTS
    if not 0 < outputs <= _MOST_OUTPUTS:
        outputs = _OUTPUTS
    return Headed(body | _new(main, expected, outputs), outputs, untrained=True)


def _fits(tensor: Tensor | None, shape: Shape) -> bool:
    """Tell whether a weight takes what the backbone gives; a convolution of one place does."""
    if tensor is None or tensor.dim() < 2 or not len(tensor):
        return False
    return prod(tensor.shape[1:]) == prod(shape[1:])


def _with_bias(tensors: dict[str, Tensor], main: Sequence[str], outputs: int) -> Headed:
    for name in main:
        if name not in tensors:
            tensors[name] = torch.zeros(outputs)
    return Headed(tensors, outputs)


def _is_of_head(name: str, head: str) -> bool:
    """Tell whether a tensor that the network does not have can only lie behind its backbone."""
    first = name.partition(".")[0]
    beside = head.removesuffix(".weight").rpartition(".")[0]
    return first in HEAD_NAMES or bool(beside and name.startswith(f"{beside}."))


def _new(main: Sequence[str], expected: Mapping[str, Shape], outputs: int) -> dict[str, Tensor]:
    dice = torch.Generator().manual_seed(0)
    made = {}
    for name in main:
        shape = (outputs, *expected[name][1:])
        if len(shape) > 1:
            made[name] = _SPREAD * torch.randn(shape, generator=dice)
        else:
            made[name] = torch.zeros(shape)
    return made
