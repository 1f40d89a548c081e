"""The networks that can be picked by name, and their published weights. Imports torch.

Weights lie in the folders that belong to this computer and this person.
"""

from dataclasses import dataclass
from pathlib import Path

from slimstudio.engine.control import Control
from slimstudio.engine.measure.latency import measure_latency
from slimstudio.engine.sources.catalogue import architectures, build, find, published
from slimstudio.engine.sources.recommended import RECOMMENDED, Suits
from slimstudio.engine.sources.source import Architecture
from slimstudio.engine.sources.weights.pretrained import Offer, offer, pretrained
from slimstudio.engine.timing.latency_table import load_table, save_table
from slimstudio.session.settings import load_settings
from slimstudio.system import locations

__all__ = ["ListedNetwork", "fetch", "followed", "listed", "offered", "time_recommended"]

_OUTPUTS = 1000
_FOR_TESTS = "test_"


@dataclass(frozen=True)
class ListedNetwork:
    """A network to choose from.

    Args:
        architecture: What it is.
        accuracy: Share of ImageNet's validation images that its recommended values are right on;
            None where nobody says.
        restricted: Whether those values may not be used for everything.
        suits: What it is recommended for; None for most.
        latency_ms: For one image on one core of this computer; None where it was never timed.
    """

    architecture: Architecture
    accuracy: float | None = None
    restricted: bool = False
    suits: Suits | None = None
    latency_ms: float | None = None


def listed() -> tuple[ListedNetwork, ...]:
    """List every network that can be picked by its name; builds none.

    Those that timm tests itself with are left out: they are too small for anything else.
    """
    times = load_table().architectures
    return tuple(
        _listed(one, times.get(one.name))
        for one in architectures()
        if not one.name.startswith(_FOR_TESTS)
    )


def _listed(one: Architecture, latency_ms: float | None) -> ListedNetwork:
    first = next(iter(published(one.name)), None)
    return ListedNetwork(
        one,
        first.accuracy if first else None,
        restricted=first is not None and first.restricted,
        suits=RECOMMENDED.get(one.name),
        latency_ms=latency_ms,
    )


def time_recommended(control: Control) -> dict[str, float]:
    """Time the recommended networks on one core of this computer, and remember it.

    Returns:
        Name to ms for one image of its usual size.

    Raises:
        Cancelled: the person stopped it; what was timed before is remembered.
    """
    table = load_table()
    for name in RECOMMENDED:
        size = find(name).preprocessing.size
        module = build(name, _OUTPUTS).eval()
        (timed,) = measure_latency([module], size, control)
        table.architectures[name] = timed.median_ms
        save_table(table)
    return {name: table.architectures[name] for name in RECOMMENDED}


def offered(architecture: str, folder: str = "") -> Offer | None:
    """Tell whether the published values of a network are here, and what a download would take.

    Args:
        architecture: Our name of it.
        folder: Where to look first; the one of the settings when empty.

    Returns:
        The recommended values, or those that are here; None where nobody publishes any.

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
