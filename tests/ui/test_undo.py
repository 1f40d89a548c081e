"""Undo: any sequence of edits, all undone, is the start; all redone, the end."""

from collections.abc import Callable
from functools import partial
from inspect import getmembers, isfunction, signature

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from slimstudio.engine.data.curation import Curation
from slimstudio.engine.marks import FREEZE, PROTECT, Mark, prune
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.training.settings import Passes
from slimstudio.session import edits
from slimstudio.session.attempts import Attempts
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.document import Document
from tests.session.projects import PATHS, PRUNING, SENSITIVITY, TRAINING
from tests.ui import scenes
from tests.ui.attempts.trials import attempts

_LAYERS = st.sampled_from(["stem", "body.0", "body.1", "head"])
_MARKS: st.SearchStrategy[Mark] = st.sampled_from([FREEZE, PROTECT]) | st.floats(0.1, 0.9).map(
    prune
)
_KEYS = st.sampled_from(["", "", "ratio", "rate"])
_OLD_PLACES = st.sampled_from([scenes.project().images, "/pets"])
_OLD_WEIGHTS = st.sampled_from(["/net.pt", "/elsewhere/net.pt"])
_MODELS = st.sampled_from(
    [ModelChoice("resnet18"), ModelChoice("vgg11"), ModelChoice(weights="/net.pt")]
)
_CURATIONS = st.sampled_from([Curation(), Curation(("a/1.png",)), Curation(("b/2.png",))])

# How each edit is drawn: its function, and its arguments beside the project.
_EDITS: dict[Callable[..., Project], dict[str, st.SearchStrategy[object]]] = {
    edits.rename: {"name": st.sampled_from(["A", "B"])},
    edits.pick_model: {"choice": _MODELS},
    edits.set_input_values: {"values": st.sampled_from(InputValues)},
    edits.resize_images: {"size": st.sampled_from([None, 64, (64, 96)])},
    edits.name_classes: {"path": PATHS},
    edits.pick_images: {"path": PATHS | _OLD_PLACES},
    edits.move_images: {"old": _OLD_PLACES, "new": PATHS},
    edits.move_weights: {"old": _OLD_WEIGHTS, "new": st.just("/elsewhere/net.pt")},
    edits.curate: {"curation": _CURATIONS},
    edits.set_marks: {"layer_names": st.lists(_LAYERS, min_size=1, max_size=3), "mark": _MARKS},
    edits.clear_marks: {},
    edits.fill_marks: {
        "marks": st.dictionaries(_LAYERS, _MARKS),
        "goal": st.floats(0.1, 0.9).map(lambda share: Budget(macs=share)),
    },
    edits.set_training: {"training": TRAINING},
    edits.set_pruning: {"pruning": PRUNING},
    edits.settle: {
        "passes": st.builds(Passes, st.integers(0, 9), st.integers(0, 9), st.booleans())
    },
    edits.use_device: {"name": st.sampled_from(["", "Pi 5"])},
    edits.keep_sensitivity: {"measured": SENSITIVITY},
}
_CHANGES = st.one_of([st.builds(partial(partial, edit), **drawn) for edit, drawn in _EDITS.items()])
_MOVES = st.builds(partial(partial, edits.move_images), old=_OLD_PLACES, new=PATHS)
_KEPT = st.sampled_from(["one", "two", "three", "four"])
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), _CHANGES, _KEYS),
        st.tuples(st.just("relocate"), _MOVES, st.just("")),
        st.tuples(st.just("rename"), st.none(), _KEPT),
        st.tuples(st.just("delete"), st.none(), _KEPT),
    ),
    max_size=12,
)


def _state(document: Document) -> tuple[Project, Attempts]:
    return document.project, document.attempts.value


def put_away(document: Document) -> None:
    """Free the edits before the document that they call: a collection would take any order."""
    document.undo_stack.clear()


def test_every_edit_there_is_is_among_those_that_are_drawn() -> None:
    found = {
        edit for _, edit in getmembers(edits, isfunction) if "project" in signature(edit).parameters
    }
    public = {edit for edit in found if not edit.__name__.startswith("_")}
    assert public == set(_EDITS)


@given(_STEPS)
@settings(max_examples=100, deadline=None)
def test_any_edits_undone_are_the_start_and_redone_the_end(
    qapp: QApplication, steps: list[tuple[str, Callable[[Project], Project], str]]
) -> None:
    assert qapp is not None
    document = Document()
    document.open_project(scenes.project(), None, None, Attempts(attempts().kept))
    start = _state(document)
    for kind, change, key in steps:
        match kind:
            case "edit":
                document.edit("Edit", change, key)
            case "relocate":
                document.relocate("Relocate", change, change)
            case "rename":
                document.attempts.rename(key, f"{key} again")
            case _:
                document.attempts.delete((key,))
    end = _state(document)
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert _state(document) == start
    assert not document.modified
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    assert _state(document) == end
    put_away(document)


def test_a_slider_that_is_dragged_is_one_step(qapp: QApplication) -> None:
    assert qapp is not None
    document = Document()
    for percent in range(10, 90):
        change = partial(edits.set_marks, layer_names=["stem"], mark=prune(percent / 100))
        document.edit("Prune stem", change, "ratio stem")
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.project == Project()
    put_away(document)
