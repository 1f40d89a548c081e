"""Nine networks of the ONNX model zoo, which Caffe2 exported and the onnx package carries."""

from functools import cache
from math import prod
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

_FOLDER = Path(onnx.__file__).parent / "backend" / "test" / "data" / "light"
_CONSTANT = "ConstantOfShape"


@cache
def names() -> tuple[str, ...]:
    """List them."""
    return tuple(sorted(one.stem.removeprefix("light_") for one in _FOLDER.glob("light_*.onnx")))


def filled(name: str) -> onnx.ModelProto:
    """Read a network, and give it random values: the package has the same number everywhere."""
    model = onnx.load_model(_FOLDER / f"light_{name}.onnx")
    graph = model.graph
    shapes = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    drawn = np.random.default_rng(0)
    positive = {n.input[4] for n in graph.node if n.op_type == "BatchNormalization"}
    kept, gone = [], set()
    for node in graph.node:
        if node.op_type != _CONSTANT or node.input[0] not in shapes:
            kept.append(node)
            continue
        shape = tuple(int(size) for size in shapes[node.input[0]])
        gone.add(node.input[0])
        values = _values(shape, drawn, positive=node.output[0] in positive)
        graph.initializer.append(numpy_helper.from_array(values, node.output[0]))
    del graph.node[:]
    graph.node.extend(kept)
    left = [one for one in graph.initializer if one.name not in gone]
    del graph.initializer[:]
    graph.initializer.extend(left)
    inputs = [one for one in graph.input if one.name not in gone]
    del graph.input[:]
    graph.input.extend(inputs)
    return model


def _values(
    shape: tuple[int, ...], drawn: np.random.Generator, *, positive: bool
) -> NDArray[np.float32]:
    if positive:
        return drawn.uniform(0.5, 2.0, shape).astype(np.float32)
    if len(shape) == 1:
        return drawn.uniform(-0.5, 1.5, shape).astype(np.float32)
    spread = (2 / prod(shape[1:])) ** 0.5
    values: NDArray[np.float32] = (spread * drawn.standard_normal(shape)).astype(np.float32)
    return values
