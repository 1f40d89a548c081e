"""Finds the layers in a graph of operations: weights become those of real layers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from slimstudio.engine.graphs.functional import used
from slimstudio.engine.graphs.graph import (
    CALL,
    Argument,
    Graph,
    LayerKind,
    Node,
    Result,
    Stored,
    given_to,
)

if TYPE_CHECKING:
    from slimstudio.engine.graphs.shapes import ShapeRun

# Classes of PyTorch that compute one operation with no weights: name of the operation to the class
# and what its arguments are called.
_PLAIN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "relu": ("ReLU", ()),
    "relu6": ("ReLU6", ()),
    "silu": ("SiLU", ()),
    "mish": ("Mish", ()),
    "hardswish": ("Hardswish", ()),
    "hardsigmoid": ("Hardsigmoid", ()),
    "sigmoid": ("Sigmoid", ()),
    "tanh": ("Tanh", ()),
    "selu": ("SELU", ()),
    "elu": ("ELU", ("alpha",)),
    "leaky_relu": ("LeakyReLU", ("negative_slope",)),
    "gelu": ("GELU", ()),
    "max_pool2d": ("MaxPool2d", ("kernel_size", "stride", "padding", "dilation", "ceil_mode")),
    "avg_pool2d": (
        "AvgPool2d",
        (
            *("kernel_size", "stride", "padding", "ceil_mode"),
            *("count_include_pad", "divisor_override"),
        ),
    ),
    "adaptive_avg_pool2d": ("AdaptiveAvgPool2d", ("output_size",)),
}


@dataclass(frozen=True)
class FoundLayer:
    """A layer in a step.

    Args:
        layer: How to build it.
        weights: Name of each of its tensors to the tensor of the graph.
        given: What it is called with.
        part: Which of the step's results it makes; None where the step has one.
        word: What it is called where its own name is taken.
    """

    layer: LayerKind
    weights: Mapping[str, Stored]
    given: Argument
    part: int | None = None
    word: str = "layer"


@dataclass(frozen=True, eq=False)
class Layered:
    """A graph with layers.

    Args:
        graph: The network.
        names: Name of each tensor in the network to its name before.
    """

    graph: Graph
    names: Mapping[str, str]


def with_layers(graph: Graph, shapes: ShapeRun, classes: Mapping[str, str]) -> Layered:
    """Let layers of PyTorch do what single steps do with weights.

    Args:
        graph: The network, without steps that write.
        shapes: What its steps make.
        classes: Dotted name of a module to the class that it was.
    """
    return _Finding(graph, shapes, classes).run()


@dataclass
class _Finding:
    graph: Graph
    shapes: ShapeRun
    classes: Mapping[str, str]
    layers: dict[str, LayerKind] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    homes: dict[tuple[Any, ...], str] = field(default_factory=dict)  # what was found to its path

    def __post_init__(self) -> None:
        self.makers = {node.name: node for node in self.graph.nodes}
        self.reads = Counter(
            part.name
            for node in self.graph.nodes
            for part in given_to(node)
            if isinstance(part, Stored)
        )
        self.steps = Counter(node.path for node in self.graph.nodes)
        self.inside: dict[str, set[str]] = defaultdict(set)  # a path to the tensors right in it
        self.paths: set[str] = set()
        for name in self.graph.tensors:
            self.inside[name.rpartition(".")[0]].add(name)
        for path in (*self.inside, *self.steps):
            words = path.split(".")
            self.paths.update(".".join(words[:count]) for count in range(1, len(words)))

    def run(self) -> Layered:
        nodes: list[Node] = []
        parts: dict[Result, Result] = {}
        for node in self.graph.nodes:
            found = self._found(node)
            if found is None:
                nodes.append(node)
                continue
            path = self._home(node, found)
            nodes.append(Node(node.name, CALL, (found.given,), {}, path))
            if found.part is not None:
                parts[Result(node.name, found.part)] = Result(node.name)
        nodes = [self._outside(_renamed(node, parts)) for node in nodes]
        outputs = tuple(parts.get(one, one) for one in self.graph.outputs)
        graph = replace(self.graph, nodes=tuple(nodes), outputs=outputs, layers=self.layers)
        graph = used(graph)
        self.names.update((name, name) for name in graph.tensors)
        return Layered(graph, self.names)

    def _found(self, node: Node) -> FoundLayer | None:
        name = node.operation.removeprefix("aten.").partition(".")[0]
        reader = _READERS.get(name)
        if reader is not None:
            found = reader(self, node)
            return found if found is not None and self._owned(found) else None
        kind = _PLAIN.get(name)
        if kind is None or self.classes.get(node.path, "").rpartition(".")[2] != kind[0]:
            return None
        settings = dict(zip(kind[1], node.arguments[1:], strict=False))
        if name == "gelu" and node.keywords.get("approximate", "none") != "none":
            settings["approximate"] = node.keywords["approximate"]
        elif node.keywords or len(node.arguments) - 1 > len(kind[1]):
            return None
        if name.endswith("pool2d") and settings.get("stride") == ():
            settings.pop("stride")
        return FoundLayer(LayerKind(kind[0], settings), {}, node.arguments[0], word="act")

    def _owned(self, found: FoundLayer) -> bool:
        """Tell whether nothing else reads the layer's weights."""
        names = [one.name for one in found.weights.values()]
        counted = Counter(names)
        if any(count > 1 for count in counted.values()):
            return False
        uses = {self.reads[name] for name in names}
        # A layer may be called several times, but as a whole.
        return len(uses) <= 1

    def _home(self, node: Node, found: FoundLayer) -> str:
        """Choose where a layer is: where it was, or below that if other things are there."""
        key = (
            found.layer.kind,
            tuple(sorted(found.layer.settings.items())),
            tuple(sorted((name, one.name) for name, one in found.weights.items())),
            node.path if not found.weights else "",
        )
        if key in self.homes:
            return self.homes[key]
        path = self._wanted(node, found)
        home, count = path, 0
        while not self._free(home, found, node):
            count += 1
            number = str(count) if count > 1 else ""
            home = f"{path}.{found.word}{number}".lstrip(".")
        self.homes[key] = home
        self.layers[home] = found.layer
        for name, tensor in found.weights.items():
            self.names[f"{home}.{name}"] = tensor.name
        return home

    def _wanted(self, node: Node, found: FoundLayer) -> str:
        for name, tensor in found.weights.items():
            owner, _, word = tensor.name.rpartition(".")
            if word == name:
                return owner
            return tensor.name  # `in_proj_weight` becomes a layer of its own
        return node.path

    def _free(self, path: str, found: FoundLayer, node: Node) -> bool:
        if not path or path in self.layers or path in self.paths or path in self.graph.tensors:
            own = {one.name for one in found.weights.values()}
            return bool(path) and path in own and path not in self.layers
        own = {one.name for one in found.weights.values()}
        others = self.inside.get(path, set()) - own
        others = {name for name in others if not name.endswith("num_batches_tracked")}
        if self.classes.get(path, "").startswith("torch.nn.modules."):
            return not others
        steps = [n for n in self.graph.nodes if n.path == path] if self.steps[path] > 1 else []
        return not others and not any(one.operation != node.operation for one in steps)

    def _outside(self, node: Node) -> Node:
        """Let what a layer of PyTorch did around its one operation happen beside it."""
        path = node.path
        if node.operation == CALL or not path:
            return node
        while path and any(holder in self.layers for holder in _holders(path)):
            path = path.rpartition(".")[0]
        return replace(node, path=path)

    def turned(self, value: Argument) -> Argument:
        """Look through the turning of a weight."""
        node = self.makers.get(value.name) if isinstance(value, Result) else None
        if node is None or not isinstance(node.arguments[0], Stored):
            return None
        name = node.operation.removeprefix("aten.").partition(".")[0]
        axes = node.arguments[1] if name == "permute" else node.arguments[1:]
        turns = {"t": ((),), "permute": ((1, 0),), "transpose": ((0, 1), (1, 0))}
        return node.arguments[0] if axes in turns.get(name, ()) else None


def _holders(path: str) -> list[str]:
    words = path.split(".")
    return [".".join(words[:count]) for count in range(1, len(words) + 1)]


def _renamed(node: Node, parts: Mapping[Result, Result]) -> Node:
    if not parts or not any(part in parts for part in given_to(node) if isinstance(part, Result)):
        return node

    def change(value: Argument) -> Argument:
        if isinstance(value, tuple):
            return tuple(map(change, value))
        return parts.get(value, value) if isinstance(value, Result) else value

    keywords = {name: change(one) for name, one in node.keywords.items()}
    return replace(node, arguments=change(node.arguments), keywords=keywords)


# -- what is looked for -------------------------------------------------------------------------


def _get(node: Node, place: int, name: str, default: Argument = None) -> Argument:
    if len(node.arguments) > place:
        return node.arguments[place]
    return node.keywords.get(name, default)


def _weights(**given: Argument) -> dict[str, Stored] | None:
    """Gather weights, leaving out those that are not there; None where one is computed."""
    if any(not (one is None or isinstance(one, Stored)) for one in given.values()):
        return None
    return {name: one for name, one in given.items() if isinstance(one, Stored)}


def _convolution(finding: _Finding, node: Node) -> FoundLayer | None:
    name = node.operation.removeprefix("aten.").partition(".")[0]
    weights = _weights(weight=_get(node, 1, "weight"), bias=_get(node, 2, "bias"))
    if weights is None or "weight" not in weights:
        return None
    shape = finding.graph.tensors[weights["weight"].name].shape
    axes = len(shape) - 2
    transposed, output_padding = name == "conv_transpose2d", (0,) * axes
    stride, padding = _get(node, 3, "stride", 1), _get(node, 4, "padding", 0)
    if name == "convolution":
        dilation, transposed, output_padding, groups = node.arguments[5:9]
    elif transposed:
        output_padding = _get(node, 5, "output_padding", 0)
        groups, dilation = _get(node, 6, "groups", 1), _get(node, 7, "dilation", 1)
    else:
        dilation, groups = _get(node, 5, "dilation", 1), _get(node, 6, "groups", 1)
    sizes = (shape[0], shape[1] * groups) if transposed else (shape[1] * groups, shape[0])
    settings = {
        "in_channels": sizes[0],
        "out_channels": sizes[1] if not transposed else shape[1] * groups,
        "kernel_size": shape[2:],
        "stride": stride,
        "padding": padding,
        "dilation": dilation,
        "groups": groups,
        "bias": "bias" in weights,
    }
    if transposed:
        settings["output_padding"] = output_padding
    kind = f"ConvTranspose{axes}d" if transposed else f"Conv{axes}d"
    return FoundLayer(LayerKind(kind, settings), weights, node.arguments[0], word="conv")


def _linear(finding: _Finding, node: Node) -> FoundLayer | None:
    name = node.operation.removeprefix("aten.").partition(".")[0]
    if name == "linear":
        given, weight, bias = node.arguments[0], node.arguments[1], _get(node, 2, "bias")
    elif name == "addmm":
        bias, given, weight = node.arguments[:3]
        weight = finding.turned(weight)
        if node.keywords:
            return None
    else:
        bias, given, weight = None, node.arguments[0], finding.turned(node.arguments[1])
    weights = _weights(weight=weight, bias=bias)
    if weights is None or "weight" not in weights or weight is None:
        return None
    shape = finding.graph.tensors[weights["weight"].name].shape
    shapes = {len(finding.graph.tensors[one.name].shape) for one in weights.values()}
    if len(shape) != 2 or shapes - {1, 2}:
        return None
    settings = {"in_features": shape[1], "out_features": shape[0], "bias": bias is not None}
    return FoundLayer(LayerKind("Linear", settings), weights, given, word="linear")


def _batch_norm(finding: _Finding, node: Node) -> FoundLayer | None:
    names = ("weight", "bias", "running_mean", "running_var")
    weights = _weights(**{name: node.arguments[i + 1] for i, name in enumerate(names)})
    rank = len(finding.shapes.shape(node.arguments[0]))
    if weights is None or "running_mean" not in weights or not 2 <= rank <= 5:
        return None
    if ("weight" in weights) != ("bias" in weights):
        return None
    plain = node.operation.startswith("aten.batch_norm.")
    momentum, eps = node.arguments[6:8] if plain else node.arguments[-2:]
    settings = {
        "num_features": finding.graph.tensors[weights["running_mean"].name].shape[0],
        "eps": eps,
        "momentum": momentum,
        "affine": "weight" in weights,
    }
    kind = {2: "BatchNorm1d", 3: "BatchNorm1d", 4: "BatchNorm2d", 5: "BatchNorm3d"}[rank]
    part = None if plain else 0
    return FoundLayer(LayerKind(kind, settings), weights, node.arguments[0], part, "norm")


def _layer_norm(finding: _Finding, node: Node) -> FoundLayer | None:
    del finding
    sizes = node.arguments[1]
    weights = _weights(weight=_get(node, 2, "weight"), bias=_get(node, 3, "bias"))
    if weights is None or "weight" not in weights:
        return None
    settings = {
        "normalized_shape": sizes,
        "eps": _get(node, 4, "eps", 1e-5),
        "bias": "bias" in weights,
    }
    part = 0 if node.operation.startswith("aten.native") else None
    return FoundLayer(LayerKind("LayerNorm", settings), weights, node.arguments[0], part, "norm")


def _group_norm(finding: _Finding, node: Node) -> FoundLayer | None:
    native = node.operation.startswith("aten.native")
    if native:
        weight, bias, groups, eps = (node.arguments[place] for place in (1, 2, 6, 7))
    else:
        groups, weight, bias = node.arguments[1], _get(node, 2, "weight"), _get(node, 3, "bias")
        eps = _get(node, 4, "eps", 1e-5)
    weights = _weights(weight=weight, bias=bias)
    if weights is None or len(weights) != 2:
        return None
    channels = finding.graph.tensors[weights["weight"].name].shape[0]
    settings = {"num_groups": groups, "num_channels": channels, "eps": eps}
    part = 0 if native else None
    return FoundLayer(LayerKind("GroupNorm", settings), weights, node.arguments[0], part, "norm")


def _dropout(finding: _Finding, node: Node) -> FoundLayer | None:
    del finding
    settings = {"p": node.arguments[1]}
    return FoundLayer(LayerKind("Dropout", settings), {}, node.arguments[0], word="dropout")


def _prelu(finding: _Finding, node: Node) -> FoundLayer | None:
    weights = _weights(weight=node.arguments[1])
    if not weights:
        return None
    count = finding.graph.tensors[weights["weight"].name].shape
    settings = {"num_parameters": count[0] if count else 1}
    return FoundLayer(LayerKind("PReLU", settings), weights, node.arguments[0], word="act")


_READERS: Mapping[str, Callable[[_Finding, Node], FoundLayer | None]] = {
    **dict.fromkeys(
        ("conv1d", "conv2d", "conv3d", "conv_transpose2d", "convolution"), _convolution
    ),
    **dict.fromkeys(("linear", "addmm", "mm"), _linear),
    **dict.fromkeys(
        (
            "batch_norm",
            "_native_batch_norm_legit",
            "_native_batch_norm_legit_no_training",
        ),
        _batch_norm,
    ),
    **dict.fromkeys(("layer_norm", "native_layer_norm"), _layer_norm),
    **dict.fromkeys(("group_norm", "native_group_norm"), _group_norm),
    "dropout": _dropout,
    "prelu": _prelu,
}
