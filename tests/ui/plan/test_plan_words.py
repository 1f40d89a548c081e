"""A mark that removes nothing says so, and how much it takes."""

from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import prune
from slimstudio.session.edits import set_marks
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.plan.plan_words import notes_words
from tests.ui.resnet import resnet_document


def marked(layer: str, ratio: float) -> Document:
    document = resnet_document()
    document.edit("", lambda project: set_marks(project, (layer,), prune(ratio)))
    return document


def test_the_inspector_and_the_plan_say_that_a_ratio_is_too_small(qtbot: QtBot, jobs: Jobs) -> None:
    document = marked("layer1.0.conv1", 0.03)
    panel = PlanPanel(document, jobs)
    qtbot.addWidget(panel)
    panel.tree.select(("layer1.0.conv1",))
    said = (
        "Nothing leaves layer1.0.conv1: 3 % of 64 rounds to none in steps of 8. "
        "It takes 8 % or more."
    )
    assert panel.inspector.otherwise.text() == said
    assert panel.notes.text() == said
    assert panel.head.text.text() == "This plan would change nothing: no ratio is large enough."
    panel.tree.select(("layer1.0.conv2",))
    assert panel.inspector.otherwise.text() == ""


def test_a_ratio_that_removes_something_needs_no_words() -> None:
    assert notes_words(marked("layer1.0.conv1", 0.5)).text == ""
