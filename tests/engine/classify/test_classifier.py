from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from slimstudio.engine.classify.classifier import of_network, of_onnx
from slimstudio.engine.control import Unattended
from slimstudio.engine.export.format import about
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.safe import write_safetensors
from slimstudio.engine.measure.answer import answer
from slimstudio.engine.models.confidence import Confidence, ConfidenceBin
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ModelFileError, SlimStudioError
from tests.engine.export.onnx_files import averages
from tests.engine.export.samples import CLASSES, PREPROCESSING, compact_squeezenet
from tests.engine.targets.samples import colours

SQUARES = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), dtype=np.uint8)


def described(path: Path) -> Path:
    """Add what SlimStudio's exports say of themselves."""
    model = onnx.load(path)
    onnx.helper.set_model_props(model, about(compact_squeezenet()))
    onnx.save(model, path)
    return path


def test_a_network_answers_as_it_does_for_one_picture() -> None:
    network = compact_squeezenet()
    found = of_network(network)
    shares = found.ask(SQUARES)
    for square, row in zip(SQUARES, shares, strict=True):
        assert np.allclose(row, answer(network, square, Unattended()).shares, atol=1e-6)
    assert found.classes == CLASSES
    assert found.preprocessing == PREPROCESSING


def test_a_file_that_takes_pixels_or_numbers_answers_with_shares(tmp_path: Path) -> None:
    pixels = of_onnx(described(colours(tmp_path / "pixels.onnx"))).ask(SQUARES)
    wanted = np.exp(SQUARES.reshape(3, -1, 3).mean(axis=1) / 20)
    assert np.allclose(pixels, wanted / wanted.sum(axis=1, keepdims=True), atol=1e-5)
    found = of_onnx(described(averages(tmp_path / "numbers.onnx")))
    values = (SQUARES / 255 - np.array(PREPROCESSING.mean)) / np.array(PREPROCESSING.std)
    scores = np.exp(values.reshape(3, -1, 3).mean(axis=1))
    shares = found.ask(SQUARES)
    assert np.allclose(shares, scores / scores.sum(axis=1, keepdims=True), atol=1e-5)
    assert found.classes == CLASSES


@pytest.mark.parametrize(
    "told",
    ["[", '{"size": 0}', '{"size": 90, "resize": 9}', '{"size": "x"}', "[[" * 9999],
)
def test_a_file_that_does_not_say_how_pictures_are_prepared_is_refused(
    told: str, tmp_path: Path
) -> None:
    path = averages(tmp_path / "net.onnx")
    model = onnx.load(path)
    onnx.helper.set_model_props(model, {"preprocessing": told, "classes": "[]"})
    onnx.save(model, path)
    with pytest.raises(ModelFileError, match="does not say how pictures are prepared"):
        of_onnx(path)


def test_what_was_found_about_confidence_travels_and_is_used(tmp_path: Path) -> None:
    bins = (ConfidenceBin(12, 0.5, 0.5),)
    network = replace(compact_squeezenet(), confidence=Confidence(2.0, 0.45, 0.0, 0.1, bins))
    plain = of_network(replace(network, confidence=None))
    write_pt(network, tmp_path / "net.pt")
    write_safetensors(network, tmp_path / "net.safetensors")
    for name in ("net.pt", "net.safetensors"):
        opened = open_network(tmp_path / name)
        assert opened.confidence == network.confidence
        found = of_network(opened)
        assert found.threshold == 0.45
        softer = np.sqrt(plain.answer(SQUARES))
        assert np.allclose(
            found.answer(SQUARES), softer / softer.sum(axis=1, keepdims=True), atol=1e-5
        )
    path = averages(tmp_path / "net.onnx")
    model = onnx.load(path)
    onnx.helper.set_model_props(model, about(network))
    onnx.save(model, path)
    assert of_onnx(path).confidence == network.confidence
    assert of_onnx(described(path)).confidence is None


def test_confidence_that_cannot_be_is_refused(tmp_path: Path) -> None:
    bins = (ConfidenceBin(12, 0.5, 0.5),)
    network = replace(compact_squeezenet(), confidence=Confidence(2.0, 0.45, 0.0, 0.1, bins))
    path = averages(tmp_path / "net.onnx")
    model = onnx.load(path)
    props = about(network)
    onnx.helper.set_model_props(model, props | {"confidence": props["confidence"][:-9]})
    onnx.save(model, path)
    with pytest.raises(ModelFileError, match="changed since"):
        of_onnx(path)


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "net.onnx").write_bytes(b"nothing")
    with pytest.raises(SlimStudioError):
        of_onnx(tmp_path / "net.onnx")
    with pytest.raises(ModelFileError, match="cannot be read"):
        of_onnx(tmp_path)
