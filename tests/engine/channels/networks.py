"""Small networks, each with one kind of coupling."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from slimstudio.engine.models.attention import Attention


class Classifier(nn.Module):
    """A convolution, a body with a coupling of its own, and a linear layer."""

    def __init__(
        self, body: Callable[[nn.ModuleDict, Tensor], Tensor], parts: nn.ModuleDict, width: int
    ) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.parts = parts
        self.body = body
        self.head = nn.Linear(width, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to logits [N, 5]."""
        features = self.body(self.parts, torch.relu(self.stem(images)))
        logits: Tensor = self.head(features.mean((2, 3)))
        return logits


def residual() -> nn.Module:
    """A sum couples two convolutions."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 8, 3, padding=1)})
    return Classifier(lambda parts, x: x + parts["a"](x), parts, 8)


def concatenation() -> nn.Module:
    """Two branches stand side by side."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 4, 1), "b": nn.Conv2d(8, 6, 3, padding=1)})
    return Classifier(lambda parts, x: torch.cat([parts["a"](x), parts["b"](x)], 1), parts, 10)


def halves() -> nn.Module:
    """One half is transformed, the other is not."""
    parts = nn.ModuleDict({"a": nn.Conv2d(4, 4, 3, padding=1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        left, right = x.chunk(2, dim=1)
        return torch.cat([left, parts["a"](right)], 1)

    return Classifier(body, parts, 8)


def grouped() -> nn.Module:
    """A grouped convolution with two groups of four."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 8, 3, padding=1, groups=2)})
    return Classifier(lambda parts, x: parts["a"](x), parts, 8)


def depthwise() -> nn.Module:
    """A depthwise convolution makes two outputs of each channel."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 16, 3, padding=1, groups=8)})
    return Classifier(lambda parts, x: parts["a"](x), parts, 16)


def squeeze_and_excite() -> nn.Module:
    """Channels are scaled by a small network that reads their means."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 4, 1), "b": nn.Conv2d(4, 8, 1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        scale = parts["b"](torch.relu(parts["a"](x.mean((2, 3), keepdim=True))))
        return x * torch.sigmoid(scale)

    return Classifier(body, parts, 8)


def transposed() -> nn.Module:
    """A transposed convolution keeps its outputs on the second axis."""
    parts = nn.ModuleDict({"a": nn.ConvTranspose2d(8, 6, 2, stride=2)})
    return Classifier(lambda parts, x: parts["a"](x), parts, 6)


def layer_scale() -> nn.Module:
    """A bare parameter scales each channel."""
    scale = nn.Parameter(torch.linspace(0.5, 1.5, 8).reshape(8, 1, 1))
    convolution = nn.Conv2d(8, 8, 1)
    convolution.register_parameter("scale", scale)
    parts = nn.ModuleDict({"a": convolution})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        scaled: Tensor = parts["a"](x) * parts["a"].get_parameter("scale")
        return x + scaled

    return Classifier(body, parts, 8)


def flattened() -> nn.Module:
    """A linear layer reads each place of each channel, as VGG's classifier does."""
    return nn.Sequential(
        nn.Conv2d(3, 6, 3, padding=1),
        nn.BatchNorm2d(6),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(4),
        nn.Flatten(),
        nn.Linear(6 * 4 * 4, 8),
        nn.ReLU(),
        nn.Linear(8, 5),
    )


def attention() -> nn.Module:
    """Two heads of four attend to each other inside a residual branch."""
    query, key, value, out = (nn.Linear(8, 8) for _ in range(4))
    scale = torch.full((2, 1, 1), 0.5)
    parts = nn.ModuleDict({"a": Attention(query, key, value, out, scale)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        tokens = x.flatten(2).transpose(1, 2)
        mixed: Tensor = tokens + parts["a"](tokens)
        images: Tensor = mixed.transpose(1, 2).unflatten(2, x.shape[2:])
        return images

    return Classifier(body, parts, 8)


def stacked() -> nn.Module:
    """Two branches lie along a new axis and are averaged with weights."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1), "b": nn.Conv2d(8, 6, 3, padding=1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        both = torch.stack([parts["a"](x), parts["b"](x)], dim=1)
        return both.softmax(1).sum(1)

    return Classifier(body, parts, 6)


def weighed_branches() -> nn.Module:
    """One convolution makes two branches, and each channel is weighed over them."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 12, 1), "b": nn.Conv2d(6, 12, 1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        branches = parts["a"](x).unflatten(1, (2, -1))
        weights: Tensor = parts["b"](branches.sum(1).mean((2, 3), keepdim=True))
        mixed: Tensor = (branches * weights.unflatten(1, (2, -1)).softmax(1)).sum(1)
        return mixed

    return Classifier(body, parts, 6)


def idle_padding() -> nn.Module:
    """Padding by nothing, as where windows happen to fit an image."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1)})
    return Classifier(lambda parts, x: parts["a"](nn.functional.pad(x, (0, 0))), parts, 6)


def shuffled_pixels() -> nn.Module:
    """Four channels become the four quarters of every place of one, and back."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 24, 1), "b": nn.Conv2d(24, 6, 1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        large = torch.relu(nn.functional.pixel_shuffle(parts["a"](x), 2))
        result: Tensor = parts["b"](nn.functional.pixel_unshuffle(large, 2))
        return result

    return Classifier(body, parts, 6)


def padded_shortcut() -> nn.Module:
    """A shortcut gets its missing channels by padding with zeros."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 12, 3, stride=2, padding=1), "b": nn.Conv2d(12, 6, 1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        shortcut = nn.functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, 2, 2))
        result: Tensor = parts["b"](torch.relu(parts["a"](x) + shortcut))
        return result

    return Classifier(body, parts, 6)


EXACT = (
    shuffled_pixels,
    padded_shortcut,
    flattened,
    stacked,
    weighed_branches,
    idle_padding,
    residual,
    concatenation,
    grouped,
    depthwise,
    squeeze_and_excite,
    transposed,
    layer_scale,
    halves,
    attention,
)
