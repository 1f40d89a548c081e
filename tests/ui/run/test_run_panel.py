import errno
import math
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event as Flag
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import EpochFinished, Measured, Phase, PhaseStarted, Progress
from slimstudio.engine.marks import PROTECT, prune
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import TrainingError
from slimstudio.messages import Message
from slimstudio.session import edits
from slimstudio.session.attempts import Attempt, AttemptResult
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.edits import set_marks
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.workspace import Workspace
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.tasks import running
from slimstudio.ui.widgets.phase_stepper import PhaseState
from slimstudio.ui.widgets.problems import ErrorDialog
from tests.ui import scenes
from tests.ui.plots.test_training_record import whole_run

Work = Callable[[Project, OpenedNetwork, LoadedImages, Control], Outcome]


class ScriptedRun:
    """Stands in for the engine: reports a whole run, then waits to be let go or stopped."""

    def __init__(self) -> None:
        self.let_go = Flag()
        self.reported = Flag()
        self.error: Exception | None = None
        self.projects: list[Project] = []
        self.outcome = scenes.outcome(tuple(whole_run()))

    def __call__(
        self,
        project: Project,
        _opened: OpenedNetwork,
        _images: LoadedImages,
        control: Control,
        **_: object,
    ) -> Outcome:
        self.projects.append(project)
        for event in whole_run()[:-2]:
            control.check()
            control.report(event)
        control.report(Progress(Phase.TUNE, 3, 8, 65.0))
        self.reported.set()
        while not self.let_go.wait(0.005):
            control.check()
        control.check()
        if self.error:
            raise self.error
        return self.outcome


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ScriptedRun:
    made = ScriptedRun()
    monkeypatch.setattr(running, "run", made)
    return made


class Stage:
    """Shows panels, and holds them: what nobody holds may be collected while it is painted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.jobs = Jobs()
        self._panels: list[RunPanel] = []

    def show(self, document: Document) -> RunPanel:
        panel = RunPanel(document, self.jobs)
        self._qtbot.addWidget(panel)
        self._panels.append(panel)
        panel.resize(1000, 700)
        panel.show()
        return panel

    def start(self, document: Document) -> RunPanel:
        """Show a panel whose run has reported everything and goes on."""
        panel = self.show(document)
        panel.controls.start.click()
        self._qtbot.waitUntil(lambda: "3 of 8" in panel.progress.status.text())
        return panel


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.jobs.shutdown()


# -- before a run -----------------------------------------------------------------------------


def test_without_a_model_the_screen_says_what_is_missing(stage: Stage) -> None:
    panel = stage.show(Document())
    assert panel.empty.isVisible()
    assert panel.empty.text.text() == "Pick a model first."
    assert not panel.controls.start.isEnabled()
    assert panel.controls.start.toolTip() == "Pick a model first."


def test_a_plan_that_prunes_nothing_is_refused_with_the_reason(stage: Stage) -> None:
    document = scenes.ready_document()
    panel = stage.show(document)
    assert panel.controls.start.isEnabled()
    document.edit("Clear", edits.clear_marks)
    assert "Nothing is marked for pruning" in panel.empty.text.text()
    assert not panel.controls.start.isEnabled()


def test_marks_that_cannot_be_followed_are_named_as_the_reason(stage: Stage) -> None:
    document = scenes.ready_document()
    panel = stage.show(document)

    def mark_the_head(project: Project) -> Project:
        half = project.marks["0"]
        return replace(project, marks={"5": half})

    document.edit("Mark the head", mark_the_head)
    assert "5 is not pruned" in panel.empty.text.text()


def test_the_screen_says_what_a_run_will_do(stage: Stage) -> None:
    panel = stage.show(scenes.ready_document(("dog", "fox")))
    said = [words.replace("\N{NO-BREAK SPACE}", " ") for words in panel.ready.preview.sentences]
    assert len(said) == 6
    assert said[0] == (
        "The network learns your 3 classes from 12 images in one epoch. New to it: dog, fox. "
        "While that makes it better, it goes on, for 4 epochs at most."
    )
    assert "6 images that it never learns from" in said[1]
    assert said[2].startswith("One layer loses channels. Computation per image: ")
    assert "One layer stays frozen" in said[4]


def test_a_network_that_knows_the_classes_has_nothing_to_learn(stage: Stage) -> None:
    panel = stage.show(scenes.ready_document())
    assert len(panel.ready.preview.sentences) == 5
    assert "learns your" not in panel.ready.preview.sentences[0]


def test_new_classes_without_an_epoch_to_learn_them_are_refused(stage: Stage) -> None:
    document = scenes.ready_document(("dog",))
    panel = stage.show(document)
    training = replace(document.project.training, learn_epochs=0)
    document.edit("Do not learn", lambda project: edits.set_training(project, training))
    assert "needs at least one epoch" in panel.empty.text.text()


# -- while it runs ----------------------------------------------------------------------------


def test_a_run_shows_its_stages_its_values_and_the_time_left(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    panel = stage.start(scenes.ready_document(("dog",)))
    said = panel.progress.status.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("Fine-tune: batch 3 of 8 · about 1 min")
    assert said.endswith("left in this stage")
    assert "so far" in panel.progress.elapsed.text()
    assert panel.progress.bar.value() == 3
    assert panel.progress.stepper.state(Phase.REPAIR) is PhaseState.DONE
    assert panel.progress.stepper.state(Phase.TUNE) is PhaseState.ACTIVE
    assert panel.progress.stepper.state(Phase.COMPARE) is PhaseState.WAITING
    panel.plot.draw()
    assert len(panel.plot.accuracy.validation.getData()[0]) == 4
    assert panel.plot.accuracy.target.value() == pytest.approx(72)
    log = panel.log.toPlainText()
    assert "Removed half of the channels." in log
    assert "Measure original" in log
    script.let_go.set()
    qtbot.waitUntil(lambda: not stage.jobs.busy)


def test_how_long_a_run_takes_is_measured_by_itself(qtbot: QtBot, stage: Stage) -> None:
    document = scenes.ready_document()
    panel = stage.show(document)
    assert "being measured" in panel.ready.duration.text()
    qtbot.waitUntil(lambda: document.facts.training is not None, timeout=30_000)
    assert panel.ready.duration.text().startswith("About ")
    assert "ends" in panel.ready.duration.text()


def test_a_run_can_start_while_that_is_measured(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.show(document)
    qtbot.waitUntil(lambda: stage.jobs.busy or document.facts.training is not None)
    panel.controls.start.click()
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is not None)


def test_the_clock_ticks_while_nothing_happens(
    stage: Stage, script: ScriptedRun, qtbot: QtBot
) -> None:
    panel = stage.start(scenes.ready_document())
    before = panel.progress.status.text()
    qtbot.waitUntil(lambda: panel.progress.status.text() != before)
    stage.jobs.events_arrived.emit(
        [PhaseStarted(Phase.COMPARE), Progress(Phase.COMPARE, 1, 5, None, Message("Timing both"))]
    )
    assert "step 1 of 5 · Timing both · 0" in panel.progress.status.text()
    assert not script.let_go.is_set()


def test_after_a_changed_plan_the_new_one_is_what_starts(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is not None)
    assert not panel.controls.start.isVisible()
    assert panel.summary.button.property("kind") == "primary"
    document.edit("", lambda project: set_marks(project, ("0",), prune(0.25)))
    assert panel.controls.start.isVisible()
    assert panel.controls.start.text() == "&Start the new plan"
    assert panel.controls.start.property("kind") == "primary"
    assert not panel.controls.again.isVisible()
    assert panel.summary.button.property("kind") == ""
    assert "earlier plan" in panel.summary.detail.text()
    document.undo_stack.undo()
    assert not panel.controls.start.isVisible()
    assert "earlier plan" not in panel.summary.detail.text()


def test_pause_holds_the_run_and_resume_lets_it_go_on(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    panel = stage.start(scenes.ready_document())
    panel.controls.pause.click()
    assert stage.jobs.paused
    assert panel.controls.pause.text() == "&Resume"
    assert panel.progress.status.text() == "Paused."
    script.let_go.set()
    qtbot.wait(60)
    assert stage.jobs.busy
    panel.controls.pause.click()
    qtbot.waitUntil(lambda: not stage.jobs.busy)
    assert panel.controls.again.isVisible()


def test_news_from_before_the_pause_do_not_hide_it(stage: Stage, script: ScriptedRun) -> None:
    panel = stage.start(scenes.ready_document())
    panel.controls.pause.click()
    stage.jobs.events_arrived.emit([Progress(Phase.TUNE, 4, 8)])
    assert panel.progress.bar.value() == 4
    assert panel.progress.status.text() == "Paused."
    assert not script.let_go.is_set()


def test_a_run_is_started_held_and_finished_with_mouse_and_keys(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.show(document)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(panel.controls.start, left)
    qtbot.waitUntil(lambda: "3 of 8" in panel.progress.status.text())
    qtbot.mouseClick(panel.controls.pause, left)
    assert panel.controls.pause.text() == "&Resume"
    qtbot.keyClick(panel.controls.pause, Qt.Key.Key_Space)
    assert panel.controls.pause.text() == "&Pause"
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is not None)
    compare = panel.summary.findChild(QPushButton, "compareResult")
    assert isinstance(compare, QPushButton)
    with qtbot.waitSignal(panel.next_requested):
        qtbot.mouseClick(compare, left)


def test_stop_ends_the_run_and_leaves_the_project_as_it_was(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    before = document.project
    panel = stage.start(document)
    panel.controls.stop.click()
    assert not panel.controls.stop.isEnabled()
    qtbot.waitUntil(lambda: not panel.running)
    assert document.outcome is None
    assert document.project == before
    assert panel.progress.status.text() == "Stopped. Your project is as it was."
    assert panel.progress.stepper.state(Phase.TUNE) is PhaseState.STOPPED
    assert not panel.summary.isVisible()
    assert not script.let_go.is_set()


def test_a_paused_run_can_be_stopped(qtbot: QtBot, stage: Stage, script: ScriptedRun) -> None:
    panel = stage.start(scenes.ready_document())
    panel.controls.pause.click()
    panel.controls.stop.click()
    qtbot.waitUntil(lambda: not panel.running)
    assert "Stopped" in panel.progress.status.text()
    assert script.projects


def test_edits_during_a_run_do_not_change_it(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    made_with = document.project
    panel = stage.start(document)
    document.edit("Protect", lambda project: edits.set_marks(project, ["2"], PROTECT))
    assert panel.running
    assert panel.progress.isVisible()
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is not None)
    assert script.projects == [made_with]
    assert not document.outcome_is_current


def test_a_second_run_cannot_start_beside_the_first(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    panel = stage.start(scenes.ready_document())
    assert not panel.controls.start.isVisible()
    panel.runner.start()
    script.let_go.set()
    qtbot.waitUntil(lambda: not stage.jobs.busy)
    assert len(script.projects) == 1


# -- when it is over --------------------------------------------------------------------------


def test_a_finished_run_is_summed_up_and_leads_to_the_comparison(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document(("dog",))
    panel = stage.start(document)
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is script.outcome)
    assert panel.summary.isVisible()
    assert "50" in panel.summary.heading.text()
    assert panel.progress.stepper.state(Phase.COMPARE) is PhaseState.DONE
    with qtbot.waitSignal(panel.next_requested):
        panel.summary.button.click()


def test_longer_training_is_planned_shown_and_undone(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is script.outcome)
    epochs = document.project.training.tune_epochs
    panel.summary.longer.click()
    assert document.project.training.tune_epochs == 2 * epochs
    assert panel.ready.isVisible()  # how long it takes is seen before it starts
    assert not stage.jobs.busy
    document.undo_stack.undo()
    assert document.project.training.tune_epochs == epochs


def test_a_run_that_ends_while_another_page_is_shown_is_told(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    offers: list[tuple[str, str, Callable[[], object]]] = []
    panel.offered.connect(lambda *offer: offers.append(offer))
    panel.hide()
    script.let_go.set()
    qtbot.waitUntil(lambda: bool(offers))
    ((words, label, compare),) = offers
    assert words.startswith("The run is over. 50")
    assert label == "Compare"
    with qtbot.waitSignal(panel.next_requested):
        compare()


def test_another_run_can_be_prepared_after_the_first(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is not None)
    panel.controls.again.click()
    assert panel.ready.preview.isVisible()
    assert panel.controls.start.isVisible()
    assert document.outcome is script.outcome


def test_a_failure_is_told_inline_and_in_a_dialog(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    script.error = TrainingError(
        Message("The loss stopped being a number."), remedy=Message("Choose a lower rate.")
    )
    script.let_go.set()
    qtbot.waitUntil(lambda: not panel.running)
    assert document.outcome is None
    assert panel.problem.isVisible()
    assert panel.problem.heading.text() == "The loss stopped being a number."
    assert panel.progress.stepper.state(Phase.TUNE) is PhaseState.FAILED
    dialog = panel.findChild(ErrorDialog)
    assert isinstance(dialog, ErrorDialog)
    dialog.reject()


def test_a_result_for_images_that_were_exchanged_is_not_taken(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    document.edit("Pick", lambda project: edits.pick_images(project, "/other"))
    script.let_go.set()
    qtbot.waitUntil(lambda: not panel.running)
    assert document.outcome is None
    assert "changed meanwhile" in panel.progress.status.text()
    assert panel.progress.isVisible()


def test_another_model_puts_the_last_run_away(
    qtbot: QtBot, stage: Stage, script: ScriptedRun
) -> None:
    document = scenes.ready_document()
    panel = stage.start(document)
    script.let_go.set()
    qtbot.waitUntil(lambda: document.outcome is not None)
    document.edit("Pick", lambda project: edits.pick_model(project, ModelChoice("vgg11")))
    assert panel.empty.isVisible()
    assert not panel.summary.isVisible()


def test_a_run_that_came_with_an_opened_project_is_drawn_again(stage: Stage) -> None:
    document = scenes.ready_document()
    document.take_outcome(scenes.outcome(tuple(whole_run())))
    panel = stage.show(document)
    panel.plot.draw()
    assert panel.summary.isVisible()
    epochs, accuracies = panel.plot.accuracy.validation.getData()
    assert epochs.tolist() == [1.0, 1.0, 1.0, 2.0]
    assert math.isnan(accuracies[1])
    assert panel.log.toPlainText().startswith("Learn classes")
    assert panel.controls.again.isVisible()


def other_run() -> Outcome:
    """A shorter run, whose network got worse."""
    events = (
        PhaseStarted(Phase.BASELINE),
        Measured(Phase.BASELINE, 0.0, 1.0, 0.875),
        PhaseStarted(Phase.TUNE),
        EpochFinished(Phase.TUNE, 1, 0.5, 0.75, 0.625, 0.5),
        EpochFinished(Phase.TUNE, 2, 0.5, 0.75, 0.625, 0.375),
    )
    wrong = scenes.scorecard((1, 2, 0, 1, 2, 0))
    return replace(scenes.outcome(events), after=wrong)


def show_attempt(document: Document, outcome: Outcome) -> None:
    result = AttemptResult(outcome.before, outcome.after, "m", "o", "c")
    attempt = Attempt("key", "Earlier", "", "2026-05-17T13:05:09", document.project, result)
    document.show_attempt(attempt, outcome)


@pytest.mark.parametrize("ending", ["done", "failed", "none"])
def test_an_attempt_that_is_restored_shows_its_own_curves_log_and_headline(
    qtbot: QtBot, stage: Stage, script: ScriptedRun, ending: str
) -> None:
    document = scenes.ready_document(("dog",))
    if ending == "none":
        panel = stage.show(document)
        document.take_outcome(script.outcome)
    else:
        script.error = TrainingError(Message("It broke.")) if ending == "failed" else None
        panel = stage.start(document)
        script.let_go.set()
        qtbot.waitUntil(lambda: not panel.running)
        if ending == "failed":
            panel.findChildren(ErrorDialog)[0].reject()
    before = panel.summary.heading.text(), panel.log.toPlainText()
    other = other_run()
    show_attempt(document, other)
    panel.plot.draw()
    assert panel.plot.accuracy.validation.getData()[0].tolist() == [1.0, 2.0]
    assert panel.progress.stepper.state(Phase.TUNE) is PhaseState.DONE
    assert "37.5" in panel.log.toPlainText()
    assert not panel.problem.isVisible()
    assert panel.summary.isVisible()
    after = panel.summary.heading.text(), panel.log.toPlainText()
    assert after[0] != before[0]
    assert after[1] != before[1]
    show_attempt(document, script.outcome)
    panel.plot.draw()
    assert len(panel.plot.accuracy.validation.getData()[0]) == 4


# -- what is not safe ----------------------------------------------------------------------------


def test_too_little_room_is_told_before_a_run(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    panel = stage.show(scenes.ready_document())
    assert not panel.ready.warning.isVisible()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(1000))
    panel.refresh()
    assert panel.ready.warning.isVisible()
    assert "kept free" in panel.ready.warning.text()


@pytest.mark.parametrize("fault", ["put", "claim"])
def test_a_run_that_cannot_be_kept_is_told_beside_its_verdict(
    stage: Stage, script: ScriptedRun, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, fault: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(BlobStore if fault == "put" else Workspace, fault, full)
    document = scenes.ready_document()
    panel = stage.start(document)
    assert not panel.page.notice.isVisible()
    script.let_go.set()
    qtbot.waitUntil(lambda: not panel.running)
    assert document.outcome is script.outcome
    assert panel.page.notice.isVisible()
    assert "could not be kept" in panel.page.notice.words.text()
    script.let_go.clear()
    panel.controls.again.click()
    panel.controls.start.click()
    qtbot.waitUntil(lambda: panel.running)
    assert not panel.page.notice.isVisible()
