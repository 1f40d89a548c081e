"""A task that a tiny network learns in seconds, and such networks."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training.settings import TrainingSettings

PREPROCESSING = Preprocessing(size=16, resize=16, mean=(0.5, 0.5, 0.5), std=(0.25, 0.25, 0.25))
SETTINGS = TrainingSettings(batch_size=16, learning_rate=0.01, mirror=False)


def toy_pixels(count: int, seed: int = 0) -> Pixels:
    """Noise in which red, green or blue is a little stronger: the colour is the class."""
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % 3
    noise = torch.rand(count, 16, 16, 3, generator=generator) * 200
    noise[torch.arange(count), :, :, labels] += 55
    names = tuple(f"{number}.png" for number in range(count))
    images = noise.to(torch.uint8).permute(0, 3, 1, 2)
    return Pixels(images, labels, ("red", "green", "blue"), names)


def toy_dataset(train: int = 90, validation: int = 30) -> Dataset:
    return Dataset(toy_pixels(train, seed=1), toy_pixels(validation, seed=2))


def toy_network(seed: int = 0) -> nn.Sequential:
    """Layers 0 to 3 are a stem with BatchNorm, 4 to 6 the head with dropout."""
    torch.manual_seed(seed)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, stride=2, padding=1),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Dropout(0.2),
        nn.Linear(8, 3),
    )


class Outputs(NamedTuple):
    logits: Tensor
    aux: Tensor | None


class WithAuxiliaryHead(nn.Module):
    """Answers with one tensor when judged, and with two while it learns."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.stem = nn.Sequential(nn.Conv2d(3, 8, 3, stride=2), nn.BatchNorm2d(8), nn.ReLU())
        self.head = nn.Linear(8, 3)
        self.aux = nn.Sequential(nn.BatchNorm1d(8), nn.Linear(8, 3))

    def forward(self, images: Tensor) -> Tensor | Outputs:
        features = self.stem(images).mean((2, 3))
        logits: Tensor = self.head(features)
        return Outputs(logits, self.aux(features)) if self.training else logits


def tensors_of(module: nn.Module) -> dict[str, Tensor]:
    """Copy all parameters and buffers."""
    return {name: tensor.clone() for name, tensor in module.state_dict().items()}


def same_tensors(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    """Compare bit by bit."""
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def flags_of(module: nn.Module) -> list[object]:
    """List everything about a network that training must give back as it was."""
    return [
        *(parameter.requires_grad for parameter in module.parameters()),
        *(parameter.grad is None for parameter in module.parameters()),
        *(parameter.stride() for parameter in module.parameters()),
        *(layer.training for layer in module.modules()),
        *(len(layer._forward_pre_hooks) for layer in module.modules()),
    ]
