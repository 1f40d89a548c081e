"""The classes of a data set as a list: name, number of images as a bar, thumbnails."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import (
    QListView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import picture_pixmap
from slimstudio.ui.widgets.number_text import whole_text


@dataclass(frozen=True)
class ClassRow:
    """One class of a data set.

    Args:
        name: Its name.
        training: Images to learn from.
        validation: Images to judge by.
        shown: Indices of the training images to show as thumbnails.
        new: Whether the network has to learn it from nothing.
    """

    name: str
    training: int
    validation: int
    shown: tuple[int, ...]
    new: bool = False

    @property
    def total(self) -> int:
        """Count all its images."""
        return self.training + self.validation


def class_rows(
    dataset: Dataset, new_classes: tuple[str, ...] = (), thumbnails: int = 24
) -> tuple[ClassRow, ...]:
    """Count the images of each class, and pick some of each to show.

    Args:
        dataset: The images.
        new_classes: Classes that the network has to learn from nothing.
        thumbnails: How many images to pick of each class, spread evenly over it.
    """
    training = dataset.train.labels.numpy()
    validation = dataset.validation.labels.numpy()
    rows = []
    for label, name in enumerate(dataset.train.classes):
        mine = np.flatnonzero(training == label)
        picked = mine[np.linspace(0, len(mine) - 1, min(thumbnails, len(mine))).astype(int)]
        rows.append(
            ClassRow(
                name,
                len(mine),
                int(np.count_nonzero(validation == label)),
                tuple(int(index) for index in picked),
                name in new_classes,
            )
        )
    if not dataset.labelled:  # of the many classes that a network knows, few are answered
        rows = [row for row in rows if row.total]
    return tuple(rows)


def picture_of(pixels: Pixels, index: int) -> NDArray[np.uint8]:
    """Take one image of a data set, as the network sees it, [S, S, 3]."""
    picture: NDArray[np.uint8] = pixels.images[index].numpy().transpose(1, 2, 0)
    return picture


def thumbnail(pixels: Pixels, index: int) -> QPixmap:
    """Draw one image of a data set, as the network sees it."""
    return picture_pixmap(picture_of(pixels, index))


_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 56
_THUMBNAIL = 40
_NAME_LEAST, _NAME_MOST = 160, 320
_BAR_WIDTH = 152


class ClassListModel(QAbstractListModel):
    """One item for each class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ClassRow, ...] = ()
        self.pixels: Pixels | None = None
        self.most = 1  # images of the largest class

    def show_dataset(self, dataset: Dataset | None, new_classes: tuple[str, ...] = ()) -> None:
        """Show another data set, or nothing."""
        self.beginResetModel()
        self.rows = class_rows(dataset, new_classes) if dataset else ()
        self.pixels = dataset.train if dataset else None
        self.most = max((row.total for row in self.rows), default=1)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the classes."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell about a class: its row for the delegate, words for people who do not see it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                words = self.tr(
                    "{name}: {training} images to learn from, {validation} to judge by."
                ).format(name=row.name, training=row.training, validation=row.validation)
                new = self.tr("The network does not know this class yet.")
                told = f"{words} {new}" if row.new else words
                return plain_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
            case _:
                return row if role == _ROW else None


class ClassDelegate(QStyledItemDelegate):
    """Draws one class."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Ask for a row."""
        return QSize(_NAME_LEAST + _BAR_WIDTH + 200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the class: name, bar, thumbnails."""
        row = index.data(_ROW)
        model = index.model()
        assert isinstance(row, ClassRow)
        assert isinstance(model, ClassListModel)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QColor(theme.current.grid))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._draw_name(painter, area, row)
        self._draw_bar(painter, area, row, model.most)
        if model.pixels is not None:
            taken = 8 + _name_width(area) + self._counts_width(painter.font()) + 16
            _draw_thumbnails(painter, area.adjusted(taken, 0, 0, 0), row, model.pixels)
        painter.restore()

    def _draw_name(self, painter: QPainter, area: QRect, row: ClassRow) -> None:
        left, width = area.left() + 8, _name_width(area)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current.text))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, width - 16)
        if not row.new:
            space = QRect(left, area.top(), width, area.height())
            painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, name)
            return
        half = area.height() // 2
        painter.drawText(
            QRect(left, area.top(), width, half + 2), Qt.AlignmentFlag.AlignBottom, name
        )
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(theme.current.accent))
        painter.drawText(
            QRect(left, area.top() + half + 2, width, half),
            Qt.AlignmentFlag.AlignTop,
            self.tr("new to the network"),
        )

    def _draw_bar(self, painter: QPainter, area: QRect, row: ClassRow, most: int) -> None:
        left = area.left() + 8 + _name_width(area)
        top = area.center().y() + 6
        font = _small(painter.font())
        painter.setFont(font)
        painter.setPen(QColor(theme.current.muted))
        painter.drawText(
            QRect(left, area.top(), self._counts_width(font), top - area.top() - 4),
            Qt.AlignmentFlag.AlignBottom,
            self._counts(row.training, row.validation),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        whole = _BAR_WIDTH * row.total / most
        learned = _BAR_WIDTH * row.training / most
        painter.setBrush(QColor(theme.current.border))
        painter.drawRoundedRect(QRectF(left, top, whole, 6), 3, 3)
        painter.setBrush(QColor(theme.current.accent))
        painter.drawRoundedRect(QRectF(left, top, learned, 6), 3, 3)

    def _counts(self, training: int, validation: int) -> str:
        words = self.tr("{training} to learn, {validation} to judge")
        return words.format(training=whole_text(training), validation=whole_text(validation))

    def _counts_width(self, font: QFont) -> int:
        # As wide as the words are in the language of the window.
        needed = QFontMetrics(_small(font)).horizontalAdvance(self._counts(8_888, 888))
        return max(_BAR_WIDTH, needed)


class ClassList(QListView):
    """The classes of a data set; read with the eyes or the arrow keys, never changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classes")
        self.setAccessibleName(self.tr("Classes"))
        self.classes = ClassListModel(self)
        self.setModel(self.classes)
        self.setItemDelegate(ClassDelegate(self))
        self.setProperty("plain", "true")
        self.setUniformItemSizes(True)
        # It scrolls with the page: a list that scrolls inside of a page that scrolls is a trap.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.classes.modelReset.connect(self._fit)
        self.selectionModel().currentChanged.connect(self._reveal)
        self._fit()
        theme.changed.connect(self.viewport().update)

    @Slot()
    def _fit(self) -> None:
        """Be as high as all classes are."""
        self.setFixedHeight(max(1, len(self.classes.rows)) * _HEIGHT + 2 * self.frameWidth() + 2)

    @Slot(QModelIndex)
    def _reveal(self, current: QModelIndex) -> None:
        """Scroll the page to what the arrow keys reached."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if inside is not None and isinstance(around, QScrollArea):
            place = self.mapTo(inside, self.visualRect(current).center())
            around.ensureVisible(place.x(), place.y(), 0, _HEIGHT)


def _draw_thumbnails(painter: QPainter, area: QRect, row: ClassRow, pixels: Pixels) -> None:
    left = area.left()
    top = area.top() + (area.height() - _THUMBNAIL) // 2
    for index in row.shown:
        if left + _THUMBNAIL > area.right() - 8:
            break
        painter.drawPixmap(QRect(left, top, _THUMBNAIL, _THUMBNAIL), _cached(pixels, index))
        left += _THUMBNAIL + 8


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setWeight(QFont.Weight.Normal)
    small.setPixelSize(12)
    return small


def _name_width(area: QRect) -> int:
    return max(_NAME_LEAST, min(_NAME_MOST, area.width() // 4))


def _cached(pixels: Pixels, index: int) -> QPixmap:
    key = f"thumbnail/{id(pixels)}/{index}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = thumbnail(pixels, index)
        QPixmapCache.insert(key, found)
    return found
