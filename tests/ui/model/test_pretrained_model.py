"""Starting from what torchvision publishes: found, or downloaded after a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.source import Architecture, PublishedWeights
from slimstudio.engine.sources.weights.download import part_of
from slimstudio.session.project import ModelChoice
from slimstudio.session.settings import load_settings
from slimstudio.session.tasks.networks import ListedNetwork
from slimstudio.ui.document import Document
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.inputs import network_picker as picker_module
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.model.model_panel import ModelPanel
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import networks
from slimstudio.ui.widgets.problems import ErrorDialog
from tests.engine.sources.weights.samples import NAME, publish
from tests.engine.sources.weights.server import Served, serving

CONTENT = bytes(range(256)) * 2000
LISTED = (ListedNetwork(Architecture(NAME, "SqueezeNet", Preprocessing(), 1_235_496, 349_000_000)),)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def served() -> Iterator[Served]:
    with serving(Served(CONTENT)) as given:
        yield given


@pytest.fixture
def ours(served: Served, monkeypatch: pytest.MonkeyPatch) -> PublishedWeights:
    return publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def panel(
    ours: PublishedWeights,
    document: Document,
    jobs: Jobs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> ModelPanel:
    assert ours
    monkeypatch.setattr(networks, "listed", lambda: LISTED)
    made = ModelPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(1088, 700)
    made.show()
    qtbot.waitUntil(
        lambda: made.picker.choices.currentWidget() is made.picker.networks and not jobs.busy
    )
    made.picker.networks.select(NAME)
    return made


def answer(monkeypatch: pytest.MonkeyPatch, *, agrees: bool) -> list[object]:
    asked: list[object] = []

    def ask(_parent: object, offer: object) -> bool:
        asked.append(offer)
        return agrees

    monkeypatch.setattr(picker_module, "ask_to_download", ask)
    return asked


def use(panel: ModelPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.picker.use, Qt.MouseButton.LeftButton)


def test_it_says_what_a_download_would_take(panel: ModelPanel, ours: PublishedWeights) -> None:
    note = panel.picker.start.note.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "download of 512 kB from 127.0.0.1" in note
    assert "Right on 58.2 % of ImageNet" in note
    assert ours.size_bytes == len(CONTENT)


def test_nothing_is_fetched_by_those_who_say_no(
    panel: ModelPanel,
    document: Document,
    served: Served,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = answer(monkeypatch, agrees=False)
    use(panel, qtbot)
    assert len(asked) == 1
    assert document.project.model is None
    assert served.asked == []


def test_what_was_agreed_to_is_downloaded_and_picked(
    panel: ModelPanel,
    document: Document,
    ours: PublishedWeights,
    home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, agrees=True)
    use(panel, qtbot)
    qtbot.waitUntil(lambda: document.project.model is not None)
    path = home / "weights" / ours.file_name
    assert document.project.model == ModelChoice(NAME, str(path))
    assert path.read_bytes() == CONTENT
    assert not panel.picker.use.isEnabled()  # picked already
    assert panel.picker.start.note.text().startswith("On this computer")
    panel.picker.start.random.click()
    assert panel.picker.use.isEnabled()


def test_what_is_here_is_picked_without_a_question(
    panel: ModelPanel,
    document: Document,
    ours: PublishedWeights,
    home: Path,
    served: Served,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (home / "weights").mkdir(parents=True)
    (home / "weights" / ours.file_name).write_bytes(CONTENT)
    asked = answer(monkeypatch, agrees=False)
    use(panel, qtbot)
    qtbot.waitUntil(lambda: document.project.model is not None)
    assert (asked, served.asked) == ([], [])


def test_a_download_that_fails_is_told_with_every_way_out(
    panel: ModelPanel,
    document: Document,
    ours: PublishedWeights,
    served: Served,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, agrees=True)
    served.status = 404
    use(panel, qtbot)

    def dialogs() -> list[ErrorDialog]:
        return [one for one in panel.findChildren(ErrorDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    assert document.project.model is None
    assert panel.picker.use.isEnabled()
    buttons = {button.objectName(): button for button in dialog.findChildren(QPushButton)}
    assert {"copyLink", "chooseWeightsFolder", "startRandomly"} <= buttons.keys()
    buttons["copyLink"].click()
    assert QGuiApplication.clipboard().text() == ours.url
    use(panel, qtbot)
    qtbot.waitUntil(lambda: bool(dialogs()))
    start = dialogs()[0].findChild(QPushButton, "startRandomly")
    assert start is not None
    start.click()
    assert document.project.model == ModelChoice(NAME)


def test_what_has_arrived_of_a_stopped_download_is_told(
    panel: ModelPanel, ours: PublishedWeights, home: Path
) -> None:
    part = part_of(home / "weights" / ours.file_name)
    part.parent.mkdir(parents=True)
    part.write_bytes(CONTENT[:100_000])
    panel.picker.start.random.click()
    panel.picker.start.pretrained.click()
    assert "100\N{NO-BREAK SPACE}kB of 512\N{NO-BREAK SPACE}kB have arrived" in (
        panel.picker.start.note.text()
    )


def test_the_folder_that_a_person_chooses_is_remembered(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(networks, "listed", lambda: LISTED)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.show_step(Step.MODEL)
    panel = window.panel(Step.MODEL)
    assert isinstance(panel, ModelPanel)
    qtbot.mouseClick(panel.picker.start.folder, Qt.MouseButton.LeftButton)
    assert load_settings().weights_folder == str(tmp_path)
    qtbot.waitUntil(lambda: not window.jobs.busy)
