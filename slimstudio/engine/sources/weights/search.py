"""Finding weight files on this computer by published names, and telling whether they are those."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.models.network import Recipe
from slimstudio.engine.sources.catalogue import published
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

# What every file of the hub is called, in a folder that has its network's name.
_HUB_NAME = "model.safetensors"


def lying_at(weights: PublishedWeights, folders: Iterable[Path]) -> tuple[Path, ...]:
    """List the files of the right name, in the order of the folders; reads none of them."""
    places = (weights.file_name, f"{Path(weights.file_name).stem}/{_HUB_NAME}")
    names = places if weights.own_name else places[:1]
    paths = (folder / name for folder in folders for name in names)
    return tuple(path for path in paths if _is_file(path))


def _is_named(path: Path, weights: PublishedWeights) -> bool:
    if path.name == weights.file_name:
        return True
    beneath = path.name == _HUB_NAME and path.parent.name == Path(weights.file_name).stem
    return bool(weights.own_name) and beneath


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
        Message("“{path}” is not the file that is published under this name.", path=path),
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


_CHUNK_BYTES = 2**20


def fits(path: Path, checksum: str, control: Control) -> bool:
    """Compare a file with the first digits of its SHA-256; reads the whole file.

    Args:
        path: The file.
        checksum: At least eight hexadecimal digits; "" where nobody knows any, which all fit.
        control: Asked between megabytes whether to go on.

    Raises:
        OSError: it cannot be read.
        Cancelled: the person stopped it.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            control.check()
    return digest.hexdigest().startswith(checksum)


def identified(recipe: Recipe, path: Path) -> Recipe:
    """Add what is published about a file: its classes, its preprocessing, where it comes from.

    Args:
        recipe: What was recognised in the file.
        path: The file.

    Returns:
        The same recipe where the file has a name of its own.

    Raises:
        ModelFileError: it has the name of a published file, but is another one.
        OSError: it cannot be read.
    """
    for weights in published(recipe.architecture):
        if not _is_named(path, weights):
            continue
        if recipe.outputs != len(weights.classes) or not fits(path, weights.checksum, Unattended()):
            raise not_as_named(path)
        origin = f"{weights.source}, {weights.architecture} {weights.title}, {weights.url}"
        return replace(
            recipe,
            classes=weights.classes,
            preprocessing=weights.preprocessing,
            provenance={**recipe.provenance, "weights": origin, "terms": str(weights.terms)},
        )
    return recipe
