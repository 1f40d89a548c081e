"""What a web page measures on the device that opens it, small enough to travel in the page."""

from __future__ import annotations

import base64
import json
import math
from typing import TYPE_CHECKING, Any

from slimstudio.engine.targets.measuring import measured_layers, measured_networks

if TYPE_CHECKING:
    from slimstudio.engine.targets.target import Kit

_FEW = 256  # values that travel all the same


def measure_text(kit: Kit) -> str:
    """Write as JSON which networks and layers are measured, each as a small ONNX file.

    The page's own network is there already, so it is null. The original travels without its
    weights, on which its time does not depend.
    """
    from slimstudio.engine.timing.device import own_layers  # noqa: PLC0415 - when it is needed
    from slimstudio.engine.timing.layer_file import axes_of, layer_file  # noqa: PLC0415 - as above

    networks = []
    for name, network, path in measured_networks(kit):
        own = network is kit.network
        content = None if own else _base64(without_weights(path.read_bytes()))
        networks.append({"name": name, "content": content, "layers": own_layers(network)})
    layers = {
        key: {"content": _base64(layer_file(shape)), "takes": axes_of(shape)[1]}
        for key, shape in measured_layers(kit).items()
    }
    return json.dumps({"networks": networks, "layers": layers})


def without_weights(content: bytes) -> bytes:
    """Write an ONNX file whose weights are made where it runs: as fast, and a few kilobytes."""
    import onnx  # noqa: PLC0415 - the window lists targets before it is there

    model = onnx.load_model_from_string(content)
    graph = model.graph
    kept: list[Any] = []
    made: list[Any] = []
    for tensor in graph.initializer:
        count = math.prod(tensor.dims)
        if tensor.data_type != onnx.TensorProto.FLOAT or count < _FEW:
            kept.append(tensor)
            continue
        # A mean over what it reads: values stay where they are, and never become denormal.
        value = [tensor.dims[0] / count]
        shape = onnx.helper.make_tensor(
            f"{tensor.name}.shape", onnx.TensorProto.INT64, [len(tensor.dims)], tensor.dims
        )
        like = onnx.helper.make_tensor("value", onnx.TensorProto.FLOAT, [1], value)
        made.append(
            onnx.helper.make_node("ConstantOfShape", [shape.name], [tensor.name], value=like)
        )
        kept.append(shape)
    nodes = [*made, *graph.node]
    del graph.initializer[:], graph.node[:], model.metadata_props[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    written: bytes = model.SerializeToString()
    return written


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
