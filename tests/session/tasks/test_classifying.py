"""Tests of opening whatever answers, and of asking it about pictures."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from slimstudio.engine.classify.pictures import Answered
from slimstudio.engine.control import Unattended
from slimstudio.engine.export.format import about
from slimstudio.engine.models.confidence import Confidence
from slimstudio.engine.models.input_values import InputValues, UnknownValuesError
from slimstudio.errors import InputError, SlimStudioError
from slimstudio.session.tasks.classifying import answer_pictures, open_classifier, write_table
from tests.engine.classify.test_pictures import paint
from tests.engine.export.onnx_files import averages
from tests.engine.export.samples import CLASSES, compact_squeezenet

SQUARES = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), dtype=np.uint8)


class Heard:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.classes: tuple[str, ...] = ()
        self.confidence: Confidence | None = None
        self.answers: list[Answered] = []

    def network(self, classes: tuple[str, ...], confidence: Confidence | None) -> None:
        assert not self.answers
        self.classes, self.confidence = classes, confidence

    def answer(self, answered: Answered) -> None:
        self.answers.append(answered)


@pytest.mark.parametrize(
    ("values", "low", "high"),
    [
        (InputValues.ZERO_TO_ONE, 0.0, 1.0),
        (InputValues.MINUS_ONE_TO_ONE, -1.0, 1.0),
        (InputValues.NONE, 0.0, 255.0),
    ],
)
def test_a_strangers_network_takes_the_values_that_were_said(
    values: InputValues, low: float, high: float, tmp_path: Path
) -> None:
    path = averages(tmp_path / "stranger.onnx")
    with pytest.raises(UnknownValuesError, match="--preprocess"):
        open_classifier(path, Unattended())
    found = open_classifier(path, Unattended(), values)
    assert found.confidence is None
    assert found.classes == ("0", "1", "2")
    path.with_name("labels.txt").write_text("red\ngreen\nblue\n", encoding="utf-8")
    assert open_classifier(path, Unattended(), values).classes == ("red", "green", "blue")
    means = low + SQUARES.reshape(3, -1, 3).mean(axis=1) / 255 * (high - low)
    powers = np.exp(means - means.max(axis=1, keepdims=True))
    assert np.allclose(found.answer(SQUARES), powers / powers.sum(axis=1, keepdims=True), atol=1e-4)


def test_a_file_of_ours_is_not_asked_for_its_values(tmp_path: Path) -> None:
    path = averages(tmp_path / "ours.onnx")
    model = onnx.load(path)
    onnx.helper.set_model_props(model, about(compact_squeezenet()))
    onnx.save(model, path)
    assert open_classifier(path, Unattended()).classes == CLASSES
    with pytest.raises(InputError, match="says itself"):
        open_classifier(path, Unattended(), InputValues.NONE)


def test_answers_are_told_in_order_after_what_they_mean(tmp_path: Path) -> None:
    paint(tmp_path / "in", *(f"{at}.png" for at in range(5)))
    heard = Heard()
    answer_pictures(compact_squeezenet(), [tmp_path / "in"], None, heard, Unattended())
    assert heard.classes == CLASSES
    assert [one.picture.name for one in heard.answers] == [f"{at}.png" for at in range(5)]
    corrected = [replace(heard.answers[0], corrected=2), *heard.answers[1:]]
    write_table(corrected, CLASSES, 0.5, tmp_path / "out.csv", Unattended())
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].endswith(f",{CLASSES[2]}")
    assert lines[2].endswith(",")
    with pytest.raises(SlimStudioError, match="not written"):
        write_table(corrected, CLASSES, 0.5, tmp_path, Unattended())
