from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from safetensors.numpy import load_file, save_file

from slimstudio.engine.export import reopen
from slimstudio.engine.export.pt import write_pt
from slimstudio.errors import SlimStudioError
from tests.engine.export.samples import compact_squeezenet


def images(count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.random.default_rng(0).random((count, 3, 32, 32), dtype=np.float32)


def onnx_file(path: Path, domain: str = "") -> Path:
    """Write a network that averages each image into three scores."""
    shape = helper.make_tensor_value_info("images", TensorProto.FLOAT, ["batch", 3, 32, 32])
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", 3])
    axes = onnx.numpy_helper.from_array(np.array([2, 3], np.int64), "axes")
    node = helper.make_node("ReduceMean", ["images", "axes"], ["scores"], keepdims=0, domain=domain)
    graph = helper.make_graph([node], "mean", [shape], [scores], [axes])
    opsets = [helper.make_opsetid("", 20)]
    if domain:
        opsets.append(helper.make_opsetid(domain, 1))
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=10), path)
    return path


@pytest.mark.parametrize("count", [1, 24, 50])
def test_an_onnx_file_answers_all_images_in_order(tmp_path: Path, count: int) -> None:
    file, inputs, outputs = onnx_file(tmp_path / "n.onnx"), tmp_path / "i", tmp_path / "o"
    save_file({"images": images(count)}, inputs)
    assert reopen.main([str(file), str(inputs), str(outputs)]) is None
    np.testing.assert_allclose(load_file(outputs)["scores"], images(count).mean((2, 3)), rtol=1e-5)


def test_a_pt_file_answers_all_images_in_order(tmp_path: Path) -> None:
    network = compact_squeezenet()
    write_pt(network, tmp_path / "n.pt")
    save_file({"images": images(26)}, tmp_path / "i")
    assert reopen.main([str(tmp_path / each) for each in ("n.pt", "i", "o")]) is None
    assert load_file(tmp_path / "o")["scores"].shape == (26, 3)


def test_a_file_that_cannot_be_opened_is_answered_with_the_sentence(tmp_path: Path) -> None:
    (tmp_path / "n.pt").write_bytes(b"")
    message = reopen.main([str(tmp_path / each) for each in ("n.pt", "i", "o")])
    assert message is not None
    assert "is empty" in message


def test_an_onnx_file_with_extensions_is_refused(tmp_path: Path) -> None:
    file = onnx_file(tmp_path / "n.onnx", domain="com.example")
    with pytest.raises(SlimStudioError, match=r"extensions of ONNX: com\.example"):
        reopen._open_onnx(file)


def test_an_onnx_file_that_needs_another_file_is_refused(tmp_path: Path) -> None:
    file = onnx_file(tmp_path / "n.onnx")
    model = onnx.load(file)
    onnx.save(model, file, save_as_external_data=True, size_threshold=0, location="rest.data")
    with pytest.raises(SlimStudioError, match="in another file"):
        reopen._open_onnx(file)
