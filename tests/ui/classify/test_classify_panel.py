"""The page on which a network is put to work, with a real network and real pictures."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event as Flag

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from slimstudio.engine.classify.pictures import Answered, FoundPicture
from slimstudio.engine.control import Control
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.models.confidence import Confidence, ConfidenceBin
from slimstudio.engine.models.input_values import InputValues
from slimstudio.session.tasks.classifying import AnswerListener
from slimstudio.ui.classify.answers_model import AnswerColumn
from slimstudio.ui.classify.answers_view import AnswersDelegate
from slimstudio.ui.classify.classify_panel import ClassifyPanel
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.tasks import classifying
from tests.engine.classify.test_pictures import paint
from tests.engine.export.onnx_files import averages
from tests.engine.export.samples import CLASSES, compact_squeezenet
from tests.ui import scenes

FOUND = Confidence(1.5, 0.36, 0.02, 0.1, (ConfidenceBin(5, 0.4, 0.4), ConfidenceBin(9, 0.9, 1.0)))


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    assert qtbot
    return Document()


@pytest.fixture
def panel(document: Document, jobs: Jobs, qtbot: QtBot) -> ClassifyPanel:
    made = ClassifyPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def wait(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)


def test_a_network_file_answers_about_a_folder(
    panel: ClassifyPanel, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not panel.head.button.isEnabled()
    assert panel.table.currentIndex() == 0
    network = replace(compact_squeezenet(), confidence=FOUND)
    write_pt(network, tmp_path / "net.pt")
    paint(tmp_path / "in", *(f"{at}.png" for at in range(5)))
    (tmp_path / "in" / "broken.png").write_bytes(b"nothing")
    panel.take_files([tmp_path / "in", tmp_path / "net.pt"])
    panel.head.button.click()
    assert not panel.form.isEnabled()
    wait(jobs, qtbot)
    answers = panel.table.answers
    assert answers.classes == CLASSES
    assert answers.rowCount() == 6
    assert answers.threshold == 0.36
    assert "14 validation images" in panel.confidence.words.text()
    assert panel.confidence.diagram.isVisible()
    # The table in a file, and sorted copies that are undone.
    panel.use.save_to(tmp_path / "out.csv")
    wait(jobs, qtbot)
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()) == 7
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    panel.use.sort_into(tmp_path)
    wait(jobs, qtbot)
    folder = tmp_path / "Sorted pictures"
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 6
    assert panel.use.undo.isVisible()
    panel.use.undo.click()
    wait(jobs, qtbot)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    assert not panel.use.undo.isVisible()
    panel.use.move_too.setChecked(True)
    panel.use.sort_into(tmp_path)
    wait(jobs, qtbot)
    assert not list((tmp_path / "in").iterdir())
    panel.use.undo.click()
    wait(jobs, qtbot)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before


def test_the_projects_own_network_is_offered_and_calibrated(
    panel: ClassifyPanel, document: Document, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    document.open_project(scenes.project())
    document.loaded.take_images(scenes.images())
    document.take_outcome(scenes.outcome())
    assert panel.form.network.currentText() == "Compact network of “Pets”"
    paint(tmp_path, "one.png")
    panel.form.take_pictures([tmp_path])
    panel.classify()
    wait(jobs, qtbot)
    assert panel.table.answers.classes == scenes.CLASSES
    assert "Not calibrated" in panel.confidence.words.text()  # too few images
    assert panel.table.answers.threshold == 0.6


def test_a_strangers_network_is_asked_for_its_values_first(
    panel: ClassifyPanel, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    paint(tmp_path / "in", "one.png")
    panel.take_files([averages(tmp_path / "stranger.onnx"), tmp_path / "in"])
    assert panel.form.input_values is None
    panel.classify()
    wait(jobs, qtbot)
    assert panel.table.answers.answers == []
    assert "does not say" in panel.table.empty.text.text()
    assert not panel.problem.isVisible()
    panel.form.values.setCurrentIndex(list(InputValues).index(InputValues.NONE))
    panel.classify()
    wait(jobs, qtbot)
    assert panel.table.answers.rowCount() == 1
    assert "Not calibrated" in panel.confidence.words.text()


def test_what_goes_wrong_is_told_on_the_page(
    panel: ClassifyPanel, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.take_files([tmp_path / "gone.pt", tmp_path])
    panel.classify()
    wait(jobs, qtbot)
    assert panel.problem.isVisible()
    assert panel.head.button.isEnabled()


def test_answers_show_while_more_come_and_stay_when_stopped(
    panel: ClassifyPanel,
    jobs: Jobs,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    let_go = Flag()

    def answer_pictures(
        _network: Path,
        _given: Sequence[Path],
        _values: object,
        told: AnswerListener,
        control: Control,
        **_named: object,
    ) -> None:
        told.network(CLASSES, None)
        for at in range(3):
            picture = FoundPicture(tmp_path / f"{at}.png", f"{at}.png")
            told.answer(Answered(picture, ((at, 0.9), (0, 0.1))))
        control.report(Progress(Phase.IMAGES, 3, 9, seconds_left=61))
        while not let_go.wait(0.005):
            control.check()

    monkeypatch.setattr(classifying, "answer_pictures", answer_pictures)
    panel.take_files([tmp_path / "net.pt", tmp_path])
    panel.classify()
    qtbot.waitUntil(lambda: panel.table.answers.rowCount() == 3)
    assert panel.status.text() == "3 of 9 pictures, 1\xa0min 1\xa0s left"
    assert not panel.use.save.isEnabled()
    panel.stop.click()
    wait(jobs, qtbot)
    assert panel.table.answers.rowCount() == 3
    assert panel.use.save.isEnabled()
    # Filtered, and counted.
    only = panel.table.only
    assert [only.itemText(at) for at in range(only.count())] == [
        "All answers",
        *(f"{name} (1)" for name in CLASSES),
    ]
    only.setCurrentIndex(2)
    assert panel.table.answers.rowCount() == 1
    panel.confidence.threshold.setValue(95)
    assert panel.table.summary.text() == "3 pictures, 3 unsure"
    # Corrected with the list of classes.
    view = panel.table.view
    view.edit(panel.table.answers.index(0, AnswerColumn.ANSWER))
    editor = next(box for box in view.findChildren(QComboBox) if box.objectName())
    editor.setCurrentIndex(2)
    delegate = view.itemDelegate()
    assert isinstance(delegate, AnswersDelegate)
    delegate.commitData.emit(editor)
    delegate.closeEditor.emit(editor)
    assert [one.corrected for one in panel.table.answers.corrected] == [2]


def test_dropped_files_go_where_they_belong(panel: ClassifyPanel, tmp_path: Path) -> None:
    data = QMimeData()
    names = ("net.onnx", "a.png", "more.zip")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    assert panel.form.file == tmp_path / "net.onnx"
    assert panel.form.given == (tmp_path / "a.png", tmp_path / "more.zip")


def test_corrected_answers_become_training_images_in_one_step(
    panel: ClassifyPanel, document: Document, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    data, noise = tmp_path / "data", np.random.default_rng(0)
    for name in scenes.CLASSES:
        (data / name).mkdir(parents=True)
        for at in range(3):
            pixels = noise.integers(0, 256, (20, 20, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(data / name / f"{at}.png")
    before = set(data.rglob("*.png"))
    document.open_project(replace(scenes.project(), images=str(data)))
    document.loaded.take_images(scenes.images())
    document.take_outcome(scenes.outcome())
    paint(tmp_path / "new", "one.png", "two.png")
    panel.form.take_pictures([tmp_path / "new"])
    panel.classify()
    wait(jobs, qtbot)
    assert panel.use.add.isVisible()
    assert not panel.use.add.isEnabled()
    answer = panel.table.answers.answers[0].answer
    assert answer is not None
    other = (answer + 1) % len(scenes.CLASSES)
    panel.table.answers.correct(0, other)
    assert panel.use.add.isEnabled()
    with qtbot.waitSignal(document.reload_requested):
        panel.use.add.click()
    wait(jobs, qtbot)
    assert set(data.rglob("*.png")) - before == {data / scenes.CLASSES[other] / "one.png"}
    assert "New training images: 1." in panel.use.words.text()
    with qtbot.waitSignal(document.reload_requested):
        panel.use.undo.click()
    assert set(data.rglob("*.png")) == before
