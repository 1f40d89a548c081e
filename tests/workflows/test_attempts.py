"""Two real runs: kept, saved, opened elsewhere, restored, and recovered after a crash."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import prune
from slimstudio.engine.outcome import Outcome
from slimstudio.session import edits, tasks
from slimstudio.session.workspace import Workspace
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.run.run_panel import RunPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import running
from tests.ui.shown_window import shown_window

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


@pytest.fixture
def other(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot)


def wait(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=120_000)


def run(window: MainWindow, qtbot: QtBot, share: float) -> Outcome:
    document = window.document
    marks = partial(edits.set_marks, layer_names=["layer4.0.conv1"], mark=prune(share))
    document.edit("Prune", marks)
    window.show_step(Step.RUN)
    panel = window.panel(Step.RUN)
    assert isinstance(panel, RunPanel)
    if panel.controls.again.isVisible():
        qtbot.mouseClick(panel.controls.again, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.controls.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.running, timeout=120_000)
    assert document.outcome is not None
    assert document.outcome_is_current
    return document.outcome


def equal(one: Outcome, two: Outcome) -> bool:
    pairs = zip(
        one.compact.module.state_dict().values(),
        two.compact.module.state_dict().values(),
        strict=True,
    )
    return all(torch.equal(left, right) for left, right in pairs)


def test_attempts_outlive_the_window_and_a_crash(
    window: MainWindow,
    other: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(running, "run", lambda *given, **_: tasks.run(*given))
    path = tmp_path / "digits.slim"
    window.menus.sample.trigger()
    qtbot.waitUntil(lambda: window.document.images is not None, timeout=120_000)
    training = replace(window.document.project.training, learn_epochs=1, tune_epochs=1)
    window.document.edit("Shorten", partial(edits.set_training, training=training))
    first, second = run(window, qtbot, 0.25), run(window, qtbot, 0.75)
    kept = window.document.attempts.value.kept
    assert [one.parent for one in kept] == ["", kept[0].key]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.files.save()
    # The original, which both runs taught in the same way, is stored once.
    sizes = [one.size_bytes for one in (second.before, first.after, second.after)]
    assert path.stat().st_size < sum(sizes) * 1.1 + 1_000_000

    other.files.open_file(path)
    qtbot.waitUntil(lambda: other.document.path == path, timeout=120_000)
    wait(qtbot, other)
    assert other.document.outcome is not None
    assert equal(other.document.outcome, second)
    compare = other.panel(Step.COMPARE)
    assert isinstance(compare, ComparePanel)
    other.show_step(Step.COMPARE)
    qtbot.mouseClick(compare.switch.buttons[1], Qt.MouseButton.LeftButton)
    compare.attempts.tree.select((kept[0].key,))
    with qtbot.waitSignal(compare.attempts.restored, timeout=120_000):
        qtbot.mouseClick(compare.attempts.details.restore, Qt.MouseButton.LeftButton)
    assert compare.switch.current == 0
    assert equal(other.document.outcome, first)
    assert other.document.outcome_is_current

    # What the other window has not saved is found again when it is gone.
    draft = other.document.attempts.workspace
    qtbot.waitUntil((draft.folder / "draft.json").exists)
    left = shutil.copytree(draft.folder, draft.folder.with_name("left"))  # nobody holds this one
    window.recovery.offer()
    button = window.findChild(QPushButton, "recover")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.document.attempts.value.current == kept[0].key, timeout=120_000)
    wait(qtbot, window)
    assert window.document.modified
    assert window.document.outcome is not None
    assert equal(window.document.outcome, first)
    assert window.document.attempts.workspace.folder == left
    assert isinstance(window.document.attempts.workspace, Workspace)
