"""Replaces the modules of torchvision that hold channels back."""

from torch import nn

from slimstudio.engine.models.open_attention import open_attention
from slimstudio.engine.models.open_shuffle import open_shuffle


def open_modules(module: nn.Module) -> bool:
    """Replace attention and shuffling modules in place; the network answers as before.

    Args:
        module: Any torchvision classifier, also one on meta tensors.

    Returns:
        Whether there was any.
    """
    # Both have their say: a network could hold both kinds.
    found = [open_attention(module), open_shuffle(module)]
    return any(found)
