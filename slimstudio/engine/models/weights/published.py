"""The trained values that torchvision publishes for its classifiers; lists them, opens nothing."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from slimstudio.engine.models.recipe import Interpolation, Preprocessing
from slimstudio.engine.models.weights.terms import SWAG_TERMS, TERMS
from slimstudio.engine.vision import torchvision
from slimstudio.messages import Message

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
class PublishedWeights:
    """One file of trained values.

    Args:
        architecture: The network they are for.
        title: torchvision's name for this training, for example "IMAGENET1K_V2".
        url: Where torchvision publishes the file.
        size_bytes: About how large it is.
        checksum: The first digits of its SHA-256, hexadecimal.
        preprocessing: What the network expects of a photograph once it has these values.
        classes: What its outputs mean, in order.
        accuracy: Share of ImageNet's validation images that torchvision's authors found right.
        terms: A note about the licence, in a sentence or two.
    """

    architecture: str
    title: str
    url: str
    size_bytes: int
    checksum: str
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    accuracy: float
    terms: Message

    @property
    def file_name(self) -> str:
        """The name that the file has everywhere."""
        return self.url.rpartition("/")[2]


@cache
def published(architecture: str) -> tuple[PublishedWeights, ...]:
    """List the published values of one of torchvision's classifiers, the recommended ones first."""
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
        architecture,
        weights.name,
        weights.url,
        round(weights.meta["_file_size"] * _MEBIBYTE),
        checksum[1],
        _preprocessing(architecture, weights.transforms()),
        tuple(weights.meta["categories"]),
        weights.meta["_metrics"]["ImageNet-1K"]["acc@1"] / 100,
        SWAG_TERMS if "SWAG" in weights.name else TERMS,
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
