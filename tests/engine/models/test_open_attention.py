"""Opened attention answers as torchvision's does."""

import copy

import pytest
import torch
from torch import nn

from slimstudio.engine.models.open_attention import open_attention
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.vision import torchvision
from tests.engine.surgery.masking import relative_difference


def _lively(name: str) -> nn.Module:
    torch.manual_seed(0)
    module: nn.Module = torchvision.models.get_model(name, weights=None)
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.dim() == 1 or not parameter.any():
                parameter.normal_(0.5, 0.1)
    return module.eval()


@pytest.mark.parametrize(
    ("name", "input_size"),
    # 96 pads the windows of Swin's last stages, and 224 shifts windows in all but the last.
    [
        ("vit_b_32", 224),
        ("swin_t", 96),
        pytest.param("swin_t", 224, marks=pytest.mark.slow),
        ("swin_v2_t", 96),
        pytest.param("maxvit_t", 224, marks=pytest.mark.slow),
    ],
)
def test_answers_stay_the_same(name: str, input_size: int) -> None:
    stock = _lively(name)
    opened = copy.deepcopy(stock)
    assert open_attention(opened)
    assert relative_difference(stock, opened, input_size) < 1e-5
    assert not opened.training


def test_networks_without_attention_are_left_alone() -> None:
    module = torchvision.models.resnet18(weights=None)
    names = [name for name, _ in module.named_parameters()]
    assert not open_attention(module)
    assert [name for name, _ in module.named_parameters()] == names


def test_opening_twice_changes_nothing_more() -> None:
    module = _lively("vit_b_32")
    open_attention(module)
    assert not open_attention(module)


@pytest.mark.parametrize(
    ("name", "input_size"),
    [("swin_v2_t", 64), pytest.param("vit_b_32", 224, marks=pytest.mark.slow)],
)
def test_every_parameter_still_learns(name: str, input_size: int) -> None:
    opened = _lively(name).train()
    open_attention(opened)
    opened(torch.randn(2, 3, input_size, input_size)).sum().backward()
    assert [n for n, p in opened.named_parameters() if p.grad is None] == []


@pytest.mark.filterwarnings("ignore:.*torch.jit.*:DeprecationWarning")
@pytest.mark.parametrize(("name", "input_size"), [("swin_v2_t", 64), ("shufflenet_v2_x0_5", 64)])
def test_opened_networks_can_be_scripted(name: str, input_size: int) -> None:
    network = start_network(name, None).module
    scripted = torch.jit.script(network)
    assert relative_difference(network, scripted, input_size) < 1e-6
