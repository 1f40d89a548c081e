"""Small networks as ONNX files, by both of PyTorch's exporters."""

import warnings
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.vision import timm

# The newer one takes seconds for each network.
EXPORTERS = (pytest.param("dynamo", marks=pytest.mark.slow), "torchscript")
SIDE = 16


class Convolutional(nn.Module):
    """A residual network with depthwise convolutions, BatchNorms and hard activations."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 16, 3, 2, 1, bias=False), nn.BatchNorm2d(16))
        self.inner = nn.Sequential(
            nn.Conv2d(16, 32, 1), nn.Hardswish(), nn.Conv2d(32, 32, 3, 1, 1, groups=32),
            nn.SiLU(), nn.Conv2d(32, 16, 1),
        )  # fmt: skip
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.head = nn.Linear(16, 5)

    def forward(self, images: Tensor) -> Tensor:
        values = torch.relu(self.stem(images))
        scores: Tensor = self.head(self.pool(values + self.inner(values)).flatten(1))
        return scores


class Attentive(nn.Module):
    """A small vision transformer, with a token for the class and a table of positions."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, 16, 4, 4)
        self.token = nn.Parameter(torch.randn(1, 1, 16))
        self.places = nn.Parameter(torch.randn(1, 17, 16))
        self.before = nn.LayerNorm(16)
        self.attention = nn.MultiheadAttention(16, 4, batch_first=True)
        self.after = nn.LayerNorm(16)
        self.inner = nn.Sequential(nn.Linear(16, 32), nn.GELU(), nn.Linear(32, 16))
        self.head = nn.Linear(16, 5)

    def forward(self, images: Tensor) -> Tensor:
        values = self.patches(images).flatten(2).transpose(1, 2)
        values = torch.cat([self.token.expand(values.shape[0], -1, -1), values], 1) + self.places
        given = self.before(values)
        values = values + self.attention(given, given, given, need_weights=False)[0]
        values = values + self.inner(self.after(values))
        scores: Tensor = self.head(values[:, 0])
        return scores


class Placed(nn.Module):
    """A network that computes where pixels are, a map for each image, and lets a layer read it."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, 12, 4, 4)
        self.places = timm().models.edgenext.PositionalEncodingFourier(hidden_dim=4, dim=12)
        self.inner = nn.Sequential(nn.Linear(12, 24), nn.GELU(), nn.Linear(24, 12))
        self.head = nn.Linear(12, 5)

    def forward(self, images: Tensor) -> Tensor:
        values = self.patches(images)
        count, channels, height, width = values.shape
        places = self.places((count, height, width))
        places = places.reshape(count, -1, height * width).transpose(1, 2)
        values = values.reshape(count, channels, -1).transpose(1, 2) + places
        scores: Tensor = self.head((values + self.inner(values)).mean(1))
        return scores


class Standardised(nn.Conv2d):
    """A convolution whose filters are standardised when it answers, as those of NFNets."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        super().__init__(incoming, outgoing, 3, padding=1)
        self.gain = nn.Parameter(torch.rand(outgoing, 1, 1, 1) + 0.5)

    def forward(self, images: Tensor) -> Tensor:
        filters = self.weight.reshape(1, self.out_channels, -1)
        gain = (self.gain * 0.5).view(-1)
        filters = functional.batch_norm(filters, None, None, gain, training=True, momentum=0.0)
        weight = filters.reshape_as(self.weight)
        return functional.conv2d(images, weight, self.bias, padding=self.padding)


def standardised() -> nn.Module:
    """Make a network that has no other normalisation."""
    torch.manual_seed(0)
    head = (nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(12, 3))
    body = (Standardised(3, 8), nn.ReLU(), Standardised(8, 12), nn.ReLU())
    return nn.Sequential(*body, *head).eval()


NETWORKS = {"convolutional": Convolutional, "attentive": Attentive}


def network(name: str) -> nn.Module:
    """Build one of the networks, with values that make a difference."""
    torch.manual_seed(0)
    module = {**NETWORKS, "placed": Placed}[name]()
    for one in module.modules():
        if isinstance(one, nn.BatchNorm2d):
            nn.init.uniform_(one.running_mean, -0.2, 0.2)  # type: ignore[arg-type]
            nn.init.uniform_(one.running_var, 0.5, 2.0)  # type: ignore[arg-type]
    return module.eval()


def export(
    module: nn.Module,
    path: Path,
    exporter: str,
    *,
    any_batch: bool = True,
    keep: bool = False,
    side: int = SIDE,
) -> None:
    """Write a network as ONNX, for any number of images or for one; `keep` leaves BatchNorms."""
    images = torch.randn(2 if any_batch else 1, 3, side, side)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if exporter == "dynamo":
            batch = {0: torch.export.Dim("batch", min=1)}
            torch.onnx.export(
                module, (images,), path, dynamo=True, external_data=False, verbose=False,
                dynamic_shapes=(batch,) if any_batch else None,
            )  # fmt: skip
            return
        torch.onnx.export(
            module, (images,), path, dynamo=False, input_names=["images"], output_names=["scores"],
            dynamic_axes={"images": {0: "n"}, "scores": {0: "n"}} if any_batch else None,
            training=torch.onnx.TrainingMode.PRESERVE if keep else torch.onnx.TrainingMode.EVAL,
            do_constant_folding=not keep,
        )  # fmt: skip
