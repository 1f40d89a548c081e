from collections.abc import Callable
from dataclasses import replace

import pytest

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import BatchTrained, Phase, Progress
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.settings import (
    Augmentation,
    Mixing,
    Optimizer,
    Precision,
)
from slimstudio.engine.training.snapshot import Snapshot
from slimstudio.engine.training.stage import TrainingStage
from tests.engine.training.toys import (
    PREPROCESSING,
    SETTINGS,
    same_tensors,
    tensors_of,
    toy_dataset,
    toy_network,
)
from tests.engine.watching import Watcher


class Album:
    """Keeps a copy of every snapshot that is offered."""

    def __init__(self, start: Snapshot | None = None) -> None:
        self.start = start
        self.kept: list[Snapshot] = []

    def latest(self) -> Snapshot | None:
        return self.start

    def offer(self, take: Callable[[], Snapshot]) -> None:
        taken = take()
        # As a file gives them back: in plain memory order.
        copies = {name: one.clone().contiguous() for name, one in taken.tensors.items()}
        self.kept.append(replace(taken, tensors=copies))


WAYS = {
    "plain": SETTINGS,
    "varied": replace(
        SETTINGS, augmentation=Augmentation.STRONG, mixing=Mixing.MIXUP, first_layer_rate=0.1
    ),
    "taught": replace(
        SETTINGS, optimizer=Optimizer.SGD, distillation=True, mixing=Mixing.CUTMIX, patience=1
    ),
    "half": replace(SETTINGS, precision=Precision.MIXED, class_weights=True),
}


def stage_of(frozen: frozenset[str]) -> TrainingStage:
    teacher = toy_network(seed=4).eval()
    return TrainingStage(Phase.TUNE, 3, first_epoch=2, frozen=frozen, teacher=teacher)


@pytest.mark.parametrize("frozen", [frozenset[str](), frozenset({"0", "1"})], ids=["all", "head"])
@pytest.mark.parametrize("way", WAYS)
def test_going_on_from_any_batch_ends_with_the_same_bytes(way: str, frozen: frozenset[str]) -> None:
    settings, stage, album = WAYS[way], stage_of(frozen), Album()
    whole = toy_network()
    history = fine_tune(whole, toy_dataset(), PREPROCESSING, settings, stage, Unattended(), album)
    assert len(album.kept) == 7 * len(history.epochs)
    for at in (0, 5, 6, 9, len(album.kept) - 1):
        network = toy_network(seed=at + 7)  # its own values do not matter
        rest = fine_tune(
            network,
            toy_dataset(),
            PREPROCESSING,
            settings,
            stage,
            Unattended(),
            Album(album.kept[at]),
        )
        assert same_tensors(tensors_of(network), tensors_of(whole)), at
        assert rest.epochs == history.epochs
        assert rest.best is not None
        assert history.best is not None
        assert rest.best.loss == history.best.loss


def test_events_go_on_where_they_ended() -> None:
    album, watcher = Album(), Watcher()
    stage = TrainingStage(Phase.TUNE, 2)
    fine_tune(toy_network(), toy_dataset(), PREPROCESSING, SETTINGS, stage, watcher, album)
    again = Watcher()
    fine_tune(
        toy_network(), toy_dataset(), PREPROCESSING, SETTINGS, stage, again, Album(album.kept[3])
    )
    assert again.of(BatchTrained) == watcher.of(BatchTrained)[4:]
    assert [event.done for event in again.of(Progress)] == list(range(5, 15))


def test_a_snapshot_names_what_each_tensor_belongs_to() -> None:
    album = Album()
    network = toy_network()
    stage = TrainingStage(Phase.TUNE, 1, frozen=frozenset({"0"}))
    fine_tune(network, toy_dataset(), PREPROCESSING, SETTINGS, stage, Unattended(), album)
    names = set(album.kept[-1].tensors)
    state = network.state_dict()
    assert {f"network.{name}" for name in state} | {f"best.{name}" for name in state} < names
    assert "optimizer.exp_avg.6.weight" in names
    assert not any(name.startswith("optimizer.") and ".0." in name for name in names)
