"""A run that stops loses nothing that the person wants to keep."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event as Flag

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.job.described import JOB, DescribedJob
from slimstudio.engine.marks import PROTECT
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.training.checkpoint import write_checkpoint
from slimstudio.session import edits, files, opening, runs
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.session.run_state import StopAnswer
from slimstudio.ui.document import Document
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.run import run_panel
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import running
from slimstudio.ui.widgets.questions import ask_what_to_keep
from tests.ui import scenes
from tests.ui.shown_window import shown_window


def save(project: Project, phase: Phase = Phase.TUNE, *, pruned: bool = True) -> None:
    """Leave behind what an interrupted run of the project leaves."""
    folder = runs.folder_of(project)
    folder.mkdir(parents=True, exist_ok=True)
    described = DescribedJob("digest", 1, 2, phase, 3, 8, pruned, {}, None, None, None)
    write_checkpoint(folder / JOB, described, {})


class Runs:
    """Stand in for the engine: a run that goes on until it is stopped, and one that ends early."""

    def __init__(self) -> None:
        self.begun = Flag()
        self.started: list[str] = []
        self.outcome = scenes.outcome()

    def run(
        self,
        project: Project,
        _opened: OpenedNetwork,
        _images: LoadedImages,
        control: Control,
        **_: object,
    ) -> Outcome:
        self.started.append("run")
        save(project)
        control.report(Progress(Phase.TUNE, 3, 8, 65.0))
        self.begun.set()
        while True:
            control.check()

    def keep_best(
        self,
        _project: Project,
        _opened: OpenedNetwork,
        _images: LoadedImages,
        control: Control,
        **_: object,
    ) -> Outcome:
        self.started.append("keep best")
        control.check()
        return self.outcome


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Runs:
    made = Runs()
    monkeypatch.setattr(running, "run", made.run)
    monkeypatch.setattr(running, "keep_best", made.keep_best)
    return made


@pytest.fixture
def document() -> Document:
    return scenes.ready_document()


@pytest.fixture
def panel(qtbot: QtBot, document: Document, engine: Runs) -> Iterator[RunPanel]:
    del engine
    jobs = Jobs()
    made = RunPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made
    jobs.shutdown()


def stop(
    panel: RunPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: StopAnswer | None
) -> list[bool]:
    """Start the run, stop it with this answer, and tell what the question knew."""
    asked = []

    def ask(_parent: QWidget, *, has_compact: bool) -> StopAnswer | None:
        asked.append(has_compact)
        return answer

    monkeypatch.setattr(run_panel, "ask_what_to_keep", ask)
    panel.controls.start.click()
    qtbot.waitUntil(lambda: "3 of 8" in panel.progress.status.text())
    panel.controls.stop.click()
    return asked


def test_resume_later_keeps_what_was_done_and_offers_it(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    assert stop(panel, qtbot, monkeypatch, StopAnswer.RESUME_LATER) == [True]
    qtbot.waitUntil(lambda: not panel.running)
    assert panel.progress.status.text() == "Stopped. The run can go on from here."
    assert panel.controls.start.isVisible()
    assert panel.controls.start.text() == "&Resume"
    assert runs.interrupted(document.project)
    panel.controls.start.click()
    qtbot.waitUntil(lambda: engine.started == ["run", "run"])


def test_the_time_of_a_resumed_run_goes_on(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    stop(panel, qtbot, monkeypatch, StopAnswer.RESUME_LATER)
    qtbot.waitUntil(lambda: not panel.running)
    runs.note_seconds(document.project, 3725)
    panel.controls.start.click()
    qtbot.waitUntil(lambda: engine.started == ["run", "run"])
    qtbot.waitUntil(lambda: "1\N{NO-BREAK SPACE}h" in panel.progress.elapsed.text())


def test_discard_leaves_nothing(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop(panel, qtbot, monkeypatch, StopAnswer.DISCARD)
    qtbot.waitUntil(lambda: not panel.running)
    assert panel.progress.status.text() == "Stopped. Your project is as it was."
    assert runs.interrupted(document.project) is None
    assert not panel.controls.start.isVisible()
    panel.controls.again.click()
    assert panel.controls.start.text() == "&Start"
    assert not panel.ready.interrupted.isVisible()


def test_keep_best_makes_it_the_result(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    stop(panel, qtbot, monkeypatch, StopAnswer.KEEP_BEST)
    qtbot.waitUntil(lambda: document.outcome is engine.outcome)
    assert engine.started == ["run", "keep best"]
    assert panel.summary.isVisible()
    assert not panel.controls.start.isVisible()


def _rename(document: Document, _folder: Path) -> None:
    document.edit("Name", lambda project: edits.rename(project, "Pets"))


def _mark(document: Document, _folder: Path) -> None:
    document.edit("Protect", lambda project: edits.set_marks(project, ["2"], PROTECT))


def _clear(document: Document, _folder: Path) -> None:
    document.edit("Clear", edits.clear_marks)  # of this, no run could start


def _save(document: Document, folder: Path) -> None:
    document.edit("Name", lambda project: edits.rename(project, "pets"))
    document.mark_saved(folder / "pets.slim")


def _exchange_images(document: Document, _folder: Path) -> None:
    document.edit("Pick", lambda project: edits.pick_images(project, "/other"))


@pytest.mark.parametrize("change", [_rename, _mark, _clear, _save, _exchange_images])
def test_the_best_is_kept_whatever_became_of_the_project_meanwhile(
    panel: RunPanel,
    document: Document,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    engine: Runs,
    tmp_path: Path,
    change: Callable[[Document, Path], None],
) -> None:
    made_with = document.project
    monkeypatch.setattr(run_panel, "ask_what_to_keep", lambda _parent, **_: StopAnswer.KEEP_BEST)
    panel.controls.start.click()
    qtbot.waitUntil(lambda: "3 of 8" in panel.progress.status.text())
    change(document, tmp_path)
    panel.controls.stop.click()
    qtbot.waitUntil(lambda: not panel.running)
    assert engine.started == ["run", "keep best"]
    [attempt] = document.attempts.value.kept
    assert attempt.made_with == made_with
    if change is _exchange_images:
        assert document.outcome is None
        assert "kept as an attempt" in panel.progress.status.text()
    else:
        assert document.outcome is engine.outcome
        assert document.outcome_project == made_with


def test_a_run_that_ends_while_it_is_asked_to_stop_keeps_its_result(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    def run(*_: object, **__: object) -> Outcome:
        engine.begun.wait()
        return engine.outcome

    monkeypatch.setattr(running, "run", run)
    panel.controls.start.click()
    panel.runner.stop(StopAnswer.DISCARD)
    engine.begun.set()
    qtbot.waitUntil(lambda: document.outcome is engine.outcome)
    assert panel.summary.isVisible()


def test_go_on_goes_on(
    panel: RunPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    stop(panel, qtbot, monkeypatch, None)
    assert panel.running
    assert panel.controls.pause.text() == "&Pause"
    panel.controls.pause.click()
    panel.controls.stop.click()
    assert panel.controls.pause.text() == "&Resume"  # it was held before the question, too
    assert engine.started == ["run"]


def test_an_interrupted_run_is_offered_before_the_next(
    panel: RunPanel, document: Document, qtbot: QtBot, engine: Runs
) -> None:
    save(document.project)
    panel.refresh()
    card = panel.ready.interrupted
    assert card.isVisible()
    assert "“Fine-tune”, after 3 of 8 epochs" in card.words.text()
    assert panel.controls.start.text() == "&Resume"
    card.keep.click()
    qtbot.waitUntil(lambda: document.outcome is engine.outcome)
    assert engine.started == ["keep best"]


def test_an_interrupted_run_can_be_discarded(panel: RunPanel, document: Document) -> None:
    save(document.project, Phase.LEARN, pruned=False)
    panel.refresh()
    card = panel.ready.interrupted
    assert not card.keep.isEnabled()
    assert "no compact network" in card.keep.toolTip()
    card.discard.click()
    assert not card.isVisible()
    assert panel.controls.start.text() == "&Start"
    assert runs.interrupted(document.project) is None


def test_a_run_of_another_plan_is_not_offered_until_the_plan_is_back(
    panel: RunPanel, document: Document
) -> None:
    save(document.project)
    training = document.project.training
    document.edit("Seed", lambda p: edits.set_training(p, type(training)(tune_epochs=7)))
    assert not panel.ready.interrupted.isVisible()
    document.undo_stack.undo()
    assert panel.ready.interrupted.isVisible()


def test_a_result_that_was_not_saved_is_offered_too(panel: RunPanel, document: Document) -> None:
    save(document.project, Phase.COMPARE)
    panel.refresh()
    assert "its result was not saved" in panel.ready.interrupted.words.text()


def test_a_second_run_of_the_same_plan_can_be_stopped_and_go_on(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    document.take_outcome(scenes.outcome())
    panel.controls.again.click()
    stop(panel, qtbot, monkeypatch, StopAnswer.RESUME_LATER)
    qtbot.waitUntil(lambda: not panel.running)
    assert panel.controls.start.text() == "&Resume"
    assert panel.controls.start.isVisible()
    panel.controls.again.click()
    assert panel.ready.interrupted.isVisible()
    assert runs.interrupted(document.project)
    panel.controls.start.click()
    qtbot.waitUntil(lambda: engine.started == ["run", "run"])


@pytest.mark.parametrize("phase", [Phase.TUNE, Phase.COMPARE])
def test_a_crash_in_a_second_run_leaves_it_beside_the_saved_result(
    panel: RunPanel, document: Document, tmp_path: Path, phase: Phase
) -> None:
    save(document.project, phase)
    document.open_project(document.project, tmp_path / "pets.slim", scenes.outcome())
    document.loaded.take_network(scenes.opened())
    document.loaded.take_images(scenes.images())
    assert panel.ready.interrupted.isVisible()
    assert panel.controls.start.text() == "&Resume"


def test_what_a_finished_run_left_is_no_run_to_go_on_with(
    panel: RunPanel, document: Document
) -> None:
    save(document.project, Phase.COMPARE)
    runs.settle(document.project)
    document.take_outcome(scenes.outcome())
    assert not panel.controls.start.isVisible()
    panel.controls.again.click()
    assert panel.controls.start.text() == "&Start"
    assert runs.interrupted(document.project) is None


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        ("keepBest", StopAnswer.KEEP_BEST),
        ("resumeLater", StopAnswer.RESUME_LATER),
        ("discardRun", StopAnswer.DISCARD),
        ("goOn", None),
    ],
)
def test_the_question_has_four_answers(
    qtbot: QtBot, button: str, answer: StopAnswer | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    names: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found = {one.objectName(): one for one in box.findChildren(QPushButton)}
        names.extend(found)
        found[button].click()

    QTimer.singleShot(0, click)
    assert ask_what_to_keep(parent, has_compact=True) is answer
    assert len(names) == 4


def test_without_a_compact_network_the_best_cannot_be_kept(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    enabled = []

    def escape() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        keep = box.findChild(QPushButton, "keepBest")
        assert isinstance(keep, QPushButton)
        enabled.append(keep.isEnabled())
        box.reject()

    QTimer.singleShot(0, escape)
    assert ask_what_to_keep(parent, has_compact=False) is None
    assert enabled == [False]


# -- in the whole window ------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


def test_the_keys_for_stop_ask_what_the_button_asks_wherever_one_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, engine: Runs
) -> None:
    asked: list[bool] = []

    def ask(_parent: QWidget, *, has_compact: bool) -> StopAnswer | None:
        asked.append(has_compact)
        return None

    monkeypatch.setattr(run_panel, "ask_what_to_keep", ask)
    document = window.document
    document.open_project(scenes.project())
    document.loaded.take_network(scenes.opened())
    document.loaded.take_images(scenes.images())
    window.show_step(Step.RUN)
    panel = window.panel(Step.RUN)
    assert isinstance(panel, RunPanel)
    panel.controls.start.click()
    qtbot.waitUntil(lambda: "3 of 8" in panel.progress.status.text())
    window.show_step(Step.MODEL)
    window.jobs.pause()
    qtbot.waitUntil(window.activity.isVisible)
    assert window.activity.title.text().startswith("Paused")
    assert window.activity.resume.isVisible()
    window.menus.stop.trigger()
    window.activity.stop.click()
    assert asked == [True, True]
    assert window.jobs.busy
    window.activity.resume.click()
    assert not window.jobs.paused
    assert not window.activity.resume.isVisible()
    assert engine.started == ["run"]


def test_a_project_with_an_interrupted_run_opens_where_it_goes_on(window: MainWindow) -> None:
    save(scenes.project())
    window.document.open_project(scenes.project())
    window.files.opened.emit()
    assert window.step is Step.RUN


@pytest.mark.parametrize(("settled", "step"), [(False, Step.RUN), (True, Step.COMPARE)])
def test_a_run_that_a_crash_ended_comes_before_the_result_of_an_earlier_one(
    window: MainWindow, settled: bool, step: Step
) -> None:
    save(scenes.project())
    if settled:
        runs.settle(scenes.project())
    window.document.open_project(scenes.project(), None, scenes.outcome())
    window.files.opened.emit()
    assert window.step is step


def test_saving_the_result_makes_what_the_run_saved_needless(
    window: MainWindow, tmp_path: Path
) -> None:
    document = window.document
    document.open_project(edits.rename(scenes.project(), "Pets"), tmp_path / "pets.slim")
    document.take_outcome(scenes.outcome())
    save(document.project, Phase.COMPARE)
    runs.settle(document.project)
    assert window.files.save()
    assert runs.interrupted(document.project) is None


def test_saving_an_earlier_result_leaves_the_interrupted_run(
    window: MainWindow, tmp_path: Path
) -> None:
    document = window.document
    document.open_project(edits.rename(scenes.project(), "Pets"), tmp_path / "pets.slim")
    document.take_outcome(scenes.outcome())
    save(document.project)
    assert window.files.save()
    assert runs.interrupted(document.project)


def test_discarding_an_interrupted_run_can_be_undone(panel: RunPanel, document: Document) -> None:
    save(document.project)
    panel.refresh()
    panel.ready.interrupted.discard.click()
    card = panel.ready.discarded
    assert card.isVisible()
    card.undo.click()
    assert not card.isVisible()
    assert panel.ready.interrupted.isVisible()
    assert runs.interrupted(document.project)


def test_a_run_that_was_stopped_for_good_can_be_brought_back(
    panel: RunPanel, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop(panel, qtbot, monkeypatch, StopAnswer.DISCARD)
    qtbot.waitUntil(lambda: not panel.running)
    panel.controls.again.click()
    panel.ready.discarded.undo.click()
    assert runs.interrupted(document.project)


def test_a_stopped_run_is_not_shown_in_another_project_with_the_same_plan(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    document, paths = window.document, [tmp_path / "mine.slim", tmp_path / "theirs.slim"]
    for path in paths:
        files.save(scenes.project(), path)  # as versions did whose projects have no key

    def open_file(path: Path) -> None:
        window.files.open_file(path)
        qtbot.waitUntil(lambda: document.path == path)
        qtbot.waitUntil(lambda: not window.jobs.locked)

    open_file(paths[0])
    save(document.project)
    open_file(paths[1])
    assert runs.interrupted(document.project) is None
    open_file(paths[0])
    assert runs.interrupted(document.project)
    document.edit("Protect", lambda p: edits.set_marks(p, ["conv1"], PROTECT))
    assert runs.interrupted(document.project) is None
    document.undo_stack.undo()
    assert runs.interrupted(document.project)


def test_saving_takes_the_run_of_an_unsaved_project_along(
    window: MainWindow, tmp_path: Path
) -> None:
    document = window.document
    document.open_project(edits.rename(scenes.project(), "Pets"), tmp_path / "pets.slim")
    save(document.project)
    assert window.files.save()
    assert document.project.key
    assert runs.interrupted(document.project)
    again = opening.open_project(tmp_path / "pets.slim")[0]
    assert runs.interrupted(again)


def test_saving_during_a_second_run_of_the_same_plan_keeps_what_it_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, engine: Runs
) -> None:
    document = window.document
    document.open_project(edits.rename(scenes.project(), "Pets"), tmp_path / "pets.slim")
    document.loaded.take_network(scenes.opened())
    document.loaded.take_images(scenes.images())
    document.take_outcome(scenes.outcome())
    runs.settle(document.project)  # the first run's result is in the window
    panel = window.panel(Step.RUN)
    assert isinstance(panel, RunPanel)
    panel.runner.start()
    qtbot.waitUntil(engine.begun.is_set)
    before = document.project
    assert window.files.save()
    assert runs.interrupted(before)
    window.jobs.stop()
    qtbot.waitUntil(lambda: not panel.running)
    assert runs.interrupted(document.project)
