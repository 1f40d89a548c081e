"""The document: one truth, one kind of undo step, and nothing stale beside it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.measure.facts import Facts, TrainingWork
from slimstudio.engine.outcome import Taught
from slimstudio.errors import ImagesError, InputError, ModelFileError
from slimstudio.messages import Message
from slimstudio.session import edits
from slimstudio.session.attempts import Attempt, AttemptResult
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.run_state import Ended, Ending
from slimstudio.ui.document import Document
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("qapp")


def mark(layer: str, ratio: float) -> partial[Project]:
    return partial(edits.set_marks, layer_names=[layer], mark=prune(ratio))


@pytest.fixture
def document() -> Document:
    return scenes.ready_document()


def test_an_edit_can_be_undone_and_redone(document: Document) -> None:
    before = document.project
    document.edit("Rename", partial(edits.rename, name="Cats"))
    assert document.project.name == "Cats"
    assert document.undo_stack.undoText() == "Rename"
    document.undo_stack.undo()
    assert document.project is before
    document.undo_stack.redo()
    assert document.project.name == "Cats"


def test_an_edit_that_changes_nothing_leaves_no_step_and_says_nothing(document: Document) -> None:
    changes = QSignalSpy(document.project_changed)
    document.edit("Rename", partial(edits.rename, name=document.project.name))
    assert document.undo_stack.count() == 0
    assert changes.count() == 0


def test_an_edit_is_announced_once(document: Document) -> None:
    changes = QSignalSpy(document.project_changed)
    document.edit("Rename", partial(edits.rename, name="Cats"))
    assert changes.count() == 1


def test_an_edit_that_is_refused_changes_nothing(document: Document) -> None:
    before = document.project
    with pytest.raises(InputError):
        document.edit("Rename", partial(edits.rename, name="  "))
    assert document.project is before
    assert document.undo_stack.count() == 0


def test_edits_with_the_same_key_become_one_step(document: Document) -> None:
    before = document.project
    for ratio in (0.1, 0.2, 0.3):
        document.edit(f"Prune {ratio}", mark("2", ratio), merge_key="ratio of 2")
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Prune 0.3"
    document.undo_stack.undo()
    assert document.project == before


def test_edits_with_other_keys_or_none_stay_apart(document: Document) -> None:
    document.edit("a", mark("2", 0.1), merge_key="ratio of 2")
    document.edit("b", mark("0", 0.1), merge_key="ratio of 0")
    document.edit("c", mark("0", 0.2))
    document.edit("d", mark("0", 0.3))
    assert document.undo_stack.count() == 4


def test_a_drag_that_ends_where_it_began_leaves_no_step(document: Document) -> None:
    document.edit("a", mark("0", 0.2), merge_key="ratio of 0")
    document.edit("b", mark("0", 0.5), merge_key="ratio of 0")  # as it was before
    assert document.project == scenes.project()
    assert document.undo_stack.count() == 0
    assert not document.modified


def test_edits_after_saving_do_not_merge_into_the_saved_state(document: Document) -> None:
    document.edit("a", mark("0", 0.2), merge_key="ratio of 0")
    document.mark_saved(Path("/p/pets.slim"))
    document.edit("b", mark("0", 0.3), merge_key="ratio of 0")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert not document.modified
    assert document.project.marks["0"] == prune(0.2)


def test_another_model_drops_everything_that_was_made_from_the_old_one(document: Document) -> None:
    document.take_outcome(scenes.outcome())
    document.edit("Pick", partial(edits.pick_model, choice=ModelChoice("resnet34")))
    assert document.opened is None
    assert document.images is None
    assert document.outcome is None
    assert document.project.marks == {}


def test_other_images_drop_the_loaded_ones_and_the_outcome_but_keep_the_network(
    document: Document,
) -> None:
    document.take_outcome(scenes.outcome())
    document.edit("Pick", partial(edits.pick_images, path=Path("/others").absolute()))
    assert document.opened is not None
    assert document.images is None
    assert document.outcome is None


def test_marks_keep_what_was_loaded(document: Document) -> None:
    opened, images = document.opened, document.images
    document.edit("Freeze", partial(edits.set_marks, layer_names=["0"], mark=FREEZE))
    assert document.opened is opened
    assert document.images is images


def test_the_forecast_follows_the_marks(document: Document) -> None:
    assert document.original_cost is not None
    assert document.forecast is not None
    assert document.forecast.macs < document.original_cost.macs
    document.edit("Clear", edits.clear_marks)
    assert document.forecast is not None
    assert document.forecast.macs == document.original_cost.macs


def test_the_forecast_is_made_once_for_the_same_marks(document: Document) -> None:
    first = document.forecast
    assert document.forecast is first
    document.edit("Rename", partial(edits.rename, name="Cats"))
    assert document.forecast is first
    assert document.original_cost is document.original_cost


def test_without_a_network_there_is_neither_plan_nor_forecast() -> None:
    document = Document()
    assert document.plan is None
    assert document.forecast is None
    assert document.original_cost is None


def test_a_problem_is_told_until_the_model_is_another(document: Document) -> None:
    problem = ModelFileError(Message("It is empty."))
    document.loaded.refuse_network(problem)
    assert document.model_problem is problem
    assert document.opened is None
    document.edit("Pick", partial(edits.pick_model, choice=ModelChoice("resnet34")))
    assert document.model_problem is None


def test_reloading_forgets_problems_and_asks_for_it(document: Document, qtbot: QtBot) -> None:
    document.loaded.refuse_images(ImagesError(Message("It is empty.")))
    with qtbot.waitSignal(document.reload_requested):
        document.reload()
    assert document.images_problem is None


def test_an_outcome_for_other_sources_is_ignored(document: Document) -> None:
    made_with = document.project
    document.edit("Pick", partial(edits.pick_images, path=Path("/others").absolute()))
    document.take_outcome(scenes.outcome(), made_with)
    assert document.outcome is None


def test_an_outcome_is_out_of_date_once_the_marks_differ(document: Document) -> None:
    document.take_outcome(scenes.outcome(), document.project)
    was_current = [document.outcome_is_current]
    document.edit("Clear", edits.clear_marks)
    was_current.append(document.outcome_is_current)
    document.undo_stack.undo()
    was_current.append(document.outcome_is_current)
    assert was_current == [True, False, True]


def test_a_finished_run_is_unsaved_work(document: Document) -> None:
    was_modified = [document.modified]
    document.take_outcome(scenes.outcome())
    was_modified.append(document.modified)
    document.mark_saved(Path("/p/pets.slim"))
    was_modified.append(document.modified)
    assert was_modified == [False, True, False]
    assert document.path == Path("/p/pets.slim")


def test_opening_another_project_forgets_the_last_one(document: Document) -> None:
    document.edit("Rename", partial(edits.rename, name="Cats"))
    document.take_outcome(scenes.outcome())
    document.open_project(Project(name="Birds"), Path("/p/birds.slim"))
    assert document.project.name == "Birds"
    assert document.undo_stack.count() == 0
    assert document.opened is None
    assert document.outcome is None
    assert not document.modified


def test_a_project_is_opened_with_its_finished_run() -> None:
    document, outcome = Document(), scenes.outcome()
    document.open_project(scenes.project(), Path("/p/pets.slim"), outcome)
    assert document.outcome is outcome
    assert document.outcome_is_current
    assert not document.modified


def test_the_seed_decides_what_is_loaded_too(document: Document) -> None:
    training = replace(document.project.training, seed=7)
    document.edit("Seed", partial(edits.set_training, training=training))
    assert document.images is None


@pytest.mark.parametrize("kind", ["images", "weights"])
def test_the_result_stays_shown_when_files_are_found_again_and_that_is_undone(
    qtbot: QtBot, kind: str
) -> None:
    assert qtbot is not None
    document = Document()
    project = edits.pick_images(Project(model=ModelChoice("", "/old")), "/old")
    result = scenes.outcome()
    document.open_project(project, None, result)
    document.take_run(Ended(project, Ending.DONE))
    move = getattr(edits, f"move_{kind}")
    document.relocate(
        "Move", partial(move, old="/old", new="/new"), partial(move, old="/new", new="/old")
    )
    stack, seen = document.undo_stack, []
    document.outcome_changed.connect(lambda: seen.append(document.outcome))
    for step in (None, stack.undo, stack.redo, stack.undo):
        if step is not None:
            step()
        assert document.outcome is result
        assert document.outcome_is_current
        assert document.outcome_project == document.project
        assert isinstance(document.run, Ended)
    assert document.project == project
    assert seen == []
    document.edit("Pick", partial(edits.pick_images, path="/other"))
    assert document.outcome is None
    document.undo_stack.clear()


def test_an_original_that_was_taught_before_is_not_counted_again() -> None:
    document = scenes.ready_document(("dog",))
    document.take_facts(Facts(training=TrainingWork(0.01)))
    made_with, outcome = document.project, scenes.outcome()
    before = document.facts.training
    assert before is not None
    taught = AttemptResult(outcome.before, outcome.after, "m", "o", "c", taught=Taught("digest", 1))
    when = "2026-05-17T13:05:09"
    document.attempts.add(Attempt("key", "Attempt 1", "", when, made_with, taught))
    assert document.facts.training is not None
    assert before.learn_epochs > document.facts.training.learn_epochs == 0
    document.edit("", lambda p: edits.set_training(p, replace(p.training, tune_epochs=9)))
    assert document.facts.training.learn_epochs == 0
    document.edit("", lambda p: edits.set_training(p, replace(p.training, batch_size=3)))
    assert document.facts.training.learn_epochs > 0
    document.undo_stack.clear()  # a collection would take any order


def test_a_project_is_called_as_its_file_or_in_the_language_of_the_window(
    document: Document,
) -> None:
    document.open_project(Project())
    assert document.title == "Untitled"
    document.open_project(Project(name="Birds"))
    assert document.title == "Birds"
    document.open_project(Project(name="Birds"), Path("/desk/Ducks.slim"))
    assert document.title == "Ducks"
