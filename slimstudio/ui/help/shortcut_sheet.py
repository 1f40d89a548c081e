"""Everything that the window can do, read off its actions; and all their keys on one page."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.tree.marks import LETTERS, mark_word
from slimstudio.ui.widgets.text_label import Role, text_label

Section = tuple[str, list[tuple[str, str]]]

INSIDE = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


@dataclass(frozen=True, eq=False)
class Command:
    """One action.

    Args:
        action: Qt's action.
        menu: Where it stands: "File", or menus in one another joined by INSIDE; "" for one that is
            in no menu.
        title: What it does.
        shortcut: Its keys as people write them; "" for none.
        reason: Why it cannot be used now; "" when it can.
    """

    action: QAction
    menu: str
    title: str
    shortcut: str
    reason: str


def commands(window: QMainWindow) -> tuple[Command, ...]:
    """List all actions of a window: those of its menus in their order, then all others."""
    found: dict[QAction, Command] = {}
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            _collect(menu, plain(action.text()), found)
    for action in window.findChildren(QAction):
        if _is_ours(action) and action.menu() is None and action not in found:
            found[action] = _command(action, "")
    return tuple(found.values())


def plain(text: str) -> str:
    """Leave out the marks of keys, and the dots that announce a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _collect(menu: QMenu, path: str, found: dict[QAction, Command]) -> None:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            _collect(inner, f"{path}{INSIDE}{plain(action.text())}", found)
        elif not action.isSeparator():
            found.setdefault(action, _command(action, path))


def _command(action: QAction, menu: str) -> Command:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = plain(action.text())
    tip = action.toolTip()
    reason = "" if action.isEnabled() else (tip if tip != title else "")
    return Command(action, menu, title, keys, reason)


def _is_ours(action: QAction) -> bool:
    name = action.objectName()
    return bool(name and action.text()) and not name.startswith(("_", "qt_", "edit-"))


class ShortcutSheet(QDialog):
    """A page of keys in two columns.

    Args:
        window: Whose actions are listed.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.sections = self._sections(window)
        page = QWidget()
        page.setProperty("scrolled", "true")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(24, 24, 24, 24)
        columns.setSpacing(48)
        half = -(-sum(len(rows) + 2 for _, rows in self.sections) // 2)
        sides = [QVBoxLayout(), QVBoxLayout()]
        for side in sides:
            side.setSpacing(16)
            columns.addLayout(side, 1)
        filled = 0
        for title, rows in self.sections:
            sides[0 if filled < half else 1].addWidget(self._section(title, rows))
            filled += len(rows) + 2
        for side in sides:
            side.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(close)
        self.resize(min(760, window.width() - 48), min(620, window.height() - 48))

    def _sections(self, window: QMainWindow) -> list[Section]:
        found: dict[str, list[tuple[str, str]]] = {}
        for command in commands(window):
            if command.shortcut:
                section = command.menu.partition(INSIDE)[0] or self.tr("Elsewhere")
                found.setdefault(section, []).append((command.title, command.shortcut))
        tree = [(mark_word(kind), LETTERS[kind]) for kind in MarkKind]
        found[self.tr("Layers of the plan")] = tree
        return list(found.items())

    def _section(self, title: str, rows: list[tuple[str, str]]) -> QWidget:
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(text_label(title, Role.HEADING, section), 0, 0, 1, 2)
        for row, (words, keys) in enumerate(rows, start=1):
            grid.addWidget(text_label(words, Role.BODY, section), row, 0)
            shown = text_label(keys, Role.MUTED, section)
            shown.setWordWrap(False)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        return section
