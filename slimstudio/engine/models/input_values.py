"""What a network of unknown making may take as the values of pixels."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from slimstudio.engine.models.network import Network, Preprocessing, Recipe

_PIXELS = "pixels"  # in the provenance
_ASSUMED = "scaled as for ImageNet, for the file does not say how"


class UnknownValuesError(ModelFileError):
    """A network that opens does not say what it takes as the values of pixels."""


class InputValues(StrEnum):
    """How 0 to 255 becomes what a network takes; the values are what the command line calls it."""

    IMAGENET = "imagenet"
    ZERO_TO_ONE = "0-1"
    MINUS_ONE_TO_ONE = "-1-1"
    NONE = "none"

    @property
    def label(self) -> Message:
        """Name for people."""
        return _LABELS[self]

    def of(self, preprocessing: Preprocessing) -> Preprocessing:
        """Prepare pictures as `preprocessing` says, but for the values."""
        mean, std = _SCALES[self]
        return replace(preprocessing, mean=mean, std=std)


_LABELS = {
    InputValues.IMAGENET: Message("As PyTorch's networks: ImageNet's mean and deviation"),
    InputValues.ZERO_TO_ONE: Message("0 to 1"),
    InputValues.MINUS_ONE_TO_ONE: Message("-1 to 1"),
    InputValues.NONE: Message("0 to 255, as they are"),
}
_HALF, _BYTE = (0.5, 0.5, 0.5), 1 / 255
_SCALES = {
    InputValues.IMAGENET: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    InputValues.ZERO_TO_ONE: ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)),
    InputValues.MINUS_ONE_TO_ONE: (_HALF, _HALF),
    InputValues.NONE: ((0.0, 0.0, 0.0), (_BYTE, _BYTE, _BYTE)),
}


def assuming(provenance: Mapping[str, str]) -> dict[str, str]:
    """Note that ImageNet's way is taken because nobody knows better."""
    return {**provenance, _PIXELS: _ASSUMED}


def are_assumed(recipe: Recipe) -> bool:
    """Tell whether nobody knows what a network takes as the values of pixels."""
    return recipe.provenance.get(_PIXELS) == _ASSUMED


UNKNOWN = Message(
    "The network's file does not say what it takes as the values of pixels. ImageNet's mean and "
    "deviation are assumed; if that is wrong, say it with --preprocess."
)


def with_values(network: Network, values: InputValues | None) -> Network:
    """Let a network take what somebody says; None leaves it as its file says.

    Raises:
        ModelFileError: it came as a graph, and its file says itself what it takes.
    """
    if values is None:
        return network
    recipe = network.recipe
    if recipe.graph is not None and not are_assumed(recipe):
        raise says_itself(recipe.provenance.get("file", recipe.architecture))
    told = {key: text for key, text in recipe.provenance.items() if key != _PIXELS}
    preprocessing = values.of(recipe.preprocessing)
    return replace(network, recipe=replace(recipe, preprocessing=preprocessing, provenance=told))


def says_itself(file: str) -> ModelFileError:
    """Say that nobody needs to tell what a network takes."""
    return ModelFileError(
        Message("“{file}” says itself how pictures are prepared for it.", file=file),
        remedy=Message("Leave --preprocess out."),
    )
