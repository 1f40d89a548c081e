"""What is loaded follows what the project points to."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.errors import ImagesError, ModelFileError
from slimstudio.messages import Message
from slimstudio.session import edits
from slimstudio.session.devices import add_device
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.loading import Loading
from slimstudio.ui.tasks import preparing
from tests.engine.timing.devices import written
from tests.ui import scenes

Prepare = Callable[[Project, Control], Prepared]


class Preparer:
    """Stands in for the work with torch: what it was asked for, and what it answers."""

    def __init__(self, opened: OpenedNetwork) -> None:
        self.opened = opened
        self.asked: list[Project] = []
        self.answer: Prepare = lambda _project, _control: Prepared(opened, scenes.images())

    def __call__(self, project: Project, control: Control) -> Prepared:
        self.asked.append(project)
        return self.answer(project, control)


@pytest.fixture(scope="module")
def opened() -> OpenedNetwork:
    """A network, opened once: torch's first analysis takes seconds."""
    return scenes.opened()


@pytest.fixture
def preparer(monkeypatch: pytest.MonkeyPatch, opened: OpenedNetwork) -> Preparer:
    made = Preparer(opened)
    monkeypatch.setattr(preparing, "prepare", made)
    return made


@pytest.fixture
def document(jobs: Jobs) -> Document:
    """An empty document that is kept loaded."""
    made = Document()
    Loading(made, jobs, made)
    return made


def pick(document: Document, name: str) -> None:
    document.edit("Pick", partial(edits.pick_model, choice=ModelChoice(name)))


def pick_images(document: Document, path: str) -> None:
    document.edit("Pick", partial(edits.pick_images, path=Path(path).absolute()))


def test_picking_a_model_and_images_loads_both(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    pick(document, "resnet18")
    pick_images(document, "/pets")
    qtbot.waitUntil(lambda: document.opened is not None and document.images is not None)
    assert preparer.asked == [document.project]
    qtbot.wait(20)
    assert not jobs.busy


def test_images_wait_for_a_model(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    pick_images(document, "/pets")
    qtbot.wait(20)
    assert not jobs.busy
    assert preparer.asked == []


def test_the_times_of_another_device_follow_undo(
    document: Document,
    preparer: Preparer,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    add_device(written(tmp_path, preparer.opened.network, device="Pi 5"))
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: document.opened is not None)
    document.edit("Times", lambda project: edits.use_device(project, "Pi 5"))
    qtbot.waitUntil(lambda: document.facts.times is not None)
    assert document.facts.times is not None
    assert document.facts.times.device == "Pi 5"
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: document.facts.times is None)
    document.edit("Times", lambda project: edits.use_device(project, "gone"))
    qtbot.wait(50)
    assert document.facts.times is None


def test_marks_load_nothing_again(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: document.opened is not None)
    document.edit("Rename", partial(edits.rename, name="Cats"))
    qtbot.wait(20)
    assert not jobs.busy
    assert len(preparer.asked) == 1


def test_a_project_that_is_left_and_taken_up_at_once_is_loaded_again(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    project = Project(model=ModelChoice("resnet18"), images="/pets")
    for _ in range(2):
        document.open_project(Project())
        document.open_project(project)
        assert document.opened is None
        qtbot.waitUntil(lambda: document.opened is not None and document.images is not None)
    qtbot.wait(20)
    assert not jobs.busy
    assert len(preparer.asked) == 2


def test_undo_loads_the_earlier_model_again(
    document: Document, preparer: Preparer, qtbot: QtBot
) -> None:
    for name in ("resnet18", "resnet34"):
        pick(document, name)
        qtbot.waitUntil(lambda: document.opened is not None)
    document.undo_stack.undo()
    assert document.opened is None
    qtbot.waitUntil(lambda: document.opened is not None)
    models = [project.model for project in preparer.asked]
    assert models == [ModelChoice("resnet18"), ModelChoice("resnet34"), ModelChoice("resnet18")]


def test_a_load_that_became_useless_is_stopped(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    def answer(project: Project, control: Control) -> Prepared:
        while project.model == ModelChoice("vgg11"):
            control.check()
            time.sleep(0.001)
        return Prepared(preparer.opened, None)

    preparer.answer = answer
    pick(document, "vgg11")
    qtbot.waitUntil(lambda: len(preparer.asked) == 1)
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: document.opened is not None)
    assert document.model_problem is None
    assert not jobs.busy


def test_a_model_that_cannot_be_opened_is_told_once(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    def answer(_project: Project, _control: Control) -> Prepared:
        raise ModelFileError(Message("It is empty."))

    preparer.answer = answer
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: document.model_problem is not None)
    assert str(document.model_problem) == "It is empty."
    qtbot.wait(20)
    assert not jobs.busy
    assert len(preparer.asked) == 1


def test_trying_again_loads_again(document: Document, preparer: Preparer, qtbot: QtBot) -> None:
    good = preparer.answer

    def fail(_project: Project, _control: Control) -> Prepared:
        raise ModelFileError(Message("It is empty."))

    preparer.answer = fail
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: document.model_problem is not None)
    preparer.answer = good
    document.reload()
    qtbot.waitUntil(lambda: document.opened is not None)
    assert document.model_problem is None


def test_images_that_cannot_be_used_leave_the_network_open(
    document: Document, preparer: Preparer, qtbot: QtBot
) -> None:
    preparer.answer = lambda _project, _control: Prepared(
        preparer.opened, None, ImagesError(Message("There are none."))
    )
    pick(document, "resnet18")
    pick_images(document, "/pets")
    qtbot.waitUntil(lambda: document.images_problem is not None)
    assert document.opened is not None


def test_a_load_that_the_person_stops_is_not_started_again_by_itself(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    def answer(_project: Project, control: Control) -> Prepared:
        while True:
            control.check()
            time.sleep(0.001)

    preparer.answer = answer
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: len(preparer.asked) == 1)
    jobs.stop()
    qtbot.waitUntil(lambda: document.model_problem is not None)
    assert "stopped" in str(document.model_problem)
    qtbot.wait(20)
    assert not jobs.busy


def test_a_load_gives_way_to_a_job_and_comes_back(
    document: Document, jobs: Jobs, preparer: Preparer, qtbot: QtBot
) -> None:
    def answer(_project: Project, control: Control) -> Prepared:
        while len(preparer.asked) == 1:
            control.check()
            time.sleep(0.001)
        return Prepared(preparer.opened, None)

    preparer.answer = answer
    pick(document, "resnet18")
    qtbot.waitUntil(lambda: len(preparer.asked) == 1)
    results: list[int] = []
    jobs.start("Counting", lambda _control: 1, results.append)
    qtbot.waitUntil(lambda: document.opened is not None)
    assert results == [1]
