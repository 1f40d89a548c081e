from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset, LoadedImages
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, MarkKind, prune
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.sensitivity import Sensitivity, group_names
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.planning.trials import Trials
from slimstudio.session import edits
from slimstudio.session.attempts import Attempt, AttemptResult
from slimstudio.session.edits import fill_marks, set_marks, set_pruning
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.tasks.planning import FoundPlan, find_plan
from slimstudio.ui.document import Document
from slimstudio.ui.frame.forecast_bar import ForecastBar
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.goal_box import GoalBox
from slimstudio.ui.plan.goal_tiles import Goal
from slimstudio.ui.plan.limits import Limit, budget_text, limits_of
from slimstudio.ui.tasks import planning
from slimstudio.ui.widgets.number_text import percent_text, size_text
from tests.engine.timing.devices import written
from tests.ui import scenes
from tests.ui.resnet import opened_resnet, resnet_document


@pytest.fixture
def document() -> Document:
    return resnet_document()


@pytest.fixture
def goal(qtbot: QtBot, document: Document, jobs: Jobs) -> GoalBox:
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_tile(qtbot: QtBot, goal: GoalBox, which: Goal) -> None:
    click(qtbot, goal.tiles[which])


def share_out(goal: GoalBox, strategy: Strategy) -> None:
    place = goal.strategy.findData(strategy.value)
    goal.strategy.setCurrentIndex(place)
    goal.strategy.activated.emit(place)


def freeze_everything(project: Project) -> Project:
    names = [layer.name for layer in opened_resnet().layers if layer.is_leaf and layer.parameters]
    return set_marks(project, names, FREEZE)


def test_half_the_computation_is_two_clicks_and_one_step_of_undo(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click_tile(qtbot, goal, Goal.SMALLER)
    click(qtbot, goal.fill)
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    assert 0.4 < after.macs / before.macs <= 0.5
    assert "The goal is met: Computation" in goal.result.text()
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.project.marks == {}
    assert document.project.goal is None


def set_limits(goal: GoalBox, limits: dict[Limit, float]) -> None:
    """Choose limits of one's own, and nothing else."""
    goal.tiles[Goal.OWN].click()
    for limit, chip in goal.limits.chips.items():
        if limit not in limits and not chip.isHidden():
            chip.cross.click()
    for limit, number in limits.items():
        goal.limits.add_limit(limit)
        goal.limits.chips[limit].number.setValue(number)
    assert set(limits_of(goal.budget)) == set(limits)


def test_a_typed_share_is_met_too(goal: GoalBox, document: Document, qtbot: QtBot) -> None:
    click_tile(qtbot, goal, Goal.OWN)
    assert not goal.fill.isEnabled()
    assert goal.fill.toolTip() == "Add a limit first."
    goal.limits.offers[Limit.MACS].trigger()
    number = goal.limits.chips[Limit.MACS].number
    number.selectAll()
    qtbot.keyClicks(number, "30")
    click(qtbot, goal.fill)
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    assert after.macs <= 0.3 * before.macs
    assert document.project.goal is not None
    assert document.project.goal.macs == pytest.approx(0.3)


def test_tiles_say_what_each_goal_means(
    goal: GoalBox, document: Document, jobs: Jobs, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(goal.tiles[Goal.TINY].figures) and not jobs.busy, timeout=60_000)
    costs = [goal.meanings.meaning(each).forecast for each in list(Goal)[:3]]
    before = document.original_cost
    assert before is not None
    assert all(cost is not None for cost in costs)
    sizes = [cost.size_bytes for cost in costs if cost]
    assert before.size_bytes > sizes[0] > sizes[1] > sizes[2]
    assert size_text(sizes[0]) in goal.tiles[Goal.SMALLER].accessibleName()
    click(qtbot, goal.fill)
    assert document.forecast is not None
    assert document.forecast.size_bytes == sizes[0]  # as it was promised


def test_a_tile_that_cannot_be_reached_says_so(
    goal: GoalBox, document: Document, jobs: Jobs, qtbot: QtBot
) -> None:
    document.edit("", freeze_everything)
    qtbot.waitUntil(lambda: not goal.tiles[Goal.TINY].isEnabled() and not jobs.busy, timeout=60_000)
    assert "cannot be reached" in goal.tiles[Goal.TINY].toolTip()


def test_a_tile_says_what_the_last_run_with_its_goal_reached(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.fill)
    outcome = scenes.outcome()
    result = AttemptResult(outcome.before, outcome.after, "m", "o", "c")
    when = "2026-05-17T13:05:09"
    document.attempts.add(Attempt("key", "Attempt 1", "", when, document.project, result))
    reached = percent_text(outcome.after.evaluation.accuracy)
    assert reached in goal.tiles[Goal.SMALLER].accessibleName()
    assert reached not in goal.tiles[Goal.TINY].accessibleName()


def test_the_nearest_goal_that_can_be_reached_is_one_click_away(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    set_limits(goal, {Limit.SIZE: 0.01, Limit.MACS: 50})
    assert not goal.instead.isVisible()
    click(qtbot, goal.fill)
    assert "cannot be reached" in goal.result.text()
    assert goal.instead.isVisible()
    click(qtbot, goal.instead)
    assert not goal.instead.isVisible()
    assert "is met" in goal.result.text()
    goal_now, after = document.project.goal, document.forecast
    assert goal_now is not None
    assert after is not None
    assert goal_now.macs == 0.5
    assert goal_now.size_bytes is not None
    assert after.size_bytes <= goal_now.size_bytes < 1.5 * after.size_bytes
    assert goal.budget == goal_now


def test_a_limit_starts_at_half_of_today_and_leaves_by_its_cross(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click_tile(qtbot, goal, Goal.OWN)
    goal.limits.offers[Limit.SIZE].trigger()
    before = document.original_cost
    assert before is not None
    number = goal.limits.chips[Limit.SIZE].number
    QApplication.processEvents()
    field, text = number.lineEdit(), number.text()
    assert field.width() > field.fontMetrics().horizontalAdvance(text)
    assert goal.budget.size_bytes == pytest.approx(before.size_bytes / 2, rel=0.05)
    assert not goal.limits.offers[Limit.SIZE].isVisible()
    click(qtbot, goal.limits.chips[Limit.SIZE].cross)
    assert goal.budget == Budget()
    assert goal.limits.offers[Limit.SIZE].isVisible()


def test_frozen_layers_keep_their_marks(goal: GoalBox, document: Document, qtbot: QtBot) -> None:
    document.edit("", lambda project: set_marks(project, ("layer4.0.conv1",), FREEZE))
    click(qtbot, goal.fill)
    assert document.project.marks["layer4.0.conv1"] == FREEZE
    assert document.project.marks["layer4.1.conv1"].kind is MarkKind.PRUNE


def test_a_goal_that_cannot_be_reached_says_so_and_changes_nothing(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    document.edit("", freeze_everything)
    marks = document.project.marks
    click(qtbot, goal.fill)
    assert "cannot be reached" in goal.result.text()
    assert document.project.marks == marks
    set_limits(goal, {Limit.MACS: 60})
    assert "cannot be reached" not in goal.result.text()


def test_marks_that_drift_from_the_goal_are_compared_with_it(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.fill)
    document.edit("", lambda project: set_marks(project, ("layer3.0.conv1",), FREEZE))
    assert "It misses the goal" in goal.result.text()


def test_redo_shows_the_goal_that_it_brings_back(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click_tile(qtbot, goal, Goal.MUCH_SMALLER)
    click(qtbot, goal.fill)
    document.undo_stack.undo()
    click_tile(qtbot, goal, Goal.TINY)
    document.undo_stack.redo()
    assert goal.goals.current is Goal.MUCH_SMALLER


def test_without_a_network_the_button_says_what_is_missing(qtbot: QtBot, jobs: Jobs) -> None:
    made = GoalBox(Document(), jobs)
    qtbot.addWidget(made)
    assert not made.fill.isEnabled()
    assert made.fill.toolTip() == "Pick a model first."


def test_two_limits_hold_together(goal: GoalBox, document: Document, qtbot: QtBot) -> None:
    set_limits(goal, {Limit.MACS: 50, Limit.SIZE: 9})
    assert goal.budget == Budget(macs=0.5, size_bytes=9_000_000)
    click(qtbot, goal.fill)
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    assert after.macs <= 0.5 * before.macs
    assert after.size_bytes <= 9_000_000
    assert "9.0\N{NO-BREAK SPACE}MB" in goal.result.text()
    document.undo_stack.undo()
    set_limits(goal, {Limit.MACS: 40})
    document.undo_stack.redo()
    assert goal.budget == Budget(macs=0.5, size_bytes=9_000_000)


def test_the_way_of_sharing_out_is_a_choice_below_advanced(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    assert not goal.strategy.isVisible()
    click(qtbot, goal.advanced)
    assert goal.strategy.isVisible()
    assert goal.strategy.currentData() == Strategy.UNIFORM
    # Whole steps would leave some of these narrow layers no choice.
    document.edit("", lambda p: set_pruning(p, replace(p.pruning, multiple=1)))
    click(qtbot, goal.fill)
    assert len({mark.ratio for mark in document.project.marks.values()}) == 1
    share_out(goal, Strategy.MEASURED)
    assert document.project.pruning.strategy is Strategy.MEASURED
    document.undo_stack.undo()
    assert goal.strategy.currentData() == Strategy.UNIFORM


def test_without_images_automatic_shares_out_evenly_and_says_so(qtbot: QtBot, jobs: Jobs) -> None:
    document = Document()
    document.open_project(Project(model=ModelChoice("resnet18")))
    document.loaded.take_network(opened_resnet())
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    assert document.project.pruning.strategy is Strategy.AUTOMATIC
    assert made.strategy.currentData() == Strategy.AUTOMATIC
    click(qtbot, made.fill)
    assert document.project.marks
    assert "no images to try plans with" in made.result.text()


@pytest.fixture
def tried(qtbot: QtBot, jobs: Jobs) -> GoalBox:
    """A small network without marks, and images to try plans for it on."""
    document = Document()
    pruning = PruningSettings(multiple=1)
    document.open_project(Project(model=ModelChoice("resnet18"), images="/pets", pruning=pruning))
    document.loaded.take_network(scenes.opened())
    held_back = scenes.images().dataset.validation
    document.loaded.take_images(LoadedImages(Dataset(scenes.pixels(48, "train"), held_back), ()))
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def test_several_plans_are_tried_and_any_of_them_can_be_picked(
    tried: GoalBox, jobs: Jobs, qtbot: QtBot
) -> None:
    document = tried.finder._document
    assert not tried.others.isVisible()
    click(qtbot, tried.fill)
    qtbot.waitUntil(lambda: bool(document.project.marks) and not jobs.busy, timeout=60_000)
    assert "The best of" in tried.result.text()
    best = document.project.marks
    tried.others.menu().aboutToShow.emit()
    actions = tried.others.menu().actions()
    assert [action.isChecked() for action in actions] == [True, *[False] * (len(actions) - 1)]
    assert len(actions) > 1
    assert tried.others.isVisible()
    actions[1].trigger()
    assert document.project.marks == tried.finder.plans[1].marks != best
    assert document.project.goal == Budget(macs=0.5)
    document.undo_stack.undo()
    assert document.project.marks == best
    document.edit("", lambda project: set_marks(project, ("0",), FREEZE))
    assert not tried.others.isVisible()  # they would overwrite what the person marked


def test_stopping_the_trial_keeps_the_best_plan_so_far(
    tried: GoalBox, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Event()
    likeness = Trials.likeness

    def once(trials: Trials, plan: Plan) -> tuple[float, float]:
        if first.is_set():
            jobs.stop()
        first.set()
        return likeness(trials, plan)

    monkeypatch.setattr(Trials, "likeness", once)
    click(qtbot, tried.fill)
    qtbot.waitUntil(lambda: "You stopped it" in tried.result.text(), timeout=60_000)
    assert tried.finder._document.project.marks


def test_accuracy_needs_images_to_try_plans_on(qtbot: QtBot, jobs: Jobs) -> None:
    document = Document()
    document.open_project(Project(model=ModelChoice("resnet18")))
    document.loaded.take_network(opened_resnet())
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    set_limits(made, {Limit.ACCURACY: 1})
    assert not made.fill.isEnabled()
    assert "Pick images first" in made.fill.toolTip()
    assert not made.probe.isEnabled()


def test_timing_the_computer_gives_the_forecast_a_latency_that_goals_can_limit(
    qtbot: QtBot, jobs: Jobs
) -> None:
    document = scenes.ready_document()
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    before = document.original_cost
    assert before is not None
    assert before.latency is None
    with qtbot.waitSignal(jobs.finished, timeout=60_000):
        made.time_machine.trigger()
    qtbot.waitUntil(lambda: document.facts.times is not None)
    before = document.original_cost
    assert before is not None
    assert before.latency is not None
    assert before.training_minutes is not None
    set_limits(made, {Limit.LATENCY: 0.01})
    click(qtbot, made.fill)
    assert "cannot be reached" in made.result.text()


def test_measured_sensitivity_is_kept_in_the_project(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysis = opened_resnet().analysis
    names = group_names(analysis)
    spared = analysis.group_of("layer1.0.conv1")
    assert spared is not None
    layers = {name: {"0.5": 0.88} for name in names.values()}
    measured = Sensitivity(0.9, 100, {**layers, names[spared.index]: {"0.1": 0.5, "0.5": 0.1}})
    monkeypatch.setattr(planning, "probe_sensitivity", lambda *_: measured)
    document = resnet_document()
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    with qtbot.waitSignal(jobs.finished):
        made.probe.trigger()
    qtbot.waitUntil(lambda: document.project.sensitivity == measured)
    assert document.undo_stack.undoText() == "Measure sensitivity"
    share_out(made, Strategy.MEASURED)
    with qtbot.waitSignal(jobs.finished, timeout=60_000):
        click(qtbot, made.fill)
    assert document.undo_stack.undoText().startswith("Make the plan")
    assert "layer1.0.conv1" not in document.project.marks


@pytest.mark.slow
def test_where_it_costs_least_is_seen_on_the_images(
    goal: GoalBox, document: Document, jobs: Jobs, qtbot: QtBot
) -> None:
    held_back = scenes.images().dataset.validation
    document.loaded.take_images(LoadedImages(Dataset(scenes.pixels(24, "train"), held_back), ()))
    share_out(goal, Strategy.MEASURED)
    click(qtbot, goal.fill)
    qtbot.waitUntil(lambda: document.project.goal is not None and not jobs.busy, timeout=60_000)
    opened, images, budget = document.opened, document.images, document.project.goal
    assert opened is not None
    assert budget is not None
    seen = find_plan(document.project, opened, images, budget, Unattended())
    unseen = find_plan(document.project, opened, None, budget, Unattended())
    assert document.project.marks == seen.marks
    assert document.project.marks != unseen.marks


def test_a_network_that_has_not_learned_has_no_accuracy_to_lose(qtbot: QtBot, jobs: Jobs) -> None:
    document = scenes.ready_document(("fox",))
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    set_limits(made, {Limit.ACCURACY: 1})
    assert not made.fill.isEnabled()
    assert "Run it once with another goal" in made.fill.toolTip()
    assert not made.probe.isEnabled()
    assert made.probe.toolTip() == made.fill.toolTip()
    # Once a run has taught it, plans are tried on what it learned.
    outcome = scenes.outcome()
    result = AttemptResult(outcome.before, outcome.after, "m", "o", "c")
    when = "2026-05-17T13:05:09"
    document.attempts.add(Attempt("key", "Attempt 1", "", when, document.project, result))
    assert made.fill.isEnabled()
    assert made.probe.isEnabled()


MINE = {
    "layer2.1": REMOVE,
    "layer3.0.conv1": FREEZE,
    "layer3.1.conv1": PROTECT,
}


def mark_by_hand(document: Document, marks: dict[str, Mark]) -> None:
    for name, mark in marks.items():
        document.edit("", partial(set_marks, layer_names=(name,), mark=mark))


def answer_with(button: str) -> list[str]:
    """Press a button of the question that comes next; the words of the question are listed."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):  # the plan is still being counted
            QTimer.singleShot(10, press)
            return
        asked.append(f"{box.text()} {box.informativeText()}")
        asked.append(box.defaultButton().objectName())
        found = box.findChild(QPushButton, button)
        (found or box.button(QMessageBox.StandardButton.Cancel)).click()

    QTimer.singleShot(0, press)
    return asked


@pytest.mark.parametrize("which", [Goal.SMALLER, Goal.MUCH_SMALLER])
def test_what_was_marked_by_hand_stays_through_one_goal_and_the_next(
    goal: GoalBox, document: Document, qtbot: QtBot, which: Goal
) -> None:
    mark_by_hand(document, MINE)
    click_tile(qtbot, goal, which)
    click(qtbot, goal.fill)
    assert MINE.items() <= document.project.marks.items()
    assert document.project.filled == document.project.marks.keys() - MINE.keys()
    assert "Your own marks stay: Freeze 1, Protect 1, Remove 1." in goal.result.text()
    assert "is met" in goal.result.text()
    set_limits(goal, {Limit.PARAMETERS: 60})
    click(qtbot, goal.fill)
    assert MINE.items() <= document.project.marks.items()
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.project.marks == MINE
    assert not document.project.filled


def test_shares_of_the_persons_own_are_asked_about_once_and_stay_first(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    mark_by_hand(document, {"layer3.0.conv1": prune(0.25)})
    asked = answer_with("keepMine")
    click(qtbot, goal.fill)
    assert "layer3.0.conv1" in asked[0]
    assert asked[1] == "keepMine"
    assert document.project.marks["layer3.0.conv1"] == prune(0.25)
    assert "is met" in goal.result.text()
    click_tile(qtbot, goal, Goal.MUCH_SMALLER)
    click(qtbot, goal.fill)  # the answer holds for the same marks
    assert document.project.marks["layer3.0.conv1"] == prune(0.25)
    mark_by_hand(document, {"layer4.0.conv1": prune(0.125)})
    asked = answer_with("replaceMine")
    click(qtbot, goal.fill)
    assert "2 layers" in asked[0]
    assert "layer4.0.conv1" in document.project.filled
    assert not document.project.own_ratios


def test_no_answer_changes_nothing(goal: GoalBox, document: Document, qtbot: QtBot) -> None:
    mark_by_hand(document, {"layer3.0.conv1": prune(0.25)})
    before = document.project
    answer_with("cancel")
    click(qtbot, goal.fill)
    assert document.project == before


@pytest.mark.parametrize("mine", [{}, MINE, {"layer2.1": REMOVE}])
def test_a_goal_that_holds_already_changes_nothing_and_says_so(
    goal: GoalBox, document: Document, qtbot: QtBot, mine: dict[str, Mark]
) -> None:
    mark_by_hand(document, mine)
    click(qtbot, goal.fill)
    planned, steps = document.project, document.undo_stack.count()
    set_limits(goal, {Limit.SIZE: 500})
    click(qtbot, goal.fill)
    assert document.project == planned
    assert document.undo_stack.count() == steps
    assert "goal already" in goal.result.text()
    assert "Nothing was changed" in goal.result.text()


def test_the_same_goal_again_changes_nothing_and_says_so(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.fill)
    planned = document.project
    click(qtbot, goal.fill)
    assert document.project == planned
    assert "Nothing was changed" in goal.result.text()


@pytest.mark.parametrize("limit", [Limit.MACS, Limit.SIZE])
def test_a_goal_that_is_another_one_by_now_is_not_called_met(
    goal: GoalBox, qtbot: QtBot, limit: Limit
) -> None:
    click(qtbot, goal.fill)
    assert "is met" in goal.result.text()
    settled = goal.settled
    assert settled
    set_limits(goal, {limit: 60})
    assert "is met" not in goal.result.text()
    assert "Make it again" in goal.result.text()
    settled = goal.settled
    assert not settled
    click_tile(qtbot, goal, Goal.SMALLER)
    assert "is met" in goal.result.text()


def test_a_loss_is_called_met_only_for_the_marks_that_were_tried(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.fill)
    tried = Budget(macs=0.5, accuracy_loss=0.01)
    marks = document.project.marks
    document.edit("", lambda project: fill_marks(project, marks, tried))
    goal.finder.found.emit("")
    assert "points" in goal.result.text()
    document.edit("", lambda project: set_marks(project, ("layer3.0.conv1",), prune(0.9)))
    assert "is met: Accuracy" not in goal.result.text()
    assert "Only a run can tell" in goal.result.text()


def test_marks_that_change_while_a_plan_is_found_are_not_lost(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = resnet_document()
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    document.edit("", lambda p: set_pruning(p, replace(p.pruning, strategy=Strategy.CAPPED)))
    document.loaded.take_images(scenes.images())
    going_on = Event()

    def find(*_: object, **__: object) -> FoundPlan:
        going_on.wait(10)
        opened = document.opened
        assert opened is not None
        return FoundPlan(solve(opened.analysis, {}, Budget(macs=0.5)), document.facts)

    monkeypatch.setattr(planning, "find_timed_plan", find)
    click(qtbot, made.fill)
    mark_by_hand(document, {"layer3.0.conv1": FREEZE})
    with qtbot.waitSignal(jobs.finished):
        going_on.set()
    assert document.project.marks == {"layer3.0.conv1": FREEZE}
    assert "changed while it was made" in made.result.text()


def test_goals_and_forecasts_go_by_another_devices_clock(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = scenes.ready_document()
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    bar.resize(1400, 80)
    bar.show()
    path = written(tmp_path, scenes.opened().network, device="Pi 5")
    picked = (str(path), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: picked)
    with qtbot.waitSignal(jobs.finished, timeout=60_000):
        made.devices.add.trigger()
    qtbot.waitUntil(lambda: document.facts.times is not None)
    assert bar.latency.caption.text() == "Time on Pi 5"
    assert "on Pi 5" in bar.latency.toolTip()
    before = document.original_cost
    assert before is not None
    assert before.latency is not None
    # A goal is about that device: it needs 2 ms beside its layers.
    assert before.latency.ms > 2
    assert document.project.device == "Pi 5"
    assert document.undo_stack.undoText() == "Times of: Pi 5"
    assert budget_text(Budget(latency_ms=30), device="Pi 5").startswith("Time on Pi 5")
    set_limits(made, {Limit.LATENCY: 1.9})
    click(qtbot, made.fill)
    assert "cannot be reached" in made.result.text()
    # It is there the next time, and this computer comes back.
    made.devices.refresh()
    assert [one.text() for one in made.devices.actions] == [
        "Times of: This computer",
        "Times of: Pi 5",
    ]
    assert [one.isChecked() for one in made.devices.actions] == [False, True]
    with qtbot.waitSignal(jobs.finished, timeout=60_000):
        made.devices.actions[0].trigger()
    qtbot.waitUntil(lambda: document.facts.times is None)
    bar.refresh()
    assert bar.latency.caption.text() == "Time per image"
    assert document.project.device == ""


def test_where_a_devices_times_are_gone_no_goal_goes_by_this_computers(
    qtbot: QtBot, jobs: Jobs
) -> None:
    document = scenes.ready_document()
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    document.edit("Times", lambda project: edits.use_device(project, "Pi 5"))
    assert "Pi 5" in made.finder.reason_against(Budget(latency_ms=30))
    assert made.finder.reason_against(Budget(macs=0.5)) == ""
    made.devices.refresh()
    assert [one.isChecked() for one in made.devices.actions] == [False, True]


def test_a_device_that_measured_other_layers_is_refused(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    document = scenes.ready_document()
    made = GoalBox(document, jobs)
    qtbot.addWidget(made)
    with qtbot.waitSignal(jobs.finished, timeout=60_000):
        made.finder.add_device(written(tmp_path))
    qtbot.waitUntil(lambda: "did not measure" in made.result.text())
    assert document.facts.times is None
