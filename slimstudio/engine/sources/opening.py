"""From files and names to networks that run."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn

from slimstudio.engine.blocks.drop import drop_blocks
from slimstudio.engine.graphs.graph_module import build_network
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.sources.catalogue import build, find, named_by_file, outline, without_values
from slimstudio.engine.sources.exported_program import is_program, program_network
from slimstudio.engine.sources.hugging_face import described
from slimstudio.engine.sources.labels import imagenet_labels, labels_beside
from slimstudio.engine.sources.leftovers import assembled
from slimstudio.engine.sources.onnx.opening import is_onnx, onnx_network
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
from slimstudio.engine.surgery.attributes import follow_tensors
from slimstudio.errors import ModelFileError, PlanError, system_says, told_by
from slimstudio.messages import Message, verbatim

# Outputs of a network that is picked by name: torchvision's classifiers tell 1000 kinds of things.
_STOCK_OUTPUTS = 1000

_NEW_HEAD = "new, with random values: the file has none that fits"


def open_network(path: Path, named: str = "") -> Network:
    """Open a network from a file, or from a folder or zip around one.

    Args:
        path: A file that SlimStudio exported, the tensors of a network of the catalogue, an index
            of several files with them, a folder as transformers and timm write it, a program that
            `torch.export` wrote, or an ONNX file.
        named: Which network it is, where somebody says so: some share all names and shapes.

    Returns:
        The network, in evaluation mode, in memory of its own. A file of a network without a last
        layer that fits gives one whose classes are all new.

    Raises:
        ModelFileError: the file cannot be used; the message says why and what to do.
    """
    if path.is_file() and is_program(path):
        return opened(program_network(path))
    if is_onnx(path):
        return opened(onnx_network(path))
    with weights_at(path) as place:
        if place.config or len(place.files) > 1:
            return _described(place, named)
        return _from_file(place.files[0], path, named)


def _described(place: WeightPlace, named: str) -> Network:
    """Open what stands in a folder with a description, or in several files."""
    tensors = read_parts(place.files)
    told = described(tensors, place.config, place.prepared, place.path)
    if told.tensors is tensors:
        told = replace(told, tensors=assembled(find_tensors(tensors)))
    found = recognise(told.tensors, place.path, named or told.named)
    network = _recognised(found, place.path, place.files[0], told.classes)
    if told.preprocessing is None:
        return network
    return replace(network, recipe=replace(network.recipe, preprocessing=told.preprocessing))


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
    return replace(opened(network), confidence=file.confidence)


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
    recipe = _identified(replace(found.recipe, provenance=origin), path)
    network = opened(rebuild(recipe, with_auxiliary_heads(recipe, found.tensors)))
    if found.untrained:
        # Named by numbers, and new: so that it has to learn before anybody judges it.
        numbers = tuple(map(str, range(recipe.outputs)))
        recipe = replace(network.recipe, classes=numbers)
        return replace(network, recipe=recipe, new_classes=numbers)
    if len(classes) != recipe.outputs:
        classes = labels_beside(path, recipe.outputs) or imagenet_labels(recipe.outputs)
    named = recipe.classes or classes
    return replace(network, recipe=replace(network.recipe, classes=named))


def _identified(recipe: Recipe, path: Path) -> Recipe:
    try:
        return identified(recipe, path)
    except OSError as error:
        raise ModelFileError(
            Message("“{path}” cannot be read any more.", path=path),
            why=system_says(error),
            remedy=Message("Check that it is still there, and try again."),
        ) from error


def opened(network: Network) -> Network:
    """Replace the modules of a network that hold channels back, in place; it answers as before."""
    if not open_modules(network.module):
        return network
    return replace(network, recipe=replace(network.recipe, opened=True))


def start_network(choice_architecture: str, weights: Path | None, seed: int = 0) -> Network:
    """Build the network that a person picked.

    Args:
        choice_architecture: Its name in the catalogue; "" where the file says it.
        weights: A file with its tensors, or None for a network that has learned nothing.
        seed: Decides the values of an untrained network.

    Returns:
        The network, in evaluation mode. Without weights it has 1000 outputs without names.

    Raises:
        ModelFileError: there is no network of that name, or the file cannot be used, or holds
            another network than the one named.
    """
    if weights is None:
        architecture = find(choice_architecture)
        module = build(architecture.name, _STOCK_OUTPUTS, seed).eval()
        recipe = Recipe(architecture.name, _STOCK_OUTPUTS, preprocessing=architecture.preprocessing)
        return opened(Network(module, recipe))
    if choice_architecture:
        choice_architecture = find(choice_architecture).name
    network = open_network(weights, choice_architecture)
    if choice_architecture not in ("", network.recipe.architecture):
        raise ModelFileError(
            Message(
                "“{file}” holds {architecture}, not {choice_architecture}.",
                file=weights.name,
                architecture=network.recipe.architecture,
                choice_architecture=choice_architecture,
            ),
            remedy=Message(
                "Pick {architecture}, or another file.", architecture=network.recipe.architecture
            ),
        )
    return network


def blank(recipe: Recipe) -> nn.Module:
    """Build the network that a recipe starts from, without values and in its first sizes.

    Raises:
        ModelFileError: the recipe names no known network, or its graph cannot be built.
    """
    if recipe.graph is None:
        module = outline(recipe.architecture, recipe.outputs)
    else:
        try:
            with without_values():
                module = build_network(recipe.graph)
        except ValueError as error:
            raise _misfit(recipe, told_by(error)) from error
    if recipe.opened:
        open_modules(module)
    return module


def rebuild(recipe: Recipe, tensors: Mapping[str, Tensor]) -> Network:
    """Build a network from its recipe and its tensors.

    Args:
        recipe: How to build it.
        tensors: Name to tensor; copied. Counters of BatchNorm may be missing.

    Returns:
        The network, in evaluation mode.

    Raises:
        ModelFileError: the recipe names no known network, or the tensors do not fit it.
    """
    # Nothing is filled with random values only to be overwritten.
    module = blank(recipe)
    try:
        drop_blocks(module, recipe.dropped)
    except ValueError as error:
        raise _misfit(recipe, Message("It leaves out {error}", error=told_by(error))) from error
    resize_layers(module, recipe, tensors)
    if recipe.graph is not None:
        follow_tensors(dict(module.named_modules()))  # of other classes than the graph was for
    # What is filled in stays the same object: MNASNet reads its version off the dictionary.
    own = module.state_dict()
    for name, like in list(own.items()):
        if name in tensors:
            own[name] = _own_copy(tensors[name], like)
        elif like.is_meta:
            del own[name]
    strangers = [name for name in tensors if name not in own]
    if strangers:
        raise _misfit(recipe, Message("“{name}” has no place in it", name=strangers[0]))
    try:
        module.load_state_dict(own, strict=True, assign=True)
    except RuntimeError as error:
        raise _misfit(recipe, verbatim(" ".join(str(error).split())[:300])) from error
    return Network(_ready(module), recipe)


def _misfit(recipe: Recipe, why: Message) -> ModelFileError:
    return ModelFileError(
        Message(
            "The tensors do not fit {architecture} as the recipe describes it.",
            architecture=recipe.architecture,
        ),
        why=Message("{why}.", why=why),
        remedy=Message("Export the network again, or get another copy of the file."),
    )


def _own_copy(tensor: Tensor, like: Tensor) -> Tensor:
    """Copy a tensor into memory of its own, in the precision that the network computes in."""
    return tensor.detach().to(like.dtype, memory_format=torch.contiguous_format, copy=True)


def _ready(module: nn.Module) -> nn.Module:
    for parameter in module.parameters():
        parameter.requires_grad = True
    return module.eval()
