"""From files and names to networks that run."""

from dataclasses import replace
from pathlib import Path

from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.models.network import Network, Recipe, with_size
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources.catalogue import build, find
from slimstudio.engine.sources.exported_program import EXPORTED_PROGRAM
from slimstudio.engine.sources.labels import read_labels
from slimstudio.engine.sources.onnx.opening import ONNX_FILE
from slimstudio.engine.sources.source import FileSource
from slimstudio.engine.sources.timm_tables import OURS
from slimstudio.engine.sources.weight_files import WEIGHT_FILES
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

# The first that recognises a file opens it; the last takes what no other does.
FILE_SOURCES: tuple[FileSource, ...] = (EXPORTED_PROGRAM, ONNX_FILE, WEIGHT_FILES)

# Outputs of a network that is picked by name: torchvision's classifiers tell 1000 kinds of things.
_STOCK_OUTPUTS = 1000


def file_source(path: Path) -> FileSource:
    """Tell which source opens a file or a folder."""
    return next(source for source in FILE_SOURCES if source.recognises(path))


def open_network(path: Path, named: str = "", size: ImageSize | None = None) -> Network:
    """Open a network from a file, or from a folder or zip around one.

    Args:
        path: A file that SlimStudio exported, the tensors of a network of the catalogue, an index
            of several files with them, a folder as transformers and timm write it, a program that
            `torch.export` wrote, or an ONNX file.
        named: Which network it is, where somebody says so: some share all names and shapes.
        size: Of its images in pixels, where the file leaves it open or another is wanted.

    Returns:
        The network, in evaluation mode, in memory of its own. A file of a network without a last
        layer that fits gives one whose classes are all new.

    Raises:
        ModelFileError: the file cannot be used; the message says why and what to do.
    """
    return _as_asked(opened(file_source(path).network(path, size, named)), size, None)


def opened(network: Network) -> Network:
    """Replace the modules of a network that hold channels back, in place; it answers as before."""
    if not open_modules(network.module):
        return network
    return replace(network, recipe=replace(network.recipe, opened=True))


def start_network(
    choice_architecture: str,
    weights: Path | None,
    seed: int = 0,
    *,
    size: ImageSize | None = None,
    labels: Path | None = None,
) -> Network:
    """Build the network that a person picked.

    Args:
        choice_architecture: Its name in the catalogue; "" where the file says it.
        weights: A file with its tensors, or None for a network that has learned nothing.
        seed: Decides the values of an untrained network.
        size: Of its images in pixels, where it is to take others than it was made for.
        labels: A file with the names of what its outputs mean; None for those that are known.

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
        return _as_asked(opened(Network(module, recipe)), size, labels)
    if choice_architecture:
        choice_architecture = find(choice_architecture).name
    network = open_network(weights, choice_architecture, size)
    # Where both libraries have a network of a name, its file says which it is.
    meant = choice_architecture.removeprefix(OURS)
    if meant not in ("", network.recipe.architecture.removeprefix(OURS)):
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
    return _as_asked(network, None, labels)


def _as_asked(network: Network, size: ImageSize | None, labels: Path | None) -> Network:
    """Let a network take images of another size, and give its outputs names."""
    recipe = network.recipe
    if size is not None and size != recipe.preprocessing.size:
        recipe = replace(recipe, preprocessing=with_size(recipe.preprocessing, size))
    if labels is None:
        return replace(network, recipe=recipe)
    names = read_labels(labels)
    if len(names) == recipe.outputs:
        return replace(network, recipe=replace(recipe, classes=names))
    raise ModelFileError(
        Message("“{file}” does not name the classes of this network.", file=labels.name),
        why=Message(
            "It holds {count} names, and the network tells {outputs} classes apart.",
            count=len(names),
            outputs=recipe.outputs,
        )
        if names
        else Message("It holds no list of names."),
        remedy=Message("Give a text file with one name a line, in the order of the outputs."),
    )
