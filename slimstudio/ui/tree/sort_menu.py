"""Sorting the layer tree without a mouse: its header takes no keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from slimstudio.ui.tree.tree_columns import NUMBERS, Column, column_meaning, column_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView, QWidget

_UNSORTED = -1


class SortMenu(QMenu):
    """Offers the order of the network, and every column: numbers from the largest, words from A.

    Args:
        tree: What is sorted.
        parent: Qt's parent.
    """

    def __init__(self, tree: QTreeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sort by"))
        self.setObjectName("sortMenu")
        self.setToolTipsVisible(True)
        self._tree = tree
        self._group = QActionGroup(self)
        self._offer(_UNSORTED, self.tr("Order of the network"), "")
        for column in Column:
            self._offer(column, column_title(column), column_meaning(column))

    def _offer(self, column: int, title: str, meaning: str) -> None:
        action = QAction(title, self._group)
        action.setObjectName(f"sort-{int(column)}")
        action.setToolTip(meaning)
        action.setCheckable(True)
        action.setChecked(self._tree.header().sortIndicatorSection() == column)
        action.triggered.connect(partial(self._sort, column))
        self.addAction(action)

    def _sort(self, column: int, _checked: object = None) -> None:
        large_first = column in NUMBERS or column == Column.SHARE
        order = Qt.SortOrder.DescendingOrder if large_first else Qt.SortOrder.AscendingOrder
        self._tree.sortByColumn(column, order)
