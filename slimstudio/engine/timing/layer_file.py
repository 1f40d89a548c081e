"""One layer as an ONNX file, which any runtime can time."""

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from slimstudio.engine.timing.layer_shapes import LayerShape

# What runtimes of some years ago open, too.
_OPSET, _IR_VERSION = 17, 8


def axes_of(shape: LayerShape) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Tell the axes of a layer's weight, and of what it reads for one image."""
    if shape.kernel:
        weight = (shape.outputs, shape.inputs // shape.groups, *shape.kernel)
        return weight, (1, shape.inputs, *shape.size)
    return (shape.inputs, shape.outputs), (shape.size[0], shape.inputs)


def layer_file(shape: LayerShape, values: NDArray[np.float32] | None = None) -> bytes:
    """Write a layer that reads `x` and makes `y`.

    Args:
        shape: The layer.
        values: Its weight, in the axes of `axes_of`; None for a file of a few hundred bytes, whose
            weight is made where it runs.
    """
    weight, given = axes_of(shape)
    if shape.kernel:
        nodes = [
            helper.make_node(
                "Conv",
                ["x", "weight"],
                ["y"],
                kernel_shape=shape.kernel,
                strides=shape.stride,
                pads=(*shape.padding, *shape.padding),
                dilations=shape.dilation,
                group=shape.groups,
            )
        ]
    else:
        nodes = [helper.make_node("MatMul", ["x", "weight"], ["y"])]
    if values is not None:
        tensor = numpy_helper.from_array(values, "weight")
    else:
        # Folded into a constant when the file is opened.
        value = helper.make_tensor("value", TensorProto.FLOAT, [1], [0.01])
        nodes.insert(0, helper.make_node("ConstantOfShape", ["shape"], ["weight"], value=value))
        tensor = helper.make_tensor("shape", TensorProto.INT64, [len(weight)], weight)
    graph = helper.make_graph(
        nodes,
        "layer",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, given)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [tensor],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
    model.ir_version = _IR_VERSION
    content: bytes = model.SerializeToString()
    return content
