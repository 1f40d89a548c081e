"""Files of networks of one's own: tensors and sizes, and the name of the class that they fit."""

from __future__ import annotations

import json
import reprlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import safetensors.torch
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.export.pt import compact, write_pt, write_torch
from slimstudio.engine.export.safe import write_safetensors
from slimstudio.engine.graphs.graph_module import GraphBlock
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.models.attention import Attention
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.models.open_sizes import leaves_sizes_open
from slimstudio.engine.models.resize import named_numbers, read_number
from slimstudio.engine.models.shuffle import ShuffleUnit
from slimstudio.engine.replacing import replacing
from slimstudio.engine.sources.catalogue import SOURCES, outline
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.sources.rebuilding import blank
from slimstudio.engine.sources.tensor_file import FORMAT, OWN_KEY, OWN_VERSION
from slimstudio.errors import (
    ExportError,
    InputError,
    SlimStudioError,
    system_says,
)
from slimstudio.messages import Message
from slimstudio.system.temporary import temporary_folder

if TYPE_CHECKING:
    from slimstudio.engine.graphs.graph import Graph
    from slimstudio.engine.surgery.result import PruningResult

_OUTPUTS = 1009  # no network has it anywhere but at its outputs
_ENDINGS = (".pt", ".safetensors")
# What layers of the same kind and size may differ in.
_SETTINGS = ("stride", "padding", "padding_mode", "dilation", "eps", "approximate")


@dataclass(frozen=True)
class OwnNetwork:
    """What a file says about a network that only its owner can build.

    Args:
        class_name: Its class, with the module that defines it.
        numbers: Name of each module to the whole numbers that it keeps in attributes.
        opened: Whether attention modules stand in for PyTorch's, or code leaves sizes open.
    """

    class_name: str
    numbers: dict[str, dict[str, int]]
    opened: bool = False


def path_of(given: str | Path) -> Path:
    """Read where a caller wants a file.

    Raises:
        InputError: it is no path.
    """
    if not isinstance(given, str | PathLike) or "\0" in str(given):
        raise InputError(
            Message("{given} is no path.", given=reprlib.repr(given)),
            remedy=Message("Give the name of a file as text, or a pathlib.Path."),
        )
    return Path(given)


def save(result: PruningResult, path: str | Path, suffix: str = "") -> None:
    """Write a network; see `PruningResult.save`.

    Args:
        result: What `slimstudio.prune` made.
        path: Where to.
        suffix: The format, as the ending of its files; "" for that of the name.
    """
    path = path_of(path)
    suffix = suffix or path.suffix
    if suffix not in _ENDINGS:
        raise ExportError(
            Message("“{file}” is not written.", file=path.name),
            why=Message("A network is saved as .pt or .safetensors."),
            remedy=Message("Give the file one of these endings, or use slimstudio.export."),
        )
    refuse_without_numbers(result.model, path)
    try:
        with temporary_folder() as folder, replacing(path) as stream:
            draft = folder / f"network{suffix}"
            inputs = result.analysis.inputs
            _write(result.model, draft, suffix, inputs.size if inputs.tensors[0].dim() == 4 else 0)
            with draft.open("rb") as written:
                shutil.copyfileobj(written, stream)
    except OSError as error:
        raise ExportError(
            Message("“{file}” was not written.", file=path.name), why=system_says(error)
        ) from error


def refuse_without_numbers(module: nn.Module, path: Path) -> None:
    """Refuse to write a network on meta tensors.

    Raises:
        ExportError: it is one.
    """
    if any(tensor.is_meta for tensor in inventory(module).tensors.values()):
        raise ExportError(
            Message("“{file}” is not written.", file=path.name),
            why=Message("This network is on meta tensors, which have shapes but no numbers."),
            remedy=Message("Prune the network with its weights."),
        )


def _write(module: nn.Module, draft: Path, suffix: str, size: ImageSize) -> None:
    known = catalogue_network(module, size)
    if known is not None:
        (write_pt if suffix == ".pt" else write_safetensors)(known, draft)
        if _opens_alike(draft, module):
            return
    own = msgspec.to_builtins(_described(module))
    tensors = {name: compact(tensor) for name, tensor in inventory(module).tensors.items()}
    if suffix == ".pt":
        write_torch(
            {"format": FORMAT, "version": OWN_VERSION, OWN_KEY: own, "tensors": tensors}, draft
        )
    else:
        plain = {name: tensor.clone() for name, tensor in tensors.items()}
        draft.write_bytes(safetensors.torch.save(plain, {OWN_KEY: json.dumps(own)}))


def _described(module: nn.Module) -> OwnNetwork:
    kind = type(module)
    numbers = {name: dict(named_numbers(layer)) for name, layer in module.named_modules()}
    return OwnNetwork(
        f"{kind.__module__}.{kind.__qualname__}",
        {name: found for name, found in numbers.items() if found},
        _is_opened(module),
    )


def _is_opened(module: nn.Module) -> bool:
    return any(
        isinstance(layer, Attention | ShuffleUnit) or leaves_sizes_open(layer)
        for layer in module.modules()
    )


def catalogue_network(module: nn.Module, size: ImageSize = 0) -> Network | None:
    """Find out which network a module is that can be built without its class; None for others.

    Args:
        module: A network of the catalogue, in whatever sizes, or one that came as a graph.
        size: Of the images that it is run on, in pixels; 0 where there are none.
    """
    kind = type(module)
    tensors = inventory(module).tensors
    opened = _is_opened(module)
    if isinstance(module, GraphBlock) and module.graph_source is not None:
        found = _graph_recipe(module, module.graph_source, opened=opened)
        if found is None or not size:
            return found
        sized = Preprocessing(size=size, resize=round(min(sides(size)) / 0.875))
        return replace(found, recipe=replace(found.recipe, preprocessing=sized))
    for architecture in (one for source in SOURCES for one in source.akin(module)):
        stock = outline(architecture.name, _OUTPUTS)
        if type(stock) is not kind:
            continue
        if opened:
            open_modules(stock)
        if not _built_alike(stock, module):
            continue
        expected = inventory(stock).tensors
        if [(n, t.dim()) for n, t in expected.items()] != [
            (n, t.dim()) for n, t in tensors.items()
        ]:
            continue
        outputs = [tensors[n].shape[0] for n, t in expected.items() if t.shape[:1] == (_OUTPUTS,)]
        if not outputs:
            continue
        recipe = Recipe(
            architecture.name, outputs[-1], preprocessing=architecture.preprocessing, opened=opened
        )
        return Network(module, replace(recipe, resized=_differing(module, recipe)))
    return None


def _graph_recipe(module: GraphBlock, graph: Graph, *, opened: bool) -> Network | None:
    """Give a network that came as a graph its recipe; None where nothing tells its outputs."""
    heads = [layer for layer in module.modules() if isinstance(layer, nn.Linear | nn.Conv2d)]
    if not heads:
        return None
    outputs = heads[-1].weight.shape[0]
    recipe = Recipe(type(module).__name__, outputs, graph=graph, opened=opened)
    return Network(module, replace(recipe, resized=_differing(module, recipe)))


def _built_alike(one: nn.Module, other: nn.Module) -> bool:
    """Tell whether two networks have layers of the same kinds, with the same settings.

    Networks of the same tensors may still differ, such as in how they pad. Sizes are left out.
    """
    mine, theirs = dict(one.named_modules()), dict(other.named_modules())
    return mine.keys() == theirs.keys() and all(
        type(layer) is type(theirs[name]) and _settings(layer) == _settings(theirs[name])
        for name, layer in mine.items()
    )


def _settings(layer: nn.Module) -> dict[str, object]:
    return {name: getattr(layer, name) for name in _SETTINGS if hasattr(layer, name)}


def _ranks(tensors: Mapping[str, Tensor]) -> dict[str, int]:
    return {name: tensor.dim() for name, tensor in tensors.items()}


def _differing(module: nn.Module, recipe: Recipe) -> dict[str, dict[str, int]]:
    stock = blank(recipe)
    layers = dict(stock.named_modules())
    found: dict[str, dict[str, int]] = {}
    for name, layer in module.named_modules():
        for attribute, value in named_numbers(layer):
            if name in layers and read_number(layers[name], attribute) != value:
                found.setdefault(name, {})[attribute] = value
    return found


def _opens_alike(draft: Path, module: nn.Module) -> bool:
    """Tell whether a file opens as this very network."""
    try:
        again = open_network(draft).module
    except SlimStudioError:
        return False
    one, other = inventory(module).tensors, inventory(again).tensors
    return (
        one.keys() == other.keys()
        and all(_same(one[name], other[name]) for name in one)
        and _described(module) == _described(again)
    )


def _same(one: Tensor, other: Tensor) -> bool:
    return one.dtype == other.dtype and torch.equal(one.detach().cpu(), other)
