"""Finding weight files on this computer by the names that torchvision gives them."""

from collections.abc import Iterable
from pathlib import Path

from slimstudio.engine.control import Control
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.engine.sources.weights.checksum import fits
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message


def lying_at(weights: PublishedWeights, folders: Iterable[Path]) -> tuple[Path, ...]:
    """List the files of the right name, in the order of the folders; reads none of them."""
    paths = (folder / weights.file_name for folder in folders)
    return tuple(path for path in paths if _is_file(path))


def found(
    offered: Iterable[PublishedWeights], folders: Iterable[Path], control: Control
) -> Path | None:
    """Find the first file whose checksum fits its name.

    Args:
        offered: What would do, the best first.
        folders: Where to look; missing ones are passed over.
        control: Asked while files are read whether to go on.

    Returns:
        The file; None where there is none of such a name.

    Raises:
        ModelFileError: there are such files, but none is what its name promises.
        Cancelled: the person stopped it.
    """
    folders = tuple(folders)
    altered: Path | None = None
    for weights in offered:
        for path in lying_at(weights, folders):
            try:
                if fits(path, weights.checksum, control):
                    return path
            except OSError:
                continue  # no reason not to look elsewhere
            altered = altered or path
    if altered is not None:
        raise not_as_named(altered)
    return None


def not_as_named(path: Path) -> ModelFileError:
    """Say that a file is not what its name promises."""
    return ModelFileError(
        Message("“{path}” is not the file that torchvision publishes under this name.", path=path),
        why=Message(
            "Its checksum differs from the one in its name, so it is damaged, or was changed."
        ),
        remedy=Message("Get another copy of it. If you changed it yourself, give it another name."),
    )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that may not be looked into
        return False
