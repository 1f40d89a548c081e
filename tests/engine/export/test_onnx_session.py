from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.errors import SlimStudioError
from tests.engine.export.onnx_files import averages


def test_a_file_with_extensions_is_refused(tmp_path: Path) -> None:
    file = averages(tmp_path / "n.onnx", domain="com.example")
    with pytest.raises(SlimStudioError, match=r"extensions of ONNX: com\.example"):
        open_onnx(file.read_bytes())


def test_a_file_that_needs_another_file_is_refused(tmp_path: Path) -> None:
    file = averages(tmp_path / "n.onnx")
    model = onnx.load(file)
    onnx.save(model, file, save_as_external_data=True, size_threshold=0, location="rest.data")
    with pytest.raises(SlimStudioError, match="in another file"):
        open_onnx(file.read_bytes())


def test_another_file_is_refused_also_where_a_condition_hides_it() -> None:
    outside = onnx.numpy_helper.from_array(np.zeros(3, np.float32), "outside")
    outside.ClearField("raw_data")
    outside.data_location = TensorProto.EXTERNAL
    entry = outside.external_data.add()
    entry.key, entry.value = "location", "../secret"
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, [3])
    copy = helper.make_node("Identity", ["outside"], ["scores"])
    branch = helper.make_graph([copy], "branch", [], [scores], [outside])
    asked = helper.make_tensor_value_info("asked", TensorProto.BOOL, [])
    choose = helper.make_node("If", ["asked"], ["scores"], then_branch=branch, else_branch=branch)
    graph = helper.make_graph([choose], "g", [asked], [scores])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    with pytest.raises(SlimStudioError, match="in another file"):
        open_onnx(model.SerializeToString())


@pytest.mark.parametrize("content", [b"", b"\x80\x04 no graph", b"\x08\x0a"])
def test_what_is_no_onnx_is_told_in_a_sentence(content: bytes) -> None:
    with pytest.raises(SlimStudioError, match="ONNX"):
        open_onnx(content)


def test_what_the_runtime_refuses_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = averages(tmp_path / "n.onnx")
    answer = open_onnx(file.read_bytes())
    with pytest.raises(SlimStudioError, match="ONNX Runtime cannot run the file"):
        answer(np.zeros((1, 3), dtype=np.int64))
