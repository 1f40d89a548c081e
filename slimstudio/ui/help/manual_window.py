"""The manual beside the work: the pages of `docs/manual`, read from this computer."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSignalBlocker, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from slimstudio.system import locations

FIRST = "index"

_BORDER = 16
_MARGIN = 12  # beside the pictures
_LIST_WIDTH = 260
_LINK = re.compile(r"\]\((\w+)\.md\)")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


class ManualPage(NamedTuple):
    """One page.

    Args:
        name: Of its file, without the ending.
        title: Its first heading.
        text: All of it, in Markdown.
    """

    name: str
    title: str
    text: str

    @property
    def address(self) -> QUrl:
        """Where it lies."""
        return QUrl.fromLocalFile(str(locations.manual() / f"{self.name}.md"))


@cache
def manual_pages() -> tuple[ManualPage, ...]:
    """Read the first page, and those that it lists, in its order; none where there is no manual."""
    try:
        first = _read(locations.manual() / f"{FIRST}.md")
        return (first, *(_read(locations.manual() / f"{n}.md") for n in _LINK.findall(first.text)))
    except OSError:
        return ()


def _read(path: Path) -> ManualPage:
    text = path.read_text(encoding="utf-8")
    title = _TITLE.search(text)
    return ManualPage(path.stem, title[1] if title else path.stem, text)


class ManualWindow(QDialog):
    """A list of tasks, and the page of the one that is chosen; work goes on beside it.

    Args:
        parent: Over what it opens.

    Signals:
        keys_requested: The keyboard shortcuts are to be shown.
    """

    keys_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manualWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        self.search = QLineEdit(self)
        self.search.setObjectName("manualSearch")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setToolTip(self.tr("Shows only pages that hold these words."))
        self.contents = QListWidget(self)
        self.contents.setObjectName("manualContents")
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = PictureBrowser(self)
        self.page.setObjectName("manualPage")
        self.page.setAccessibleName(self.tr("Manual"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.keys = QPushButton(self.tr("&Keyboard shortcuts"), self)
        self.keys.setAutoDefault(False)
        for page in manual_pages():
            item = QListWidgetItem(page.title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, page)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.contents.currentItemChanged.connect(self._open_chosen)
        self.page.sourceChanged.connect(self._follow)
        self.keys.clicked.connect(self.keys_requested)
        self.resize(QSize(1000, 720).boundedTo(parent.size() - QSize(48, 48)))
        self.show_page(FIRST)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(_BORDER)
        side.addWidget(self.search)
        side.addWidget(self.contents, 1)
        side.addWidget(self.keys)
        for widget in (self.search, self.contents, self.keys):
            widget.setFixedWidth(_LIST_WIDTH)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(_BORDER)
        right.addWidget(self.page, 1)
        right.addWidget(close)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        columns.setSpacing(_BORDER)
        columns.addLayout(side)
        columns.addLayout(right, 1)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return Path(self.page.source().path()).stem

    def show_page(self, name: str) -> None:
        """Open a page by its name; one that is not there leaves what was shown."""
        for page in manual_pages():
            if page.name == name:
                self.page.setSource(page.address)

    @Slot(str)
    def _find(self, words: str) -> None:
        for item in self._items():
            text = self._page_of(item).text.casefold()
            item.setHidden(not all(word in text for word in words.casefold().split()))

    @Slot()
    def _open_chosen(self) -> None:
        item = self.contents.currentItem()
        if item is not None and self._page_of(item).name != self.shown:
            self.page.setSource(self._page_of(item).address)

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        # The page itself tells of its new address only afterwards.
        with QSignalBlocker(self.contents):
            for item in self._items():
                if self._page_of(item).address == address:
                    self.contents.setCurrentItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.contents.item(row) for row in range(self.contents.count())]

    @staticmethod
    def _page_of(item: QListWidgetItem) -> ManualPage:
        page = item.data(Qt.ItemDataRole.UserRole)
        return ManualPage(*page)


class PictureBrowser(QTextBrowser):
    """Shows pages whose pictures are never wider than itself.

    Args:
        parent: Qt's parent.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Where it came and went, the width would change while a page is being laid out.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Not at once: a page is laid out while it is loaded, and would be loaded within itself.
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(0)
        self._resized.timeout.connect(self._fit)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load a page or a picture, and nothing that is not on this computer."""
        address = QUrl(name)
        if not (address.isLocalFile() or address.isRelative()):
            return None
        found: object = super().loadResource(kind, address)
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return found
        picture = QImage()
        if isinstance(found, QImage):
            picture = found
        elif isinstance(found, QByteArray | bytes):
            picture.loadFromData(found)
        widest = self.viewport().width() - 2 * _MARGIN
        if picture.width() <= widest:
            return picture
        ratio = self.devicePixelRatioF()
        smaller = picture.scaledToWidth(
            min(round(widest * ratio), picture.width()), Qt.TransformationMode.SmoothTransformation
        )
        smaller.setDevicePixelRatio(smaller.width() / widest)
        return smaller

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures anew once the size has settled."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resized.start()

    @Slot()
    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.reload()
        bar.setValue(round(share * bar.maximum()))
