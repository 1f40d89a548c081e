from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from tests.benchmarks.fidelity.bench import Bench
from tests.benchmarks.fidelity.peers import Peers
from tests.benchmarks.photographs import PhotographsMissing, Pictures, of_folder

SIDE = 16


def bench(*, doubled: bool) -> Bench:
    """A network whose hidden channels are what its name says: each twice, or half of them still."""
    torch.manual_seed(0)
    first, head = nn.Conv2d(8, 32, 1), nn.Linear(8, 5)
    block = nn.Sequential(first, nn.ReLU(), nn.Conv2d(32, 8, 3, padding=1))
    model = nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), block, nn.AdaptiveAvgPool2d(1), nn.Flatten(), head
    )
    bias = first.get_parameter("bias")
    with torch.no_grad():
        if doubled:
            first.weight[16:], bias[16:] = 0.5 * first.weight[:16], 0.5 * bias[:16]
        else:
            first.weight[16:], bias[16:] = 0.0, 1.0
        head.weight.mul_(30)  # so that answers differ
    pictures = np.random.default_rng(0).integers(0, 256, (72, SIDE, SIDE, 3)).astype(np.uint8)
    recipe = Recipe("made-up", 5, preprocessing=Preprocessing(SIDE, SIDE))
    return Bench(
        Network(model.eval(), recipe), Pictures(pictures[:48], pictures[48:]), SIDE, 48, "", ""
    )


def test_a_ridge_guesses_channels_that_others_hold_as_well() -> None:
    (told,) = Peers(bench(doubled=True), 0.7).ridge()
    assert told["macs"] <= 0.7
    assert told["kl"] < 1e-4
    assert told["agreement"] == 1.0


def test_the_mean_of_channels_that_stand_still_is_all_that_they_were() -> None:
    (told,) = Peers(bench(doubled=False), 0.7).variance()
    assert told["macs"] <= 0.7
    assert told["kl"] < 0.05  # beyond the border of an image they are missed
    assert told["agreement"] == 1.0


def test_torch_pruning_keeps_the_budget_and_what_is_nearest_is_distilled() -> None:
    pytest.importorskip("torch_pruning")
    told = Peers(bench(doubled=True), 0.6).torch_pruning()
    assert all(one["macs"] < 0.62 for one in told)
    *criteria, _, last = told
    best = min(criteria, key=lambda one: one["kl"])
    assert last["stage"] == f"{best['stage']}, distilled, 3 passes"
    assert last["kl"] < best["kl"]


def test_channels_outside_of_blocks_are_left_alone() -> None:
    assert Peers(bench(doubled=True), 0.05).ridge() == []


def test_pictures_of_a_folder_become_squares_of_which_half_judge(tmp_path: Path) -> None:
    for at in range(130):
        Image.new("RGB", (20 + at, 30), (at, 0, 0)).save(tmp_path / f"{at}.png")
    (tmp_path / "notes.txt").write_text("no picture")
    found = of_folder(tmp_path, 24)
    assert (len(found.repair), len(found.judge)) == (65, 65)
    assert found.judge.shape[1:] == (24, 24, 3)
    reds = {int(one[12, 12, 0]) for one in (*found.repair, *found.judge)}
    assert reds == set(range(130))
    for at in range(10):
        (tmp_path / f"{at}.png").unlink()
    with pytest.raises(PhotographsMissing):
        of_folder(tmp_path, 24)
