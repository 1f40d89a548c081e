import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.reconstruction.patches import (
    Weighted,
    add_to_weight,
    answered_rows,
    column_count,
    group_count,
    is_weighted,
    read_rows,
)
from slimstudio.engine.vision import timm

LAYERS: dict[str, Weighted] = {
    "plain": nn.Conv2d(4, 6, 3),
    "stride and padding": nn.Conv2d(4, 6, 3, stride=2, padding=1),
    "dilation": nn.Conv2d(4, 6, 3, padding=2, dilation=2),
    "same padding": nn.Conv2d(4, 6, (5, 3), padding="same"),
    "reflected edges": nn.Conv2d(4, 6, 3, padding=1, padding_mode="reflect"),
    "oblong": nn.Conv2d(4, 6, (1, 3), padding=(0, 1), stride=(2, 1)),
    "pointwise": nn.Conv2d(4, 6, 1, bias=False),
    "grouped": nn.Conv2d(4, 6, 3, groups=2),
    "depthwise": nn.Conv2d(4, 8, 3, padding=1, groups=4),
}


def answers_from_rows(layer: Weighted, images: Tensor, places: Tensor | None) -> Tensor:
    """Multiply the rows with weights that were put in through `add_to_weight`."""
    weight = torch.randn(
        group_count(layer), layer.weight.shape[0] // group_count(layer), column_count(layer)
    )
    with torch.no_grad():
        layer.weight.zero_()
    add_to_weight(layer, weight)
    rows = read_rows(layer, images, places) @ weight.transpose(1, 2)
    answers = rows.transpose(0, 1).flatten(1)
    return answers if layer.bias is None else answers + layer.bias


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("some", [True, False])
def test_rows_times_weights_are_what_a_convolution_answers(name: str, *, some: bool) -> None:
    torch.manual_seed(0)
    layer, images = LAYERS[name], torch.randn(3, 4, 9, 8)
    places = torch.tensor([5, 0, 7]) if some else None
    with torch.no_grad():
        given = answers_from_rows(layer, images, places)
        wanted = answered_rows(layer(images), places, spatial=True)
    torch.testing.assert_close(given, wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("shape", [(3, 4), (3, 7, 4), (3, 2, 5, 4)])
def test_a_linear_layer_has_a_row_for_each_token(shape: tuple[int, ...]) -> None:
    torch.manual_seed(0)
    layer, values = nn.Linear(4, 6), torch.randn(shape)
    with torch.no_grad():
        given = answers_from_rows(layer, values, None)
        torch.testing.assert_close(given, layer(values).flatten(0, -2), rtol=1e-4, atol=1e-4)


def test_rows_outlive_changes_in_place() -> None:
    values = torch.ones(2, 3, 4)
    rows = read_rows(nn.Linear(4, 6), values, None)
    answers = answered_rows(values, None, spatial=False)
    values.zero_()
    assert rows.all()
    assert answers.all()


def test_layers_that_compute_their_weights_are_told_apart() -> None:
    class Standardised(nn.Conv2d):
        def forward(self, images: Tensor) -> Tensor:
            weight = self.weight - self.weight.mean()
            return nn.functional.conv2d(images, weight)

    assert is_weighted(nn.Conv2d(3, 3, 1))
    assert is_weighted(nn.Linear(3, 3))
    assert not is_weighted(Standardised(3, 3, 1))
    assert not is_weighted(nn.utils.parametrizations.weight_norm(nn.Linear(3, 3)))
    assert not is_weighted(nn.ReLU())


@pytest.mark.parametrize(("stride", "kernel"), [(2, 3), (2, 5), (1, 3)])
def test_convolutions_of_timm_that_pad_as_needed_are_read_alike(stride: int, kernel: int) -> None:
    layer = timm().layers.Conv2dSame(4, 8, kernel, stride=stride, groups=4)
    assert is_weighted(layer)
    images = torch.randn(2, 4, 9, 8)
    with torch.no_grad():
        given = answers_from_rows(layer, images, None)
        wanted = answered_rows(layer(images), None, spatial=True)
    torch.testing.assert_close(given, wanted, rtol=1e-4, atol=1e-4)
