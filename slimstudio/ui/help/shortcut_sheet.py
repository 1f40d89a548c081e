"""Everything that the window can do, read off its actions; and all their keys on one page."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.help.command_text import plain
from slimstudio.ui.help.own_keys import KeyField, menu_actions, use_keys
from slimstudio.ui.preferences import Preferences
from slimstudio.ui.tree.marks import LETTERS, mark_word
from slimstudio.ui.widgets.announcing import announce
from slimstudio.ui.widgets.text_label import Role, text_label

Row = tuple[str, str, QAction | None]  # words, keys, what can be given others
Section = tuple[str, list[Row]]

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
    tip = action.toolTip().replace("\n", " ")
    reason = "" if action.isEnabled() else (tip if tip != title else "")
    return Command(action, menu, title, keys, reason)


def _is_ours(action: QAction) -> bool:
    name = action.objectName()
    return bool(name and action.text()) and not name.startswith(("_", "qt_", "edit-"))


class ShortcutSheet(QDialog):
    """A page of keys in two columns; those of the menus can be changed.

    Args:
        window: Whose actions are listed.
        preferences: Keep the keys that a person chose.
    """

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self.setObjectName("shortcutSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._window = window
        self._preferences = preferences
        self._changed = {one: one for one in menu_actions(window.menuBar())}
        self.fields: dict[str, KeyField] = {}
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
        self.note = text_label("", Role.PROBLEM, self)
        self.note.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.usual = QPushButton(self.tr("Use the usual keys"), self)
        self.usual.setObjectName("usualKeys")
        self.usual.setToolTip(self.tr("Give every command the keys that it came with."))
        buttons.addButton(self.usual, QDialogButtonBox.ButtonRole.ResetRole)
        self.usual.clicked.connect(self._use_usual)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.note)
        outer.addWidget(buttons)
        self.resize(min(860, window.width() - 48), min(620, window.height() - 48))

    def _sections(self, window: QMainWindow) -> list[Section]:
        found: dict[str, list[Row]] = {}
        for command in commands(window):
            mine = command.action in self._changed
            if command.shortcut or mine:
                section = command.menu.partition(INSIDE)[0] or self.tr("Elsewhere")
                row = (command.title, command.shortcut, command.action if mine else None)
                found.setdefault(section, []).append(row)
        tree = [(mark_word(kind), LETTERS[kind]) for kind in MarkKind]
        found[self.tr("Layers of the plan")] = [
            (words, keys, None)
            for words, keys in (
                *tree,
                (self.tr("Find layers"), "Ctrl+F"),
                (self.tr("Unfold or fold"), self.tr("Space")),
                (self.tr("Zoom the graph"), "+  \N{MINUS SIGN}  0"),
            )
        ]
        found[self.tr("Everywhere")] = [
            (words, keys, None)
            for words, keys in (
                (self.tr("Press what has the focus"), self.tr("Enter")),
                (self.tr("Use copied files, paths or a picture"), "Ctrl+V"),
                (self.tr("Explain the technical words of a field"), "Shift+F1"),
                (self.tr("Menu of what has the focus"), "Shift+F10"),
                (self.tr("Close a dialog, change nothing"), self.tr("Escape")),
            )
        ]
        found[self.tr("Curves of a run")] = [
            (words, keys, None)
            for words, keys in (
                (self.tr("Zoom in, zoom out"), "+  \N{MINUS SIGN}"),
                (self.tr("Move"), self.tr("Arrow keys")),
                (self.tr("Show everything"), "0"),
            )
        ]
        return list(found.items())

    def _section(self, title: str, rows: list[Row]) -> QWidget:
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(text_label(title, Role.HEADING, section), 0, 0, 1, 2)
        for row, (words, keys, action) in enumerate(rows, start=1):
            grid.addWidget(text_label(words, Role.BODY, section), row, 0)
            if action is not None:
                field = KeyField(action, self._window, self._preferences, section)
                field.refused.connect(self._tell)
                self.fields[action.objectName()] = field
                grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignRight)
                continue
            shown = text_label(keys, Role.MUTED, section)
            shown.setWordWrap(False)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        return section

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        announce(self.note, words, urgent=True)

    @Slot()
    def _use_usual(self) -> None:
        self._preferences.change(lambda settings: replace(settings, shortcuts={}))
        use_keys(self._window, {})
        for action in menu_actions(self._window.menuBar()):
            if action.objectName() in self.fields:
                self.fields[action.objectName()].setKeySequence(action.shortcut())
        self.note.hide()
