"""How a project of before is drawn: picture, name, result, date, and what is to be known of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from slimstudio.ui.theme import theme

PICTURE, TILE_HEIGHT = 64, 96
PATH, TITLE, MISSING, PINNED, RESULT, WHEN, BADGE = (
    Qt.ItemDataRole.UserRole + number for number in range(7)
)
_GAP, _LINE, _MORE = 6, 20, 28


def more_area(tile: QRect) -> QRect:
    """Find the three dots of a tile, which open its menu."""
    return QRect(tile.right() - _GAP - _MORE - 2, tile.top() + _GAP, _MORE, _MORE)


class RecentTile(QStyledItemDelegate):
    """Draws a tile; a long name is shortened, what is pinned has a mark."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Fill the grid."""
        view = option.widget
        wide = view.gridSize().width() if isinstance(view, QListView) else 0
        return QSize(wide or 1, TILE_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a project."""
        colours = theme.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(0, 0, -_GAP, -_GAP)
        self._draw_ground(painter, option, area)
        left = area.left() + 12
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        top = area.top() + (area.height() - PICTURE) // 2
        icon.paint(painter, QRect(left, top, PICTURE, PICTURE))
        missing, badge = index.data(MISSING), index.data(BADGE)
        words = QRect(left + PICTURE + 12, area.top() + 12, 0, _LINE)
        words.setRight(area.right() - 12 - _MORE)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if missing else colours.text))
        self._write(painter, words, index.data(TITLE))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        result = index.data(RESULT)
        if result:
            words.translate(0, _LINE + 2)
            self._write(painter, words, result)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if missing else colours.muted))
        words.translate(0, _LINE + 2)
        self._write(painter, words, index.data(WHEN))
        if badge:
            self._draw_badge(painter, area, badge)
        self._draw_more(painter, option, index)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, words: str) -> None:
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _draw_badge(self, painter: QPainter, area: QRect, words: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(words) + 14
        badge = QRect(area.right() - 10 - wide, area.bottom() - 28, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current.accent_soft))
        painter.drawRoundedRect(badge, 10, 10)
        painter.setPen(QColor(theme.current.accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_more(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw three dots where the menu opens, and a pin where the project is pinned."""
        place = more_area(QRect(option.rect))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current.muted))
        for away in (-6, 0, 6):
            painter.drawEllipse(place.center() + QPoint(away, 0), 2, 2)
        if index.data(PINNED):
            centre = place.center() + QPoint(0, 24)
            painter.setBrush(QColor(theme.current.accent))
            painter.drawEllipse(centre + QPoint(0, -3), 5, 5)
            painter.setPen(QPen(QColor(theme.current.accent), 2))
            painter.drawLine(centre, centre + QPoint(0, 9))

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        state, colours = option.state, theme.current
        chosen = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        hovered = state & QStyle.StateFlag.State_MouseOver
        painter.setPen(
            QPen(QColor(colours.accent if chosen else colours.border), 2 if chosen else 1)
        )
        painter.setBrush(QColor(colours.raised if hovered else colours.surface))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
