"""The networks: torchvision's own parts, with stems and widths that suit images of 32x32."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from slimstudio.engine.vision import torchvision

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_models: Any = torchvision.models
_RESNET_WIDTH = 20  # 64 in the original
_VGG_WIDTH = 16  # 64 in the original
_VGG11 = (1, "M", 2, "M", 4, 4, "M", 8, 8, "M", 8, 8, "M")


def resnet18(classes: int) -> nn.Module:
    """ResNet-18 with 20 channels in its first stage; the stem is 3x3, stride 2, no pooling."""
    width = _RESNET_WIDTH
    network: nn.Module = _models.ResNet(_models.resnet.BasicBlock, [2] * 4, num_classes=classes)
    for name, layer in list(network.named_modules()):
        if isinstance(layer, nn.Conv2d) and name != "conv1":
            ends = (layer.in_channels * width // 64, layer.out_channels * width // 64)
            network.set_submodule(name, _convolution(*ends, layer.kernel_size[0], layer.stride[0]))
        elif isinstance(layer, nn.BatchNorm2d):
            network.set_submodule(name, nn.BatchNorm2d(layer.num_features * width // 64))
    network.conv1 = _convolution(3, width, 3, 2)
    network.maxpool = nn.Identity()
    network.fc = nn.Linear(8 * width, classes)
    return network


def _convolution(inputs: int, outputs: int, kernel: int, stride: int) -> nn.Conv2d:
    layer = nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False)
    nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
    return layer


def vgg11_bn(classes: int) -> nn.Module:
    """VGG-11 with BatchNorm, 16 channels at first, then two layers of 128 neurons."""
    plan = [one if one == "M" else one * _VGG_WIDTH for one in _VGG11]
    classifier = nn.Sequential(
        nn.Linear(8 * _VGG_WIDTH, 128),
        nn.ReLU(inplace=True),
        nn.Dropout(0.2),
        nn.Linear(128, 128),
        nn.ReLU(inplace=True),
        nn.Dropout(0.2),
        nn.Linear(128, classes),
    )
    features = _models.vgg.make_layers(plan, batch_norm=True)
    # Its own class would make the original's classifier of 120 million weights first.
    parts = {"features": features, "flatten": nn.Flatten(), "classifier": classifier}
    return nn.Sequential(OrderedDict(parts))


def mobilenet_v2(classes: int) -> nn.Module:
    """MobileNetV2 at half of its widths; the stem keeps the resolution."""
    network: nn.Module = _models.mobilenet_v2(num_classes=classes, width_mult=0.5, dropout=0.1)
    stem = network.get_submodule("features.0.0")
    assert isinstance(stem, nn.Conv2d)
    stem.stride = (1, 1)
    return network


def vit(classes: int) -> nn.Module:
    """A vision transformer with a stem of two convolutions, 4 layers, 4 heads, 64 features."""
    stem = [
        _models.vision_transformer.ConvStemConfig(out_channels=width, kernel_size=3, stride=2)
        for width in (24, 48)
    ]
    network: nn.Module = _models.VisionTransformer(
        image_size=32,
        patch_size=4,
        num_layers=4,
        num_heads=4,
        hidden_dim=64,
        mlp_dim=128,
        num_classes=classes,
        conv_stem_configs=stem,
    )
    head = network.get_submodule("heads.head")
    assert isinstance(head, nn.Linear)
    nn.init.normal_(head.weight, std=0.02)
    return network


NETWORKS: Mapping[str, Callable[[int], nn.Module]] = {
    build.__name__: build for build in (resnet18, vgg11_bn, mobilenet_v2, vit)
}


def built(name: str, classes: int, seed: int) -> nn.Module:
    """Build a network that has learned nothing; the seed decides its first values."""
    torch.manual_seed(seed)
    return NETWORKS[name](classes)


# How many times as many epochs a network needs as the others.
PATIENCE: Mapping[str, int] = {"resnet18": 1, "vgg11_bn": 1, "mobilenet_v2": 1, "vit": 2}
