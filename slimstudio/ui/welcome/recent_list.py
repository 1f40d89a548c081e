"""The projects of before, each with a picture of what it learns from."""

import hashlib
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QIcon,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.replacing import replacing
from slimstudio.system import locations
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap, themed_icon
from slimstudio.ui.widgets.saving import png_of

_SIDE = 96
_logger = logging.getLogger(__name__)


def keep_thumbnail(project_file: Path, images: LoadedImages | None) -> None:
    """Draw the picture of a project; nothing happens where its images are not loaded."""
    if images is None or not len(images.dataset.train):
        return
    # Imported late: it needs numpy, which would keep the first window waiting.
    from slimstudio.ui.inputs.class_list import thumbnail  # noqa: PLC0415

    pixels = images.dataset.train
    drawn = QPixmap(_SIDE, _SIDE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    half = _SIDE / 2
    for place in range(4):
        picture = thumbnail(pixels, place * (len(pixels) - 1) // 3)
        target = QRectF(place % 2 * half, place // 2 * half, half - 1, half - 1)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
    painter.end()
    try:
        place_of = _path(project_file)
        place_of.parent.mkdir(parents=True, exist_ok=True)
        with replacing(place_of) as stream:
            stream.write(png_of(drawn))
    except OSError as error:
        _logger.info("No picture of %s is kept: %s", project_file, error)


def find_thumbnail(project_file: Path) -> QPixmap | None:
    """Find the picture of a project; None where none was kept."""
    with suppress(OSError):
        path = _path(project_file)
        if path.exists():
            found = QPixmap(str(path))
            return None if found.isNull() else found
    return None


def _path(project_file: Path) -> Path:
    name = hashlib.blake2b(str(project_file.absolute()).encode(), digest_size=16).hexdigest()
    return locations.cache() / "thumbnails" / f"{name}.png"


_PICTURE = 40
_HEIGHT = 56
_PATH = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1
_MISSING = Qt.ItemDataRole.UserRole + 2


class RecentList(QListWidget):
    """Lists project files; those that are gone are marked, and all can be taken off the list.

    Signals:
        chosen: Path of the project that should be opened.
        forget_requested: Paths (`tuple[str, ...]`) that should not be listed any more.
    """

    chosen = Signal(str)
    forget_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recentProjects")
        self.setAccessibleName(self.tr("Recent projects"))
        self.setToolTip("")
        self.setProperty("plain", "true")
        self.setIconSize(QSize(_PICTURE, _PICTURE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Rows(self))
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget_current)
        theme.changed.connect(self._draw_again)

    @property
    def paths(self) -> tuple[str, ...]:
        """The project files in the list, the latest first."""
        return tuple(self.item(row).data(_PATH) for row in range(self.count()))

    @property
    def missing(self) -> tuple[str, ...]:
        """Those that were gone when they were listed."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_PATH) for item in items if item.data(_MISSING))

    def show_projects(self, paths: Sequence[str]) -> None:
        """List project files, the latest first."""
        row = self.currentRow()
        self.clear()
        for path in paths:
            self.addItem(self._item(path))
        self.setCurrentRow(min(row, self.count() - 1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a project."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        path = index.data(_PATH)
        menu = QMenu(self)
        menu.setObjectName("recentMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.addAction(self.tr("&Open"))
        opening.setObjectName("openRecent")
        opening.setEnabled(not index.data(_MISSING))
        opening.triggered.connect(lambda: self.chosen.emit(path))
        removing = menu.addAction(self.tr("&Remove from the list"))
        removing.setObjectName("forgetRecent")
        removing.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        removing.triggered.connect(lambda: self.forget_requested.emit((path,)))
        themed_icon(opening, "open")
        themed_icon(removing, "close")
        menu.popup(event.globalPos())

    # -- inside -----------------------------------------------------------------------------

    def _item(self, path: str) -> QListWidgetItem:
        file, item = Path(path), QListWidgetItem()
        missing = not file.exists()
        title = self.tr("{name} (missing)").format(name=file.stem) if missing else file.stem
        item.setText(f"{title}\n{file.parent}")
        item.setData(_PATH, path)
        item.setData(_TITLE, title)
        item.setData(_MISSING, missing)
        item.setToolTip(
            plain_tip(
                self.tr("{path} is not there any more.").format(path=path) if missing else path
            )
        )
        item.setIcon(QIcon(self._picture(file, missing=missing)))
        return item

    def _picture(self, file: Path, *, missing: bool) -> QIcon:
        scale = self.devicePixelRatioF()
        if missing:
            return QIcon(pixmap("warning", theme.current.warning, _PICTURE, scale))
        kept = find_thumbnail(file)
        return QIcon(kept or pixmap("images", theme.current.muted, _PICTURE, scale))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PATH))

    @Slot()
    def _forget_current(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.forget_requested.emit((item.data(_PATH),))

    @Slot()
    def _draw_again(self) -> None:
        self.show_projects(self.paths)


class _Rows(QStyledItemDelegate):
    """Draws the picture, the name, and below it the folder, which is shortened in its middle."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for two lines and some air; never for more width than there is."""
        return QSize(0, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a project."""
        colours, area = theme.current, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        left, top = area.left() + 8, area.top() + (area.height() - _PICTURE) // 2
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        icon.paint(painter, QRect(left, top, _PICTURE, _PICTURE))
        missing = index.data(_MISSING)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if missing else colours.text))
        words = QRect(left + _PICTURE + 12, area.top() + 8, 0, 20)
        words.setRight(area.right() - 12)
        title = painter.fontMetrics().elidedText(
            index.data(_TITLE), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        words.translate(0, 20)
        folder = painter.fontMetrics().elidedText(
            str(Path(index.data(_PATH)).parent), Qt.TextElideMode.ElideMiddle, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, folder)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        hovered = state & QStyle.StateFlag.State_MouseOver
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            colour = theme.current.accent_soft if chosen else theme.current.raised
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRect(option.rect).adjusted(0, 1, 0, -1), 6, 6)
