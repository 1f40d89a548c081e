"""The group-sparsity penalty empties whole channels, and only those that may leave."""

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.marks import FREEZE, Mark, prune
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.training.sparsity import GroupSparsity


def _network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(),
        nn.Conv2d(8, 8, 3, groups=2), nn.ReLU(),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 3),
    )  # fmt: skip


def _pulled(module: nn.Module, marks: dict[str, Mark], rate: float, strength: float) -> None:
    analysis = analyse(module, 16)
    GroupSparsity(module, analysis, resolve(analysis, marks), strength)(rate)


def _norms(module: nn.Sequential) -> torch.Tensor:
    """Norm of everything that leaves with each of the first convolution's channels."""
    values = {name: each.detach() for name, each in module.named_parameters()}
    parts = [values["0.weight"].flatten(1)]
    parts += [values[name][:, None] for name in ("0.bias", "1.weight", "1.bias")]
    # Each group of the grouped convolution reads four of the eight channels.
    columns = values["3.weight"].unflatten(0, (2, 4)).transpose(1, 2).flatten(0, 1).flatten(1)
    norms: torch.Tensor = torch.cat([*parts, columns], dim=1).norm(dim=1)
    return norms


def test_norms_shrink_by_the_same_amount_for_every_channel() -> None:
    module = _network()
    before = _norms(module)
    _pulled(module, {"0": prune(0.5)}, rate=0.01, strength=0.5)
    size = 3 * 9 + 3 + 4 * 9
    assert _norms(module).numpy() == pytest.approx((before - 0.005 * size**0.5).numpy(), rel=1e-4)


def test_a_strong_pull_empties_channels_and_leaves_numbers() -> None:
    module = _network()
    _pulled(module, {"0": prune(0.5)}, rate=1.0, strength=10.0)
    assert _norms(module).eq(0).all()
    assert all(torch.isfinite(parameter).all() for parameter in module.parameters())
    _pulled(module, {"0": prune(0.5)}, rate=1.0, strength=10.0)
    assert _norms(module).eq(0).all()


def test_other_groups_and_frozen_layers_are_left_alone() -> None:
    module = _network()
    before = {name: one.clone() for name, one in module.named_parameters()}
    _pulled(module, {"3": prune(0.5), "7": FREEZE}, rate=0.1, strength=0.1)
    changed = {
        name for name, one in module.named_parameters() if not torch.equal(one, before[name])
    }
    assert changed == {"3.weight", "3.bias"}


def test_channels_that_get_no_help_from_the_loss_are_emptied() -> None:
    module = _network()
    analysis = analyse(module, 16)
    pull = GroupSparsity(module, analysis, resolve(analysis, {"0": prune(0.5)}), 0.2)
    weak = torch.arange(8) % 2 == 0
    with torch.no_grad():
        for name in ("0.weight", "0.bias", "1.weight"):
            module.get_parameter(name)[weak] *= 1e-3
        module.get_parameter("3.weight").mul_(0.1)
    for _ in range(10):
        pull(0.02)
    empty = _norms(module) == 0
    assert np.array_equal(empty.numpy(), weak.numpy())
