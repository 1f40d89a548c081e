from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.export import verify as verify_module
from slimstudio.engine.export.agreement import Agreement
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.int8 import ONNX_INT8
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import PT, write_pt
from slimstudio.engine.export.verify import verify
from slimstudio.errors import Cancelled, ExportError
from tests.engine.export.controls import StopsAt
from tests.engine.export.samples import compact_squeezenet, pictures


def test_a_file_with_other_weights_is_refused_with_the_numbers(tmp_path: Path) -> None:
    network = compact_squeezenet()
    write_pt(network, tmp_path / "net.pt")
    with torch.no_grad():
        network.module.get_parameter("classifier.1.bias").copy_(torch.tensor([0.9, 0.2, 0.1]))
    with pytest.raises(ExportError, match=r"agrees on \d+ of 30 images; the largest difference is"):
        verify(network, tmp_path / "net.pt", pictures(), Unattended())


@pytest.mark.slow
def test_a_file_that_cannot_be_opened_is_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "net.pt").write_bytes(b"PK damaged")
    with pytest.raises(ExportError, match=r"A fresh process says: .*is damaged"):
        verify(compact_squeezenet(), tmp_path / "net.pt", pictures(), Unattended())


def test_stopping_is_answered_while_the_other_process_runs(tmp_path: Path) -> None:
    network = compact_squeezenet()
    write_pt(network, tmp_path / "net.pt")
    with pytest.raises(Cancelled):
        verify(network, tmp_path / "net.pt", pictures(2), StopsAt("verify", 3))


def test_without_images_nothing_can_be_verified(tmp_path: Path) -> None:
    none = Pixels(torch.empty(0, 3, 32, 32, dtype=torch.uint8), torch.empty(0), (), ())
    with pytest.raises(ExportError, match="without images"):
        verify(compact_squeezenet(), tmp_path / "net.pt", none, Unattended())


def compared(
    expected: NDArray[np.float32],
    scores: NDArray[np.float32],
    file_format: Format,
    labels: Sequence[int] = (),
    largest_loss: float = 0.01,
) -> Agreement:
    right = np.array(labels or [0] * len(expected))
    answers = verify_module._Answers(expected, scores, right)
    return verify_module._compare(answers, file_format, ExportOptions(False, largest_loss), 2.5)


@pytest.mark.parametrize("wrong", [np.nan, np.inf, 0.5])
def test_scores_that_rounding_does_not_explain_are_refused(wrong: float) -> None:
    expected = np.zeros((4, 3), np.float32)
    scores = expected.copy()
    scores[2, 1] = wrong
    with pytest.raises(ExportError, match="does not answer like the trained network"):
        compared(expected, scores, ONNX)


def test_another_number_of_scores_is_refused() -> None:
    expected = np.zeros((4, 3), np.float32)
    with pytest.raises(ExportError, match="2 scores for each image, not 3"):
        compared(expected, expected[:, :2], PT)


def test_rounding_is_allowed_for_and_reported() -> None:
    expected = np.array([[1.0, 100.0], [50.0, 2.0]], np.float32)
    scores = expected + np.float32(0.0625)
    found = compared(expected, scores, ONNX, [1, 1])
    assert found == Agreement(2, 2, 0.0625, 0.5, 0.5, 2.5)
    with pytest.raises(ExportError):
        compared(expected, scores, PT)


def test_integers_are_judged_by_how_often_they_are_right() -> None:
    expected = np.eye(200, dtype=np.float32)
    scores = expected.copy()
    scores[:6] = 0.0
    scores[:6, -1] = 5.0
    found = compared(expected, scores, ONNX_INT8, range(200), largest_loss=0.03)
    assert (found.accuracy, found.original_accuracy, found.agreeing) == (0.97, 1.0, 194)
    with pytest.raises(ExportError, match=r"right on 97\.0% of the images instead of 100%"):
        compared(expected, scores, ONNX_INT8, range(200), largest_loss=0.02)


def test_integers_that_answer_with_no_number_are_refused() -> None:
    expected = np.eye(3, dtype=np.float32)
    scores = expected.copy()
    scores[1, 2] = np.nan
    with pytest.raises(ExportError, match="does not answer like"):
        compared(expected, scores, ONNX_INT8, [0, 2, 2], largest_loss=0.9)


def test_a_full_temporary_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_tensors: object, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    network = compact_squeezenet()
    write_pt(network, tmp_path / "net.pt")
    monkeypatch.setattr(verify_module, "save_file", refuse)
    with pytest.raises(ExportError, match=r"temporary folder .* No space left on device"):
        verify(network, tmp_path / "net.pt", pictures(), Unattended())
