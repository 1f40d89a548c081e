"""What an ONNX file may hold: checked before anything else looks at it, and after folding."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onnx

from slimstudio.errors import ModelFileError
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto

MOST_NODES = 50_000
MOST_BYTES = 2**31  # protobuf's own limit
MOST_WEIGHT_BYTES = 8 * 2**30
_DEEPEST = 8  # graphs within graphs
_LONGEST_NAME = 500
_OLDEST = 7  # opset; before it broadcasting was something else
ORDINARY_DOMAINS = frozenset(("", "ai.onnx"))
_TRAINING_DOMAINS = frozenset(("ai.onnx.preview.training", "ai.onnx.training"))
_QUANTISED = frozenset(
    [
        "QuantizeLinear",
        "DequantizeLinear",
        "DynamicQuantizeLinear",
        "QLinearConv",
        "QLinearMatMul",
        "ConvInteger",
        "MatMulInteger",
    ]
)
CONTROL_FLOW = frozenset(("If", "Loop", "Scan", "SequenceMap"))
_EXPORT_AGAIN = Message("Export the network again, with torch.onnx.export(model.eval(), …).")


def refusal(
    what: Message, why: Message = NO_MESSAGE, remedy: Message = _EXPORT_AGAIN
) -> ModelFileError:
    """Make the error that refuses a file; by default the way out is to export it again."""
    return ModelFileError(what, why=why, remedy=remedy)


def parsed(source: Path) -> ModelProto:
    """Read a file's structure; what it keeps in other files is not touched.

    Raises:
        ModelFileError: it is no ONNX file, or too large.
        OSError: it cannot be read.
    """
    if source.stat().st_size >= MOST_BYTES:
        raise refusal(
            Message("“{file}” is too large for one ONNX file.", file=source.name),
            Message("One file holds at most 2 GB."),
        )
    with open_ordinary(source) as file:
        content = file.read()
    try:
        model = onnx.load_model_from_string(content)
    except Exception as error:  # protobuf's errors have nothing else in common
        raise damaged(source) from error
    if not model.HasField("graph") or not model.graph.node:
        raise damaged(source)
    return model


def damaged(source: Path) -> ModelFileError:
    """Make the error that says that a file is no network."""
    return refusal(
        Message("“{file}” holds no ONNX network, or is damaged.", file=source.name),
        remedy=Message("Get another copy of it from where it was made."),
    )


def check_model(model: ModelProto, source: Path) -> None:
    """Refuse what cannot be opened, before anything is computed.

    Raises:
        ModelFileError: it says what the file holds, and the way out.
    """
    nodes = _all_nodes(model, source)
    _check_domains(model, nodes, source)
    standardising = _standardising(model.graph)
    if model.training_info or any(_trains(one) for one in nodes if id(one) not in standardising):
        raise refusal(
            Message("“{file}” was exported for training.", file=source.name),
        )
    quantised = next((node for node in nodes if node.op_type in _QUANTISED), None)
    if quantised is not None:
        raise refusal(
            Message("“{file}” is quantised.", file=source.name),
            Message("It holds whole numbers of 8 bits, which cannot be trained."),
            Message("Open the network that it was made from, and quantise it when you export."),
        )
    if model.graph.sparse_initializer:
        raise refusal(
            Message("“{file}” holds numbers of a kind that is not read.", file=source.name)
        )


def _all_nodes(model: ModelProto, source: Path) -> list[NodeProto]:
    nodes: list[NodeProto] = []
    graphs: list[tuple[Any, int]] = [(model.graph, 0), *((one, 0) for one in model.functions)]
    while graphs:
        graph, depth = graphs.pop()
        nodes += graph.node
        if depth > _DEEPEST:
            raise refusal(
                Message(
                    "“{file}” has graphs within graphs, more than {most} deep.",
                    file=source.name,
                    most=_DEEPEST,
                ),
            )
        if len(nodes) > MOST_NODES:
            raise refusal(
                Message(
                    "“{file}” has more than {most:,} steps.", file=source.name, most=MOST_NODES
                ),
            )
        graphs += [(inner, depth + 1) for node in graph.node for inner in _inner(node)]
    return nodes


def _inner(node: NodeProto) -> Iterator[GraphProto]:
    for attribute in node.attribute:
        if attribute.HasField("g"):
            yield attribute.g
        yield from attribute.graphs


def _check_domains(model: ModelProto, nodes: list[NodeProto], source: Path) -> None:
    versions = {one.domain: one.version for one in model.opset_import}
    version = versions.get("", versions.get("ai.onnx", 0))
    if version and version < _OLDEST:
        raise refusal(
            Message(
                "“{file}” uses operators of ONNX that are not read any more.", file=source.name
            ),
            Message("They are of version {version}.", version=version),
        )
    own = {(one.domain, one.name) for one in model.functions}
    for node in nodes:
        if node.domain in _TRAINING_DOMAINS:
            raise refusal(Message("“{file}” was exported for training.", file=source.name))
        if node.domain not in ORDINARY_DOMAINS and (node.domain, node.op_type) not in own:
            raise refusal(
                Message("“{file}” needs extensions of ONNX.", file=source.name),
                Message(
                    "The step “{name}” is {operation} of {domain}.",
                    name=node.name[:_LONGEST_NAME],
                    operation=node.op_type[:_LONGEST_NAME],
                    domain=node.domain[:_LONGEST_NAME],
                ),
                Message("Open the file from before it was optimised for one runtime."),
            )


def _standardising(graph: GraphProto) -> set[int]:
    """Find steps that see nothing of the image: NFNets standardise weights as training does."""
    weights = {one.name for one in graph.initializer}
    of_images = {one.name for one in graph.input} - weights
    found = set()
    for node in graph.node:
        if of_images.intersection(node.input) or any(True for _ in _inner(node)):
            of_images.update(node.output)
        else:
            found.add(id(node))
    return found


def _trains(node: NodeProto) -> bool:
    """Tell whether a step computes as it does in training."""
    mode = next((one.i for one in node.attribute if one.name == "training_mode"), 0)
    return node.op_type == "BatchNormalization" and bool(mode)


def scopes_of(node: NodeProto) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read the modules around a step, and their classes, where PyTorch noted them."""
    notes = {one.key: one.value for one in node.metadata_props}
    found = []
    for key in ("name_scopes", "class_hierarchy"):
        try:
            told = ast.literal_eval(notes.get(f"pkg.torch.onnx.{key}", "[]"))
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            told = []
        plain = isinstance(told, list) and all(isinstance(one, str) for one in told)
        found.append(tuple(one[:_LONGEST_NAME] for one in told[:64]) if plain else ())
    scopes, classes = found
    return (scopes, classes) if len(scopes) == len(classes) else ((), ())
