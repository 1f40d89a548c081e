"""Networks that take anything but one square photograph are followed and pruned exactly."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.passes import ForwardError
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.surgery.fitting import fitted
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import InputError, PlanError
from tests.engine.surgery.masking import masked


class _Pair(nn.Module):
    """Two branches with inputs of their own meet in a sum."""

    def __init__(self) -> None:
        super().__init__()
        self.picture, self.numbers = nn.Conv2d(1, 12, 3), nn.Linear(7, 12)
        self.head = nn.Linear(12, 5)

    def forward(self, picture: Tensor, numbers: Tensor) -> Tensor:
        features: Tensor = self.picture(picture).relu().mean((2, 3)) + self.numbers(numbers).relu()
        return torch.as_tensor(self.head(features))


class _Dictionary(_Pair):
    def forward(self, given: Any) -> Any:  # type: ignore[override]
        return {"scores": super().forward(given["picture"], given["numbers"])}


class _ForOne(nn.Module):
    """Only runs with a batch of one."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.head = nn.Conv2d(3, 12, 3), nn.Linear(12, 5)

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.head(self.first(x).relu().mean((2, 3)).view(1, -1)))


def _images(channels: int, *places: int) -> nn.Module:
    layer: Any = (nn.Conv1d, nn.Conv2d, nn.Conv3d)[len(places) - 1]
    return nn.Sequential(
        layer(channels, 12, 3), nn.ReLU(), layer(12, 10, 1), nn.Flatten(2), nn.AdaptiveAvgPool1d(1),
        nn.Flatten(), nn.Linear(10, 5),
    )  # fmt: skip


def _tokens() -> nn.Module:
    return nn.Sequential(nn.Linear(9, 16), nn.GELU(), nn.Linear(16, 5))


_PICTURE, _NUMBERS = torch.randn(1, 1, 9, 6), torch.randn(1, 7)
_KINDS: dict[str, tuple[nn.Module, Any]] = {
    "rectangle": (_images(3, 8, 12), torch.randn(1, 3, 8, 12)),
    "grey": (_images(1, 8, 8), torch.randn(1, 1, 8, 8)),
    "seven channels": (_images(7, 8, 8), torch.randn(3, 7, 8, 8)),
    "one dimension": (_images(4, 20), torch.randn(1, 4, 20)),
    "three dimensions": (_images(2, 6, 5, 4), torch.randn(1, 2, 6, 5, 4)),
    "plain numbers": (_tokens(), torch.randn(4, 9)),
    "tokens": (_tokens(), torch.randn(1, 6, 9)),
    "two inputs": (_Pair(), (_PICTURE, _NUMBERS)),
    "by name": (_Pair(), {"numbers": _NUMBERS, "picture": _PICTURE}),
    "a dictionary": (_Dictionary(), ({"picture": _PICTURE, "numbers": _NUMBERS},)),
    "a batch of one": (_ForOne(), torch.randn(1, 3, 8, 8)),
}


@pytest.mark.parametrize("kind", _KINDS)
def test_channels_leave_exactly_whatever_goes_in(kind: str) -> None:
    module, given = _KINDS[kind]
    inputs = ExampleInputs.of(given)
    analysis = analyse(module.eval(), inputs)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    order = np.arange(analysis.channel_count, dtype=float)
    pruned = prune(Network(module, Recipe("own", 5)), analysis, plan, order)
    assert plan.ratios
    assert not pruned.put_back
    with torch.no_grad():
        wanted = masked(module, analysis, pruned.removed)(*inputs.args, **inputs.kwargs)
        got = pruned.network.module(*inputs.args, **inputs.kwargs)
    torch.testing.assert_close(got, wanted)


@pytest.mark.parametrize("batch", [1, 2, 3, 5])
@pytest.mark.parametrize(
    ("module", "shape", "macs"),
    [
        (nn.Sequential(nn.Conv2d(1, 6, 3), nn.Flatten(), nn.Linear(6 * 4 * 6, 5)), (1, 6, 8), 2016),
        (nn.Sequential(nn.Linear(9, 16), nn.ReLU(), nn.Linear(16, 5)), (7, 9), 7 * 16 * 14),
        (nn.Sequential(nn.Linear(9, 16), nn.ReLU(), nn.Linear(16, 5)), (9,), 16 * 14),
    ],
)
def test_multiplications_are_those_of_one_item(
    batch: int, module: nn.Module, shape: tuple[int, ...], macs: int
) -> None:
    analysis = analyse(module.eval(), ExampleInputs.of(torch.randn(batch, *shape)))
    assert forecast(analysis, NOTHING).macs == macs


def test_inputs_that_do_not_fit_are_named() -> None:
    with pytest.raises(PlanError, match=r"an input of shape \[1, 4, 8, 8\]"):
        analyse(_images(7, 8, 8), ExampleInputs.of(torch.randn(1, 4, 8, 8)))
    with pytest.raises(PlanError, match=r"inputs of shapes \[1, 1, 9, 6\] and \[1, 8\]"):
        analyse(_Pair(), ExampleInputs.of((_PICTURE, torch.randn(1, 8))))


@pytest.mark.parametrize("shape", [(1, 3, 9, 9), (1, 3, 20, 4)])
def test_a_larger_size_is_the_way_out_only_where_size_is_the_reason(shape: Any) -> None:
    small = nn.Sequential(nn.Conv2d(3, 8, 5), nn.ReLU(), nn.Conv2d(8, 8, 7), nn.MaxPool2d(3))
    with pytest.raises(PlanError, match="Choose a larger image size") as caught:
        analyse(small, ExampleInputs.of(torch.randn(shape)))
    assert isinstance(caught.value, ForwardError)
    assert caught.value.layer
    other = nn.Sequential(nn.Conv2d(4, 8, 3), nn.Flatten(), nn.Linear(10, 5))
    with pytest.raises(PlanError) as caught:
        analyse(other, ExampleInputs.of(torch.randn(shape)))
    assert "larger" not in str(caught.value)


class _Counts(nn.Module):
    """Writes its width into its code."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.head = nn.Conv2d(3, 12, 1), nn.Linear(12, 5)

    def forward(self, x: Tensor) -> Tensor:
        x = self.first(x).mean((2, 3))
        return torch.as_tensor(self.head(x.view(x.shape[0], 4 * 3)))


def test_a_number_in_the_code_is_named_with_its_file_and_line() -> None:
    module = _Counts().eval()
    found = fitted(module, analyse(module, 8))
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    line = 1 + next(i for i, text in enumerate(lines) if "4 * 3" in text)
    group = found.group_of("first")
    assert group is not None
    assert f"line {line} of {Path(__file__).name}" in str(group.protected)
    assert str(Path(__file__).parent) not in str(group.protected)


@pytest.mark.parametrize("given", [(), {}, ("photo.jpg",), None])
def test_inputs_without_a_tensor_are_refused(given: object) -> None:
    with pytest.raises(InputError, match="hold no tensor"):
        ExampleInputs.of(given)
