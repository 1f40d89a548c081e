"""What a network of unknown making may take as the values of pixels."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.models.network import Preprocessing


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
