"""The report is written from the window, as a page and as PDF."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.project import Project
from slimstudio.session.report.page import Report, report_page
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.files.report_saving import laid_out, parts, printed
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import preparing
from slimstudio.ui.widgets.problems import ErrorDialog
from tests.ui import scenes
from tests.ui.attempts.trials import attempts
from tests.ui.plots.test_training_record import whole_run


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(_project: Project, _control: Control) -> Prepared:
        return Prepared(scenes.opened(), scenes.images())

    monkeypatch.setattr(preparing, "prepare", prepare)


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> ComparePanel:
    outcome = scenes.outcome(tuple(whole_run()))
    window.document.open_project(scenes.project(), None, outcome, attempts())
    window.show_step(Step.COMPARE)
    qtbot.waitUntil(lambda: window.document.images is not None and not window.jobs.busy)
    found = window.panel(Step.COMPARE)
    assert isinstance(found, ComparePanel)
    return found


@pytest.mark.parametrize(
    ("name", "start"),
    [("pets.html", b"<!DOCTYPE html>"), ("pets.pdf", b"%PDF"), ("pets", b"<!DOCTYPE html>")],
)
def test_the_report_is_written(
    window: MainWindow,
    panel: ComparePanel,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    start: bytes,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    qtbot.mouseClick(panel.report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.toast.isVisible)
    (written,) = tmp_path.glob("pets*")
    assert written.read_bytes().startswith(start)
    assert str(written) in window.toast.text.text()


def test_a_saved_project_s_report_is_offered_beside_it(
    window: MainWindow, panel: ComparePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    panel.report.click()
    window.document.mark_saved(tmp_path / "our pets.slim")
    panel.report.click()
    assert [Path(one).parent for one in offered] == [Path.home(), tmp_path]
    assert Path(offered[1]).name == "our pets report.html"


@pytest.mark.parametrize("name", ["pets.html", "pets.pdf"])
def test_a_place_that_cannot_be_written_to_is_told(
    window: MainWindow,
    panel: ComparePanel,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    path = tmp_path / "gone" / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(panel.report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    assert not path.exists()


def test_without_a_result_there_is_nothing_to_report(window: MainWindow) -> None:
    assert not window.menus.report.isEnabled()
    assert "Run first" in window.menus.report.toolTip()


SHEET = QSizeF(657, 955)


def table(rows: int) -> str:
    body = "".join(f"<tr><td>{row}</td><td>words</td></tr>" for row in range(rows))
    return f"<table><thead><tr><th>Row</th><th>What</th></tr></thead><tbody>{body}</tbody></table>"


def sheets_of(document: QTextDocument, top: float, bottom: float) -> list[int]:
    height = document.pageSize().height()
    return [int(one // height) for one in (top, bottom - 1)]


def tables(document: QTextDocument) -> list[QTextTable]:
    return [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]


def headings_apart(document: QTextDocument) -> list[str]:
    """List headings that stand on another sheet than what follows them."""
    layout, apart = document.documentLayout(), []
    block = document.begin()
    while block.next().isValid():
        if block.blockFormat().headingLevel():
            here, then = (layout.blockBoundingRect(one) for one in (block, block.next()))
            first, last = sheets_of(document, here.top(), then.top() + 2)
            if first != last:
                apart.append(block.text())
        block = block.next()
    return apart


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("rows", [3, 8, 13, 20, 27])
def test_tables_are_not_torn_and_headings_stay_with_them(rows: int) -> None:
    page = "".join(f"<h2>Part {at}</h2><h3>Of it</h3>{table(rows)}<p>So.</p>" for at in range(9))
    document = laid_out(page, SHEET)
    layout = document.documentLayout()
    assert document.pageCount() > 1
    for one in tables(document):
        area = layout.frameBoundingRect(one)
        first, last = sheets_of(document, area.top(), area.bottom())
        assert first == last
    assert headings_apart(document) == []


@pytest.mark.usefixtures("qapp")
def test_a_table_longer_than_a_sheet_begins_with_its_heading_and_repeats_its_head() -> None:
    document = laid_out(f"<h2>One</h2>{table(28)}<h2>Two</h2>{table(90)}", SHEET)
    assert [one.starts_page for one in parts(document)] == [False, True]
    assert [one.format().toTableFormat().headerRowCount() for one in tables(document)] == [1, 1]
    assert headings_apart(document) == []


@pytest.mark.usefixtures("qapp")
def test_a_report_is_a_pdf_with_its_parts_whole() -> None:
    outcome = scenes.outcome(tuple(whole_run()))
    page = report_page(Report(scenes.project(), outcome, NO_ATTEMPTS, scenes.images()))
    document = laid_out(page, SHEET)
    for one in parts(document):
        assert one.bottom - one.top <= SHEET.height()
        first, last = sheets_of(document, one.top, one.bottom)
        assert first == last
    assert document.idealWidth() <= SHEET.width() + 1  # Qt rounds the widths of columns up
    assert printed(page).startswith(b"%PDF")


@pytest.mark.usefixtures("qapp")
def test_the_page_s_margins_on_screen_are_not_those_on_paper() -> None:
    sheet = "<style>@media screen { body { margin: 90px; } }</style>"
    document = laid_out(f"{sheet}<p>words</p>", SHEET)
    area = document.documentLayout().blockBoundingRect(document.firstBlock())
    assert area.left() == 0
