from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from slimstudio.engine.export import reopen
from slimstudio.engine.export.pt import write_pt
from tests.engine.export.onnx_files import averages
from tests.engine.export.samples import compact_squeezenet


def images(count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.random.default_rng(0).random((count, 3, 32, 32), dtype=np.float32)


@pytest.mark.parametrize("count", [1, 24, 50])
def test_an_onnx_file_answers_all_images_in_order(tmp_path: Path, count: int) -> None:
    file, inputs, outputs = averages(tmp_path / "n.onnx"), tmp_path / "i", tmp_path / "o"
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
