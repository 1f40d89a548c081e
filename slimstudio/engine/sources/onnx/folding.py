"""Letting ONNX Runtime compute everything about an ONNX graph that does not depend on images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import onnx
from numpy.typing import NDArray
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto

from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.engine.sources.onnx.folded import Folded, FoldedInput, FoldedNode
from slimstudio.engine.sources.onnx.limits import (
    CONTROL_FLOW,
    ORDINARY_DOMAINS,
    damaged,
    refusal,
    scopes_of,
)
from slimstudio.engine.sources.onnx.stored_numbers import numbers
from slimstudio.messages import Message, verbatim

# What merges layers into others, or moves and renames them: networks are to keep their layers.
_LEFT_ALONE = [
    "ConvAddFusion", "ConvMulFusion", "ConvBNFusion", "BatchNormalizationFolding", "MatmulBNFusion",
    "MatMulAddFusion", "TransposeOptimizer", "GemmSumFusion", "Pad_Fusion", "PadFusion",
]  # fmt: skip
# Floating point numbers up to so many may be part of the arithmetic of sizes.
_SMALL = 16
_LARGEST_ATTRIBUTE = 100_000
_LONGEST_NOTE = 1_000_000
_FLOATS = (TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.FLOAT16)


@dataclass(frozen=True)
class FoldedModel:
    """A folded graph, and the numbers that it computes with, in the order of their names."""

    folded: Folded
    numbers: tuple[NDArray[Any], ...]


def fold(
    model: ModelProto, source: Path, folder: Path, shapes: Mapping[str, tuple[int, ...]]
) -> FoldedModel:
    """Fold a graph for inputs of these sizes.

    Weights are left out while ONNX Runtime folds: they take time, and would be merged where they
    are alike.

    Args:
        model: The file, checked; it is not changed.
        source: The file's place, for what lies beside it and for errors.
        folder: Where a file may be written.
        shapes: Name of every input to its sizes.

    Raises:
        ModelFileError: ONNX Runtime does not take it, or what is left cannot be opened.
    """
    weights, light = _without_weights(model, source, shapes)
    target = folder / "optimised.onnx"
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(target)
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    try:
        onnxruntime.InferenceSession(
            light.SerializeToString(), options, ["CPUExecutionProvider"],
            disabled_optimizers=_LEFT_ALONE,
        )  # fmt: skip
        folded = onnx.load_model(target, load_external_data=False)
    except Exception as error:  # the runtime's errors have nothing else in common
        raise refused_by_runtime(source, error) from error
    target.unlink()
    _check_folded(folded.graph, source)
    return _described(model, folded, weights, source, shapes)


def refused_by_runtime(source: Path, error: Exception) -> Exception:
    """Say that ONNX Runtime does not take a file, in its own words."""
    return refusal(
        Message("ONNX Runtime cannot run “{file}”.", file=source.name),
        Message(
            "It says: {error}.",
            error=verbatim(str(error).strip().partition("\n")[0][:300].rstrip(".")),
        ),
    )


def _without_weights(
    model: ModelProto, source: Path, shapes: Mapping[str, tuple[int, ...]]
) -> tuple[dict[str, TensorProto], ModelProto]:
    """Make a copy whose weights are inputs without numbers, and whose sizes are fixed."""
    light = ModelProto()
    graph = GraphProto()
    given = {one.name for one in model.graph.initializer}
    weights = {one.name: one for one in model.graph.initializer if _is_weight(one)}
    for tensor in model.graph.initializer:
        if tensor.name not in weights:
            held = onnx.numpy_helper.from_array(numbers(tensor, source).copy(), tensor.name)
            graph.initializer.append(held)
    for name, tensor in weights.items():
        kind = onnx.helper.make_tensor_value_info(name, tensor.data_type, list(tensor.dims))
        graph.input.append(kind)
    for one in model.graph.input:
        if one.name not in given:
            kind = onnx.helper.make_tensor_value_info(
                one.name, one.type.tensor_type.elem_type, list(shapes[one.name])
            )
            graph.input.append(kind)
    for one in model.graph.output:
        info = graph.output.add(name=one.name)
        info.type.tensor_type.elem_type = one.type.tensor_type.elem_type
    graph.name = "network"
    graph.node.extend(model.graph.node)
    light.ir_version = max(model.ir_version, 4)
    light.opset_import.extend(model.opset_import)
    light.functions.extend(model.functions)
    light.graph.CopyFrom(graph)
    return weights, light


def _is_weight(tensor: TensorProto) -> bool:
    external = tensor.data_location == TensorProto.EXTERNAL
    count = prod(tensor.dims)
    return tensor.data_type in _FLOATS and (count > _SMALL or (external and count > 1))


def _check_folded(graph: GraphProto, source: Path) -> None:
    for node in graph.node:
        if node.op_type in CONTROL_FLOW:
            raise refusal(
                Message("“{file}” has conditions or loops.", file=source.name),
                Message(
                    "The step “{name}” is {operation}.",
                    name=node.name[:200],
                    operation=node.op_type,
                ),
            )
        if node.domain not in ORDINARY_DOMAINS:
            raise refusal(
                Message("“{file}” needs extensions of ONNX.", file=source.name),
                Message(
                    "The step “{name}” is {operation} of {domain}.",
                    name=node.name[:200],
                    operation=node.op_type[:200],
                    domain=node.domain[:200],
                ),
            )


def _described(
    model: ModelProto,
    folded: ModelProto,
    weights: Mapping[str, TensorProto],
    source: Path,
    shapes: Mapping[str, tuple[int, ...]],
) -> FoldedModel:
    held = {one.name: one for one in folded.graph.initializer}
    read = {name for node in folded.graph.node for name in node.input}
    read.update(one.name for one in folded.graph.output)
    tensors = {name: one for name, one in {**weights, **held}.items() if name in read}
    scopes = {name: scopes_of(node) for node in model.graph.node for name in node.output}
    nodes = tuple(_node(node, scopes, source) for node in folded.graph.node)
    inputs = tuple(
        FoldedInput(
            one.name,
            shapes[one.name],
            str(onnx.helper.tensor_dtype_to_np_dtype(one.type.tensor_type.elem_type)),
            _any_batch(one),
        )
        for one in model.graph.input
        if one.name in shapes
    )
    own = {one.name for one in model.graph.initializer}
    return FoldedModel(
        Folded(
            nodes,
            inputs,
            tuple(one.name for one in folded.graph.output),
            tuple(tensors),
            tuple(name for name in tensors if name in own),
            next((one.version for one in folded.opset_import if one.domain in ORDINARY_DOMAINS), 1),
            model.producer_name[:100],
            {one.key: one.value for one in model.metadata_props if len(one.value) < _LONGEST_NOTE},
        ),
        tuple(numbers(tensor, source) for tensor in tensors.values()),
    )


def _any_batch(value: Any) -> bool:
    sizes = value.type.tensor_type.shape.dim
    return len(sizes) > 0 and sizes[0].dim_value <= 0


def _node(
    node: NodeProto, scopes: Mapping[str, tuple[Sequence[str], Sequence[str]]], source: Path
) -> FoldedNode:
    around, classes = next((scopes[name] for name in node.output if name in scopes), ((), ()))
    return FoldedNode(
        node.op_type,
        node.name,
        tuple(node.input),
        tuple(node.output),
        {one.name: _plain(one, source) for one in node.attribute},
        tuple(around),
        tuple(classes),
    )


def _plain(attribute: AttributeProto, source: Path) -> Any:
    """Turn an attribute into what JSON holds."""
    if attribute.type == AttributeProto.TENSOR:
        held = numbers(attribute.t, source)
        value: Any = held.reshape(-1).tolist() if held.size <= _LARGEST_ATTRIBUTE else None
    else:
        value = onnx.helper.get_attribute_value(attribute)
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    if isinstance(value, list | tuple):
        value = [one.decode(errors="replace") if isinstance(one, bytes) else one for one in value]
    plain = value if isinstance(value, list) else [value]
    if len(plain) > _LARGEST_ATTRIBUTE or not all(isinstance(x, int | float | str) for x in plain):
        raise damaged(source)
    return value
