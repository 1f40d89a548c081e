"""What every source of networks can do: build them by name, and know their published values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.models.network import Preprocessing


@dataclass(frozen=True)
class Architecture:
    """A classifier that can be built.

    Args:
        name: The source's name for it, for example "resnet18"; no two sources share one.
        family: The family's name for people, for example "ResNet".
        preprocessing: What published weights for it expect of a photograph.
        parameters: Number of parameters with ImageNet's 1000 classes.
        macs: Multiply-accumulate operations for one image of that size.
    """

    name: str
    family: str
    preprocessing: Preprocessing
    parameters: int
    macs: int


@dataclass(frozen=True)
class PublishedWeights:
    """One file of trained values.

    Args:
        source: Who publishes them.
        architecture: The network they are for.
        title: The source's name for this training, for example "IMAGENET1K_V2".
        url: Where the file is published.
        size_bytes: About how large it is.
        checksum: The first digits of its SHA-256, hexadecimal.
        preprocessing: What the network expects of a photograph once it has these values.
        classes: What its outputs mean, in order.
        accuracy: Share of ImageNet's validation images that its authors found right.
        terms: A note about the licence, in a sentence or two.
        package: What pip calls the package that brings the file; "" where it is downloaded.
    """

    source: str
    architecture: str
    title: str
    url: str
    size_bytes: int
    checksum: str
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    accuracy: float
    terms: Message
    package: str = ""

    @property
    def file_name(self) -> str:
        """The name that the file has everywhere."""
        return self.url.rpartition("/")[2]


class Source(Protocol):
    """A library that builds networks by name. Nothing here opens a file or a connection."""

    @property
    def name(self) -> str:
        """What people call it."""

    def architectures(self) -> tuple[Architecture, ...]:
        """List what it builds, by name."""

    def construct(self, name: str, outputs: int) -> nn.Module:
        """Build a network, with values as its constructor draws them.

        Args:
            name: An architecture's name.
            outputs: Width of the last layer, at least 1.
        """

    def family_of(self, kind: type) -> str:
        """Name the family whose networks are of a class; "" where the class is not of here."""

    def published(self, name: str) -> tuple[PublishedWeights, ...]:
        """List the published values of a network, the recommended ones first."""

    def program(self, name: str) -> tuple[str, str]:
        """Give what a program of Python needs to build a network without SlimStudio.

        Args:
            name: An architecture's name.

        Returns:
            A line that imports the library, and an expression of `outputs` that builds it.
        """


TERMS = Message(
    "These weights learned from ImageNet and may carry terms of their own, which come from those "
    "photographs. Whether they allow what you plan is for you to check."
)
SWAG_TERMS = Message(
    "Its authors publish these weights under CC BY-NC 4.0: not for commercial use."
)
_NOTED = {str(one): one for one in (TERMS, SWAG_TERMS)}


def noted_terms(text: str) -> Message:
    """Give the note that a recipe holds."""
    return _NOTED.get(text, verbatim(text))
