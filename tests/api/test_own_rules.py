"""Operations and layers of one's own get rules, which are believed as little as ours."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.engine.channels.rules import own
from slimstudio.errors import InputError, PlanError
from tests.api.exactness import check_exact

X = torch.randn(1, 3, 8, 8, dtype=torch.float64)


@torch.library.custom_op("slimstudio_tests::add", mutates_args=())
def doubled(x: Tensor, factor: float) -> Tensor:
    """Not PyTorch's addition, whatever its name."""
    return x * factor


@doubled.register_fake
def _(x: Tensor, factor: float) -> Tensor:  # noqa: ARG001
    return torch.empty_like(x)


class Doubled(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(doubled(x, 2.0))


class Shifted(nn.Module):
    """Adds a number to each channel in a way that no rule follows."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.shift = nn.Parameter(torch.randn(channels))

    def forward(self, x: Tensor) -> Tensor:
        return (
            x
            + torch.einsum("c,chw->chw", self.shift, torch.ones_like(x[0])).cumsum(0) * 0
            + (self.shift.reshape(-1, 1, 1))
        )


def _network(layer: nn.Module) -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 8, 3), layer, nn.Conv2d(8, 6, 3)).double().eval()


def keeps(trace: Any, args: Any, _kwargs: Any, out: Any) -> None:
    trace.give(out, trace.tensor_ids(args[0]))


def shifts(trace: Any, layer: Any, args: Any, _kwargs: Any, out: Any) -> None:
    trace.meet(trace.along(args[0], -3), trace.along(layer.shift, -1))
    trace.give(out, trace.tensor_ids(args[0]))


def fails(*_: Any) -> None:
    raise ValueError("a case nobody thought of")


@pytest.mark.parametrize(
    ("kind", "rule", "layer"),
    [("slimstudio_tests::add", keeps, Doubled()), (Shifted, shifts, Shifted(8))],
)
def test_a_rule_lets_channels_leave_while_it_holds(kind: Any, rule: Any, layer: nn.Module) -> None:
    model = _network(layer)
    with pytest.raises(PlanError):
        slimstudio.prune(model, X, ratio=0.5)
    with slimstudio.register_rule(kind, rule):
        result = slimstudio.prune(model, X, ratio=0.5)
        check_exact(model, X, result)
        assert result.removed["0.weight"]
        with slimstudio.register_rule(kind, fails), pytest.raises(PlanError):
            slimstudio.prune(model, X, ratio=0.5)
        slimstudio.prune(model, X, ratio=0.5)
    assert not own.OPERATIONS
    assert not own.LAYERS


def test_a_rule_is_taken_back_by_hand() -> None:
    rule = slimstudio.register_rule("slimstudio_tests::add", keeps)
    slimstudio.prune(_network(Doubled()), X, ratio=0.5)
    rule.remove()
    rule.remove()
    with pytest.raises(PlanError):
        slimstudio.prune(_network(Doubled()), X, ratio=0.5)


@pytest.mark.parametrize("kind", ["add", "::add", int, None])
def test_rules_are_for_operations_and_layers(kind: Any) -> None:
    with pytest.raises(InputError, match="No rule"):
        slimstudio.register_rule(kind, keeps)
