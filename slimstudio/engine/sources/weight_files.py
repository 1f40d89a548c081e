"""Networks of the catalogue from the files of tensors that people have, and SlimStudio's own."""

from dataclasses import dataclass, replace
from pathlib import Path

from torch import nn

from slimstudio.engine.image_size import ImageSize, image_size, sides, written_size
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network
from slimstudio.engine.sources.catalogue import named_by_file
from slimstudio.engine.sources.hugging_face import described
from slimstudio.engine.sources.labels import labels_for
from slimstudio.engine.sources.leftovers import assembled
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.engine.sources.recognise import (
    Recognised,
    recognise,
    under_our_names,
    with_auxiliary_heads,
)
from slimstudio.engine.sources.tensor_file import read_parts, read_tensors
from slimstudio.engine.sources.tensor_names import find_tensors
from slimstudio.engine.sources.weight_places import WeightPlace, weights_at
from slimstudio.engine.sources.weights.search import identified
from slimstudio.errors import ModelFileError, PlanError, lost_file
from slimstudio.messages import Message

_NEW_HEAD = "new, with random values: the file has none that fits"


@dataclass(frozen=True)
class _WeightFiles:
    """A file of tensors, or a folder or a zip around one; what is neither is said then."""

    def recognises(self, path: Path) -> bool:
        """Take whatever no other source does."""
        del path
        return True

    def network(self, path: Path, size: ImageSize | None, named: str) -> Network:
        """Open a network; which one it is, its tensors say."""
        with weights_at(path) as place:
            if place.config or len(place.files) > 1:
                return _described(place, named, size)
            return _from_file(place.files[0], path, named)

    def module(self, path: Path, size: ImageSize | None) -> nn.Module:
        """Open a network that answers with scores."""
        return self.network(path, size, "").module


WEIGHT_FILES = _WeightFiles()


def _described(place: WeightPlace, named: str, size: ImageSize | None) -> Network:
    """Open what stands in a folder with a description, or in several files."""
    tensors = read_parts(place.files)
    told = described(tensors, place.config, place.prepared, place.path)
    if told.tensors is tensors:
        told = replace(told, tensors=assembled(find_tensors(tensors)))
    found = recognise(told.tensors, place.path, named or told.named)
    network = _recognised(found, place.path, place.files[0], told.classes)
    preprocessing = told.preprocessing or network.recipe.preprocessing
    _check_size(preprocessing.size if size is None else size, told.step, place.path)
    return replace(network, recipe=replace(network.recipe, preprocessing=preprocessing))


def _check_size(size: ImageSize, step: int, path: Path) -> None:
    """Refuse images at whose size a network would answer otherwise than its file."""
    height, width = (max(1, round(side / step)) * step for side in sides(size))
    if (height, width) == sides(size):
        return
    raise ModelFileError(
        Message(
            "“{file}” takes images whose sides are multiples of {step} pixels.",
            file=path.name,
            step=step,
        ),
        why=Message(
            "With images of {size} pixels it would answer otherwise than in transformers, which "
            "pads by fixed numbers.",
            size=written_size(size),
        ),
        remedy=Message("Take {size} pixels.", size=written_size(image_size(height, width))),
    )


def _from_file(path: Path, chosen: Path, named: str) -> Network:
    file = read_tensors(path)
    if file.recipe is None:
        tensors = under_our_names(file.tensors)
        found = recognise(tensors, path, named or file.named or named_by_file(path))
        return _recognised(found, chosen, path, file.classes)
    network = rebuild(file.recipe, file.tensors)
    try:
        # Sizes that come from a file may fit their tensors and still not fit each other.
        describe_layers(network.module, file.recipe.preprocessing.size)
    except PlanError as error:
        raise ModelFileError(
            Message("The layers in “{file}” do not fit each other.", file=path.name),
            why=error.why,
            remedy=Message("Export the network again, or get another copy of the file."),
        ) from error
    return replace(network, confidence=file.confidence)


def _recognised(found: Recognised, chosen: Path, path: Path, classes: tuple[str, ...]) -> Network:
    """Build what was found, and name its classes as far as anybody knows them.

    Args:
        found: The network.
        chosen: What the person chose.
        path: The file that it was in, which names may lie beside.
        classes: Names that the file itself has.
    """
    origin = {"file": chosen.name}
    if found.untrained:
        origin["last layer"] = _NEW_HEAD
    try:
        recipe = identified(replace(found.recipe, provenance=origin), path)
    except OSError as error:
        raise lost_file(path, error) from error
    network = rebuild(recipe, with_auxiliary_heads(recipe, found.tensors))
    if found.untrained:
        # Named by numbers, and new: so that it has to learn before anybody judges it.
        numbers = tuple(map(str, range(recipe.outputs)))
        recipe = replace(network.recipe, classes=numbers)
        return replace(network, recipe=recipe, new_classes=numbers)
    if len(classes) != recipe.outputs:
        classes = labels_for(path, recipe.outputs)
    return replace(network, recipe=replace(recipe, classes=recipe.classes or classes))
