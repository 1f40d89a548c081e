"""Tensors are found in answers in the same order each time."""

from itertools import permutations

import torch

from slimstudio.engine.channels.answers import tensors_in

SIZES = (1, 2, 3, 4)


def test_sets_are_listed_alike_whatever_their_order() -> None:
    for order in permutations(SIZES):
        tensors = [torch.zeros(size) for size in order]
        found = tensors_in({"all": set(tensors), "some": frozenset(tensors[:2])})
        assert [len(tensor) for tensor in found] == list(SIZES)


def test_a_tensor_that_is_returned_twice_is_one() -> None:
    tensor, other = torch.zeros(2), torch.zeros(3)
    assert [id(one) for one in tensors_in((tensor, [other, tensor]))] == [id(tensor), id(other)]
