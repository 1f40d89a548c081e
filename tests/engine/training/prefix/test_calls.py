"""Frozen normalisations cost nothing, and change nothing."""

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.training.freezing import frozen_modules
from slimstudio.engine.training.prefix.cut import find_cut
from tests.engine.training.prefix.networks import ready


class Peeking(nn.Module):
    """Its first convolution is also read beside its normalisation, its second is not."""

    FROZEN = frozenset({"first", "first_norm", "second", "second_norm"})

    def __init__(self) -> None:
        super().__init__()
        self.first, self.first_norm = nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4)
        self.second, self.second_norm = (
            nn.Conv2d(4, 5, 3, stride=2),
            nn.BatchNorm2d(5, affine=False),
        )
        self.head = nn.Linear(5, 2)

    def forward(self, images: Tensor) -> Tensor:
        raw = self.first(images)
        features = torch.relu(self.first_norm(raw)) + raw
        features = torch.relu(self.second_norm(self.second(features)))
        answers: Tensor = self.head(features.mean((2, 3)))
        return answers


def lively(module: nn.Module) -> nn.Module:
    """Give normalisations statistics and gains that do something."""
    generator = torch.Generator().manual_seed(0)
    for name, tensor in module.state_dict().items():
        if name.endswith(("running_var", "norm.weight", "bn1.weight", "bn2.weight")):
            tensor.uniform_(0.3, 2.0, generator=generator)
        elif name.endswith("running_mean"):
            tensor.normal_(generator=generator)
    return module


def folded(module: nn.Module, frozen: frozenset[str]) -> list[bool]:
    """Tell of each convolution whether it folds, after comparing what is kept with the network."""
    images = torch.randn(4, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    head = module.get_submodule("head" if hasattr(module, "head") else "fc")
    seen: list[Tensor] = []
    with ready(module, frozen):
        found = find_cut(module, 32, frozen_modules(module, frozen))
        assert found is not None
        cut, _ = found
        with evaluating(module), torch.no_grad():
            hook = head.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
            module(images)
            hook.remove()
            (kept,) = cut.frozen(images)
    assert (kept - seen[0]).abs().max() < 1e-5 * seen[0].abs().max()
    return [call.folds for call in cut.calls if call.name.endswith("conv2d")]


def test_every_convolution_of_a_resnet_normalises_at_once() -> None:
    module = lively(build("resnet18", 5))
    frozen = frozenset(name for name, _ in module.named_modules()) - {"fc", ""}
    assert folded(module, frozen) == [True] * 20


def test_a_convolution_that_something_else_reads_stays_as_it_is() -> None:
    assert folded(lively(Peeking()), Peeking.FROZEN) == [False, True]


@pytest.mark.parametrize("layer", ["first_norm", "second_norm"])
def test_statistics_that_go_on_are_not_folded(layer: str) -> None:
    module = Peeking()
    frozen = Peeking.FROZEN - {layer}
    with ready(module, frozen):
        found = find_cut(module, 32, frozen_modules(module, frozen))
    assert found is not None
    assert not any(call.folds for call in found[0].calls[:2])
