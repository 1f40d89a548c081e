"""What a network takes as the values of pixels, where its file does not say."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.input_values import InputValues, are_assumed, with_values
from slimstudio.engine.models.layers import norms_folded
from slimstudio.engine.sources.opening import open_network, start_network
from slimstudio.errors import ModelFileError
from tests.engine.sources.onnx.exported import SIDE, export, network


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        (InputValues.ZERO_TO_ONE, (0.0, 1.0)),
        (InputValues.MINUS_ONE_TO_ONE, (-1.0, 1.0)),
        (InputValues.NONE, (0.0, 255.0)),
    ],
)
def test_a_file_that_does_not_say_takes_what_somebody_says(
    values: InputValues, ends: tuple[float, float], tmp_path: Path
) -> None:
    export(network("convolutional"), tmp_path / "net.onnx", "torchscript")
    silent = open_network(tmp_path / "net.onnx")
    assert are_assumed(silent.recipe)
    told = with_values(silent, values)
    assert not are_assumed(told.recipe)
    pixels = torch.tensor([0, 255], dtype=torch.uint8).reshape(2, 1, 1, 1).expand(2, 3, 1, 1)
    made = normalise(pixels, told.recipe.preprocessing)
    assert made[:, 0, 0, 0].tolist() == pytest.approx(ends, abs=1e-4)


class _Scaling(nn.Module):
    """A network that scales pixels itself."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = network("convolutional")

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        scores: torch.Tensor = self.inner((images - 0.5) / 0.25)
        return scores


def test_a_file_that_says_it_is_believed(tmp_path: Path) -> None:
    export(_Scaling().eval(), tmp_path / "net.onnx", "torchscript")
    told = open_network(tmp_path / "net.onnx")
    assert not are_assumed(told.recipe)
    assert told.recipe.preprocessing.mean == pytest.approx((0.5,) * 3)
    assert told.recipe.preprocessing.std == pytest.approx((0.25,) * 3)
    with pytest.raises(ModelFileError, match=r"says itself"):
        with_values(told, InputValues.NONE)


def test_networks_of_the_catalogue_know_what_they_take() -> None:
    known = start_network("resnet18", None)
    assert not are_assumed(known.recipe)
    assert with_values(known, None) is known
    other = with_values(known, InputValues.ZERO_TO_ONE).recipe.preprocessing
    assert other == replace(known.recipe.preprocessing, mean=(0.0,) * 3, std=(1.0,) * 3)


@pytest.mark.parametrize("keep", [True, False])
def test_folded_norms_are_noticed(keep: bool, tmp_path: Path) -> None:
    export(network("convolutional"), tmp_path / "net.onnx", "torchscript", keep=keep)
    opened = open_network(tmp_path / "net.onnx")
    assert norms_folded(describe_layers(opened.module, SIDE)) is not keep
