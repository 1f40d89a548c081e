"""The projects of before as tiles: a picture, the result, when it was saved."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QIcon,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.welcome.project_summary import ProjectSummary, find_summary, find_thumbnail
from slimstudio.ui.welcome.recent_tile import (
    BADGE,
    MISSING,
    PATH,
    PICTURE,
    PINNED,
    RESULT,
    TILE_HEIGHT,
    TITLE,
    WHEN,
    RecentTile,
    more_area,
)
from slimstudio.ui.widgets.icons import pixmap, themed_icon
from slimstudio.ui.widgets.number_text import percent_text, size_text

_NARROWEST = 272  # pixels of a tile


class RecentList(QListWidget):
    """Lists project files, pinned ones first; what is gone is marked, and can be looked for.

    Signals:
        chosen: Path of the project that should be opened.
        look_requested: Path of a project that is gone, and that the person will look for.
        pin_requested: Path of a project, and whether it should stay on top.
        forget_requested: Paths (`tuple[str, ...]`) that should not be listed any more.
    """

    chosen = Signal(str)
    look_requested = Signal(str)
    pin_requested = Signal(str, bool)
    forget_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recentProjects")
        self.setAccessibleName(self.tr("Recent projects"))
        self.setToolTip("")
        self.setProperty("plain", "true")
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(RecentTile(self))
        self.itemActivated.connect(self._choose)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget_current)
        theme.changed.connect(self._draw_again)
        self._pinned: frozenset[str] = frozenset()

    @property
    def paths(self) -> tuple[str, ...]:
        """The project files in the list, pinned ones first, then the latest."""
        return tuple(self.item(row).data(PATH) for row in range(self.count()))

    @property
    def missing(self) -> tuple[str, ...]:
        """Those that were gone when they were listed."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(PATH) for item in items if item.data(MISSING))

    def show_projects(self, paths: Sequence[str], pinned: Collection[str] | None = None) -> None:
        """List project files.

        Args:
            paths: The latest first.
            pinned: Those that stay on top; as before when None.
        """
        if pinned is not None:
            self._pinned = frozenset(pinned)
        row = self.currentRow()
        self.clear()
        for path in sorted(paths, key=lambda path: path not in self._pinned):
            self.addItem(self._item(path))
        self.setCurrentRow(min(row, self.count() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tiles of a row the whole width."""
        width = event.size().width() - 1
        columns = max(1, width // _NARROWEST)
        self.setGridSize(QSize(max(1, width // columns), TILE_HEIGHT))
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a project by a click, or what can be done with it by one on the three dots."""
        item = self.itemAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if more_area(self.visualItemRect(item)).contains(event.position().toPoint()):
            self._offer(item, event.globalPosition().toPoint())
        else:
            self._choose(item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a project."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if item is not None:
            self._offer(item, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self.viewport().update()

    # -- inside -----------------------------------------------------------------------------

    def _offer(self, item: QListWidgetItem, place: QPoint) -> None:
        path, missing, pinned = (item.data(role) for role in (PATH, MISSING, PINNED))
        menu = QMenu(self)
        menu.setObjectName("recentMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if missing:
            looking = menu.addAction(self.tr("&Look for it…"))
            looking.setObjectName("lookForRecent")
            looking.triggered.connect(lambda: self.look_requested.emit(path))
            themed_icon(looking, "search")
        else:
            opening = menu.addAction(self.tr("&Open"))
            opening.setObjectName("openRecent")
            opening.triggered.connect(lambda: self.chosen.emit(path))
            themed_icon(opening, "open")
        pinning = menu.addAction(self.tr("Un&pin") if pinned else self.tr("&Pin to the top"))
        pinning.setObjectName("pinRecent")
        pinning.triggered.connect(lambda: self.pin_requested.emit(path, not pinned))
        removing = menu.addAction(self.tr("&Remove from the list"))
        removing.setObjectName("forgetRecent")
        removing.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        removing.triggered.connect(lambda: self.forget_requested.emit((path,)))
        themed_icon(removing, "close")
        menu.popup(place)

    def _item(self, path: str) -> QListWidgetItem:
        file, item = Path(path), QListWidgetItem()
        try:
            saved: float | None = file.stat().st_mtime
        except OSError:
            saved = None
        missing, pinned = saved is None, path in self._pinned
        summary = find_summary(file)
        unfinished = not missing and summary.is_unfinished
        when = self.tr("Not found. Look for it…") if saved is None else _date(saved)
        badge = self.tr("unfinished") if unfinished else ""
        said = [file.stem, _result(summary), when, badge, self.tr("pinned") if pinned else ""]
        item.setText("\n".join(filter(None, said)))
        for role, value in (
            (PATH, path),
            (TITLE, file.stem),
            (MISSING, missing),
            (PINNED, pinned),
            (RESULT, _result(summary)),
            (WHEN, when),
            (BADGE, badge),
        ):
            item.setData(role, value)
        item.setToolTip(
            plain_tip(
                self.tr("{path} is not there any more.").format(path=path) if missing else path
            )
        )
        item.setIcon(self._picture(file, missing=missing))
        return item

    def _picture(self, file: Path, *, missing: bool) -> QIcon:
        scale = self.devicePixelRatioF()
        if missing:
            return QIcon(pixmap("warning", theme.current.warning, PICTURE, scale))
        kept = find_thumbnail(file)
        return QIcon(kept or pixmap("images", theme.current.muted, PICTURE, scale))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        asked = self.look_requested if item.data(MISSING) else self.chosen
        asked.emit(item.data(PATH))

    @Slot()
    def _forget_current(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.forget_requested.emit((item.data(PATH),))

    @Slot()
    def _draw_again(self) -> None:
        self.show_projects(self.paths)


def _result(summary: ProjectSummary) -> str:
    """Write what was achieved: "99.7 % · 3.1 MB"; "" without a result."""
    if summary.accuracy is None:
        return ""
    return f"{percent_text(summary.accuracy)} · {size_text(summary.size_bytes)}"


def _date(seconds: float) -> str:
    saved = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(saved, QLocale.FormatType.ShortFormat)
