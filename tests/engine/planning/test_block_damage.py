"""What a whole block costs is seen from what it adds, and comes out in the unit of channels."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.planning.damage import damage_curves
from slimstudio.engine.planning.sensitivity_curves import SensitivityCurves, weight_curves

SIZE = 8


class Residual(nn.Module):
    def __init__(self, strength: float) -> None:
        super().__init__()
        self.inner = nn.Conv2d(8, 8, 3, padding=1)
        with torch.no_grad():
            self.inner.weight *= strength

    def forward(self, features: Tensor) -> Tensor:
        """Add a little to [N, 8, H, W]."""
        added: Tensor = self.inner(features.relu())
        return features + added


def network(*strengths: float) -> nn.Sequential:
    torch.manual_seed(0)
    blocks = [Residual(strength) for strength in strengths]
    stem, head = nn.Conv2d(3, 8, 3, padding=1), nn.Linear(8, 5)
    return nn.Sequential(stem, *blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten(), head).eval()


def images() -> Tensor:
    # Each image has a brightness of its own, or averages over its places were all alike.
    generator = torch.Generator().manual_seed(0)
    noise = torch.randint(0, 128, (64, 3, SIZE, SIZE), generator=generator)
    light = torch.randint(0, 128, (64, 3, 1, 1), generator=generator)
    return (noise + light).to(torch.uint8)


def curves(module: nn.Module) -> tuple[SensitivityCurves, SensitivityCurves]:
    analysis = with_blocks(module, analyse(module, SIZE))
    calibration = Calibration(images(), torch.arange(64) % 5, Preprocessing(SIZE, SIZE))
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    guessed = weight_curves(analysis)
    found = damage_curves(module, analysis, importance, calibration, Unattended(), guessed)
    return found, guessed


def test_blocks_that_add_less_cost_less() -> None:
    found, guessed = curves(network(0.5, 0.05))
    assert found.blocks.keys() == guessed.blocks.keys() == {"1", "2"}
    assert 0 < found.blocks["2"] < 0.1 * found.blocks["1"]


def test_the_answers_move_as_far_as_is_expected() -> None:
    whole, without = network(0.1), network(0.1)
    without[1] = nn.Identity()
    preprocessing = Preprocessing(SIZE, SIZE)
    calibration = Calibration(images(), torch.arange(64) % 5, preprocessing)
    (batch,) = calibration.batches()
    with torch.no_grad():
        answers, others = whole(batch.images).double(), without(batch.images).double()
    moved = answers - others
    # What moves for all images alike is mended by repair.
    expected = (moved - moved.mean(0)).square().sum(1).mean()
    spread = (answers - answers.mean(0)).square().sum(1).mean()
    found, _ = curves(whole)
    assert found.blocks["1"] == pytest.approx(float(expected / spread), rel=0.6)


def test_a_block_that_adds_nothing_costs_nothing() -> None:
    module = network(0.5, 0.0)
    with torch.no_grad():
        module.get_parameter("2.inner.bias").zero_()
    assert curves(module)[0].blocks["2"] == 0.0
