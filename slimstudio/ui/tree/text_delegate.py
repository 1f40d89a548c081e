"""Cells of the layer tree that only show text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_tree_model import REMOVED_ROLE, WEIGHTLESS_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class TextDelegate(QStyledItemDelegate):
    """Says quietly what has nothing to learn or remove, and strikes out what leaves whole."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the text's colour."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        removed = bool(index.data(REMOVED_ROLE))
        option.font.setStrikeOut(removed)
        if removed or index.data(WEIGHTLESS_ROLE):
            colour_text(option, QColor(theme.current.muted))


def leave_selection_to_the_row(option: QStyleOptionViewItem) -> None:
    """Keep a cell's own colours when it is selected: the tree colours the whole row."""
    option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)


def colour_text(option: QStyleOptionViewItem, colour: QColor) -> None:
    """Write a cell in another colour."""
    option.palette.setColor(QPalette.ColorRole.Text, colour)
