import pytest
import torch
from torch import nn

from slimstudio.engine.training.freezing import (
    fixed_statistics,
    freeze_layers,
    frozen_modules,
)
from slimstudio.errors import PlanError
from tests.engine.training.toys import flags_of, tensors_of, toy_network


def test_frozen_layers_have_no_gradients_and_stay_in_evaluation_mode() -> None:
    network: nn.Module = toy_network()
    images = torch.rand(4, 3, 16, 16)
    statistics = tensors_of(network)["1.running_mean"]
    with freeze_layers(network, {"0", "1", "5"}):
        network.train()
        first = network(images)
        assert torch.equal(first, network(images))  # no dropout, no batch statistics
        first.sum().backward()
    learned = {name for name, one in network.named_parameters() if one.grad is not None}
    assert learned == {"6.weight", "6.bias"}
    assert torch.equal(tensors_of(network)["1.running_mean"], statistics)


def test_fixed_statistics_stay_while_the_weights_beside_them_learn() -> None:
    network: nn.Module = toy_network().train()
    statistics = tensors_of(network)["1.running_mean"]
    with fixed_statistics(network):
        network(torch.rand(4, 3, 16, 16)).sum().backward()
    assert torch.equal(tensors_of(network)["1.running_mean"], statistics)
    assert network.get_parameter("1.weight").grad is not None
    network.train()(torch.rand(4, 3, 16, 16))
    assert not torch.equal(tensors_of(network)["1.running_mean"], statistics)


def test_everything_is_afterwards_as_before_also_after_an_error() -> None:
    network = toy_network()
    network[1].eval()
    network[0].bias.requires_grad = False
    before = flags_of(network)
    images = torch.rand(4, 3, 16, 16)[:, :2]  # one channel is missing
    with pytest.raises(RuntimeError), freeze_layers(network, {"0", "1", "6"}):
        network.train()(images)
    assert flags_of(network) == before


def test_a_container_is_frozen_with_all_that_it_holds() -> None:
    network = nn.Sequential(toy_network(), nn.Linear(3, 3))
    assert frozen_modules(network, {"0"}) == set(network[0].modules())


def test_a_block_whose_layers_are_all_frozen_is_frozen_itself() -> None:
    attention = nn.MultiheadAttention(8, 2, dropout=0.5)
    network = nn.Sequential(attention, nn.Linear(8, 8))
    with freeze_layers(network, {"0.out_proj"}):
        assert not attention.in_proj_weight.requires_grad
        assert network[1].weight.requires_grad
    assert attention.in_proj_weight.requires_grad


def test_a_block_is_frozen_too_when_a_frozen_block_completes_it() -> None:
    block = nn.Sequential(nn.Linear(8, 8), nn.MultiheadAttention(8, 2), nn.Dropout(0.5))
    network = nn.Sequential(block, nn.Linear(8, 8))
    assert block in frozen_modules(network, {"0.0", "0.1.out_proj"})


def learning(network: nn.Module) -> set[str]:
    return {name for name, one in network.named_parameters() if one.requires_grad}


def test_a_class_token_goes_with_the_first_layer() -> None:
    class WithToken(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.token = nn.Parameter(torch.zeros(8))
            self.first, self.last = nn.Linear(8, 8), nn.Linear(8, 8)

    network = WithToken().train()
    with freeze_layers(network, {"first"}):
        assert learning(network) == {"last.weight", "last.bias"}
        assert network.training
    with freeze_layers(network, {"last"}):
        assert "token" in learning(network)
    assert len(learning(network)) == 5


def test_dropout_in_a_block_that_is_frozen_is_off() -> None:
    block = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
    other = nn.Sequential(nn.Dropout(0.5), nn.Linear(4, 4))
    network = nn.Sequential(block, other)
    frozen = frozen_modules(network, {"0.0"})
    assert block[1] in frozen
    assert other[0] not in frozen
    assert network not in frozen


def test_a_layer_that_does_not_exist_is_named() -> None:
    with pytest.raises(PlanError, match="“9”"), freeze_layers(toy_network(), {"9"}):
        pass
