"""The network whose answers another one learns from."""

import torch
from torch import Tensor, nn

from slimstudio.engine.training.precision import computing_device


class Teacher:
    """A network that answers and never changes.

    Args:
        module: The network, in evaluation mode for as long as this is used.
    """

    def __init__(self, module: nn.Module) -> None:
        self.module = module

    def answer(self, images: Tensor) -> Tensor:
        """Answer for images [B, 3, S, S] with logits [B, K]."""
        with torch.no_grad():
            logits: Tensor = self.module(images.to(computing_device(self.module)))
        return logits
