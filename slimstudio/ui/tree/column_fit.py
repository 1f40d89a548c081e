"""Which columns of the layer tree there is room for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from slimstudio.ui.tree.tree_columns import (
    BY_IMPORTANCE,
    ROOMY_TEXTS,
    TYPICAL_TEXTS,
    Column,
    column_meaning,
    column_title,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView, QWidget

_CELL_PADDING = 20  # 6 on each side from the style sheet, 3 from Qt, and 1 for rounding
_SORT_ARROW = 12


class ColumnFit(QObject):
    """Gives columns sensible widths, and hides the less important ones in a narrow window.

    A person has the last word: on widths by dragging, on columns through the header's menu.
    """

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._chosen: dict[Column, bool] = {}
        self._given: dict[Column, int] = {}
        self._empty: frozenset[Column] = frozenset()
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        # The first column grows into what is left, so it stays where it is.
        header.setFirstSectionMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.open_menu)
        for column in Column:
            self._give(column, self._width_for(TYPICAL_TEXTS, column))

    def leave_out(self, empty: frozenset[Column]) -> None:
        """Spend no room on columns that have nothing to show, unless somebody chose them."""
        if empty != self._empty:
            self._empty = empty
            self.fit()

    @Slot()
    def fit(self) -> None:
        """Show as many columns as there is room for, the most important first."""
        left = self._tree.viewport().width() - self._width_for(TYPICAL_TEXTS, Column.NAME)
        crowded = False
        for column in BY_IMPORTANCE[1:]:
            width = self._width(column)
            if column not in ROOMY_TEXTS and not self._is_dragged(column):
                self._give(column, width)  # fonts are known only now, and may change
            empty = column in self._empty
            crowded = crowded or (width > left and not empty)
            shown = self._chosen.get(column, not crowded and not empty)
            if self._tree.isColumnHidden(column) is shown:
                self._tree.setColumnHidden(column, not shown)
            left -= width if shown else 0
        self._spread(max(0, left))

    def _width(self, column: Column) -> int:
        """Width that a column needs: what the person gave it, or else what its texts take."""
        if self._is_dragged(column):
            return self._tree.header().sectionSize(column)
        return self._width_for(TYPICAL_TEXTS, column)

    def _is_dragged(self, column: Column) -> bool:
        return self._tree.header().sectionSize(column) not in (0, self._given[column])

    def _spread(self, spare: int) -> None:
        """Give spare width first to columns whose texts are often long, and the rest to names."""
        for column in ROOMY_TEXTS:
            size = self._tree.header().sectionSize(column)
            if self._tree.isColumnHidden(column) or size != self._given[column]:
                continue
            least = self._width_for(TYPICAL_TEXTS, column)
            more = min(spare // 2, self._width_for(ROOMY_TEXTS, column) - least)
            self._give(column, least + more)
            spare -= more

    def _give(self, column: Column, width: int) -> None:
        self._given[column] = width
        self._tree.header().resizeSection(column, width)

    @Slot(QPoint)
    def open_menu(self, where: QPoint) -> None:
        """Offer the columns where the header was clicked."""
        menu = self.menu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._tree.header().mapToGlobal(where))

    def menu(self, parent: QWidget) -> QMenu:
        """Offer every column but the first, to be shown or hidden for good."""
        menu = QMenu(self.tr("Columns"), parent)
        menu.setObjectName("columnMenu")
        menu.setToolTipsVisible(True)
        for column in list(Column)[1:]:
            action = QAction(column_title(column), menu)
            action.setToolTip(column_meaning(column))
            action.setCheckable(True)
            action.setChecked(not self._tree.isColumnHidden(column))
            action.toggled.connect(partial(self._choose, column))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As many as fit"), self._forget)
        return menu

    def _choose(self, column: Column, shown: object) -> None:
        self._chosen[column] = bool(shown)
        self.fit()

    @Slot()
    def _forget(self) -> None:
        self._chosen.clear()
        self.fit()

    def _width_for(self, texts: dict[Column, str], column: Column) -> int:
        title = self._tree.header().fontMetrics().horizontalAdvance(column_title(column))
        text = self._tree.fontMetrics().horizontalAdvance(texts[column])
        return max(title + _SORT_ARROW, text) + _CELL_PADDING
