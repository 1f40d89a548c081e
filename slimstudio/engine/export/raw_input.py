"""A network that takes pixels as a camera gives them."""

import torch
from torch import Tensor, nn

from slimstudio.engine.models.network import Preprocessing


class RawInput(nn.Module):
    """Normalises, asks a network, and turns scores into shares.

    Args:
        network: Takes float32 [B, 3, S, S], normalised, and answers with scores [B, outputs].
        preprocessing: How it is normalised.
    """

    scale: Tensor
    shift: Tensor

    def __init__(self, network: nn.Module, preprocessing: Preprocessing) -> None:
        super().__init__()
        self.network = network
        mean = torch.tensor(preprocessing.mean).view(3, 1, 1)
        std = torch.tensor(preprocessing.std).view(3, 1, 1)
        self.register_buffer("scale", 1 / (255 * std))
        self.register_buffer("shift", -mean / std)

    def forward(self, images: Tensor) -> Tensor:
        """Map uint8 [B, S, S, 3] to shares, float32 [B, outputs]."""
        values = images.permute(0, 3, 1, 2).to(torch.float32) * self.scale + self.shift
        shares: Tensor = self.network(values).softmax(1)
        return shares


def raw_images(images: Tensor) -> Tensor:
    """Bring decoded images, uint8 [N, 3, S, S], into the order of `RawInput`, [N, S, S, 3]."""
    return images.permute(0, 2, 3, 1).contiguous()
