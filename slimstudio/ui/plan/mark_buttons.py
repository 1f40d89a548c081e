"""Buttons, one for each mark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.tree.mark_keys import LETTERS
from slimstudio.ui.tree.mark_words import mark_meaning, mark_word
from slimstudio.ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_COLUMNS = 2
_REMOVE_ROW = list(MarkKind).index(MarkKind.REMOVE) // _COLUMNS


class MarkButtons(QWidget):
    """Shows which mark the selected layers have, and asks for another."""

    kind_chosen = Signal(object)  # MarkKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markButtons")
        self.setAccessibleName(self.tr("What to do with the selected layers"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.buttons: dict[MarkKind, QPushButton] = {}
        for place, kind in enumerate(MarkKind):
            button = QPushButton(mark_word(kind), self)
            button.setObjectName(f"mark-{kind}")
            button.setCheckable(True)
            button.setAccessibleDescription(mark_meaning(kind))
            themed_icon(button, kind, kind)
            button.clicked.connect(partial(self._choose, kind))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self.buttons[kind] = button

    def show_marks(
        self,
        shared: MarkKind | None,
        problem: Callable[[MarkKind], str],
        hidden: Collection[MarkKind] = (),
    ) -> None:
        """Show the mark of the selection.

        Args:
            shared: The mark that all selected layers have; None where they differ.
            problem: Says why nothing selected can get a mark; "" where something can.
            hidden: Marks that make no sense anywhere in this network.
        """
        # A button alone in its row takes all of it.
        wide = _COLUMNS if MarkKind.HEADS in hidden else 1
        self._grid.addWidget(self.buttons[MarkKind.REMOVE], _REMOVE_ROW, 0, 1, wide)
        for kind, button in self.buttons.items():
            reason = problem(kind)
            button.setVisible(kind not in hidden)
            button.setChecked(kind is shared)
            button.setEnabled(not reason)
            button.setToolTip(reason or f"{mark_meaning(kind)} ({LETTERS[kind]})")

    def _choose(self, kind: MarkKind, _checked: object = None) -> None:
        # The button shows what the project says, not what was clicked.
        self.buttons[kind].setChecked(not self.buttons[kind].isChecked())
        self.kind_chosen.emit(kind)
