"""Whatever an optimizer remembers, training goes on after its network got smaller."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune_in_place

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
