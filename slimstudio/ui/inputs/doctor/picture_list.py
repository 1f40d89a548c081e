"""Thumbnails in a row, copies of one picture side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap

_Index = QModelIndex | QPersistentModelIndex
SIDE = 64
_CELL = QSize(96, SIDE + 40)
_PICTURE = Qt.ItemDataRole.UserRole
_BROKEN_ICON = 24


@dataclass(frozen=True)
class ListedPicture:
    """One image to show.

    Args:
        name: Its name in the data set.
        path: Where it is.
        caption: What stands below it.
        words: What is said about it to those who point at it or do not see it.
        group: Neighbours of one group show the same picture; 0 for an image alone.
    """

    name: str
    path: Path
    caption: str
    words: str
    group: int = 0


class PictureModel(QAbstractListModel):
    """One item for each picture; thumbnails come when they are looked at."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures: tuple[ListedPicture, ...] = ()
        self.thumbnails = thumbnails
        thumbnails.arrived.connect(self._redraw)

    def show_pictures(self, pictures: Sequence[ListedPicture]) -> None:
        """Show others."""
        if tuple(pictures) != self.pictures:
            self.beginResetModel()
            self.pictures = tuple(pictures)
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the pictures."""
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell about a picture."""
        if not index.isValid():
            return None
        picture = self.pictures[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return picture.caption
            case Qt.ItemDataRole.AccessibleTextRole:
                return picture.words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(picture.words)
            case _:
                return picture if role == _PICTURE else None

    @Slot(str)
    def _redraw(self, path: str) -> None:
        for row, picture in enumerate(self.pictures):
            if str(picture.path) == path:
                self.dataChanged.emit(self.index(row), self.index(row))


class PictureDelegate(QStyledItemDelegate):
    """Draws a thumbnail and its caption, and a ground under those that belong together."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Ask for a cell."""
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one picture."""
        picture, model = index.data(_PICTURE), index.model()
        assert isinstance(picture, ListedPicture)
        assert isinstance(model, PictureModel)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_ground(painter, area, model, index.row())
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            painter.setPen(QColor(theme.current.accent))
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            ground = QColor(theme.current.accent_soft)
            painter.setBrush(ground if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(3, 2, -4, -3), 6, 6)
        self._draw_picture(painter, area, picture, model.thumbnails)
        self._draw_caption(painter, area, picture)
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, model: PictureModel, row: int) -> None:
        group = model.pictures[row].group
        if not group:
            return
        first = row == 0 or model.pictures[row - 1].group != group
        last = row == len(model.pictures) - 1 or model.pictures[row + 1].group != group
        # Beyond the cell on the side where the group goes on: what is outside is cut off.
        ground = area.adjusted(2 if first else -12, 0, -2 if last else 12, -1)
        painter.setClipRect(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current.raised))
        painter.drawRoundedRect(ground, 8, 8)
        painter.setClipping(False)

    def _draw_picture(
        self, painter: QPainter, area: QRect, picture: ListedPicture, thumbnails: Thumbnails
    ) -> None:
        frame = QRect(area.left() + (area.width() - SIDE) // 2, area.top() + 6, SIDE, SIDE)
        drawn = thumbnails.find(picture.path)
        if drawn is not None:
            size = drawn.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(frame.topLeft(), size)
            place.moveCenter(frame.center())
            painter.drawPixmap(place, drawn)
            return
        painter.setPen(QColor(theme.current.border))
        painter.setBrush(QColor(theme.current.surface))
        painter.drawRoundedRect(frame, 4, 4)
        if thumbnails.is_broken(picture.path):
            scale = painter.device().devicePixelRatioF()
            broken = pixmap("error", theme.current.muted, _BROKEN_ICON, scale)
            place = QRect(0, 0, _BROKEN_ICON, _BROKEN_ICON)
            place.moveCenter(frame.center())
            painter.drawPixmap(place, broken)

    def _draw_caption(self, painter: QPainter, area: QRect, picture: ListedPicture) -> None:
        font = QFont(painter.font())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(theme.current.muted))
        space = QRect(area.left() + 6, area.top() + SIDE + 10, area.width() - 12, 20)
        words = painter.fontMetrics().elidedText(
            picture.caption, Qt.TextElideMode.ElideMiddle, space.width()
        )
        painter.drawText(space, Qt.AlignmentFlag.AlignCenter, words)


class PictureList(QListView):
    """A row of pictures, walked through with the arrow keys."""

    def __init__(
        self, thumbnails: Thumbnails, parent: QWidget | None = None, *, rows: int = 1
    ) -> None:
        super().__init__(parent)
        self.pictures = PictureModel(thumbnails, self)
        self.setModel(self.pictures)
        self.setItemDelegate(PictureDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(rows > 1)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setProperty("plain", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if rows == 1:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(rows * _CELL.height() + 4)
        theme.changed.connect(self.viewport().update)
