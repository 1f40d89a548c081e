"""What is trained in one measurement."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.vision import torchvision
from tests.benchmarks.training.photographs import CLASSES


@dataclass(frozen=True)
class Case:
    """A part of ResNet-18, trained on images of one size.

    Args:
        side: Of the images in pixels.
        part: "full", "last stage" or "head".
    """

    side: int
    part: str

    @property
    def images(self) -> int:
        """How many images there are to learn from; an eighth as many judge."""
        return 768 if self.side < 100 else 192

    @property
    def batch_size(self) -> int:
        """Images in a step."""
        return 64 if self.side < 100 else 32

    @property
    def epochs(self) -> int:
        """How many epochs are measured of ours."""
        return 3 if self.part == "full" else 10

    @property
    def trained(self) -> tuple[str, ...]:
        """Names of the children that train."""
        return {"full": (), "last stage": ("layer4", "fc"), "head": ("fc",)}[self.part]

    @property
    def preprocessing(self) -> Preprocessing:
        """How images are prepared."""
        return Preprocessing(self.side, round(self.side * 1.14))

    def network(self) -> nn.Module:
        """Build the network, always with the same values."""
        torch.manual_seed(0)
        network: nn.Module = torchvision.models.resnet18(num_classes=len(CLASSES))
        return network

    def frozen(self, network: nn.Module) -> frozenset[str]:
        """Name the children that do not train."""
        names = {name for name, _ in network.named_children()}
        return frozenset(names - set(self.trained)) if self.trained else frozenset()

    def plain(self) -> tuple[nn.Module, torch.optim.Optimizer]:
        """Build network and optimizer as a loop of one's own would."""
        network = self.network()
        for name in self.frozen(network):
            network.get_submodule(name).requires_grad_(requires_grad=False)
        parameters: list[Any] = [one for one in network.parameters() if one.requires_grad]
        return network, torch.optim.AdamW(parameters, lr=1e-3, fused=True)
