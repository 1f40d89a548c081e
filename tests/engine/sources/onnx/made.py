"""ONNX files made by hand: good ones, and each kind that is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Change = Callable[[onnx.ModelProto, Path], None]


def classifier(
    *front: Any, shape: tuple[Any, ...] = ("n", 3, 8, 8), kind: int = 1
) -> onnx.ModelProto:
    """Make a classifier with four scores; `front` are steps from "images" to "ready"."""
    drawn = np.random.default_rng(0)
    weight = drawn.standard_normal((6, 3, 3, 3)).astype(np.float32)
    head = drawn.standard_normal((6, 4)).astype(np.float32)
    start = "ready" if front else "images"
    nodes = [
        *front,
        helper.make_node("Conv", [start, "stem.weight"], ["made"], name="stem"),
        helper.make_node("Relu", ["made"], ["active"]),
        helper.make_node("GlobalAveragePool", ["active"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("MatMul", ["flat", "head.weight"], ["raw"]),
        helper.make_node("Softmax", ["raw"], ["scores"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "made",
        [helper.make_tensor_value_info("images", kind, shape)],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, None)],
        [
            numpy_helper.from_array(weight, "stem.weight"),
            numpy_helper.from_array(head, "head.weight"),
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def constant(name: str, values: Any, kind: Any = np.float32) -> onnx.NodeProto:
    """Make a step that gives numbers."""
    return helper.make_node(
        "Constant", [], [name], value=numpy_helper.from_array(np.array(values, kind))
    )


def _two_inputs(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.input.append(helper.make_tensor_value_info("more", 1, [1]))


def _custom(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.node[0].domain = "com.example"


def _quantised(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.node.append(helper.make_node("QuantizeLinear", ["raw", "s", "z"], ["q"]))


def _unknown(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.node[1].CopyFrom(helper.make_node("Shrink", ["made"], ["active"], name="odd"))


def _outside(model: onnx.ModelProto, path: Path) -> None:
    (path.parent / "secret").write_bytes(bytes(6 * 27 * 4))
    _external(model, "../secret")


def _absolute(model: onnx.ModelProto, path: Path) -> None:
    _external(model, str(path.parent / "weights.bin"))


def _in_folder(model: onnx.ModelProto, path: Path) -> None:
    (path.parent / "inner").mkdir()
    _external(model, "inner/weights.bin")


def _short(model: onnx.ModelProto, path: Path) -> None:
    (path.parent / "weights.bin").write_bytes(bytes(10))
    _external(model, "weights.bin")


def _negative(model: onnx.ModelProto, path: Path) -> None:
    (path.parent / "weights.bin").write_bytes(bytes(6 * 27 * 4))
    _external(model, "weights.bin")
    model.graph.initializer[0].external_data.add(key="offset", value="-8")


def _endless(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.initializer[0].dims[0] = 2**40


def _enormous_images(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.input[0].CopyFrom(
        helper.make_tensor_value_info("images", 1, ["n", 3, 100_000, 100_000])
    )


def _many_steps(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.node.extend([helper.make_node("Relu", ["made"], [""])] * 50_001)


def _nested(model: onnx.ModelProto, _path: Path) -> None:
    graph = model.graph
    for _ in range(12):
        node = graph.node.add(op_type="If", input=["made"], output=["x"])
        node.attribute.add(name="then_branch", type=onnx.AttributeProto.GRAPH)
        graph = node.attribute[0].g


def _missing(model: onnx.ModelProto, _path: Path) -> None:
    _external(model, "weights.bin")


def _external(model: onnx.ModelProto, location: str) -> None:
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)


def _loop(model: onnx.ModelProto, _path: Path) -> None:
    branch = helper.make_graph(
        [helper.make_node("Relu", ["made"], ["inner"])], "b", [],
        [helper.make_tensor_value_info("inner", 1, None)],
    )  # fmt: skip
    del model.graph.node[1]
    nodes = [
        helper.make_node("ReduceSum", ["made"], ["sum"], keepdims=0),
        helper.make_node("Cast", ["sum"], ["yes"], to=TensorProto.BOOL),
        helper.make_node("If", ["yes"], ["active"], then_branch=branch, else_branch=branch),
    ]
    for place, node in enumerate(nodes):
        model.graph.node.insert(1 + place, node)


def _training(model: onnx.ModelProto, _path: Path) -> None:
    model.training_info.add()


def _normed_as_in_training(model: onnx.ModelProto, _path: Path) -> None:
    numbers = [constant(name, np.ones(6)) for name in ("scale", "shift", "mean", "variance")]
    norm = helper.make_node(
        "BatchNormalization", ["made", "scale", "shift", "mean", "variance"],
        ["active", "seen", "spread"], training_mode=1,
    )  # fmt: skip
    del model.graph.node[1]
    for place, node in enumerate((*numbers, norm)):
        model.graph.node.insert(1 + place, node)


def _vector(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.input[0].CopyFrom(helper.make_tensor_value_info("images", 1, ["n", 8]))


def _any_size(model: onnx.ModelProto, _path: Path) -> None:
    model.graph.input[0].CopyFrom(helper.make_tensor_value_info("images", 1, ["n", 3, "h", "w"]))


REFUSED: dict[str, tuple[Change, str]] = {
    "two inputs": (_two_inputs, "takes 2 inputs"),
    "extensions": (_custom, "needs extensions"),
    "quantised": (_quantised, "is quantised"),
    "unknown operator": (_unknown, "odd.*Shrink.*not known"),
    "outside its folder": (_outside, "outside of its folder"),
    "numbers by an absolute path": (_absolute, "outside of its folder"),
    "numbers in a folder": (_in_folder, "outside of its folder"),
    "too few numbers": (_short, "weights.bin.*does not fit"),
    "numbers before the start": (_negative, "weights.bin.*does not fit"),
    "a tensor without end": (_endless, "cannot run"),
    "enormous images": (_enormous_images, "larger images"),
    "many steps": (_many_steps, "more than 50,000 steps"),
    "graphs within graphs": (_nested, "graphs within graphs"),
    "missing numbers": (_missing, "weights.bin.*missing"),
    "conditions": (_loop, "conditions or loops"),
    "training": (_training, "exported for training"),
    "normed as in training": (_normed_as_in_training, "exported for training"),
    "no images": (_vector, "takes no images"),
    "any size": (_any_size, "how large.*--input-size"),
}
