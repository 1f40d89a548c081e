"""The attempts on the compare screen, used by mouse and keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.pt import PT
from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.measure.comparison import Learning
from slimstudio.engine.measure.scorecard import ChangedAnswers, Estimate, Evaluation, Expected
from slimstudio.engine.measure.verdict import judge
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.training.settings import Preset, TrainingSettings, with_preset
from slimstudio.errors import ProjectFileError
from slimstudio.messages import Message
from slimstudio.session import edits
from slimstudio.session.attempts import Attempt, Attempts
from slimstudio.session.pareto import CostAxis, cost_of
from slimstudio.session.workspace import Workspace
from slimstudio.ui.attempts.attempt_details import AttemptDetails
from slimstudio.ui.attempts.attempt_words import attempt_facts, attempt_name
from slimstudio.ui.attempts.attempts_page import AttemptsPage
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.tasks import results, running
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.problems import ErrorDialog
from slimstudio.ui.widgets.text_label import Tone
from tests.engine.measure.results import of
from tests.ui import scenes
from tests.ui.attempts.trials import attempts


class Stage:
    """A page over a document with four attempts, of which the last one is shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.jobs = Jobs()
        self.document = Document()
        self.document.open_project(scenes.project(), None, scenes.outcome(), attempts())
        self.page = AttemptsPage(self.document, self.jobs)
        self._qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.resize(1040, 700)
        self.page.show()
        qtbot.waitExposed(self.page)

    def item(self, key: str) -> QTreeWidgetItem:
        tree = self.page.tree
        found = [
            item
            for number in range(1, 5)
            for item in tree.findItems(f"Attempt {number}", Qt.MatchFlag.MatchRecursive)
            if item.data(0, Qt.ItemDataRole.UserRole) == key
        ]
        return found[0]

    def click(self, key: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        tree = self.page.tree
        middle = tree.visualItemRect(self.item(key)).center()
        self._qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, keys, middle)


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    def bring_back(attempt: Attempt, _workspace: Workspace, _control: Control) -> Outcome:
        if attempt.key == "two":
            raise ProjectFileError(Message("It is gone."))
        return scenes.outcome()

    monkeypatch.setattr(running, "bring_back", bring_back)
    made = Stage(qtbot)
    yield made
    made.jobs.shutdown()


def test_without_attempts_the_page_says_what_will_be_here(qtbot: QtBot) -> None:
    jobs = Jobs()
    page = AttemptsPage(Document(), jobs)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()


def test_the_tree_shows_what_came_from_what_and_figures(stage: Stage) -> None:
    parent = stage.item("four").parent()
    assert parent is not None
    assert parent.text(0) == "Attempt 3"
    assert [stage.item("two").text(column) for column in (1, 2)] == [
        "66.7\N{NO-BREAK SPACE}%",
        "250\N{NO-BREAK SPACE}kB",
    ]
    assert stage.page.tree.selected == ("four",)  # the one that is shown


def test_one_attempt_is_told_in_detail(stage: Stage) -> None:
    stage.click("three")
    details = stage.page.details
    assert details.heading.text() == "Attempt 3"
    facts = dict(details.facts.shown)
    assert facts["Came from"] == "Attempt 1"
    assert facts["What changed"].splitlines() == [
        "Marks of one layer",
        "Epochs to fine-tune: 1 → 9",
        "Mirror images: yes → no",
    ]
    assert "1 frozen" in facts["Plan"]


def test_two_attempts_are_compared(stage: Stage) -> None:
    stage.click("one")
    stage.click("two", Qt.KeyboardModifier.ControlModifier)
    details = stage.page.details
    assert details.table.isVisible()
    assert details.heading.text() == "Attempt 1 and Attempt 2"
    accuracy, _, size, *_ = details.table.rows
    assert accuracy.change == "\N{MINUS SIGN}16.6 points"  # 66.7 % from 83.3 %, as they are shown
    assert size.change == "\N{MINUS SIGN}50\N{NO-BREAK SPACE}%"
    assert not details.restore.isEnabled()
    assert details.restore.toolTip() == "Select one attempt first."


def test_times_on_another_device_are_told_and_compared(stage: Stage) -> None:
    expected = Expected(Estimate(40, 35, 45, "Pi 5"), Estimate(20, 18, 22, "Pi 5"))
    kept = tuple(
        replace(
            one,
            made_with=replace(one.made_with, device="Pi 5", goal=Budget(latency_ms=30)),
            result=replace(one.result, expected=expected),
        )
        for one in stage.document.attempts.value.kept
    )
    attempts = replace(stage.document.attempts.value, kept=kept)
    facts = dict(attempt_facts(kept[0], attempts))
    assert facts["Time on Pi 5"] == "40.0 ms (35.0 to 45.0) → 20.0 ms (18.0 to 22.0)".replace(
        " ms", "\N{NO-BREAK SPACE}ms"
    )
    assert "Time on Pi 5" in facts["Plan"]
    stage.page.details.show_selection(attempts, (kept[0].key, kept[1].key))
    assert stage.page.details.table.rows[-1].name == "Time per image, Pi 5"


def _judged(attempt: Attempt, judged: Evaluation, **changed: Any) -> Attempt:
    after = replace(attempt.result.after, evaluation=judged)
    made_with = replace(attempt.made_with, **changed)
    return replace(attempt, made_with=made_with, result=replace(attempt.result, after=after))


@pytest.mark.parametrize("same", [True, False])
def test_what_longer_training_brought_is_no_gain_of_the_second_plan(
    qtbot: QtBot, *, same: bool
) -> None:
    first, second, *_ = attempts().kept
    longer = first.made_with.training if same else TrainingSettings(tune_epochs=90)
    first = _judged(first, of(150, 50))
    second = _judged(second, of(180, 20), training=longer)
    details = AttemptDetails()
    qtbot.addWidget(details)
    details.show_selection(Attempts((first, second)), (first.key, second.key))
    accuracy = details.table.rows[0]
    if same:
        assert (accuracy.change, accuracy.tone) == ("+15.0 points", Tone.GOOD)
    else:
        assert (accuracy.change, accuracy.tone) == ("not comparable", Tone.NONE)
        assert "90" in details.changes.text()


def test_presets_are_named_among_what_is_different(qtbot: QtBot) -> None:
    first, second, *_ = attempts().kept
    promised = with_preset(first.made_with.training, Preset.BALANCED)
    second = replace(second, made_with=replace(second.made_with, training=promised))
    details = AttemptDetails()
    qtbot.addWidget(details)
    details.show_selection(Attempts((first, second)), (first.key, second.key))
    assert "Thoroughness: My own numbers → Balanced" in details.changes.text()


def test_an_attempt_says_what_its_result_says(qtbot: QtBot) -> None:
    """The same sentence and the same colour as on the page of the result."""
    first = attempts().kept[0]
    half_trained = replace(
        first.result, speeds=scenes.SPEEDS, learning=Learning(3, 6), changed=ChangedAnswers(0, 1)
    )
    blind = replace(half_trained, after=replace(first.result.after, evaluation=of(100, 100)))
    details = AttemptDetails()
    qtbot.addWidget(details)
    for result in (half_trained, blind):
        details.show_selection(
            Attempts((replace(first, result=result), attempts().kept[1])), (first.key,)
        )
        outcome = replace(
            scenes.outcome(),
            before=result.before,
            after=result.after,
            speeds=result.speeds,
            learning=result.learning,
            changed=result.changed,
        )
        verdict = judge(outcome.comparison)
        assert details.verdict.text() == message_text(verdict.sentence)
        assert details.detail.text() == message_text(verdict.detail)
        assert details.verdict.property("tone") == verdict.mood
    assert details.verdict.text().startswith("This network is guessing")


def test_one_that_guesses_is_on_no_front_and_called_that(stage: Stage) -> None:
    kept = list(attempts().kept)
    assert stage.page.plot.front == ("two", "one", "three")
    blind = [_judged(one, of(101, 99)) for one in kept if one.key == "three"]
    stage.document.attempts.open(Attempts((*kept[:2], *blind, kept[3])))
    assert "three" not in stage.page.plot.front
    assert "guessing" in stage.item("three").toolTip(1)


def test_a_click_on_a_point_selects_its_row(stage: Stage, qtbot: QtBot) -> None:
    plot = stage.page.plot
    QApplication.processEvents()
    attempt = attempts().find("two")
    assert attempt is not None
    after = attempt.result.after
    point = QPointF(cost_of(after, plot.cost), 100 * after.evaluation.accuracy)
    place = plot.view.mapFromScene(plot.view.getViewBox().mapViewToScene(point))
    qtbot.mouseMove(plot.view.viewport(), place)
    qtbot.mouseClick(plot.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.page.tree.selected == ("two",)
    qtbot.mouseMove(plot.view.viewport(), place + QPoint(1, 0))
    qtbot.waitUntil(lambda: plot.readout.text().startswith("Attempt 2: 66.7"))


def test_the_front_follows_the_cost_that_is_chosen(stage: Stage, qtbot: QtBot) -> None:
    plot = stage.page.plot
    assert plot.front == ("two", "one", "three")
    qtbot.keyClick(plot.costs, Qt.Key.Key_End)
    assert plot.cost is CostAxis.LATENCY
    assert plot.front == ("two", "one", "three")
    assert "no other" in stage.item("one").toolTip(0).lower()
    assert "no other" not in stage.item("four").toolTip(0).lower()


def test_restoring_brings_back_marks_settings_and_result(stage: Stage, qtbot: QtBot) -> None:
    document, before = stage.document, stage.document.project
    shown = document.outcome
    stage.click("one")
    with qtbot.waitSignal(stage.page.restored):
        qtbot.mouseClick(stage.page.details.restore, Qt.MouseButton.LeftButton)
    assert document.project.marks == {"0": prune(0.5), "2": FREEZE}
    assert document.outcome is not shown
    assert document.outcome_is_current
    assert document.attempts.value.current == "one"
    document.undo_stack.undo()
    assert document.project == before


def test_a_restored_attempt_keeps_the_project_s_name(stage: Stage, qtbot: QtBot) -> None:
    stage.document.edit("Rename", lambda project: edits.rename(project, "Other"))
    stage.click("one")
    with qtbot.waitSignal(stage.page.restored):
        qtbot.keyClick(stage.page.tree, Qt.Key.Key_Return)
    assert stage.document.project.name == "Other"


def test_what_cannot_be_restored_is_told_and_changes_nothing(stage: Stage, qtbot: QtBot) -> None:
    before = stage.document.project
    stage.click("two")
    qtbot.mouseClick(stage.page.details.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.page.findChild(ErrorDialog) is not None)
    assert stage.document.project == before
    assert stage.document.attempts.value.current == "four"


def test_a_name_is_edited_in_place_and_undone(stage: Stage, qtbot: QtBot) -> None:
    stage.click("two")
    qtbot.mouseClick(stage.page.details.rename, Qt.MouseButton.LeftButton)
    editor = stage.page.tree.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Tiny")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    # Qt takes what was typed only once the key was dealt with.
    qtbot.waitUntil(lambda: stage.document.attempts.value.kept[1].name == "Tiny")
    assert stage.document.undo_stack.undoText() == "Rename Attempt 2"
    stage.document.undo_stack.undo()
    assert stage.document.attempts.value.kept[1].name == "Attempt 2"


def test_attempts_are_deleted_by_key_and_put_back_by_undo(stage: Stage, qtbot: QtBot) -> None:
    document = stage.document
    earlier = document.attempts.value.kept
    stage.click("one")
    stage.click("three", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(stage.page.tree, Qt.Key.Key_Delete)
    assert [one.key for one in document.attempts.value.kept] == ["two", "four"]
    assert [one.parent for one in document.attempts.value.kept] == ["", ""]
    assert document.modified
    document.undo_stack.undo()
    assert document.attempts.value.kept == earlier
    document.undo_stack.redo()
    assert len(document.attempts.value.kept) == 2


def test_nothing_is_restored_while_a_run_goes_on(stage: Stage, qtbot: QtBot) -> None:
    def wait(control: Control) -> None:
        while True:
            control.check()

    stage.jobs.start("Pruning", wait, lambda _result: None)
    assert not stage.page.details.restore.isEnabled()
    assert "Pruning" in stage.page.details.restore.toolTip()
    stage.jobs.stop()
    qtbot.waitUntil(lambda: not stage.jobs.busy)
    assert stage.page.details.restore.isEnabled()


def test_a_long_name_makes_nothing_wider_than_the_window(stage: Stage) -> None:
    narrow = stage.page.minimumSizeHint().width()
    stage.document.attempts.rename("two", "a name that says everything about it " * 12)
    stage.click("one")
    stage.page.tree.select(("one", "two"))
    assert stage.page.details.minimumSizeHint().width() <= stage.page.width() // 2
    assert stage.page.minimumSizeHint().width() == narrow


def test_the_original_of_an_attempt_is_saved_as_a_network(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    saved: list[tuple[str, Path]] = []

    def save(attempt: Attempt, _: Workspace, path: Path, *__: object) -> Exported:
        saved.append((attempt.key, path))
        return Exported(path, PT, Agreement(1, 1, 0.0))

    monkeypatch.setattr(results, "save_original", save)
    target = str(tmp_path / "birds v1.2")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    button = stage.page.details.original
    stage.click("two")
    assert not button.isEnabled()
    assert "images" in button.toolTip()
    stage.document.loaded.take_images(scenes.images())
    assert button.isEnabled()
    with qtbot.waitSignal(stage.jobs.finished):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(stage.page.details.said.isVisible)
    assert saved == [("two", tmp_path / "birds v1.2.pt")]
    assert "birds v1.2.pt" in stage.page.details.said.text()
    stage.click("two", Qt.KeyboardModifier.ControlModifier)
    assert not button.isEnabled()


def test_what_was_deleted_is_named_and_can_be_undone(stage: Stage) -> None:
    offers: list[tuple[str, str, Callable[[], object]]] = []
    stage.page.offered.connect(lambda *offer: offers.append(offer))
    earlier = stage.document.attempts.value.kept
    stage.click("two")
    stage.page.delete()
    ((words, label, undo),) = offers
    assert (words, label) == ("“Attempt 2” is deleted.", "Undo")
    undo()
    assert stage.document.attempts.value.kept == earlier
    undo()  # nothing else is undone by a notice that was answered
    assert stage.document.attempts.value.kept == earlier


def test_the_legend_is_whole_in_the_smallest_window(stage: Stage, qtbot: QtBot) -> None:
    stage.page.resize(700, 480)
    plot = stage.page.plot

    def is_whole() -> bool:
        legend = plot.legend
        inside = plot.rect().contains(legend.geometry())
        return inside and legend.height() >= legend.heightForWidth(legend.width())

    qtbot.waitUntil(is_whole)
    assert plot.view.geometry().bottom() <= plot.legend.geometry().top()


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        (Budget(macs=0.5), "At most 50 % of the MACs"),
        (Budget(parameters=0.3), "At most 30 % of the parameters"),
        (Budget(size_bytes=5_000_000), "File of at most 5.0 MB"),
        (Budget(latency_ms=8.0), "At most 8.00 ms per image"),
        (Budget(accuracy_loss=0.01), "At most 1.0 points lost"),
        (Budget(macs=0.5, size_bytes=5_000_000), "Computation ≤ 50 %, File ≤ 5.0 MB"),
    ],
)
def test_attempts_are_named_by_their_goal(goal: Budget, words: str) -> None:
    project = replace(scenes.project(), goal=goal, filled=frozenset({"0"}))
    plain = "\N{NO-BREAK SPACE}"
    assert attempt_name(project).replace(plain, " ") == words
    by_hand = replace(project, filled=frozenset())
    assert attempt_name(by_hand).replace(plain, " ") == f"{words}, adjusted"


def test_without_a_goal_the_marks_name_an_attempt() -> None:
    assert attempt_name(scenes.project()) == "Own marks"
    assert attempt_name(replace(scenes.project(), marks={})) == "Without removing anything"
