"""Which columns of the layer tree there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from slimstudio.ui.tree_columns import BY_IMPORTANCE, TYPICAL_TEXTS, Column, column_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

_CELL_PADDING = 20
_SORT_ARROW = 12


class ColumnFit:
    """Gives columns sensible widths, and hides the less important ones in a narrow window.

    A person who drags a column's border has the last word on its width.
    """

    def __init__(self, tree: QTreeView) -> None:
        self._tree = tree
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        # The first column grows, so it cannot be moved away from the left.
        header.setFirstSectionMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column in Column:
            header.resizeSection(column, self._natural_width(column))

    def fit(self, width: int) -> None:
        """Show as many columns as `width` pixels have room for, the most important first."""
        header = self._tree.header()
        left = width - self._natural_width(Column.NAME)
        crowded = False
        for column in BY_IMPORTANCE[1:]:
            needed = max(header.sectionSize(column), self._natural_width(column))
            crowded = crowded or needed > left
            if self._tree.isColumnHidden(column) is not crowded:
                self._tree.setColumnHidden(column, crowded)
            left -= needed

    def _natural_width(self, column: Column) -> int:
        title = self._tree.header().fontMetrics().horizontalAdvance(column_title(column))
        text = self._tree.fontMetrics().horizontalAdvance(TYPICAL_TEXTS[column])
        return max(title + _SORT_ARROW, text) + _CELL_PADDING
