"""All keys on one page, read off the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.help.action_list import INSIDE, commands
from slimstudio.ui.tree.marks import LETTERS, mark_word
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    Section = tuple[str, list[tuple[str, str]]]


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
