"""Networks that came as a graph, from whatever file: built, checked, and made ready to train."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch
from torch import Tensor, nn

from slimstudio.engine.graphs.functional import used
from slimstudio.engine.graphs.graph import Graph, Node, Result
from slimstudio.engine.graphs.graph_module import GraphBlock, build_network
from slimstudio.engine.image_size import ImageSize, image_size, sides
from slimstudio.engine.models.input_values import assuming
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.catalogue import without_values
from slimstudio.engine.sources.labels import labels_for
from slimstudio.errors import ModelFileError, told_by
from slimstudio.messages import Message

CROP = 0.875  # of the shorter side, as most networks are fed
_SOFTMAX = ("aten.softmax.int", "aten._softmax.default")


@dataclass(frozen=True, eq=False)
class GraphFile:
    """What a file with a graph in it holds.

    Args:
        graph: Takes images as the file does, and answers as it does.
        tensors: Its tensors, by their names in the state dictionary.
        size: Height and width of the images.
        classes: Names of the answers; empty where the file has none.
        preprocessing: What a photograph goes through before `trained`; None where nobody knows.
        trained: The part that is pruned and trained: takes normalised images, [N, 3, H, W], and
            answers with scores, [N, outputs].
    """

    graph: Graph
    tensors: Mapping[str, Tensor]
    size: tuple[int, int]
    trained: Graph
    classes: tuple[str, ...] = ()
    preprocessing: Preprocessing | None = None
    provenance: Mapping[str, str] = field(default_factory=dict)


def built(graph: Graph, tensors: Mapping[str, Tensor]) -> GraphBlock:
    """Build a network with its values, in evaluation mode.

    Args:
        graph: The network.
        tensors: Name to tensor; copied, in single precision. Those of other names are left alone.

    Raises:
        ValueError: they do not fit each other.
    """
    with without_values():
        module = build_network(graph)
    own = module.state_dict()
    for name, like in list(own.items()):
        given = tensors.get(name)
        if given is not None:
            if given.shape != like.shape:
                raise ValueError(f"{name} has another shape than its layer")
            own[name] = given.detach().to(like.dtype, copy=True)
        elif like.is_meta:
            raise ValueError(f"{name} is missing")
    module.load_state_dict(own, strict=True, assign=True)
    for parameter in module.parameters():
        parameter.requires_grad = True
    return module.eval()


def without_softmax(graph: Graph) -> Graph:
    """Leave out a Softmax that the answer goes through last."""
    (answer,) = graph.outputs
    last = next((node for node in graph.nodes if node.name == answer.name), None)
    if last is None or answer.part is not None:
        return graph
    softmax = last.operation in _SOFTMAX or _is_softmax_layer(graph, last)
    if not softmax or not isinstance(last.arguments[0], Result):
        return graph
    return used(replace(graph, outputs=(last.arguments[0],)))


def _is_softmax_layer(graph: Graph, node: Node) -> bool:
    layer = graph.layers.get(node.path)
    return layer is not None and layer.kind == "Softmax"


def network_of(file: GraphFile, name: str) -> Network:
    """Build what is pruned and trained, with its recipe.

    Args:
        file: What was read.
        name: What people call the network.

    Raises:
        ValueError: its parts do not fit each other, or it is no classifier of photographs.
    """
    module = built(file.trained, file.tensors)
    try:
        with torch.no_grad():
            answer = module(torch.zeros(2, 3, *file.size))
    except (RuntimeError, TypeError, IndexError) as error:
        raise ValueError(Message("it takes no photographs with three colours")) from error
    if not isinstance(answer, Tensor) or answer.dim() != 2 or len(answer) != 2:
        raise ValueError(Message("it does not answer with a row of scores for each image"))
    preprocessing = file.preprocessing or Preprocessing(
        image_size(*file.size), round(min(file.size) / CROP)
    )
    recipe = Recipe(
        name,
        answer.shape[1],
        file.classes if len(file.classes) == answer.shape[1] else (),
        preprocessing,
        provenance=file.provenance if file.preprocessing else assuming(file.provenance),
        graph=file.trained,
    )
    return Network(module, recipe)


@dataclass(frozen=True)
class GraphSource:
    """A source whose files hold the network as a graph; see `FileSource`.

    Args:
        recognises: Tells whether a file is one.
        read: Reads it, for images of this height and width where it leaves them open.
        refused: Says that it cannot be used, and why.
    """

    recognises: Callable[[Path], bool]
    read: Callable[[Path, tuple[int, int] | None], GraphFile]
    refused: Callable[[Path, Message], ModelFileError]

    def network(self, path: Path, size: ImageSize | None, named: str) -> Network:
        """Open what is trained, with what stands in front of it and behind it taken off."""
        del named  # the file is the network
        file = self.read(path, None if size is None else sides(size))
        try:
            network = network_of(file, path.stem)
        except ValueError as error:
            raise self.refused(path, Message("{error:sentence}", error=told_by(error))) from error
        recipe = network.recipe
        classes = recipe.classes or labels_for(path, recipe.outputs)
        return replace(network, recipe=replace(recipe, classes=classes))

    def module(self, path: Path, size: ImageSize | None) -> nn.Module:
        """Open all of it: it takes and answers what the file does."""
        file = self.read(path, None if size is None else sides(size))
        return built(file.graph, file.tensors)
