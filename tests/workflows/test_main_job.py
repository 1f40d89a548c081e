"""The main job as a person does it: one window, real clicks, real files."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import onnxruntime
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

import slimstudio
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.marks import FREEZE, MarkKind
from slimstudio.engine.outcome import Outcome
from slimstudio.session import tasks
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.export.export_panel import ExportPanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.plan.goal_tiles import Goal
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import running
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from tests.ui.shown_window import shown_window

Panel = TypeVar("Panel", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


class Person:
    """Somebody at the window, who only clicks, types and looks."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.document = window.document
        self._qtbot = qtbot

    def click(self, button: QWidget) -> None:
        assert button.isEnabled(), button.toolTip()
        assert button.isVisible()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_until(self, come: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(come, timeout=120_000)

    def look_at(self, step: Step, kind: type[Panel]) -> Panel:
        """Expect that the window shows the screen of `step`."""
        panel = self.window.panel(step)
        assert self.window.step is step
        assert isinstance(panel, kind)
        assert panel.isVisible()
        return panel

    def open_the_sample(self) -> None:
        self.click(self.look_at(Step.WELCOME, WelcomePanel).sample)
        self.wait_until(lambda: self.document.images is not None)
        assert self.document.opened is not None
        assert self.document.opened.network.new_classes == ("5", "6", "7", "8", "9")

    def plan(self) -> None:
        """Freeze the first convolution, ask for half of the computation, learn for two epochs."""
        plan = self.look_at(Step.PLAN, PlanPanel)
        plan.details.setChecked(True)
        freeze = plan.inspector.marks.buttons[MarkKind.FREEZE]
        plan.tree.select(("conv1",))
        self.wait_until(freeze.isEnabled)
        self.click(freeze)
        self.click(plan.goal.tiles[Goal.SMALLER])
        self.click(plan.goal.fill)
        self.wait_until(lambda: self.document.project.goal is not None)
        plan.training.advanced.setChecked(True)
        for name in ("learn_epochs", "tune_epochs"):
            epochs = plan.training.fields[name]
            assert isinstance(epochs, QSpinBox)
            epochs.setValue(1)
        assert self.document.project.marks["conv1"] == FREEZE
        before, after = self.document.original_cost, self.document.forecast
        assert before is not None
        assert after is not None
        assert after.macs <= before.macs / 2
        self.click(plan.start)

    def run(self) -> Outcome:
        run = self.look_at(Step.RUN, RunPanel)
        self.click(run.controls.start)
        self.wait_until(lambda: not run.running)
        outcome = self.document.outcome
        assert outcome is not None, run.problem.why.text()
        run.plot.draw()
        assert [name for name, _, _ in run.plot.loss.spans] == ["learning", "tuning after pruning"]
        self.click(run.summary.button)
        return outcome

    def compare(self) -> None:
        compare = self.look_at(Step.COMPARE, ComparePanel)
        assert "smaller" in compare.verdict.text()
        self.click(compare.head.button)

    def export(self, folder: Path) -> list[str]:
        """Write both formats as `digits`, and read what the window says about them."""
        export = self.look_at(Step.EXPORT, ExportPanel)
        export.form.targets.choose(None)
        export.form.folder.setText(str(folder))
        export.form.name.setText("digits")
        self.click(export.head.button)
        self.wait_until(lambda: not self.window.jobs.busy)
        assert export.results.rows, export.problem.heading.text()
        return [words.partition(", largest difference")[0] for words in export.results.words()]


@pytest.mark.slow
def test_open_mark_run_compare_export(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Making ONNX files only to time them takes longer than all the rest; the demo does it.
    monkeypatch.setattr(running, "run", lambda *given, **_: tasks.run(*given))
    person = Person(window, qtbot)
    person.open_the_sample()
    person.plan()
    assert window.document.opened is not None
    frozen = window.document.opened.network.module.state_dict()["conv1.weight"].clone()
    outcome = person.run()
    person.compare()
    said = person.export(tmp_path)

    assert outcome.after.macs <= outcome.before.macs / 2
    assert outcome.after.size_bytes < outcome.before.size_bytes
    assert outcome.speeds[0].before == outcome.before.latency
    assert outcome.after.evaluation.accuracy > 0.5  # ten classes: chance is 0.1
    assert torch.equal(frozen, outcome.compact.module.state_dict()["conv1.weight"])
    assert window.document.images is not None
    count = len(window.document.images.dataset.validation)
    assert said == [
        f"digits.pt: agrees on {count} of {count} images",
        f"digits.onnx: agrees on {count} of {count} images",
    ]

    # What the person has in hand now answers like the network in the window.
    assert window.document.images is not None
    pixels = window.document.images.dataset.validation
    images = normalise(pixels.images, outcome.compact.recipe.preprocessing)
    expected = torch.tensor(outcome.after.evaluation.answers)
    with torch.inference_mode():
        assert torch.equal(slimstudio.load(tmp_path / "digits.pt")(images).argmax(1), expected)
    session = onnxruntime.InferenceSession(tmp_path / "digits.onnx")
    (scores,) = session.run(None, {session.get_inputs()[0].name: images.contiguous().numpy()})
    np.testing.assert_array_equal(np.asarray(scores).argmax(1), expected.numpy())
