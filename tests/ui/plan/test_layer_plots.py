"""What the inspector shows of a layer's channels."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.session.edits import keep_sensitivity
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.layer_plots import BY_WEIGHTS, ChannelScores
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.plots.small_plots import ImportancePlot
from tests.ui import scenes
from tests.ui.resnet import resnet_document


@pytest.fixture
def panel(qtbot: QtBot, jobs: Jobs) -> Iterator[PlanPanel]:
    made = PlanPanel(resnet_document(), jobs)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.details.setChecked(True)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QToolTip.hideText()


def test_the_channels_of_the_selected_layer_are_judged_and_drawn(
    panel: PlanPanel, qtbot: QtBot
) -> None:
    plots = panel.inspector.plots
    panel.tree.select(("layer1.0.conv1",))
    qtbot.waitUntil(plots.importance.isVisible)
    assert plots.importance.counts == (64, 0)
    assert "weights" in plots.words.text()
    qtbot.keyClicks(panel.tree, "p")
    assert plots.importance.counts == (32, 32)
    assert "32 of 64 leave" in plots.words.text()
    panel.tree.select(("layer2.0.conv1",))
    assert plots.importance.counts == (128, 0)
    panel.tree.select(("relu",))
    assert not plots.isVisible()
    panel.tree.select(("layer1",))
    assert not plots.isVisible()


def test_what_was_measured_is_drawn_with_the_ratio_of_the_mark(
    panel: PlanPanel, qtbot: QtBot
) -> None:
    plots = panel.inspector.plots
    panel.tree.select(("layer1.0.conv1",))
    assert not plots.sensitivity.isVisible()
    measured = Sensitivity(0.9, 100, {"layer1.0.conv1": {"0.3": 0.9, "0.5": 0.85}})
    panel.inspector._document.edit("", lambda project: keep_sensitivity(project, measured))
    assert plots.sensitivity.isVisible()
    removed, lost = plots.sensitivity.curve.getData()
    assert removed.tolist() == [0, 30, 50]
    assert lost.tolist() == pytest.approx([0, 0, 5])
    assert not plots.sensitivity.chosen.isVisible()
    qtbot.keyClicks(panel.tree, "p")
    assert plots.sensitivity.chosen.value() == 50


def test_the_least_important_channels_are_drawn_as_leaving(qtbot: QtBot) -> None:
    plot = ImportancePlot()
    qtbot.addWidget(plot)
    plot.show_scores(np.array([5.0, 1.0, 4.0, 2.0, 3.0, 6.0, 7.0, 8.0]), 3)
    leaving = plot.going.opts["x"][plot.going.opts["height"] > 0]
    staying = plot.staying.opts["x"][plot.staying.opts["height"] > 0]
    assert leaving.max() <= staying.min()  # the bar between them holds both
    plot.show_scores(np.full(4, 2.0), 1)  # all alike
    assert plot.counts == (3, 1)


def wanted(qtbot: QtBot, document: Document, jobs: Jobs) -> ChannelScores:
    scores = ChannelScores(document, jobs, jobs)
    scores.want()
    qtbot.waitUntil(lambda: known(scores))
    return scores


def small_document() -> Document:
    document = Document()
    document.open_project(scenes.project())
    document.loaded.take_network(scenes.opened())
    return document


def test_scores_are_found_once_and_forgotten_with_the_network(qtbot: QtBot, jobs: Jobs) -> None:
    document = small_document()
    scores = wanted(qtbot, document, jobs)
    opened, first = document.opened, scores.scores
    assert opened is not None
    assert first is not None
    assert first.shape == (opened.analysis.channel_count,)
    scores.want()
    assert scores.scores is first
    document.open_project(Project())
    assert not known(scores)
    scores.want()
    assert not jobs.busy


def known(scores: ChannelScores) -> bool:
    return scores.scores is not None


def test_weights_wait_for_work_that_is_going_on(qtbot: QtBot, jobs: Jobs) -> None:
    document = small_document()
    scores = ChannelScores(document, jobs, jobs)
    jobs.start("Something else", lambda control: control.check(), lambda _: None)
    scores.want()
    assert not scores.running
    qtbot.waitUntil(lambda: known(scores))


def test_channels_are_judged_as_the_run_will_when_somebody_asks(
    panel: PlanPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged: list[str] = []

    def judge(
        _project: Project,
        opened: OpenedNetwork,
        _images: object,
        criterion: str,
        _control: object,
    ) -> NDArray[np.float64]:
        judged.append(criterion)
        return np.linspace(0.0, 1.0, opened.analysis.channel_count)

    monkeypatch.setattr("slimstudio.session.tasks.planning.judge_channels", judge)
    panel.tree.select(("layer1.0.conv1",))
    plots = panel.inspector.plots
    qtbot.waitUntil(plots.look.isVisible)
    qtbot.mouseClick(plots.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "as the run will" in plots.words.text())
    assert judged == [BY_WEIGHTS, "reconstruction"]
    assert not plots.look.isVisible()
