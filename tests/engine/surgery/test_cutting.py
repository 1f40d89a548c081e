"""Gradients and optimizer state shrink with their parameters, and training goes on."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import select
from slimstudio.engine.surgery.cutting import cut_in_place, without_channels
from slimstudio.engine.surgery.prune import prune_in_place
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


Make = Callable[[Iterable[nn.Parameter]], torch.optim.Optimizer]


class _RowsAndColumns(torch.optim.Optimizer):
    """Keeps a mean for each index of each axis, without the other axes, in a list."""

    def __init__(self, parameters: Iterable[nn.Parameter]) -> None:
        super().__init__(parameters, {})

    @torch.no_grad()
    def step(self, closure: Any = None) -> Any:
        """Scale each gradient by the means of its rows and columns."""
        assert closure is not None
        for parameter in self.param_groups[0]["params"]:
            state = self.state[parameter]
            if not state:
                state["means"] = [torch.ones(size) for size in parameter.shape]
            for axis, mean in enumerate(state["means"]):
                shape = [-1 if i == axis else 1 for i in range(parameter.dim())]
                parameter.grad /= mean.view(shape)
            parameter.sub_(parameter.grad, alpha=0.01)


def _lbfgs(parameters: Iterable[nn.Parameter]) -> torch.optim.Optimizer:
    return torch.optim.LBFGS(list(parameters), max_iter=2)


_OPTIMIZERS: dict[str, Make] = {
    "SGD": lambda p: torch.optim.SGD(p, 0.01, momentum=0.9),
    "Adam": lambda p: torch.optim.Adam(p, 0.01, amsgrad=True),
    "AdamW": lambda p: torch.optim.AdamW(p, 0.01),
    "Adamax": lambda p: torch.optim.Adamax(p, 0.01),
    "NAdam": lambda p: torch.optim.NAdam(p, 0.01),
    "Adagrad": lambda p: torch.optim.Adagrad(p, 0.01),
    "Adadelta": torch.optim.Adadelta,
    "RMSprop": lambda p: torch.optim.RMSprop(p, 0.01, centered=True, momentum=0.9),
    "Rprop": lambda p: torch.optim.Rprop(p, 0.01),
    "ASGD": lambda p: torch.optim.ASGD(p, 0.01),
    "Adafactor": lambda p: torch.optim.Adafactor(p, 0.01),
    "LBFGS": _lbfgs,
    "rows and columns": _RowsAndColumns,
}


def _network() -> nn.Module:
    """Two layers alike in size on both axes, a grouped one, and one of fewer axes."""
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 16, 3),
        nn.ReLU(),
        nn.Conv2d(16, 16, 3, groups=2, bias=False),
        nn.BatchNorm2d(16),
        nn.Conv2d(16, 16, 1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(16, 5),
    )


def _train(module: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    images = torch.randn(4, 3, 8, 8, generator=torch.Generator().manual_seed(0))

    def loss() -> float:
        optimizer.zero_grad()
        error = module(images).square().mean()
        error.backward()
        return float(error.detach())

    loss()
    optimizer.step(loss)


@pytest.mark.parametrize("name", _OPTIMIZERS)
def test_training_goes_on_with_the_smaller_parameters(name: str) -> None:
    module = _network()
    optimizer = _OPTIMIZERS[name](module.parameters())
    for _ in range(2):
        _train(module, optimizer)
    analysis = analyse(module, 8)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    prune_in_place(Network(module, Recipe("x", 5)), analysis, plan, optimizer=optimizer)
    before = [parameter.detach().clone() for parameter in module.parameters()]
    assert module.get_parameter("0.weight").shape[0] == 8

    module.train()
    _train(module, optimizer)

    moved = [not torch.equal(a, b) for a, b in zip(before, module.parameters(), strict=True)]
    assert all(moved)
    assert {id(p) for p in optimizer.state} <= {id(p) for p in module.parameters()}


def test_means_over_rows_are_cut_along_the_axes_that_they_have() -> None:
    module = _network()
    optimizer = torch.optim.Adafactor(module.parameters(), lr=0.01)
    _train(module, optimizer)
    means = optimizer.state[module.get_parameter("0.weight")]["row_var"].clone()
    analysis = analyse(module, 8)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune_in_place(Network(module, Recipe("x", 5)), analysis, plan, optimizer=optimizer)

    group = analysis.group_of("0")
    assert group is not None
    kept = torch.from_numpy(~pruned.removed[group.channels])
    assert torch.equal(optimizer.state[module.get_parameter("0.weight")]["row_var"], means[kept])
