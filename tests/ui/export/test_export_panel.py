from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event as Flag

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.events import Phase, PhaseStarted, Progress
from slimstudio.engine.export import extra
from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.coreml import COREML
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.int8 import ONNX_INT8, remember_int8
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.openvino import OPENVINO
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import PT
from slimstudio.engine.measure.scorecard import Runtime, Speed
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.targets.target import Target
from slimstudio.engine.targets.targets import TARGETS, target_called
from slimstudio.errors import ExportError
from slimstudio.messages import Message
from slimstudio.session.project import Project
from slimstudio.ui.export.export_form import ExportForm
from slimstudio.ui.export.export_panel import ExportPanel
from slimstudio.ui.export.export_results import agreement_text
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import giving, results
from tests.ui import scenes


class ScriptedExport:
    """Stands in for the engine: reports, waits to be let go or stopped, and writes small files."""

    def __init__(self) -> None:
        self.let_go = Flag()
        self.let_go.set()
        self.error: Exception | None = None
        self.options = ExportOptions()
        self.calls: list[tuple[tuple[Format, ...], Path, str, int]] = []

    def __call__(
        self,
        _outcome: Outcome,
        formats: Sequence[Format],
        folder: Path,
        name: str,
        dataset: Dataset,
        control: Control,
        *,
        options: ExportOptions,
    ) -> tuple[Exported, ...]:
        self.calls.append((tuple(formats), folder, name, len(dataset.validation)))
        self.options = options
        control.report(PhaseStarted(Phase.VERIFY))
        control.report(Progress(Phase.VERIFY, 2, 6))
        while not self.let_go.wait(0.005):
            control.check()
        if self.error:
            raise self.error
        exported = []
        for one in formats:
            path = folder / f"{name}{one.suffix}"
            path.write_bytes(b"x" * 2000)
            exported.append(Exported(path, one, Agreement(6, 6, 3.2e-6, 0.5, 0.5, 1.25)))
        return tuple(exported)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ScriptedExport:
    made = ScriptedExport()
    monkeypatch.setattr(results, "export_all", made)
    return made


class ScriptedGift:
    """Stands in for the writing of a target's folder."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Path, str, bool]] = []

    def __call__(
        self,
        _outcome: Outcome,
        _project: Project,
        _dataset: Dataset,
        target: Target,
        folder: Path,
        name: str,
        _control: Control,
        *,
        may_download: bool,
        say: Callable[[Message], str],
        language: str,
    ) -> tuple[Exported, ...]:
        assert say(Message("This computer"))
        assert language
        self.calls.append((target.key, folder, name, may_download))
        place = folder / target.folder_name(name)
        place.mkdir(exist_ok=True)
        (place / f"{name}.onnx").write_bytes(b"x" * 2000)
        return (Exported(place / f"{name}.onnx", ONNX, Agreement(6, 6, 3.2e-6, 0.5, 0.5, 1.25)),)


@pytest.fixture
def gift(monkeypatch: pytest.MonkeyPatch) -> ScriptedGift:
    made = ScriptedGift()
    monkeypatch.setattr(giving, "give_outcome", made)
    return made


class Stage:
    """Shows the panel, and holds it: what nobody holds may be collected while it is painted."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, folder: Path) -> None:
        self.document = scenes.ready_document()
        self.jobs = jobs
        self.folder = folder
        self.panel = ExportPanel(self.document, jobs)
        qtbot.addWidget(self.panel)
        self.panel.resize(900, 700)
        self.panel.show()

    def fill(self) -> ExportPanel:
        """A panel that could export right now."""
        self.document.take_outcome(scenes.outcome())
        self.panel.form.targets.choose(None)  # files of all formats
        self.panel.form.folder.setText(str(self.folder))
        self.panel.form.name.setText("pets")
        return self.panel


@pytest.fixture
def stage(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, jobs, tmp_path)
    yield made
    jobs.shutdown()


def answer(object_name: str) -> Callable[[], None]:
    """Click a button of the question that is open."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = box.findChild(QPushButton, object_name)
        assert isinstance(button, QPushButton)
        button.click()

    return click


def test_before_a_run_there_is_nothing_to_export(stage: Stage) -> None:
    assert stage.panel.empty.isVisible()
    assert not stage.panel.head.button.isEnabled()
    assert "Run first" in stage.panel.head.button.toolTip()


def test_the_project_s_name_is_suggested(stage: Stage) -> None:
    stage.document.take_outcome(scenes.outcome())
    assert stage.panel.form.name.text() == "pets-compact"
    assert stage.panel.form.folder.text() == str(Path.home() / "pets-compact")
    assert stage.panel.form.formats == (PT, ONNX)


def test_a_saved_project_s_folder_is_suggested(stage: Stage, tmp_path: Path) -> None:
    stage.document.mark_saved(tmp_path / "our pets.slim")
    assert stage.panel.form.folder.text() == str(tmp_path / "our-pets-compact")
    assert stage.panel.form.name.text() == "our-pets-compact"


def test_files_are_listed_with_what_their_check_found(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    panel.head.button.click()
    qtbot.waitUntil(lambda: len(panel.results.rows) == 2)
    said = (
        "agrees on 6 of 6 images, largest difference 3e-6; right on 50.0\N{NO-BREAK SPACE}%, "
        "1.25\N{NO-BREAK SPACE}ms for one image"
    )
    assert panel.results.words() == [f"pets.pt: {said}", f"pets.onnx: {said}"]
    assert script.calls == [((PT, ONNX), stage.folder, "pets", 6)]


def test_the_folder_of_a_file_can_be_opened(
    stage: Stage, qtbot: QtBot, script: ScriptedExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    panel = stage.fill()
    panel.head.button.click()
    qtbot.waitUntil(lambda: bool(panel.results.rows))
    (button,) = panel.findChildren(QPushButton, "openFolder")  # one, for however many files
    button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [stage.folder]
    assert script.calls


def test_only_ticked_formats_are_written(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    panel.form.boxes[PT].click()
    assert panel.outlook.text() == "Writes pets.onnx, and a page about the network, pets.md."
    panel.head.button.click()
    qtbot.waitUntil(lambda: len(panel.results.rows) == 1)
    assert script.calls[0][0] == (ONNX,)


@pytest.mark.parametrize(
    ("folder", "name", "reason"),
    [
        ("", "pets", "Choose a folder"),
        ("pictures", "pets", "whole path"),
        ("/tmp", " ", "Type a file name."),
        ("/tmp", "a/b", "cannot contain"),
        ("/tmp", ".pets", "Take the dot off"),
    ],
)
def test_what_cannot_be_written_is_refused_with_the_reason(
    stage: Stage, folder: str, name: str, reason: str
) -> None:
    panel = stage.fill()
    panel.form.folder.setText(folder)
    panel.form.name.setText(name)
    assert reason in panel.outlook.text()
    assert not panel.head.button.isEnabled()
    assert reason in panel.head.button.toolTip()


def test_without_a_format_nothing_can_be_exported(stage: Stage) -> None:
    panel = stage.fill()
    for one in panel.form.formats:
        panel.form.boxes[one].click()
    assert panel.outlook.text() == "Choose at least one format."
    assert not panel.head.button.isEnabled()


def test_a_file_that_exists_is_kept_unless_the_person_says_so(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    (stage.folder / "pets.onnx").write_text("mine")
    QTimer.singleShot(0, answer("keep"))
    panel.head.button.click()
    assert script.calls == []
    assert (stage.folder / "pets.onnx").read_text() == "mine"
    QTimer.singleShot(0, answer("replace"))
    panel.head.button.click()
    qtbot.waitUntil(lambda: len(panel.results.rows) == 2)
    assert len(script.calls) == 1


def test_progress_is_shown_and_the_export_can_be_stopped(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    script.let_go.clear()
    panel.head.button.click()
    qtbot.waitUntil(lambda: panel.status.text() == "Verify file: 2 of 6")
    assert not panel.form.isEnabled()
    assert not panel.head.button.isEnabled()
    panel.stop.click()
    qtbot.waitUntil(panel.form.isEnabled)
    assert not panel.stop.isVisible()
    assert panel.results.rows == []


def test_a_failure_is_told_with_the_way_out(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    script.error = ExportError(
        Message("The disk is full."), remedy=Message("Export into another folder.")
    )
    panel.head.button.click()
    qtbot.waitUntil(panel.problem.isVisible)
    assert panel.problem.heading.text() == "The disk is full."
    assert panel.problem.remedy.text() == "Export into another folder."
    assert panel.results.rows == []


def test_a_folder_is_chosen_in_a_dialog(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = stage.fill()
    chosen = str(tmp_path / "elsewhere")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
    panel.form.choose.click()
    assert panel.form.folder.text() == chosen


def test_another_run_puts_the_last_files_away(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    panel.head.button.click()
    qtbot.waitUntil(lambda: bool(panel.results.rows))
    stage.document.take_outcome(scenes.outcome())
    assert panel.results.rows == []
    assert script.calls


@pytest.mark.parametrize(
    ("difference", "words"), [(0.0, "0"), (3.2e-6, "3e-6"), (0.012, "1e-2"), (2.0, "2e0")]
)
def test_differences_are_written_short(difference: float, words: str) -> None:
    said = agreement_text(Agreement(180, 179, difference))
    assert said.startswith(f"agrees on 179 of 180 images, largest difference {words};")


def test_layers_that_integers_do_not_suffice_for_are_counted() -> None:
    assert "stayed precise" not in agreement_text(Agreement(9, 9, 0.1))
    found = Agreement(9, 9, 0.1, float_layers=("conv1", "fc"))
    assert agreement_text(found).endswith("layers that stayed precise: 2")


def test_pixels_and_shares_are_asked_for_with_one_box(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    panel.form.raw.click()
    panel.head.button.click()
    qtbot.waitUntil(lambda: bool(panel.results.rows))
    assert script.options == ExportOptions(raw=True)


def test_in_a_low_window_the_results_are_scrolled_to(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    panel.resize(768, 420)
    panel.head.button.click()
    qtbot.waitUntil(lambda: not panel.results.visibleRegion().isEmpty())
    assert len(script.calls) == 1


def test_in_a_low_window_the_progress_is_scrolled_to(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    panel.resize(768, 420)
    script.let_go.clear()
    panel.head.button.click()
    qtbot.waitUntil(lambda: not panel.stop.visibleRegion().isEmpty())
    script.let_go.set()
    qtbot.waitUntil(panel.form.isEnabled)


def test_formats_are_chosen_and_written_with_mouse_and_keys(
    stage: Stage, qtbot: QtBot, script: ScriptedExport
) -> None:
    panel = stage.fill()
    qtbot.keyClick(panel.form.boxes[PT], Qt.Key.Key_Space)
    panel.form.name.selectAll()
    qtbot.keyClicks(panel.form.name, "small pets")
    qtbot.mouseClick(panel.head.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.results.rows) == 1)
    assert script.calls == [((ONNX,), stage.folder, "small pets", 6)]


def test_what_speaks_against_a_format_here_is_said_before_and_after(stage: Stage) -> None:
    remember_int8(scenes.outcome().compact.recipe.architecture, 0.5)
    panel = stage.fill()
    against = panel.form._choices[ONNX_INT8].against
    assert "2.0 times slower" in against.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "2.0 times slower" in panel.form.boxes[ONNX_INT8].accessibleDescription()
    here = {one for one in panel.form._choices if one.extra is None or not one.extra.missing()}
    assert [one for one in here if panel.form._choices[one].against.text()] == [ONNX_INT8]
    slow = Speed(Runtime.ONNX_RUNTIME, 1, scenes.latency(1.0), scenes.latency(2.0))
    agreement = Agreement(10, 10, 0.0, speed=slow)
    panel.results.show_files((Exported(Path("net.int8.onnx"), ONNX_INT8, agreement),))
    assert "Not advised for this computer" in panel.results.words()[0]


def test_the_question_comes_first_and_formats_only_for_those_who_ask(stage: Stage) -> None:
    stage.document.take_outcome(scenes.outcome())
    form = stage.panel.form
    assert form.target is TARGETS[0]
    assert not form.boxes[PT].isVisible()
    form.targets.choose(None)
    assert form.boxes[PT].isVisible()
    for one in TARGETS:
        form.targets.buttons[one].click()
        assert form.target is one
        assert form.targets.purpose.text() == str(one.purpose)
        lacks = [kind.extra.missing() for kind in one.formats if kind.extra]
        said = next(filter(None, map(str, lacks)), f"“pets-compact for {one.key}”")
        assert said in stage.panel.outlook.text()
        assert stage.panel.head.button.isEnabled() == (not any(lacks))
    assert not form.boxes[PT].isVisible()


def test_a_folder_is_written_for_where_the_network_will_run(
    stage: Stage, qtbot: QtBot, gift: ScriptedGift, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    panel = stage.fill()
    panel.form.targets.choose(target_called("board"))
    panel.head.button.click()
    qtbot.waitUntil(lambda: len(panel.results.rows) == 1)
    assert gift.calls == [("board", stage.folder, "pets", False)]
    panel.results.open_folder.click()
    assert [Path(url.toLocalFile()) for url in opened] == [stage.folder / "pets for board"]
    # The second time the folder is there: one question, and nothing happens without a yes.
    QTimer.singleShot(0, answer("keep"))
    panel.head.button.click()
    assert len(gift.calls) == 1
    QTimer.singleShot(0, answer("replace"))
    panel.head.button.click()
    qtbot.waitUntil(lambda: len(gift.calls) == 2)
    qtbot.waitUntil(panel.form.isEnabled)


def test_what_is_missing_is_downloaded_only_after_a_yes(
    stage: Stage, qtbot: QtBot, gift: ScriptedGift
) -> None:
    panel = stage.fill()
    panel.form.targets.choose(target_called("web-page"))
    QTimer.singleShot(0, answer("cancelDownload"))
    panel.head.button.click()
    assert gift.calls == []
    QTimer.singleShot(0, answer("download"))
    panel.head.button.click()
    qtbot.waitUntil(lambda: len(panel.results.rows) == 1)
    assert gift.calls == [("web-page", stage.folder, "pets", True)]


def test_a_format_that_is_not_installed_is_greyed_with_what_to_install(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extra, "find_spec", lambda _name: None)
    form = ExportForm()
    qtbot.addWidget(form)
    assert not form.boxes[OPENVINO].isEnabled()
    assert "slimstudio[openvino]" in form._choices[OPENVINO].against.text()
    assert form.boxes[ONNX].isEnabled()
    form.folder.setText("/tmp")
    form.name.setText("pets")
    form.targets.choose(target_called("intel"))
    assert "slimstudio[openvino]" in form.reason_against()
    form.targets.choose(target_called("board"))
    assert form.reason_against() == ""


def test_what_nobody_could_check_here_is_said_in_plain_sight(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "net.mlpackage"
    folder.mkdir()
    (folder / "weights").write_bytes(b"x" * 5000)
    stage.panel.results.show_files((Exported(folder, COREML, Agreement(0, 0, 0.0)),))
    assert stage.panel.results.words() == ["net.mlpackage: not checked on this computer"]


def test_what_was_written_leads_on_to_classifying(window: MainWindow) -> None:
    window.document.open_project(scenes.project())
    window.document.take_outcome(scenes.outcome())
    window.show_step(Step.EXPORT)
    panel = window.panel(Step.EXPORT)
    assert isinstance(panel, ExportPanel)
    panel.results.classify.click()
    assert window.step is Step.CLASSIFY
