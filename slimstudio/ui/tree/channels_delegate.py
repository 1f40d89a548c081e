"""Cells of the layer tree that show channels before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_tree_model import LINKED_ROLE, REMOVED_ROLE, SHRINKS_ROLE
from slimstudio.ui.tree.mark_look import coloured_icon, mark_colour
from slimstudio.ui.tree.text_delegate import colour_text, leave_selection_to_the_row

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class ChannelsDelegate(QStyledItemDelegate):
    """Makes counts that change stand out, with a link where another layer is the reason."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose icon and colour."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        if index.data(LINKED_ROLE):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(14, 14)
            option.icon = coloured_icon("link", theme.current.prune)
        if index.data(REMOVED_ROLE):
            colour_text(option, mark_colour(MarkKind.REMOVE))
        elif not index.data(SHRINKS_ROLE):
            colour_text(option, QColor(theme.current.muted))
