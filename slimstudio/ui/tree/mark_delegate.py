"""Cells of the layer tree that show a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_tree_model import MARK_ROLE, MIXED_ROLE
from slimstudio.ui.tree.mark_look import mark_colour, mark_icon, mixed_icon
from slimstudio.ui.tree.text_delegate import colour_text, leave_selection_to_the_row

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class MarkDelegate(QStyledItemDelegate):
    """Shows icon, colour and word; the usual mark, Train, only quietly.

    Where the layers below differ, the icon has a band in the colour of each of their marks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Keeps words in one line below each other where there is no icon.
        blank = QPixmap(48, 48)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose icon and colour."""
        super().initStyleOption(option, index)
        leave_selection_to_the_row(option)
        kind, mixed = index.data(MARK_ROLE), index.data(MIXED_ROLE)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = option.decorationSize.boundedTo(QSize(16, 16))
        if kind and kind != MarkKind.TRAIN:
            option.icon = mark_icon(MarkKind(kind))
            colour_text(option, mark_colour(MarkKind(kind)))
        elif mixed:
            option.icon = mixed_icon(tuple(MarkKind(each) for each in mixed))
            colour_text(option, QColor(theme.current.text))
        else:
            option.icon = self._blank
            colour_text(option, QColor(theme.current.muted))
