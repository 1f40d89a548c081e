"""What can be asked of pruning beside the ratios: how much must stay, and where the result goes."""

import copy

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.prune import prune, prune_in_place
from slimstudio.errors import PlanError
from tests.engine.channels import networks


def _network(seed: int = 0) -> Network:
    torch.manual_seed(seed)
    return Network(networks.residual(), Recipe("made-up", 5))


def _plan(analysis: Analysis, ratio: float) -> Plan:
    return Plan({group.index: ratio for group in analysis.groups if group.removable})


def _width(network: Network, layer: str = "stem") -> int:
    return network.module.get_parameter(f"{layer}.weight").shape[0]


@pytest.mark.parametrize(
    ("settings", "ratio", "left"),
    [
        (PruningSettings(), 0.99, 2),
        (PruningSettings(minimum=3), 0.99, 3),
        (PruningSettings(multiple=4), 0.4, 4),
        (PruningSettings(multiple=4), 0.2, 8),
        (PruningSettings(minimum=5, multiple=2), 0.9, 5),
    ],
)
def test_a_minimum_and_a_multiple_are_kept(
    settings: PruningSettings, ratio: float, left: int
) -> None:
    network = _network()
    analysis = analyse(network.module, 8)
    if left == 8:  # rounding gives back all that the ratio takes
        with pytest.raises(PlanError, match="would not change"):
            prune(network, analysis, _plan(analysis, ratio), settings=settings)
    else:
        pruned = prune(network, analysis, _plan(analysis, ratio), settings=settings)
        assert _width(pruned.network) == left


def test_each_group_has_a_ratio_of_its_own() -> None:
    network = Network(networks.concatenation(), Recipe("made-up", 5))
    analysis = analyse(network.module, 8)
    groups = {layer: analysis.group_of(layer) for layer in ("stem", "parts.a", "parts.b")}
    ratios = {"stem": 0.25, "parts.a": 0.5, "parts.b": 0.5}
    plan = Plan({group.index: ratios[layer] for layer, group in groups.items() if group})
    pruned = prune(network, analysis, plan).network
    assert {layer: _width(pruned, layer) for layer in ratios} == {
        "stem": 6,
        "parts.a": 2,
        "parts.b": 3,
    }


@pytest.mark.parametrize("by_layer", [True, False])
def test_channels_on_the_keep_list_stay(*, by_layer: bool) -> None:
    network = _network()
    analysis = analyse(network.module, 8)
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    channels = next(s.channels for s in analysis.slots if s.tensor == "stem.weight")[[0, 2]]
    keep = {"stem": [0, 2]} if by_layer else channels
    pruned = prune(network, analysis, _plan(analysis, 0.5), importance, keep=keep)
    assert not pruned.removed[channels].any()
    before, after = (one.module.get_parameter("stem.weight") for one in (network, pruned.network))
    assert torch.equal(after, before[[0, 2, 6, 7]])


def test_a_keep_list_that_does_not_fit_is_refused() -> None:
    network = _network()
    analysis = analyse(network.module, 8)
    plan = _plan(analysis, 0.5)
    with pytest.raises(PlanError, match="No channels of nowhere"):
        prune(network, analysis, plan, keep={"nowhere": [0]})
    with pytest.raises(PlanError, match="stem has no channel 8"):
        prune(network, analysis, plan, keep={"stem": [0, 8]})
    with pytest.raises(PlanError, match="does not fit this network"):
        prune(network, analysis, plan, keep=np.array([analysis.channel_count]))


def test_in_place_gives_what_a_copy_gives() -> None:
    network, twin = _network(), _network()
    analysis = analyse(network.module, 8)
    plan = _plan(analysis, 0.5)
    aside = prune(twin, analysis, plan)
    here = prune_in_place(network, analysis, plan)
    assert here.network.module is network.module
    assert here.network.recipe == aside.network.recipe
    found, expected = network.module.state_dict(), aside.network.module.state_dict()
    assert found.keys() == expected.keys()
    assert all(torch.equal(found[key], expected[key]) for key in found)


def test_a_refused_plan_leaves_the_network_as_it_was() -> None:
    network = _network()
    analysis = analyse(network.module, 8)
    before = {name: id(parameter) for name, parameter in network.module.named_parameters()}
    with pytest.raises(PlanError):
        prune_in_place(network, analysis, Plan())
    assert {n: id(p) for n, p in network.module.named_parameters()} == before
    assert _width(network) == 8


def _optimizer(kind: str, module: nn.Module) -> torch.optim.Optimizer:
    if kind == "momentum":
        return torch.optim.SGD(module.parameters(), lr=0.01, momentum=0.9)
    return torch.optim.Adam(module.parameters(), lr=0.01, amsgrad=True)


def _step(module: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    optimizer.zero_grad()
    module(torch.ones(2, 3, 8, 8)).square().sum().backward()
    optimizer.step()


@pytest.mark.parametrize(
    ("kind", "kept"),
    [("momentum", ["momentum_buffer"]), ("adam", ["exp_avg", "exp_avg_sq", "max_exp_avg_sq"])],
)
def test_an_optimizer_goes_on_with_what_it_knew(kind: str, kept: list[str]) -> None:
    network = _network()
    optimizer = _optimizer(kind, network.module)
    _step(network.module, optimizer)
    analysis = analyse(network.module, 8)
    old = network.module.get_parameter("parts.a.weight")
    assert old.grad is not None
    gradient = old.grad.clone()
    past = {key: optimizer.state[old][key].clone() for key in kept}

    pruned = prune_in_place(network, analysis, _plan(analysis, 0.5), optimizer=optimizer)

    channels = next(s.channels for s in analysis.slots if s.tensor == "stem.weight")
    stay = torch.from_numpy(~pruned.removed[channels])
    new = network.module.get_parameter("parts.a.weight")
    assert new.grad is not None
    assert torch.equal(new.grad, gradient[stay][:, stay])
    for key in kept:
        assert torch.equal(optimizer.state[new][key], past[key][stay][:, stay])
    before = new.detach().clone()
    _step(network.module, optimizer)
    assert not torch.equal(new, before)
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    assert held == {id(p) for p in network.module.parameters()}


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float64])
def test_every_precision_stays(dtype: torch.dtype) -> None:
    network = _network()
    network.module.to(dtype)
    analysis = analyse(network.module, 8)
    smaller = prune(network, analysis, _plan(analysis, 0.5)).network.module
    assert {parameter.dtype for parameter in smaller.parameters()} == {dtype}
    assert smaller(torch.ones(1, 3, 8, 8, dtype=dtype)).shape == (1, 5)


def test_a_network_on_meta_stays_there() -> None:
    network = _network()
    network.module.to("meta")
    analysis = analyse(network.module, 8)
    importance = np.ones(analysis.channel_count)
    pruned = prune(network, analysis, _plan(analysis, 0.5), importance).network
    assert all(parameter.is_meta for parameter in pruned.module.parameters())
    assert _width(pruned) == 4
    assert _width(network) == 8


def test_the_result_is_an_ordinary_module() -> None:
    network = _network()
    analysis = analyse(network.module, 8)
    module = prune(network, analysis, _plan(analysis, 0.5)).network.module.eval()
    images = torch.randn(2, 3, 8, 8)
    with torch.no_grad():
        expected = module(images)
        assert torch.equal(copy.deepcopy(module)(images), expected)
        exported = torch.export.export(module, (images,)).module()
        torch.testing.assert_close(exported(images), expected)
    module.train()
    _step(module, _optimizer("momentum", module))
    assert all(parameter.grad is not None for parameter in module.parameters())
