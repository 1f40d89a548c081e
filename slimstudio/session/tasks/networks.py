"""The networks that can be picked by name, and their published weights. Imports torch.

Weights lie in the folders that belong to this computer and this person.
"""

from pathlib import Path

from slimstudio.engine.control import Control
from slimstudio.engine.sources.catalogue import architectures
from slimstudio.engine.sources.weights.pretrained import Offer, offer, pretrained
from slimstudio.session.settings import load_settings
from slimstudio.system import locations

__all__ = ["architectures", "fetch", "followed", "offered"]


def offered(architecture: str, folder: str = "") -> Offer:
    """Tell whether the published values of a network are here, and what a download would take.

    Args:
        architecture: torchvision's name.
        folder: Where to look first; the one of the settings when empty.

    Raises:
        ModelFileError: there is no network of that name.
    """
    return offer(architecture, _folders(folder))


def fetch(architecture: str, control: Control, *, may_download: bool, folder: str = "") -> Path:
    """Get the file with the published values of a network; see `pretrained`.

    Raises:
        ModelFileError: it is not here and may not be downloaded, or is not what its name promises.
        DownloadError: it could not be downloaded.
        Cancelled: the person stopped it.
    """
    return pretrained(architecture, _folders(folder), control, may_download=may_download)


def followed(path: Path) -> Path:
    """Find a weight file that a project from another computer names, by its name."""
    if path.exists():
        return path
    places = (folder / path.name for folder in _folders(""))
    return next((place for place in places if place.is_file()), path)


def _folders(chosen: str) -> tuple[Path, ...]:
    return locations.weight_folders(chosen or load_settings().weights_folder)
