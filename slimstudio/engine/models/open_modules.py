"""Replaces the modules and the code that hold channels back."""

from torch import nn

from slimstudio.engine.models.open_attention import open_attention
from slimstudio.engine.models.open_shuffle import open_shuffle
from slimstudio.engine.models.open_sizes import open_sizes


def open_modules(module: nn.Module) -> bool:
    """Let more channels of a network leave; in place, and the network answers as before.

    Args:
        module: Any network, also one on meta tensors.

    Returns:
        Whether anything changed.
    """
    # All have their say: a network could hold every kind.
    return any([replace_modules(module), open_sizes(module)])


def replace_modules(module: nn.Module) -> bool:
    """Do so for attention and shuffling modules of PyTorch and torchvision alone."""
    return any([open_attention(module), open_shuffle(module)])
