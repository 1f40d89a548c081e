"""Undo: any sequence of edits, all undone, is the start; all redone, the end."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from slimstudio.engine.marks import FREEZE, PROTECT, Mark, prune
from slimstudio.session import edits
from slimstudio.session.attempts import Attempts
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.document import Document
from tests.session.projects import PATHS, PRUNING, TRAINING
from tests.ui.attempts.trials import attempts

_LAYERS = st.sampled_from(["stem", "body.0", "body.1", "head"])
_MARKS: st.SearchStrategy[Mark] = st.sampled_from([FREEZE, PROTECT]) | st.floats(0.1, 0.9).map(
    prune
)
_KEYS = st.sampled_from(["", "", "ratio", "rate"])
_EDITS = st.one_of(
    st.builds(
        lambda layers, mark: partial(edits.set_marks, layer_names=layers, mark=mark),
        st.lists(_LAYERS, min_size=1, max_size=3),
        _MARKS,
    ),
    st.just(edits.clear_marks),
    st.builds(lambda name: partial(edits.rename, name=name), st.sampled_from(["A", "B"])),
    st.builds(lambda path: partial(edits.pick_images, path=path), PATHS),
    st.builds(
        lambda name: partial(edits.pick_model, choice=ModelChoice(name)),
        st.sampled_from(["resnet18", "vgg11"]),
    ),
    st.builds(lambda given_: partial(edits.set_training, training=given_), TRAINING),
    st.builds(lambda given_: partial(edits.set_pruning, pruning=given_), PRUNING),
)
_STEPS = st.lists(
    st.one_of(
        st.tuples(_EDITS, _KEYS),
        st.tuples(st.just("rename"), st.sampled_from(["one", "two", "three", "four"])),
        st.tuples(st.just("delete"), st.sampled_from(["one", "two", "three", "four"])),
    ),
    max_size=12,
)


def _state(document: Document) -> tuple[Project, Attempts]:
    return document.project, document.attempts.value


def put_away(document: Document) -> None:
    """Free the edits before the document that they call: a collection would take any order."""
    document.undo_stack.clear()


@given(_STEPS)
@settings(max_examples=60, deadline=None)
def test_any_edits_undone_are_the_start_and_redone_the_end(
    qapp: QApplication, steps: list[tuple[object, str]]
) -> None:
    assert qapp is not None
    document = Document()
    document.open_project(Project(), None, None, Attempts(attempts().kept))
    start = _state(document)
    for change, key in steps:
        match change:
            case "rename":
                document.attempts.rename(key, f"{key} again")
            case "delete":
                document.attempts.delete((key,))
            case _ if callable(change):
                document.edit("Edit", change, key)
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
