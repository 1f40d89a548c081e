"""Tensors that a network makes without naming a device are followed like any other."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.errors import PlanError
from tests.engine.channels.exactness import halved, seeded


class _Net(nn.Module):
    """A convolution, something made without a device, and layers that read it."""

    def __init__(self, step: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(3, 12, 3, padding=1), nn.Conv2d(12, 8, 3, padding=1)
        self.head = nn.Linear(8, 5)
        self.step = step

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 16, 16] to scores [N, 5]."""
        scores: Tensor = self.head(self.b(self.step(torch.relu(self.a(images)))).mean((2, 3)))
        return scores


def _filled(y: Tensor) -> Tensor:
    out = torch.zeros(len(y), y.shape[1], 20, 20)
    out[:, :, 2:18, 2:18] = y
    return out


def _written_in_place(y: Tensor) -> Tensor:
    out = torch.zeros(y.shape)
    out.add_(y)
    return out


def _one_hot(y: Tensor) -> Tensor:
    row = functional.one_hot(torch.arange(16) % 4, 4).float().sum(1)
    return y * row.view(1, 1, 1, -1)


def _mask_of_places(y: Tensor) -> Tensor:
    grid = torch.stack(torch.meshgrid(torch.arange(16), torch.arange(16), indexing="ij"))
    return y.masked_fill((grid.sum(0) > 20)[None, None], 0.0)


_FOLLOWED: dict[str, Callable[[Tensor], Tensor]] = {
    "arange": lambda y: y * torch.arange(16.0).view(1, 1, 1, 16),
    "ones of one": lambda y: y * torch.ones(1),
    "rand of the batch": lambda y: y * (torch.rand(len(y), 1, 1, 1) >= 0),
    "linspace": lambda y: y + torch.linspace(-1, 1, 16)[:, None],
    "a written list": lambda y: y * torch.tensor([[1.0, 0.5] * 8]),
    "a number": lambda y: y * torch.tensor(2.0),
    "the processor first": lambda y: torch.arange(16.0) * y,
    "to a device by name": lambda y: y.to("cpu"),
    "to a device and kind": lambda y: y.to("cpu", torch.float32) * 2,
    "cpu": lambda y: y.cpu() + 1,
    "a kind of tensor": lambda y: y.type("torch.FloatTensor"),
    "one hot": _one_hot,
    "a mask of places": _mask_of_places,
    "where": lambda y: torch.where(torch.ones(16, 16, dtype=torch.bool).tril(), y, 0.1),
    "out of place addcmul": lambda y: torch.addcmul(y, torch.ones(16), torch.rand(1, 1, 1, 16) * 0),
}


@pytest.mark.parametrize("name", _FOLLOWED)
def test_it_is_followed(name: str) -> None:
    seeded()
    found = halved(_Net(_FOLLOWED[name]), 16)
    assert found.exact
    assert found.macs_left < 0.5


def _joined(y: Tensor) -> Tensor:
    return torch.cat([y, torch.zeros(len(y), y.shape[1], 4, 16)], 2)


@pytest.mark.parametrize("step", [_filled, _written_in_place, _joined])
def test_what_is_written_into_new_tensors_is_followed_or_stays(
    step: Callable[[Tensor], Tensor],
) -> None:
    seeded()
    found = halved(_Net(step), 16)
    assert found.exact


def test_numbers_that_the_code_made_itself_may_be_looked_at() -> None:
    def shortened(y: Tensor) -> Tensor:
        for rate in torch.linspace(0.5, 1, 4).tolist():
            y = y * rate
        return y if torch.ones(3).sum().item() == 3 else y.flip(1)

    seeded()
    assert halved(_Net(shortened), 16).exact


def test_numbers_of_the_image_may_not() -> None:
    with pytest.raises(PlanError, match="looks at the numbers"):
        analyse(_Net(lambda y: y if float(y.sum()) > 0 else y.flip(1)), 16)


def test_without_values_is_only_the_last_resort() -> None:
    ways = ExampleInputs.of(torch.zeros(1, 3, 8, 8)).variants()
    assert [way.without_values for way in ways] == [False, False, True, True]
    assert not analyse(_Net(lambda y: y), 16).inputs.without_values
    assert analyse(_Net(_filled), 16).inputs.without_values
