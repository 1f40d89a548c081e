"""What is known about a weight file that has the name of a published one."""

from dataclasses import replace
from pathlib import Path

from slimstudio.engine.control import Unattended
from slimstudio.engine.models.network import Recipe
from slimstudio.engine.sources.catalogue import published
from slimstudio.engine.sources.weights.checksum import fits
from slimstudio.engine.sources.weights.search import not_as_named


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
        if weights.file_name != path.name:
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
