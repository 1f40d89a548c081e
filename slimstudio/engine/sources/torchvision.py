"""Every classifier of torchvision, and the trained values that it publishes for them."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from torch import nn

from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.engine.sources.source import SWAG_TERMS, TERMS, Architecture, PublishedWeights
from slimstudio.engine.vision import torchvision

# torchvision keeps each family in one source file; these are their names for people.
FAMILIES = {
    "alexnet": "AlexNet",
    "convnext": "ConvNeXt",
    "densenet": "DenseNet",
    "efficientnet": "EfficientNet",
    "googlenet": "GoogLeNet",
    "inception": "Inception",
    "maxvit": "MaxViT",
    "mnasnet": "MNASNet",
    "mobilenetv2": "MobileNetV2",
    "mobilenetv3": "MobileNetV3",
    "regnet": "RegNet",
    "resnet": "ResNet",
    "shufflenetv2": "ShuffleNetV2",
    "squeezenet": "SqueezeNet",
    "swin_transformer": "Swin Transformer",
    "vgg": "VGG",
    "vision_transformer": "Vision Transformer",
}

# Without an explicit answer these two warn that their default will change.
_EXPLICIT_ARGUMENTS: dict[str, dict[str, Any]] = {
    "googlenet": {"init_weights": True},
    "inception_v3": {"init_weights": True},
}

# torchvision ends the name of each file with the beginning of its SHA-256.
_CHECKSUM = re.compile(r"-([0-9a-f]{8,64})\.pth$")

# torchvision's weights for these two were trained on values scaled to -1..1; it feeds them by
# rescaling inside the network, but only when it downloads the weights itself. Scaling the values
# that way to begin with gives the same numbers, and suits a file from anywhere.
_SCALED_TO_ONE = ("googlenet", "inception_v3")

# Built without weights, ViT-H/14 takes 224 pixels; torchvision's default weights for it take 518,
# the other ones 224.
_PREFERRED = {"vit_h_14": "IMAGENET1K_SWAG_LINEAR_V1"}

_MEBIBYTE = 2**20


@dataclass(frozen=True)
class _Torchvision:
    """See `Source`."""

    name: str = "torchvision"
    licence: str = "BSD 3-Clause"

    def architectures(self) -> tuple[Architecture, ...]:
        """List every classifier; builds and downloads nothing."""
        return _architectures()

    def construct(self, name: str, outputs: int) -> nn.Module:
        """Build a classifier; see `Source.construct`."""
        explicit = _EXPLICIT_ARGUMENTS.get(name, {})
        module: nn.Module = torchvision.models.get_model(
            name, weights=None, num_classes=outputs, **explicit
        )
        return module

    def akin(self, module: nn.Module) -> tuple[Architecture, ...]:
        """List the networks of a class's family; see `Source.akin`."""
        family = FAMILIES.get(type(module).__module__.removeprefix("torchvision.models."))
        return tuple(one for one in _architectures() if one.family == family)

    def published(self, name: str) -> tuple[PublishedWeights, ...]:
        """List published values; see `Source.published`."""
        return _published(name)

    def program(self, name: str) -> tuple[str, str]:
        """Tell how a program builds it; see `Source.program`."""
        # Without an answer these two warn that their default will change.
        more = ", init_weights=False" if name in _EXPLICIT_ARGUMENTS else ""
        models = "torchvision.models"
        return "", f"{models}.get_model({name!r}, weights=None, num_classes=outputs{more})"


TORCHVISION = _Torchvision()


@cache
def _architectures() -> tuple[Architecture, ...]:
    models = torchvision.models
    return tuple(_architecture(name) for name in sorted(models.list_models(module=models)))


def _architecture(name: str) -> Architecture:
    builder = torchvision.models.get_model_builder(name)
    file = builder.__module__.rpartition(".")[2]
    recommended = _published(name)[0]
    # Counted by torchvision; the same for all of a network's weights but for the size of images.
    counted = torchvision.models.get_model_weights(name)[recommended.title].meta
    return Architecture(
        name,
        FAMILIES.get(file, file),
        recommended.preprocessing,
        counted["num_params"],
        round(counted["_ops"] * 1e9),
    )


@cache
def _published(architecture: str) -> tuple[PublishedWeights, ...]:
    listed = torchvision.models.get_model_weights(architecture)
    preferred = _PREFERRED.get(architecture, listed.DEFAULT.name)
    # VGG-16 has a file without a last layer, which classifies nothing.
    whole = [each for each in listed if each.meta["categories"]]
    whole.sort(key=lambda each: each.name != preferred)
    return tuple(_described(architecture, each) for each in whole)


def _described(architecture: str, weights: Any) -> PublishedWeights:
    checksum = _CHECKSUM.search(weights.url)
    assert checksum, f"{weights.url} does not tell its checksum"
    return PublishedWeights(
        TORCHVISION.name,
        architecture,
        weights.name,
        weights.url,
        round(weights.meta["_file_size"] * _MEBIBYTE),
        checksum[1],
        _preprocessing(architecture, weights.transforms()),
        tuple(weights.meta["categories"]),
        weights.meta["_metrics"]["ImageNet-1K"]["acc@1"] / 100,
        SWAG_TERMS if "SWAG" in weights.name else TERMS,
        restricted="SWAG" in weights.name,
    )


def _preprocessing(architecture: str, transforms: Any) -> Preprocessing:
    half = (0.5, 0.5, 0.5)
    scaled = architecture in _SCALED_TO_ONE
    return Preprocessing(
        size=transforms.crop_size[0],
        resize=transforms.resize_size[0],
        mean=half if scaled else tuple(transforms.mean),
        std=half if scaled else tuple(transforms.std),
        interpolation=Interpolation(transforms.interpolation.value),
    )
