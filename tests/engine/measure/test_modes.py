import torch
from torch import nn

from slimstudio.engine.measure.modes import channels_last
from tests.engine.training.toys import flags_of, same_tensors, tensors_of, toy_network


def test_weights_are_reordered_meanwhile_and_their_values_kept() -> None:
    network = toy_network()
    flags, before = flags_of(network), tensors_of(network)
    weight = network.get_parameter("0.weight")
    with channels_last(network):
        assert network.get_parameter("0.weight") is weight
        assert weight.is_contiguous(memory_format=torch.channels_last)
        assert same_tensors(tensors_of(network), before)
    assert flags_of(network) == flags
    assert same_tensors(tensors_of(network), before)


def test_weights_that_were_in_this_order_before_stay_in_it() -> None:
    network = nn.Conv2d(4, 4, 3)
    network.weight = nn.Parameter(torch.rand(4, 4, 3, 3).to(memory_format=torch.channels_last))
    with channels_last(network):
        pass
    assert network.weight.is_contiguous(memory_format=torch.channels_last)
