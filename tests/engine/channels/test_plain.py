"""Norms and masks of weights are part of the network: computed once, and baked in."""

import warnings
from collections.abc import Callable
from typing import Any

import pytest
import torch
import torch.nn.utils.prune as masks
from torch import Tensor, nn
from torch.nn import utils
from torch.nn.utils import parametrizations, parametrize

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune_in_place
from slimstudio.errors import PlanError
from tests.engine.channels.exactness import halved, seeded


class _Symmetric(nn.Module):
    """A parametrization of a stranger's."""

    def forward(self, weight: Tensor) -> Tensor:
        """Let the last two axes be alike."""
        return weight + weight.transpose(-1, -2)


class _Failing(nn.Module):
    def forward(self, weight: Tensor) -> Tensor:
        """Fail when it is asked again."""
        if getattr(self, "asked", False):
            raise OSError("no numbers today")
        self.asked = True
        return weight


_KINDS: dict[str, Callable[[Any], Any]] = {
    "weight norm": parametrizations.weight_norm,
    "weight norm of columns": lambda layer: parametrizations.weight_norm(layer, dim=1),
    "spectral norm": parametrizations.spectral_norm,
    "orthogonal": parametrizations.orthogonal,
    "older weight norm": utils.weight_norm,
    "older spectral norm": utils.spectral_norm,
    "one's own": lambda layer: parametrize.register_parametrization(layer, "weight", _Symmetric()),
    "two on top of each other": lambda layer: parametrizations.spectral_norm(
        parametrize.register_parametrization(layer, "weight", _Symmetric())
    ),
    "of the bias": lambda layer: parametrizations.weight_norm(layer, "bias"),
    "single weights masked": lambda layer: masks.l1_unstructured(layer, "weight", 0.5),
    "channels masked": lambda layer: masks.ln_structured(layer, "weight", 0.3, n=2, dim=0),
    "masked twice": lambda layer: masks.random_unstructured(
        masks.l1_unstructured(layer, "weight", 0.3), "bias", 0.3
    ),
}


def _network(change: Callable[[Any], Any]) -> nn.Sequential:
    seeded()
    net = nn.Sequential(
        nn.Conv2d(3, 12, 3),
        nn.ReLU(),
        nn.Conv2d(12, 16, 3),
        nn.ReLU(),
        nn.Conv2d(16, 8, 1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 5),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of the older kinds, which people have
        change(net[2])
    return net.eval()


@pytest.mark.parametrize("evaluated", [False, True])
@pytest.mark.parametrize("kind", _KINDS)
def test_a_computed_weight_is_cut_like_any_other(kind: str, evaluated: bool) -> None:
    module = _network(_KINDS[kind])
    images = torch.rand(2, 3, 12, 12)
    if evaluated:
        module(images)
    names = {name for name, _ in module.named_parameters()}
    found = halved(module, 12)
    assert found.exact
    assert found.macs_left < 0.35
    assert "2.weight" in found.analysis.shapes
    compact = found.pruned.network.module
    assert set(dict(compact.named_parameters())) == {
        f"{i}.{n}" for i in (0, 2, 4, 7) for n in ("weight", "bias")
    }
    assert type(compact.get_submodule("2")) is nn.Conv2d
    assert torch.equal(compact(images), compact(images))
    compact.load_state_dict(compact.state_dict())
    # The original is what it was.
    assert {name for name, _ in module.named_parameters()} == names


@pytest.mark.parametrize("kind", _KINDS)
def test_the_plain_network_answers_the_same_and_shares_the_rest(kind: str) -> None:
    module = _network(_KINDS[kind])
    images = torch.rand(2, 3, 12, 12)
    with torch.no_grad():
        expected = module(images)
        baked = plain(module)
        assert baked is not module
        assert torch.allclose(baked(images), expected, atol=1e-6)
        assert baked.get_parameter("0.weight") is module.get_parameter("0.weight")
        assert torch.equal(module(images), expected)


def test_a_plain_network_is_given_back_itself() -> None:
    module = _network(lambda layer: layer)
    assert plain(module) is module


def test_a_spectral_norm_takes_no_step_of_its_own() -> None:
    module = _network(parametrizations.spectral_norm).train()
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    halved(module, 12)
    module.train()
    assert all(torch.equal(tensor, before[name]) for name, tensor in module.state_dict().items())


def test_in_place_it_is_refused() -> None:
    module = _network(parametrizations.weight_norm)
    analysis = analyse(module, 12)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    with pytest.raises(PlanError, match="in place"):
        prune_in_place(Network(module, Recipe("x", 5)), analysis, plan)


def test_what_cannot_be_computed_is_refused_by_name() -> None:
    module = _network(
        lambda layer: parametrize.register_parametrization(layer, "weight", _Failing())
    )
    with pytest.raises(PlanError, match=r"weight of 2 cannot be computed\. (?i:no) numbers today"):
        analyse(module, 12)


def test_on_meta_tensors_too() -> None:
    module = _network(parametrizations.weight_norm).to("meta")
    analysis = analyse(module, 12)
    assert sum(group.removable for group in analysis.groups) == 3
