"""Copies on meta tensors share nothing that a run could change."""

import torch
from torch import nn

from slimstudio.engine.channels.meta_copy import on_meta


def test_every_tensor_is_on_meta_and_the_original_stays() -> None:
    module = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))
    copy = on_meta(module)
    assert all(t.is_meta for t in (*copy.parameters(), *copy.buffers()))
    assert not any(t.is_meta for t in (*module.parameters(), *module.buffers()))
    copy.eval()
    assert module.training


def test_tied_parameters_stay_tied() -> None:
    module = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
    module[1].weight = module[0].weight
    copy = on_meta(module)
    assert copy.get_parameter("0.weight") is copy.get_parameter("1.weight")


class _Listing(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 4)
        self.again = [self.layer]
        self.anchor = torch.ones(4)


def test_modules_in_plain_lists_are_the_copies() -> None:
    module = _Listing()
    copy = on_meta(module)
    assert isinstance(copy, _Listing)
    assert copy.again[0] is copy.layer
    assert copy.layer is not module.layer


def test_only_hooks_that_change_answers_come_along() -> None:
    module = nn.Linear(4, 4)
    module.register_forward_hook(lambda _m, _i, out: out[:, :2])
    module.register_full_backward_hook(lambda *_: None)
    copy = on_meta(module)
    assert copy(torch.empty(1, 4, device="meta")).shape == (1, 2)
    assert not copy._backward_hooks
