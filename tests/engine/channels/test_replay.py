"""The check of a smaller network finds what is wrong with it, and names the module."""

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.replay import replay
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.selection import select
from slimstudio.engine.surgery.cutting import without_channels
from slimstudio.engine.vision import torchvision
from slimstudio.messages import Message
from tests.engine.channels import networks


def _halved(module: nn.Module) -> tuple[nn.Module, Analysis, NDArray[np.bool_]]:
    analysis = analyse(module, 8)
    ratios = {group.index: 0.5 for group in analysis.groups if group.removable}
    removed = select(analysis, ratios)
    return without_channels(module, analysis, removed)[0], analysis, removed


def test_a_network_that_lines_up_has_no_fault() -> None:
    outcome = replay(*_halved(networks.concatenation()))
    assert outcome.fault is None
    assert outcome.steps > 0


def test_a_module_that_fails_is_named_with_what_left_it() -> None:
    smaller, analysis, removed = _halved(networks.residual())
    smaller.set_submodule("parts.a", nn.Conv2d(8, 8, 3, padding=1))
    fault = replay(smaller, analysis, removed).fault
    assert fault is not None
    assert fault.layer == "parts.a"
    assert str(fault.reason).startswith("parts.a only works with its original size")
    group = analysis.group_of("stem")
    assert group is not None
    assert set(fault.channels.tolist()) == set(group.channels[removed[group.channels]].tolist())


@pytest.mark.parametrize(
    ("attributes", "reason"),
    [
        ({"dilation": (2, 2), "padding": (2, 2)}, words.another_factor("stem")),  # as much work
        ({"stride": (2, 2)}, words.computes_otherwise("stem")),
    ],
)
def test_a_module_that_computes_something_else_is_named(
    attributes: dict[str, tuple[int, int]], reason: Message
) -> None:
    smaller, analysis, removed = _halved(networks.residual())
    for name, value in attributes.items():
        setattr(smaller.get_submodule("stem"), name, value)
    fault = replay(smaller, analysis, removed).fault
    assert fault is not None
    assert (fault.layer, fault.reason) == ("stem", reason)


class _Narrow(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.spread = nn.Conv2d(8, 16, 1, groups=4)
        self.head = nn.Linear(16, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, S, S] to [N, 5]."""
        logits: Tensor = self.head(torch.relu(self.spread(self.stem(images))).mean((2, 3)))
        return logits


def test_groups_with_one_channel_left_are_not_taken_for_depthwise() -> None:
    module = _Narrow()
    analysis = analyse(module, 8)
    removed = select(analysis, {g.index: 0.5 for g in analysis.groups if g.removable}, minimum=1)
    cut = without_channels(module, analysis, removed)[0]
    assert cut.get_parameter("spread.weight").shape[:2] == (8, 1)
    assert replay(cut, analysis, removed).fault is None


def test_one_head_left_is_no_fault() -> None:
    swin = torchvision.models.swin_transformer
    module = swin.SwinTransformer(
        patch_size=[4, 4],
        embed_dim=8,
        depths=[1, 1],
        num_heads=[2, 2],
        window_size=[4, 4],
        num_classes=5,
        block=swin.SwinTransformerBlockV2,
        downsample_layer=swin.PatchMergingV2,
    )
    open_modules(module)
    analysis = analyse(module, 32)
    removed = select(analysis, {group.index: 0.5 for group in analysis.groups if group.heads})
    assert removed.any()
    cut = without_channels(module, analysis, removed)[0]
    assert replay(cut, analysis, removed).fault is None


class _PixelsAndTokens(nn.Module):
    """Reads the pixels of each patch as one list, and adds what they say to all tokens but one."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.patches = nn.Unfold(2, stride=2)
        self.places = nn.Parameter(torch.randn(1, 8, 2, 2))
        self.inner = nn.Sequential(nn.LayerNorm(8), nn.Linear(8, 24), nn.GELU(), nn.Linear(24, 8))
        self.first = nn.Sequential(nn.LayerNorm(32), nn.Linear(32, 20))
        self.token = nn.Parameter(torch.randn(1, 1, 20))
        self.where = nn.Parameter(torch.randn(1, 17, 20))
        self.norm, self.join = nn.LayerNorm(8), nn.Linear(32, 20)
        self.head = nn.Linear(20, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        count = len(images)
        pixels = self.patches(self.stem(images)).transpose(1, 2).reshape(count * 16, 8, 2, 2)
        pixels = (pixels + self.places).reshape(count * 16, 8, -1).transpose(1, 2)
        tokens = self.first(pixels.reshape(count, 16, -1))
        tokens = torch.cat([self.token.expand(count, -1, -1), tokens], 1) + self.where
        for _ in range(2):
            pixels = pixels + self.inner(pixels)
            said = self.join(self.norm(pixels).reshape(count, 16, -1))
            tokens = torch.cat([tokens[:, :1], tokens[:, 1:] + said], 1)
        logits: Tensor = self.head(tokens[:, 0])
        return logits


def test_along_which_axis_a_place_lies_that_never_leaves_makes_no_difference() -> None:
    module = _PixelsAndTokens()
    analysis = analyse(module, 8)
    none = np.zeros(analysis.channel_count, dtype=bool)
    assert replay(module, analysis, none).fault is None
    assert replay(*_halved(module)).fault is None
