"""What an original learned in one run serves the next, plans are tried on it, and it can leave."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import Event
from slimstudio.engine.job.state import REUSED
from slimstudio.engine.marks import prune
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.errors import PlanError
from slimstudio.session import attempt_keeping, edits, files, opening, runs, tasks
from slimstudio.session import attempts as kept
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts, KeptAttempts
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project, sample_project
from slimstudio.session.run_state import RunOrder
from slimstudio.session.tasks import planning, results, running
from slimstudio.session.workspace import Workspace

CLASSES = ("dark", "bright")
pytestmark = pytest.mark.slow
PRUNING = PruningSettings(criterion="l1", repair=False, calibration_images=16)
TRAINING = TrainingSettings(learn_epochs=1, tune_epochs=1, batch_size=8, threads=1)


class _Watching:
    def __init__(self) -> None:
        self.events: list[Event] = []

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        pass


@pytest.fixture(name="project", scope="module")
def _project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("photos")
    random = np.random.default_rng(0)
    for name, low in zip(CLASSES, (0, 128), strict=True):
        (root / name).mkdir()
        for index in range(40):
            pixels = random.integers(low, low + 128, (32, 32, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(root / name / f"{index}.png")
    model = sample_project().model
    return Project(model=model, images=str(root), training=TRAINING, pruning=PRUNING)


@pytest.fixture(name="opened", scope="module")
def _opened(project: Project) -> OpenedNetwork:
    assert project.model is not None
    return tasks.open_model(project.model, tuple(sorted(CLASSES)), 0, Unattended())


@pytest.fixture(name="images", scope="module")
def _images(project: Project, opened: OpenedNetwork) -> LoadedImages:
    return tasks.load_images(project.images, opened.network, 0, Unattended())


@pytest.fixture(autouse=True)
def _speeds_in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_it_is(outcome: Outcome, *_: object, **__: object) -> Outcome:
        return outcome

    monkeypatch.setattr(running, "with_speeds", as_it_is)


@pytest.fixture(name="workspace")
def _workspace() -> Workspace:
    return Workspace()


def marked(project: Project, share: float) -> Project:
    return edits.set_marks(project, ["layer4.0.conv1"], prune(share))


def attempt(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    workspace: Workspace,
    attempts: Attempts,
) -> tuple[Attempts, list[Event], dict[str, torch.Tensor]]:
    control = _Watching()
    order = RunOrder(project, opened, images, workspace, "Attempt", attempts.current, attempts)
    done = running.attempt(running.run, order, control)
    runs.discard(project)
    assert done.attempt is not None
    return (
        kept.added(attempts, done.attempt),
        control.events,
        done.outcome.compact.module.state_dict(),
    )


def test_a_second_attempt_reuses_what_the_original_learned_and_changes_no_bit(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    workspace: Workspace,
    tmp_path: Path,
) -> None:
    assert opened.network.new_classes
    first, events, _ = attempt(marked(project, 0.5), opened, images, workspace, NO_ATTEMPTS)
    assert REUSED not in events
    path = tmp_path / "project.slim"
    files.save(project, path, attempts=first, blobs=workspace.blobs)
    again = opening.open_with_attempts(path, workspace.blobs).attempts
    assert [one.result.taught for one in again.kept] == [one.result.taught for one in first.kept]
    assert again.kept[0].result.taught is not None
    second, events, reused = attempt(marked(project, 0.25), opened, images, workspace, again)
    assert REUSED in events
    _, events, anew = attempt(marked(project, 0.25), opened, images, workspace, NO_ATTEMPTS)
    assert REUSED not in events
    assert all(torch.equal(reused[name], anew[name]) for name in anew)
    assert len({one.result.original for one in second.kept}) == 1  # kept once
    other = replace(marked(project, 0.5), training=replace(TRAINING, learning_rate=2e-3))
    _, events, _ = attempt(other, opened, images, workspace, second)
    assert REUSED not in events

    # plans can be tried on what was learned, and without it they cannot
    earlier = KeptAttempts(second, workspace.blobs)
    budget = Budget(accuracy_loss=0.5)
    asked = (project, opened, images, budget, opened.facts, Unattended())
    with pytest.raises(PlanError, match="cannot be judged yet"):
        planning.find_timed_plan(*asked)
    assert planning.find_timed_plan(*asked, earlier=earlier).solution.found
    elsewhere = replace(project, images="/elsewhere")
    assert attempt_keeping.as_taught(elsewhere, opened, earlier) is opened

    # and it can be saved and opened as a network of its own
    network = tmp_path / "mine.pt"
    latest = second.kept[-1]
    results.save_original(latest, workspace, network, images.dataset, Unattended())
    own = tasks.open_model(ModelChoice(weights=str(network)), (), 0, Unattended()).network
    assert own.recipe.classes == opened.network.recipe.classes
    assert not own.new_classes
    learned = attempt_keeping.as_taught(project, opened, earlier).network.module.state_dict()
    assert all(torch.equal(own.module.state_dict()[name], learned[name]) for name in learned)
