from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.events import Noted, Phase, Progress
from slimstudio.engine.training.freezing import freeze_layers
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.prefix.dividing import divided
from slimstudio.engine.training.settings import Augmentation, Mixing, TrainingSettings
from slimstudio.engine.training.stage import History, TrainingStage
from slimstudio.engine.training.worker import Worker
from slimstudio.errors import Cancelled
from slimstudio.system import locations
from tests.engine.training.prefix.networks import Branching, TokenNetwork
from tests.engine.training.toys import PREPROCESSING, SETTINGS, tensors_of, toy_dataset, toy_network
from tests.engine.watching import Watcher

STRONG = replace(SETTINGS, augmentation=Augmentation.STRONG, views=3)


def trained(
    network: nn.Module,
    frozen: frozenset[str],
    settings: TrainingSettings = SETTINGS,
    **stage: object,
) -> tuple[History, Watcher]:
    watcher = Watcher()
    about = replace(TrainingStage(Phase.TUNE, 3, frozen=frozen), **stage)  # type: ignore[arg-type]
    history = fine_tune(network, toy_dataset(), PREPROCESSING, settings, about, watcher)
    return history, watcher


def kept() -> list[Path]:
    return sorted((locations.cache() / "frozen-layers").glob("*"))


NETWORKS = [
    pytest.param(toy_network, frozenset({"0", "1"}), id="chain"),
    pytest.param(Branching, Branching.FROZEN, id="branching"),
    pytest.param(TokenNetwork, TokenNetwork.FROZEN, id="tokens"),
]


@pytest.mark.parametrize(("make", "frozen"), NETWORKS)
@pytest.mark.parametrize("settings", [SETTINGS, STRONG], ids=["light", "strong"])
def test_numbers_are_those_of_computing_everything_anew(
    make: type[nn.Module], frozen: frozenset[str], settings: TrainingSettings
) -> None:
    plain, fast = make(), make()
    slow_history, _ = trained(plain, frozen, replace(settings, views=0))
    history, watcher = trained(fast, frozen, settings)
    assert "computed once and kept" in str(watcher.of(Noted)[0].message)
    for one, other in zip(history.epochs, slow_history.epochs, strict=True):
        assert one.train_loss == pytest.approx(other.train_loss, rel=1e-4)
        assert one.validation_loss == pytest.approx(other.validation_loss, rel=1e-4)
    for name, tensor in tensors_of(plain).items():
        torch.testing.assert_close(tensors_of(fast)[name], tensor, rtol=1e-3, atol=1e-4)


def test_what_was_computed_is_used_until_something_changes() -> None:
    frozen = frozenset({"0", "1"})
    _, first = trained(toy_network(), frozen)
    files = kept()
    assert len(files) == 4  # three views of the training images, and the validation images
    steps = len(first.of(Progress))
    history, again = trained(toy_network(), frozen)
    assert len(again.of(Progress)) == steps - 4
    assert history.epochs == trained(toy_network(), frozen)[0].epochs
    assert kept() == files
    other = toy_network()
    other[0].get_parameter("weight").data *= 2
    trained(other, frozen)
    assert len(kept()) == 8
    trained(toy_network(), frozen, replace(SETTINGS, seed=5))
    assert len(kept()) == 11


def test_frozen_layers_see_no_pixels_again() -> None:
    frozen = frozenset({"0", "1"})
    network, seen = toy_network(), list[bool]()
    network[1].register_forward_hook(lambda _layer, _given, made: seen.append(made.is_meta))
    trained(network, frozen)
    seen.clear()
    trained(network, frozen)
    trials = [at for at, empty in enumerate(seen) if not empty]
    assert len(seen) > 20
    assert max(trials) < 10  # dividing the network takes a few


def test_views_come_again_in_turn() -> None:
    settings = replace(SETTINGS, views=2, learning_rate=1e-12)
    network = toy_network()
    network[5] = nn.Identity()  # dropout would differ from epoch to epoch
    frozen = frozenset({"0", "1"})
    history, _ = trained(network, frozen, settings, epochs=4)
    slow, _ = trained(network, frozen, replace(settings, views=0), epochs=4)
    first, second, third, fourth = (epoch.train_loss for epoch in history.epochs)
    assert (third, fourth) == pytest.approx((first, second), rel=1e-5)
    assert slow.epochs[2].train_loss != pytest.approx(first, rel=1e-5)


def test_a_teachers_answers_are_kept_too() -> None:
    teacher = toy_network(seed=3).eval()
    settings = replace(STRONG, distillation=True, distillation_weight=0.9)
    plain, fast = Branching(), Branching()
    trained(plain, Branching.FROZEN, replace(settings, views=0), teacher=teacher)
    trained(fast, Branching.FROZEN, settings, teacher=teacher)
    for name, tensor in tensors_of(plain).items():
        torch.testing.assert_close(tensors_of(fast)[name], tensor, rtol=1e-3, atol=1e-4)
    alone = Branching()
    trained(alone, Branching.FROZEN, replace(settings, distillation=False))
    assert not torch.allclose(alone.head.weight, fast.head.weight, atol=1e-3)


def test_stopping_while_it_is_computed_leaves_nothing_behind() -> None:
    watcher = Watcher(stop_after=2)  # one check for the images' digests each
    stage = TrainingStage(Phase.TUNE, 3, frozen=frozenset({"0", "1"}))
    with pytest.raises(Cancelled):
        fine_tune(toy_network(), toy_dataset(), PREPROCESSING, SETTINGS, stage, watcher)
    assert kept() == []


class Whole(nn.Module):
    """Compares each image with the others before its frozen layer."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.stem, self.head = nn.Conv2d(3, 4, 3), nn.Linear(4, 3)

    def forward(self, images: Tensor) -> Tensor:
        found = self.stem(images - images.mean(0)).mean((2, 3))
        logits: Tensor = self.head(found)
        return logits


class Deciding(Whole):
    """Decides by the image what to do."""

    def forward(self, images: Tensor) -> Tensor:
        found = self.stem(images).mean((2, 3))
        if found.sum() > 0:
            found = found * 2
        logits: Tensor = self.head(found)
        return logits


def test_processes_that_share_batches_say_that_they_compute_everything_anew() -> None:
    watcher, frozen = Watcher(), frozenset({"0", "1"})
    network = toy_network()
    stage = TrainingStage(Phase.TUNE, 3, frozen=frozen, worker=Worker(0, 2))
    with freeze_layers(network, frozen):
        loader = divided(network, toy_dataset(), PREPROCESSING, SETTINGS, stage, None, watcher)
    assert loader is None
    (note,) = watcher.of(Noted)
    assert "computed anew in every epoch, because several processes share" in str(note.message)
    assert kept() == []


@pytest.mark.parametrize(
    ("make", "settings", "why"),
    [
        (Whole, SETTINGS, "depends on the other images"),
        (Deciding, SETTINGS, "depend on the images in a way"),
        (Branching, replace(SETTINGS, mixing=Mixing.MIXUP), "images are mixed"),
    ],
)
def test_where_a_network_cannot_be_divided_it_says_why_and_trains(
    make: type[nn.Module], settings: TrainingSettings, why: str
) -> None:
    history, watcher = trained(make(), frozenset({"stem"}), settings)
    (note,) = watcher.of(Noted)
    assert "computed anew in every epoch" in str(note.message)
    assert why in str(note.message)
    assert len(history.epochs) == 3


def test_nothing_is_said_where_the_first_layer_trains() -> None:
    _, watcher = trained(toy_network(), frozenset({"6"}))
    assert watcher.of(Noted) == []
    assert kept() == []


@pytest.mark.parametrize("damage", ["zeroed", "cut"])
def test_damaged_features_are_computed_anew_and_give_the_same_numbers(damage: str) -> None:
    frozen = frozenset({"0", "1"})
    first = toy_network()
    history, _ = trained(first, frozen)
    for path in kept():
        size = path.stat().st_size
        path.write_bytes(bytes(size) if damage == "zeroed" else path.read_bytes()[: size // 2])
    again = toy_network()
    assert trained(again, frozen)[0].epochs == history.epochs
    for name, tensor in tensors_of(first).items():
        assert torch.equal(tensors_of(again)[name], tensor)
    assert len(kept()) == 4
