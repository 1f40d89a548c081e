"""Gradients and optimizer state shrink with their parameters, and training goes on."""

import numpy as np
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.planning.selection import select
from slimstudio.engine.surgery.cutting import cut_in_place, without_channels
from tests.engine.channels import networks


def _trained() -> tuple[nn.Module, torch.optim.AdamW]:
    torch.manual_seed(0)
    module = networks.grouped()
    optimizer = torch.optim.AdamW(module.parameters(), lr=0.01)
    for _ in range(2):
        optimizer.zero_grad()
        module(torch.randn(4, 3, 8, 8)).square().sum().backward()
        optimizer.step()
    return module, optimizer


def _halved(analysis: Analysis) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return select(analysis, {group.index: 0.5 for group in analysis.groups if group.removable})


def test_gradients_and_optimizer_state_are_cut_like_their_parameters() -> None:
    module, optimizer = _trained()
    analysis = analyse(module, 8)
    removed = _halved(analysis)
    before = {name: parameter.detach().clone() for name, parameter in module.named_parameters()}
    gradients = {n: p.grad.clone() for n, p in module.named_parameters() if p.grad is not None}
    moments = {n: optimizer.state[p]["exp_avg"].clone() for n, p in module.named_parameters()}

    cut_in_place(module, analysis, removed, optimizer)

    group = analysis.group_of("stem")
    assert group is not None
    kept = torch.from_numpy(~removed[group.channels])
    stem = module.get_parameter("stem.weight")
    assert torch.equal(stem, before["stem.weight"][kept])
    assert stem.grad is not None
    assert torch.equal(stem.grad, gradients["stem.weight"][kept])
    assert torch.equal(optimizer.state[stem]["exp_avg"], moments["stem.weight"][kept])
    assert int(optimizer.state[stem]["step"]) == 2
    trained = {id(p) for group in optimizer.param_groups for p in group["params"]}
    assert trained == {id(parameter) for parameter in module.parameters()}

    module(torch.randn(4, 3, 8, 8)).square().sum().backward()
    optimizer.step()
    assert not torch.equal(module.get_parameter("stem.weight"), before["stem.weight"][kept])


def test_a_copy_leaves_the_original_alone() -> None:
    module, _ = _trained()
    analysis = analyse(module, 8)
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    copy, changed = without_channels(module, analysis, _halved(analysis))
    assert changed["stem"] == {"out_channels": 4}
    assert all(torch.equal(before[name], t) for name, t in module.state_dict().items())
    assert copy.get_parameter("stem.weight").shape[0] == 4


def test_memory_format_dtype_and_requires_grad_stay() -> None:
    module = networks.residual().double()
    module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch forgot it
    module.get_parameter("stem.weight").requires_grad = False
    analysis = analyse(module, 8)
    copy, _ = without_channels(module, analysis, _halved(analysis))
    weight = copy.get_parameter("parts.a.weight")
    assert weight.shape == (4, 4, 3, 3)
    assert weight.is_contiguous(memory_format=torch.channels_last)
    assert weight.dtype == torch.float64
    assert not copy.get_parameter("stem.weight").requires_grad
    assert weight.requires_grad


class _Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.first = nn.Conv2d(8, 8, 1)
        self.again = nn.Conv2d(8, 8, 1)
        self.again.weight = self.first.weight
        self.head = nn.Linear(8, 5)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Use one matrix twice."""
        features = self.again(self.first(self.stem(images)))
        logits: torch.Tensor = self.head(features.mean((2, 3)))
        return logits


def test_tied_parameters_stay_tied() -> None:
    module = _Tied()
    analysis = analyse(module, 4)
    copy, _ = without_channels(module, analysis, _halved(analysis))
    assert isinstance(copy, _Tied)
    assert copy.first.weight is copy.again.weight
    assert copy.first.weight.shape[:2] == (4, 4)
    assert copy.again.in_channels == copy.again.out_channels == 4
    copy(torch.randn(1, 3, 4, 4)).sum().backward()
