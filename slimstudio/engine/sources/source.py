"""What every source of networks can do: build them by name, or open the files they come in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from torch import nn

    from slimstudio.engine.image_size import ImageSize
    from slimstudio.engine.models.network import Network, Preprocessing


@dataclass(frozen=True)
class Architecture:
    """A classifier that can be built.

    Args:
        name: Our name for it, for example "resnet18"; no two sources share one.
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
        checksum: The first digits of its SHA-256, hexadecimal; "" where nobody publishes them, so
            that it is never downloaded by us.
        preprocessing: What the network expects of a photograph once it has these values.
        classes: What its outputs mean, in order.
        accuracy: Share of ImageNet's validation images that it is right on, as published; None
            where nobody says.
        terms: A note about the licence, in a sentence or two.
        package: What pip calls the package that brings the file; "" where it is downloaded.
        restricted: Whether the licence is none of those that are known to allow every use.
        own_name: What the file is called here; "" where its name at `url` will do.
    """

    source: str
    architecture: str
    title: str
    url: str
    size_bytes: int
    checksum: str
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    accuracy: float | None
    terms: Message
    package: str = ""
    restricted: bool = False
    own_name: str = ""

    @property
    def file_name(self) -> str:
        """The name that the file has on this computer."""
        return self.own_name or self.url.rpartition("/")[2]

    @property
    def downloadable(self) -> bool:
        """Whether a download could be checked."""
        return bool(self.checksum) and not self.package


class Source(Protocol):
    """A library that builds networks by name. Nothing here opens a file or a connection."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def licence(self) -> str:
        """Under which licence its architectures are, abbreviated."""

    def architectures(self) -> tuple[Architecture, ...]:
        """List what it builds, by name."""

    def construct(self, name: str, outputs: int) -> nn.Module:
        """Build a network, with values as its constructor draws them.

        Args:
            name: An architecture's name.
            outputs: Width of the last layer, at least 1.
        """

    def akin(self, module: nn.Module) -> tuple[Architecture, ...]:
        """List what a module could have been built as, in whatever sizes it is now."""

    def published(self, name: str) -> tuple[PublishedWeights, ...]:
        """List the published values of a network, the recommended ones first."""

    def program(self, name: str) -> tuple[str, str]:
        """Give what a program of Python needs to build a network without SlimStudio.

        Args:
            name: An architecture's name.

        Returns:
            A line that imports the library, and an expression of `outputs` that builds it.
        """


class FileSource(Protocol):
    """A kind of file that networks come in. It is read as data: nothing in it is ever run.

    What opens is a module with its recipe: layers have names, and classes and preprocessing are
    there where the file has them, so that whatever becomes of it is saved and opened again.
    """

    def recognises(self, path: Path) -> bool:
        """Tell by a file's content or its name, without reading the whole of it."""

    def network(self, path: Path, size: ImageSize | None, named: str) -> Network:
        """Open a network to be pruned and trained, in evaluation mode.

        Args:
            path: The file or folder.
            size: Of its images in pixels, where the file leaves it open.
            named: Which network of the catalogue it is, where somebody says so.

        Raises:
            ModelFileError: it cannot be used; the message says why, and the way out.
        """

    def module(self, path: Path, size: ImageSize | None) -> nn.Module:
        """Open a network as a module that answers as the file does.

        Raises:
            ModelFileError: it cannot be used; the message says why, and the way out.
        """


TERMS = Message(
    "These weights learned from ImageNet and may carry terms of their own, which come from those "
    "photographs. Whether they allow what you plan is for you to check."
)
# Licences that allow every use, as their authors abbreviate them, and those that only allow some.
_ALLOWED = {
    "apache-2.0": "Apache-2.0",
    "mit": "MIT",
    "bsd-3-clause": "BSD-3-Clause",
    "cc-by-4.0": "CC BY 4.0",
}
_FORBID_TRADE = {
    "cc-by-nc-4.0": "CC BY-NC 4.0",
    "fair-noncommercial-research-license": "FAIR Noncommercial Research License",
}
_OWN = {
    "cvnets-license": "CVNets License",
    "fastvit-license": "FastViT License",
    "mobileone-license": "MobileOne License",
    "seer-license": "SEER License",
}


def terms_of(licence: str) -> tuple[Message, bool]:
    """Say under which terms weights are published.

    Args:
        licence: As their authors abbreviate it, for example "apache-2.0"; "" where they do not say.

    Returns:
        A note, and whether the licence is none of those that are known to allow every use.
    """
    if licence in _ALLOWED:
        free = Message(
            "Its authors publish these weights under {licence}. They learned from ImageNet, whose "
            "photographs have terms of their own.",
            licence=_ALLOWED[licence],
        )
        return free, False
    if licence in _FORBID_TRADE:
        non_commercial = Message(
            "Its authors publish these weights under {licence}: not for commercial use.",
            licence=_FORBID_TRADE[licence],
        )
        return non_commercial, True
    if licence in ("", "unknown"):
        unknown = Message(
            "Under which terms these weights may be used is not known. Ask their authors before "
            "you use them for work."
        )
        return unknown, True
    own = Message(
        "Its authors publish these weights under terms of their own ({licence}), which may "
        "restrict what you do with them. Read them first.",
        licence=_OWN.get(licence, licence),
    )
    return own, True


SWAG_TERMS = terms_of("cc-by-nc-4.0")[0]
_NOTED = {
    str(one): one
    for one in (TERMS, *(terms_of(each)[0] for each in (*_ALLOWED, *_FORBID_TRADE, *_OWN, "")))
}


def noted_terms(text: str) -> Message:
    """Give the note that a recipe holds."""
    return _NOTED.get(text, verbatim(text))
