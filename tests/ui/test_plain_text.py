"""No name is markup: every page and dialog is built of hostile names, and every text looked at."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    QUrl,
)
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QGraphicsView,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from slimstudio.engine.events import EpochFinished, Noted, Phase, PhaseStarted
from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.session.attempts import Attempt, AttemptResult, Attempts
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.report.page import Report, report_page
from slimstudio.session.settings import Theme
from slimstudio.ui import plain_text
from slimstudio.ui.files.report_saving import _Paper
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.help.code_dialog import CodeDialog
from slimstudio.ui.plain_text import PlainMessageBox, plain_notice, plain_tip
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import networks
from slimstudio.ui.theme import theme
from tests.ui import scenes

HOSTILE = (
    '<img src="/dev/zero">',
    "<b>bold</b>",
    '<a href="file://evil/share">x</a>',
    "<!DOCTYPE html><p>",
    "a<br>b",
    "&amp; & &lt;",
    "\x1b[31mred\x07\u202e",
    "<svg onload=x>",
)
_NAME = HOSTILE[0]
_EVIL = re.compile(r"<(img|a |svg|b>bold)", re.IGNORECASE)


def texts(root: QWidget) -> Iterator[tuple[QObject, str]]:
    """Every text below a widget that Qt would show as rich text."""
    yield from label_texts(root)
    tips: list[tuple[QObject, str]] = []
    for widget in [root, *root.findChildren(QWidget)]:
        tips += [(widget, widget.toolTip()), (widget, widget.whatsThis())]
    tips += [(action, action.toolTip()) for action in root.findChildren(QAction)]
    for view in root.findChildren(QAbstractItemView):
        tips += [(view, tip) for tip in item_tips(view.model())] if view.model() else []
    for drawing in root.findChildren(QGraphicsView):
        items = drawing.scene().items() if drawing.scene() else []
        tips += [(drawing, item.toolTip()) for item in items]
    yield from ((where, tip) for where, tip in tips if "<" in tip)


def label_texts(root: QWidget) -> Iterator[tuple[QObject, str]]:
    for label in root.findChildren(QLabel):
        is_rich = label.textFormat() == Qt.TextFormat.RichText
        could_be = label.textFormat() == Qt.TextFormat.AutoText and "<" in label.text()
        if is_rich or could_be:
            yield label, label.text()
    for edit in root.findChildren(QTextEdit):
        yield edit, edit.toHtml().partition("<body")[2]


def item_tips(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    is_list = isinstance(model, QAbstractListModel)  # lists and tables do not count what is flat
    is_flat = is_list or isinstance(model, QAbstractTableModel)
    for row in range(model.rowCount(parent)):
        for column in range(1 if is_list else model.columnCount(parent)):
            tip = model.index(row, column, parent).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield tip
        first = model.index(row, 0, parent)
        if not is_flat and model.hasChildren(first):
            yield from item_tips(model, first)


def assert_plain(root: QWidget) -> None:
    for where, text in texts(root):
        assert not _EVIL.search(text), (where, where.objectName(), text)


@pytest.fixture
def hostile_classes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenes, "CLASSES", (_NAME, HOSTILE[1], HOSTILE[2]))
    monkeypatch.setattr(networks, "architectures", lambda: ())


def project() -> Project:
    return replace(
        scenes.project(),
        name=_NAME,
        model=ModelChoice("resnet18", f"/weights/{_NAME}.pt"),
        images=f"/{_NAME}",
    )


def attempts() -> Attempts:
    outcome = scenes.outcome()
    result = AttemptResult(outcome.before, outcome.after, "0" * 64, "1" * 64, "2" * 64)
    kept = tuple(
        Attempt(str(at), name, "", "2026-05-17T13:05:09", project(), result)
        for at, name in enumerate(HOSTILE)
    )
    return Attempts(kept, "0")


HISTORY = (
    PhaseStarted(Phase.LEARN),
    Noted(Message("{file} is broken.", file=_NAME)),
    EpochFinished(Phase.LEARN, 1.0, 2.0, 0.25, 1.0, 0.5),
)


@pytest.fixture
def hostile_window(window: MainWindow, hostile_classes: None) -> MainWindow:
    del hostile_classes
    document = window.document
    document.open_project(project())
    document.loaded.take_network(scenes.opened((_NAME,)))
    document.loaded.take_images(scenes.images())
    document.take_outcome(scenes.outcome(HISTORY))
    return window


@pytest.mark.parametrize("step", list(Step))
def test_no_page_takes_a_name_for_markup(hostile_window: MainWindow, step: Step) -> None:
    hostile_window.show_step(step)
    QApplication.processEvents()
    assert_plain(hostile_window)


def test_errors_show_names_as_they_are(hostile_window: MainWindow, qtbot: QtBot) -> None:
    error = SlimStudioError(
        Message("“{file}” is damaged.", file=_NAME),
        why=Message("{why}", why=HOSTILE[2]),
        remedy=Message("{what}", what=HOSTILE[1]),
    )
    hostile_window.jobs.failed.emit(_NAME, error)
    hostile_window.jobs.failed.emit(_NAME, ZeroDivisionError(_NAME))
    QApplication.processEvents()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    for dialog in dialogs:
        assert_plain(dialog)
        dialog.close()
    assert_plain(hostile_window)
    del qtbot


def test_the_program_and_the_command_are_shown_as_they_are(
    hostile_window: MainWindow, qtbot: QtBot
) -> None:
    dialog = CodeDialog(project(), hostile_window)
    qtbot.addWidget(dialog)
    assert_plain(dialog)
    assert not dialog.code.document().toHtml().count("<img")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_message_box_shows_every_text_as_it_is(name: str, qtbot: QtBot) -> None:
    box = PlainMessageBox()
    qtbot.addWidget(box)
    box.setText(name)
    box.setInformativeText(name)
    box.setDetailedText(name)
    labels = [label for label in box.findChildren(QLabel) if label.text() == name]
    assert len(labels) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert_plain(box)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_tool_tip_says_exactly_the_name(name: str, qapp: QApplication) -> None:
    del qapp
    tip = plain_tip(name)
    if "<" in tip:
        document = QTextDocument()
        document.setHtml(tip)
        assert document.toPlainText() == name
        assert not _EVIL.search(tip)
    else:
        assert tip == name
    assert not _EVIL.search(explained("x", name))
    assert not _EVIL.search(explained("accuracy", name))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_notice_of_the_desktop_is_no_markup(name: str) -> None:
    assert not set(plain_notice(name)) & set("<>&")


def test_a_printed_page_asks_for_nothing_outside_of_itself(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG")
    paper = _Paper()
    for address in (str(secret), secret.as_uri(), "file://evil/x.png", "//evil/x", "qrc:/x"):
        assert paper.loadResource(2, QUrl(address)) is None


def test_a_report_escapes_every_name(hostile_classes: None) -> None:
    del hostile_classes
    page = report_page(Report(project(), scenes.outcome(HISTORY), attempts()))
    assert _EVIL.search(page) is None or '<img src="/dev' not in page
    for name in HOSTILE[:3]:
        assert name not in page


def _boxes_and_tips() -> Iterator[tuple[Path, ast.Call]]:
    package = Path(plain_text.__file__).parent
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and path != Path(plain_text.__file__):
                yield path, node


def test_message_boxes_and_tool_tips_go_through_one_door() -> None:
    """What no page of these tests shows is found by how it is written."""
    for path, call in _boxes_and_tips():
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        name = call.func.id if isinstance(call.func, ast.Name) else name
        assert name != QMessageBox.__name__, path
        if name == "setToolTip":
            assert is_plain(call.args[-1]), (path, ast.unparse(call))


_PLAIN_CALLS = {"plain_tip", "explained", "translate", "tr", "toolTip"}


def is_plain(tip: ast.expr) -> bool:
    """Whether an expression is words of ours, or was made plain."""
    if isinstance(tip, ast.BoolOp):
        return all(map(is_plain, tip.values))
    if isinstance(tip, ast.IfExp):
        return is_plain(tip.body) and is_plain(tip.orelse)
    if isinstance(tip, ast.Call):
        function = tip.func
        name = function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)
        return name in _PLAIN_CALLS
    of_the_glossary = ast.unparse(tip) == "words" or "_within(" in ast.unparse(tip)
    return isinstance(tip, ast.Constant) or of_the_glossary


@pytest.mark.parametrize("letters", ["word ", "\u56fe\u50cf"], ids=["latin", "chinese"])
def test_long_tips_are_wrapped_and_nothing_of_them_is_lost(letters: str) -> None:
    text = (letters * 60).strip()
    tip = plain_text.plain_tip(text)
    assert max(map(len, tip.split("\n"))) <= 72
    assert tip.replace("\n", " " if " " in text else "") == text
    assert plain_text.plain_tip("short\nlines") == "short\nlines"


def test_dialogs_carry_our_own_icons_in_the_colours_of_the_theme(qtbot: QtBot) -> None:
    drawn = []
    for choice in (Theme.LIGHT, Theme.DARK):
        theme.choose(choice)
        box = plain_text.PlainMessageBox()
        qtbot.addWidget(box)
        box.setIcon(QMessageBox.Icon.Warning)
        drawn.append(box.iconPixmap().toImage())
    theme.choose(Theme.LIGHT)
    assert not drawn[0].isNull()
    assert drawn[0] != drawn[1]
