"""What cannot be followed is refused or protected with a reason; a wrong network never results."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.passes import ForwardError
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import Pruned, prune
from tests.engine.channels.networks import Classifier
from tests.engine.surgery.masking import masked, relative_difference


def _recurrent() -> nn.Module:
    parts = nn.ModuleDict({"a": nn.LSTM(8, 6, batch_first=True)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        sequence, _ = parts["a"](x.flatten(2).transpose(1, 2))
        images: Tensor = sequence.transpose(1, 2).unflatten(2, x.shape[2:])
        return images

    return Classifier(body, parts, 6)


def _written_into_zeros() -> nn.Module:
    parts = nn.ModuleDict({"a": nn.Conv2d(12, 6, 1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        wide = x.new_zeros(len(x), 12, *x.shape[2:])
        wide[:, 2:10] = x
        result: Tensor = parts["a"](wide)
        return result

    return Classifier(body, parts, 6)


def _transformed() -> nn.Module:
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1)})
    return Classifier(lambda parts, x: torch.fft.fft2(parts["a"](x)).real, parts, 6)


def _mixed() -> nn.Module:
    """A transform along the channels, each answer of which holds something of every one."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1)})
    return Classifier(lambda parts, x: torch.fft.fft(parts["a"](x), dim=1).real, parts, 6)


def _shared() -> nn.Module:
    """One convolution that runs twice, on what it made itself."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 8, 1)})
    return Classifier(lambda parts, x: parts["a"](torch.relu(parts["a"](x))), parts, 8)


def _turned() -> nn.Module:
    """One weight that is used both ways round."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        weight = parts["a"].get_parameter("weight")
        return functional.conv2d(functional.conv2d(x, weight), weight.transpose(0, 1))

    return Classifier(body, parts, 8)


def _regrouped() -> nn.Module:
    """One weight that is used with groups of eight channels, and without of four."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1, groups=2)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        weight = parts["a"].get_parameter("weight")
        return functional.conv2d(x, weight, groups=2) + functional.conv2d(x[:, :4], weight)

    return Classifier(body, parts, 6)


def _mirrored() -> nn.Module:
    """One grouped weight that meets its input in two orders."""
    parts = nn.ModuleDict({"a": nn.Conv2d(8, 6, 1, groups=2)})

    def body(parts: nn.ModuleDict, x: Tensor) -> Tensor:
        weight = parts["a"].get_parameter("weight")
        ahead = functional.conv2d(x, weight, groups=2)
        return ahead + functional.conv2d(x.flip(1), weight, groups=2)

    return Classifier(body, parts, 6)


def _halved(module: nn.Module) -> Pruned:
    analysis = analyse(module, 8)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan)
    oracle = masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, pruned.network.module, 8) < 1e-5
    return pruned


@pytest.mark.parametrize(
    "build",
    [_recurrent, _written_into_zeros, _transformed, _shared, _turned, _regrouped, _mirrored],
)
def test_whatever_leaves_leaves_exactly(build: Callable[[], nn.Module]) -> None:
    torch.manual_seed(0)
    assert _halved(build().eval()).removed.any()


@pytest.mark.parametrize(
    ("build", "layer", "place"),
    [
        (_written_into_zeros, "stem", "An assignment"),
        (_mixed, "parts.a", "Fourier"),
    ],
)
def test_what_stays_says_where_and_why(
    build: Callable[[], nn.Module], layer: str, place: str
) -> None:
    torch.manual_seed(0)
    assert place in str(analyse(build().eval(), 8).reason(layer))


class _Curious(nn.Module):
    def forward(self, features: Tensor) -> Tensor:
        """Do something else with dark images."""
        return features if features.mean().item() > 0 else -features


def test_a_network_that_looks_at_numbers_is_refused_by_name() -> None:
    module = nn.Sequential(nn.Conv2d(3, 8, 1), _Curious(), nn.Flatten(), nn.Linear(8 * 16, 5))
    with pytest.raises(ForwardError, match="cannot be followed in 1") as caught:
        analyse(module, 4)
    assert "looks at the numbers" in str(caught.value)
