"""What ONNX files say around their layers: sizes, layouts, scaling; and those that are refused."""

import random
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, helper

import slimstudio
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.onnx.limits import check_model, parsed
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ModelFileError, SlimStudioError
from tests.engine.sources.onnx.exported import SIDE, network
from tests.engine.sources.onnx.made import REFUSED, classifier, constant


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_opened_is_refused_with_its_reason(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "inner"
    folder.mkdir()
    path = folder / "net.onnx"
    model = classifier()
    change, told = REFUSED[name]
    change(model, path)
    path.write_bytes(model.SerializeToString())
    with pytest.raises(ModelFileError, match=told) as caught:
        slimstudio.open(path)
    assert caught.value.remedy


def test_a_file_larger_than_any_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    with path.open("wb") as file:
        file.truncate(2**31)  # takes no room on most disks
    with pytest.raises(ModelFileError, match="too large for one ONNX file"):
        slimstudio.open(path)


def test_a_size_that_the_file_leaves_open_is_asked_for(tmp_path: Path) -> None:
    model = classifier(shape=("n", 3, "h", "w"))
    (tmp_path / "net.onnx").write_bytes(model.SerializeToString())
    module = slimstudio.open(tmp_path / "net.onnx", size=(10, 12))
    assert torch.allclose(module(torch.randn(3, 3, 10, 12)).sum(1), torch.ones(3))


def test_large_images_do_not_count_against_the_number_of_images(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(classifier(shape=("n", 3, 512, 512)).SerializeToString())
    assert slimstudio.open(path)(torch.zeros(2, 3, 512, 512)).shape == (2, 4)


def test_numbers_beside_the_file_are_read(tmp_path: Path) -> None:
    model = classifier()
    expected = tmp_path / "whole.onnx"
    expected.write_bytes(model.SerializeToString())
    onnx.save_model(
        model, tmp_path / "net.onnx", save_as_external_data=True, location="net.data",
        size_threshold=0,
    )  # fmt: skip
    images = torch.randn(2, 3, 8, 8)
    opened = slimstudio.open(tmp_path / "net.onnx")
    assert torch.equal(opened(images), slimstudio.open(expected)(images))


def test_whole_pixels_channels_last_and_scaling_are_seen_through(tmp_path: Path) -> None:
    front = [
        helper.make_node("Cast", ["images"], ["float"], to=TensorProto.FLOAT),
        constant("mean", [120.0, 110.0, 100.0]),
        helper.make_node("Sub", ["float", "mean"], ["centred"]),
        constant("deviation", 60.0),
        helper.make_node("Div", ["centred", "deviation"], ["scaled"]),
        helper.make_node("Transpose", ["scaled"], ["ready"], perm=[0, 3, 1, 2]),
    ]
    model = classifier(*front, shape=("n", 8, 8, 3), kind=TensorProto.UINT8)
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    opened = open_network(path)
    preprocessing = opened.recipe.preprocessing
    assert preprocessing.mean == pytest.approx((120 / 255, 110 / 255, 100 / 255))
    assert preprocessing.std == pytest.approx((60 / 255,) * 3)
    pixels = torch.randint(0, 256, (2, 8, 8, 3), dtype=torch.uint8)
    whole = slimstudio.open(path)(pixels)
    means = torch.tensor(preprocessing.mean).view(3, 1, 1)
    normalised = (pixels.permute(0, 3, 1, 2) / 255 - means) / preprocessing.std[0]
    scores = opened.module(normalised)
    assert torch.allclose(scores.softmax(1), whole, atol=1e-5)
    assert not torch.allclose(scores.sum(1), torch.ones(2))  # it is trained before the Softmax


def test_grey_images_are_made_of_photographs(tmp_path: Path) -> None:
    front = [
        constant("three", [1, 3, 1, 1], np.int64),
        helper.make_node("Tile", ["images", "three"], ["ready"]),
    ]
    path = tmp_path / "net.onnx"
    path.write_bytes(classifier(*front, shape=("n", 1, 8, 8)).SerializeToString())
    grey = torch.randn(2, 1, 8, 8)
    own = open_network(path).module(grey.expand(-1, 3, -1, -1)).softmax(1)
    assert torch.allclose(own, slimstudio.open(path)(grey), atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("raw", [False, True])
def test_files_of_ours_come_back_with_classes_and_preprocessing(raw: bool, tmp_path: Path) -> None:
    values = Preprocessing(SIDE, 20, (0.4, 0.5, 0.6), (0.2, 0.25, 0.3))
    recipe = Recipe("resnet18", 5, ("a", "b", "c", "d", "e"), values)
    write_onnx(Network(network("convolutional"), recipe), tmp_path / "net.onnx", raw=raw)
    opened = open_network(tmp_path / "net.onnx")
    assert opened.recipe.classes == recipe.classes
    assert opened.recipe.preprocessing == values
    images = torch.randn(3, 3, SIDE, SIDE)
    with torch.no_grad():
        own = opened.module(images)
    torch.testing.assert_close(own, network("convolutional")(images), rtol=1e-3, atol=1e-4)


def test_damaged_files_are_refused_and_nothing_else(tmp_path: Path) -> None:
    whole = classifier().SerializeToString()
    drawn = random.Random(0)
    path = tmp_path / "net.onnx"
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(drawn.choice((1, 3, 20))):
            content[drawn.randrange(len(content))] = drawn.randrange(256)
        path.write_bytes(content[: drawn.choice((len(content), drawn.randrange(len(content))))])
        try:
            check_model(parsed(path), path)
        except SlimStudioError:
            continue


@pytest.mark.slow
def test_damaged_files_end_in_an_answer_or_a_refusal(tmp_path: Path) -> None:
    whole = classifier().SerializeToString()
    drawn = random.Random(1)
    path = tmp_path / "net.onnx"
    opened = 0
    for _ in range(8):
        content = bytearray(whole)
        for _ in range(3):
            content[drawn.randrange(len(content))] ^= 1 << drawn.randrange(8)
        path.write_bytes(content)
        try:
            answer = slimstudio.open(path)(torch.zeros(1, 3, 8, 8))
        except SlimStudioError:
            continue
        opened += 1
        assert answer.shape == (1, 4)
    assert opened < 8
