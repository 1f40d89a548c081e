import pytest
import torch
from torch import nn

from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.training.freezing import frozen_modules
from slimstudio.engine.training.prefix.cut import PrefixCut, StoredValue, UncuttableError, find_cut
from tests.engine.training.prefix.networks import Branching, TokenNetwork, ready

SIDE = 32


def cut_of(
    module: nn.Module, frozen: frozenset[str], side: int = SIDE
) -> tuple[PrefixCut, tuple[StoredValue, ...]]:
    found = find_cut(module, side, frozen_modules(module, frozen))
    assert found is not None
    return found


def head_only(module: nn.Module) -> frozenset[str]:
    """Freeze every layer but the last one with values."""
    valued = [
        name
        for name, layer in module.named_modules()
        if not list(layer.children()) and list(layer.parameters(recurse=False))
    ]
    return frozenset(name for name in valued if name != valued[-1])


def test_what_is_kept_is_as_small_as_the_network_allows() -> None:
    module = build("resnet18", 5)
    with ready(module, head_only(module)):
        _, (value,) = cut_of(module, head_only(module))
    assert value.shape == (512,)  # after pooling and flattening, which no layer of its own does


def test_only_the_class_token_of_a_transformer_is_kept() -> None:
    module = build("vit_b_32", 5)
    with ready(module, head_only(module)):
        _, (value,) = cut_of(module, head_only(module), 224)
    assert value.shape == (768,)


def test_several_values_are_kept_where_frozen_branches_meet() -> None:
    module = Branching()
    with ready(module, Branching.FROZEN):
        _, values = cut_of(module, Branching.FROZEN)
    assert [(value.shape, value.channels_last) for value in values] == [
        ((6, 16, 16), True),
        ((6, 16, 16), True),
        ((6,), False),  # what is made of the second alone, also by a function without a layer
    ]


def test_finding_it_leaves_the_network_and_random_numbers_alone() -> None:
    module = Branching()
    module.add_module("drop", nn.Sequential(nn.Dropout(0.3), nn.BatchNorm1d(12)))
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    state = torch.get_rng_state()
    with ready(module, Branching.FROZEN):
        cut_of(module, Branching.FROZEN)
    assert torch.equal(torch.get_rng_state(), state)
    assert all(torch.equal(tensor, before[name]) for name, tensor in module.state_dict().items())


def test_gradients_are_those_of_the_whole_network() -> None:
    module, images = TokenNetwork(), torch.randn(4, 3, SIDE, SIDE)
    with ready(module, TokenNetwork.FROZEN):
        cut, _ = cut_of(module, TokenNetwork.FROZEN)
        module(images).square().sum().backward()
        expected = {name: one.grad for name, one in module.named_parameters()}
        module.zero_grad()
        outputs = cut.answer(cut.frozen(images), 4)
        assert isinstance(outputs, torch.Tensor)
        outputs.square().sum().backward()
        for name, one in module.named_parameters():
            grad = expected[name]
            assert (one.grad is None) == (grad is None), name
            if grad is not None and one.grad is not None:
                torch.testing.assert_close(one.grad, grad)


def test_statistics_that_training_changes_cut_the_frozen_part_off() -> None:
    module = nn.Sequential(
        nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4, affine=False), nn.Conv2d(4, 4, 3), nn.Flatten(),
        nn.Linear(4 * 28 * 28, 2),
    )  # fmt: skip
    with ready(module, frozenset({"0", "2"})):
        _, (value,) = cut_of(module, frozenset({"0", "2"}))
    assert value.shape == (4, 30, 30)


def test_noise_is_never_kept() -> None:
    class Noisy(Branching):
        def forward(self, images: torch.Tensor) -> torch.Tensor:
            return super().forward(images + torch.randn_like(images))

    module = Noisy()
    with ready(module, Branching.FROZEN):
        assert find_cut(module, SIDE, frozen_modules(module, Branching.FROZEN)) is None


def test_a_network_that_reads_numbers_cannot_be_divided() -> None:
    class Reading(Branching):
        def forward(self, images: torch.Tensor) -> torch.Tensor:
            return super().forward(images * float(self.norm(self.stem(images)).mean().item()))

    module = Reading()
    with ready(module, Branching.FROZEN), pytest.raises(UncuttableError):
        find_cut(module, SIDE, frozen_modules(module, Branching.FROZEN))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("alexnet", 64), ("convnext_tiny", 64), ("densenet121", 64), ("efficientnet_b0", 64),
        ("efficientnet_v2_s", 64), ("googlenet", 64), ("inception_v3", 304), ("maxvit_t", 224),
        ("mnasnet0_5", 64), ("mobilenet_v2", 64), ("mobilenet_v3_small", 64),
        ("regnet_y_400mf", 64), ("resnet18", 64), ("resnext50_32x4d", 64),
        ("shufflenet_v2_x0_5", 64), ("squeezenet1_1", 64), ("swin_t", 64), ("swin_v2_t", 64),
        ("vgg11_bn", 64), ("vit_b_32", 224), ("wide_resnet50_2", 64),
    ],
)  # fmt: skip
def test_every_family_of_torchvision_can_be_divided(name: str, side: int) -> None:
    module = build(name, 5)
    frozen = head_only(module)
    images = torch.randn(2, 3, side, side, generator=torch.Generator().manual_seed(1))
    with ready(module, frozen):
        assert sum(value.size_bytes for value in cut_of(module, frozen, side)[1]) < 12 * side**2
        with evaluating(module), torch.no_grad():
            cut, _ = cut_of(module, frozen, side)
            outputs = cut.answer(cut.frozen(images), 2)
            assert isinstance(outputs, torch.Tensor)
            torch.testing.assert_close(outputs, module(images), rtol=1e-4, atol=1e-5)
