from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from slimstudio.engine.export.int8 import Judged, write_int8
from slimstudio.errors import ExportError

CLASSES = 4


def network(path: Path, spread: float) -> Path:
    """Write four linear layers; what leaves the second differs in size by the factor `spread`.

    Eight bits hold a wide spread badly: what is small is lost.
    """
    generator = np.random.default_rng(0)
    weights = [generator.standard_normal((8, 8)).astype(np.float32) / 3 for _ in range(3)]
    weights.append(generator.standard_normal((8, CLASSES)).astype(np.float32))
    weights[1][:, 0] *= spread
    weights[2][0] = 0.0
    names = [f"weight{i}" for i in range(4)]
    between = ["images", "a", "b", "c", "scores"]
    graph = helper.make_graph(
        [
            helper.make_node("MatMul", [between[i], names[i]], [between[i + 1]], name=f"layer{i}")
            for i in range(4)
        ],
        "layers",
        [helper.make_tensor_value_info("images", TensorProto.FLOAT, ["batch", 8])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", CLASSES])],
        [numpy_helper.from_array(*each) for each in zip(weights, names, strict=True)],
    )
    opset = [helper.make_opsetid("", 20)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=10), path)
    return path


def images(count: int = 200) -> NDArray[np.float32]:
    return np.random.default_rng(1).standard_normal((count, 8)).astype(np.float32)


def judged_by(path: Path) -> Judged:
    """Take what the network itself says for right."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return Judged(images(), session.run(None, {"images": images()})[0].argmax(1))


def test_weights_become_integers_and_answers_stay(tmp_path: Path) -> None:
    source, target = network(tmp_path / "net.onnx", 1.0), tmp_path / "int8.onnx"
    assert write_int8(source, target, images(64), judged_by(source), 0.1) == ()
    model = onnx.load(target)
    weights = [t for t in model.graph.initializer if t.data_type == TensorProto.INT8]
    assert sum(int(np.prod(t.dims)) for t in weights if len(t.dims) == 2) == 3 * 8 * 8 + 8 * CLASSES
    assert {each.domain for each in model.opset_import} == {""}


def test_the_layers_around_what_suffers_most_stay_precise(tmp_path: Path) -> None:
    source, target = network(tmp_path / "net.onnx", 300.0), tmp_path / "int8.onnx"
    kept = write_int8(source, target, images(64), judged_by(source), 0.1)
    assert kept == ("layer2", "layer1")
    weights = [
        t.dims for t in onnx.load(target).graph.initializer if t.data_type == TensorProto.INT8
    ]
    assert [8, CLASSES] in [list(dims) for dims in weights]


def test_a_network_that_integers_ruin_is_refused_with_the_numbers(tmp_path: Path) -> None:
    source, target = network(tmp_path / "net.onnx", 1.0), tmp_path / "int8.onnx"
    wrong = Judged(images(), judged_by(source).labels)
    with pytest.raises(ExportError, match=r"cost this network too much"):
        write_int8(source, target, images(2) * 1e-6, wrong, 0.0)
    assert not target.exists()
