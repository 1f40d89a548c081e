"""A preset's passes are settled once: what is interrupted or repeated takes the same again."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import BatchTrained, Event, Noted
from slimstudio.engine.marks import prune
from slimstudio.engine.measure.facts import TrainingWork
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import Preset, TrainingSettings, passes_of, with_preset
from slimstudio.errors import Cancelled
from slimstudio.session import attempts as kept
from slimstudio.session import edits, runs, tasks
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project, sample_project
from slimstudio.session.run_state import RunOrder
from slimstudio.session.tasks import running
from slimstudio.session.workspace import Workspace

CLASSES = ("dark", "bright")
QUICK = with_preset(TrainingSettings(batch_size=8, threads=1), Preset.QUICK)
PRUNING = PruningSettings(criterion="l1", repair=False, calibration_images=16)
FAST, SLOW = 1e-5, 1.0  # seconds for an image


@pytest.fixture(name="project", scope="module")
def _project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("photos")
    random = np.random.default_rng(0)
    for name, low in zip(CLASSES, (0, 128), strict=True):
        (root / name).mkdir()
        for index in range(60):
            pixels = random.integers(low, low + 128, (32, 32, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(root / name / f"{index}.png")
    model = sample_project().model
    made = Project(model=model, images=str(root), training=QUICK, pruning=PRUNING)
    return edits.set_marks(made, ["layer4.0.conv1"], prune(0.5))


@pytest.fixture(name="opened", scope="module")
def _opened(project: Project) -> OpenedNetwork:
    assert project.model is not None
    return tasks.open_model(project.model, tuple(sorted(CLASSES)), 0, Unattended())


@pytest.fixture(name="images", scope="module")
def _images(project: Project, opened: OpenedNetwork) -> LoadedImages:
    return tasks.load_images(project.images, opened.network, 0, Unattended())


@pytest.fixture(name="project_of_run")
def _project_of_run(project: Project) -> Iterator[Project]:
    yield project
    runs.discard(project)


@pytest.fixture(autouse=True)
def _speeds_in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_it_is(outcome: Outcome, *_: object, **__: object) -> Outcome:
        return outcome

    monkeypatch.setattr(running, "with_speeds", as_it_is)


def at(seconds: float, opened: OpenedNetwork) -> OpenedNetwork:
    """The network on a computer of some speed."""
    return replace(opened, facts=replace(opened.facts, training=TrainingWork(seconds)))


class Watching:
    """Stops the work after so many batches."""

    def __init__(self, batches: int | None = None) -> None:
        self.events: list[Event] = []
        self._batches = batches

    @property
    def notes(self) -> list[str]:
        return [str(one.message) for one in self.events if isinstance(one, Noted)]

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        trained = sum(isinstance(one, BatchTrained) for one in self.events)
        if self._batches is not None and trained >= self._batches:
            raise Cancelled


def same(one: Outcome, other: Outcome) -> bool:
    """Tell whether two networks are the same to the last bit."""
    first, second = (made.compact.module.state_dict() for made in (one, other))
    return all(torch.equal(first[name], second[name]) for name in first.keys() | second.keys())


def test_it_says_how_long_it_takes_here_and_a_slow_computer_gets_less(
    project: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    control = Watching()
    fast, slow = (
        tasks.settle(project, at(seconds, opened), images, control) for seconds in (FAST, SLOW)
    )
    assert not fast.training.is_open
    assert fast.training.tune_epochs > slow.training.tune_epochs >= 1
    assert ["seconds here" in control.notes[0], "minutes here" in control.notes[1]] == [True, True]
    assert tasks.settle(fast, at(SLOW, opened), images, Unattended()) is fast
    counted = replace(project, training=TrainingSettings())
    assert tasks.settle(counted, at(SLOW, opened), images, Unattended()) is counted


def test_without_labels_a_preset_promises_no_passes_that_hurt(
    project: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    dataset = images.dataset
    train, validation = (
        replace(part, labelled=False) for part in (dataset.train, dataset.validation)
    )
    plain = replace(images, dataset=replace(dataset, train=train, validation=validation))
    assert not plain.dataset.labelled
    healing = replace(project, pruning=PruningSettings())
    control = Watching()
    settled = tasks.settle(healing, at(FAST, opened), plain, control)
    assert settled.training.tune_epochs == 0
    assert "heals" in control.notes[0]


@pytest.mark.slow
def test_an_interrupted_run_goes_on_with_what_it_settled_however_fast_it_is_now(
    project_of_run: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    project = project_of_run
    with pytest.raises(Cancelled):
        tasks.run(project, at(SLOW / 40, opened), images, Watching(5))
    before = runs.settled_passes(project)
    assert before is not None
    settled = tasks.settle(project, at(SLOW, opened), images, Unattended())
    assert passes_of(settled.training) == before
    assert runs.folder_of(settled) == runs.folder_of(project)
    resumed = tasks.run(project, at(SLOW, opened), images, Unattended())
    runs.discard(project)
    assert runs.settled_passes(project) is None
    whole = tasks.run(settled, at(FAST, opened), images, Unattended())
    assert same(resumed, whole)


@pytest.mark.slow
def test_the_next_attempt_takes_what_the_last_one_settled(
    project_of_run: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    project, workspace, attempts, made = project_of_run, Workspace(), NO_ATTEMPTS, []
    for seconds in (SLOW / 40, SLOW):
        order = RunOrder(
            project, at(seconds, opened), images, workspace, "Attempt", attempts.current, attempts
        )
        done = running.attempt(running.run, order, Unattended())
        runs.discard(project)
        assert done.attempt is not None
        assert done.attempt.made_with == done.project
        assert done.project.training.preset is Preset.QUICK
        assert not done.project.training.is_open
        attempts = kept.added(attempts, done.attempt)
        made.append(done)
    first, second = made
    assert first.project == second.project
    assert same(first.outcome, second.outcome)
    assert attempts.settled(edits.set_marks(project, ["layer4.0.conv1"], prune(0.25))) is not None
    assert attempts.settled(replace(project, training=TrainingSettings())) is None
