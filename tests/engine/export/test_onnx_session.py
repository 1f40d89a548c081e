from pathlib import Path

import numpy as np
import onnx
import pytest

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


def test_what_the_runtime_refuses_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = averages(tmp_path / "n.onnx")
    answer = open_onnx(file.read_bytes())
    with pytest.raises(SlimStudioError, match="ONNX Runtime cannot run the file"):
        answer(np.zeros((1, 3), dtype=np.int64))
