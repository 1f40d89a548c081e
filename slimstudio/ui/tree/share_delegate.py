"""Cells of the layer tree that show a layer's share of the network as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from slimstudio.ui.theme import theme
from slimstudio.ui.tree.layer_tree_model import SHARE_ROLE
from slimstudio.ui.tree.text_delegate import leave_selection_to_the_row
from slimstudio.ui.widgets.number_text import percent_text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_BAR_HEIGHT = 6
_PADDING = 6


class ShareDelegate(QStyledItemDelegate):
    """Draws a bar with its percentage beside it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell's background as the style does, then bar and figure."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        leave_selection_to_the_row(shown)
        text, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        if not text:
            return
        area = QRectF(shown.rect).adjusted(_PADDING, 0, -_PADDING, 0)
        figure_width = shown.fontMetrics.horizontalAdvance(percent_text(1.0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(shown.font)
        painter.setPen(QColor(theme.current.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        track = QRectF(
            area.left(),
            area.center().y() - _BAR_HEIGHT / 2,
            area.width() - figure_width - _PADDING,
            _BAR_HEIGHT,
        )
        self._draw_bar(painter, track, float(index.data(SHARE_ROLE)))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room for a bar that can be read."""
        hint = super().sizeHint(option, index)
        hint.setWidth(option.fontMetrics.horizontalAdvance(percent_text(1.0)) + 60)
        return hint

    def _draw_bar(self, painter: QPainter, track: QRectF, share: float) -> None:
        if track.width() <= _BAR_HEIGHT:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current.raised))
        painter.drawRoundedRect(track, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        filled = QRectF(track)
        # A share that is not nothing shows at least as a dot.
        filled.setWidth(max(_BAR_HEIGHT, track.width() * share))
        painter.setBrush(QColor(theme.current.accent))
        painter.drawRoundedRect(filled, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
