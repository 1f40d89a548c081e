import pytest
import torch
from torch import nn

from slimstudio.engine.training.optimizer import Steps, rate_at
from slimstudio.engine.training.settings import Optimizer, TrainingSettings


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(16, 2))


def with_gradients(module: nn.Module) -> nn.Module:
    generator = torch.Generator().manual_seed(1)
    for one in module.parameters():
        one.grad = torch.randn(one.shape, generator=generator)
    return module


def test_rates_grow_evenly_from_the_first_layer_to_the_last() -> None:
    module = network()
    steps = Steps(module, TrainingSettings(first_layer_rate=0.01))
    steps.set_rate(2.0)
    rates = {
        id(one): group["lr"] for group in steps.optimizer.param_groups for one in group["params"]
    }
    for layer, rate in ((0, 0.02), (1, 0.2), (3, 2.0)):
        for one in module[layer].parameters():
            assert rates[id(one)] == pytest.approx(rate)


def test_only_matrices_and_kernels_decay() -> None:
    module = network()
    steps = Steps(module, TrainingSettings(weight_decay=0.3))
    decays = {
        id(one): group["weight_decay"]
        for group in steps.optimizer.param_groups
        for one in group["params"]
    }
    assert {decays[id(one)] for one in module.parameters() if one.dim() > 1} == {0.3}
    assert {decays[id(one)] for one in module.parameters() if one.dim() == 1} == {0.0}


@pytest.mark.parametrize("kind", list(Optimizer))
def test_shortening_is_the_same_as_dividing_the_gradients(kind: Optimizer) -> None:
    one, other = with_gradients(network()), with_gradients(network())
    settings = TrainingSettings(optimizer=kind, learning_rate=0.1)
    first, second = Steps(one, settings), Steps(other, settings)
    for parameter in other.parameters():
        assert parameter.grad is not None
        parameter.grad /= 7
    for steps in (first, second):
        steps.set_rate(0.1)
    with first.shortened(torch.tensor(7.0)):
        first.optimizer.step()
    second.optimizer.step()
    for left, right in zip(one.parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(left, right)


def test_forgetting_leaves_nothing_to_list() -> None:
    module = with_gradients(network())
    steps = Steps(module, TrainingSettings())
    steps.optimizer.step()
    assert len(steps.tensors()) == 3 * 6  # two moments and a count for each parameter
    steps.forget()
    assert steps.tensors() == {}


@pytest.mark.parametrize("steps", [1, 2, 3, 20, 1000])
def test_the_rate_rises_then_falls_and_never_stands_still_at_zero(steps: int) -> None:
    rates = [rate_at(step, steps) for step in range(steps)]
    peak = rates.index(max(rates))
    assert max(rates) == 1.0
    assert rates[: peak + 1] == sorted(rates[: peak + 1])
    assert rates[peak:] == sorted(rates[peak:], reverse=True)
    assert all(0 < rate <= 1 for rate in rates)


def test_a_twentieth_of_the_steps_warms_up_and_the_last_rate_is_small() -> None:
    rates = [rate_at(step, 1000) for step in range(1000)]
    assert rates.index(1.0) == 49
    assert rates[0] == pytest.approx(1 / 50)
    assert rates[524] == pytest.approx(0.5, abs=0.01)
    assert rates[-1] < 1e-5
