"""Dialogs of pictures: what a finding is about, and the images that are left out."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.data.doctor.finding import Finding, Shown
from slimstudio.ui.inputs.doctor.finding_words import caption
from slimstudio.ui.inputs.doctor.picture_list import ListedPicture, PictureList
from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.text_label import Role, text_label

_SHOWN = 200  # nobody looks at more


class ExcludedImages(QWidget):
    """A row of excluded images; hidden while there are none."""

    bring_back_requested = Signal(object)  # names: tuple[str, ...]

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("excludedImages")
        self._names: tuple[str, ...] = ()
        self._reason = ""
        self.title = text_label("", Role.BODY, self)
        self.hint = text_label(
            self.tr("The files stay where they are. Select some to bring only these back."),
            Role.CAPTION,
            self,
        )
        self.button = QPushButton(self)
        self.button.setObjectName("bringBack")
        self.button.clicked.connect(self._bring_back)
        self.pictures = PictureList(thumbnails, self)
        self.pictures.setObjectName("excludedPictures")
        self.pictures.setAccessibleName(self.tr("Images that you left out"))
        self.pictures.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.pictures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.pictures.setFixedHeight(self.pictures.height() + 12)
        self.pictures.selectionModel().selectionChanged.connect(self._refresh)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.hint)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(texts, 1)
        line.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(line)
        rows.addWidget(self.pictures)
        self.hide()

    def show_images(self, names: Sequence[str], root: Path, reason: str) -> None:
        """Show what is left out.

        Args:
            names: Their names.
            root: The folder that these start from.
            reason: Why nothing can be brought back now; "" where it can.
        """
        self._reason = reason
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.pictures.pictures.show_pictures(
                [
                    ListedPicture(name, root / name, PurePosixPath(name).name, name)
                    for name in self._names[:_SHOWN]
                ]
            )
        count = len(self._names)
        self.title.setText(
            self.tr("1 image is left out by you")
            if count == 1
            else self.tr("{count} images are left out by you").format(count=whole_text(count))
        )
        self.setAccessibleName(self.title.text())
        self.setVisible(bool(self._names))
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line that parts it from what is above."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.current.grid))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()

    def _selected(self) -> tuple[str, ...]:
        chosen = self.pictures.selectionModel().selectedIndexes()
        return tuple(sorted(self._names[index.row()] for index in chosen))

    @Slot()
    def _refresh(self) -> None:
        count = len(self._selected())
        words = (
            self.tr("Bring {count} back").format(count=whole_text(count))
            if count
            else self.tr("Bring all back")
        )
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(not self._reason)
        self.button.setToolTip(plain_tip(self._reason or self.tr("Learn from these images again.")))

    @Slot()
    def _bring_back(self) -> None:
        self.bring_back_requested.emit(self._selected() or self._names)


_MOST = 8
_SIDE, _GAP = 32, 4
_GLANCED = 3
_ICON = 16


def finding_pictures(finding: Finding) -> tuple[ListedPicture, ...]:
    """Choose up to eight pictures, whole groups of copies where there is room for them."""
    pictures: list[ListedPicture] = []
    for number, group in enumerate(finding.shown, 1):
        taken = group[: _MOST - len(pictures)]
        if not taken or len(taken) < min(2, len(group)):
            break
        several = number if len(group) > 1 else 0
        pictures += [_picture(finding, shown, several) for shown in taken]
    return tuple(pictures)


class Glance(QWidget):
    """The first few of a finding's pictures, very small."""

    def __init__(
        self,
        pictures: tuple[ListedPicture, ...],
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures[:_GLANCED]
        self._thumbnails = thumbnails
        self.setFixedSize(QSize(_GLANCED * (_SIDE + _GAP), _SIDE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbnails.arrived.connect(self._redraw)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what has arrived, and frames for the rest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = self.width() - len(self._pictures) * (_SIDE + _GAP)
        for picture in self._pictures:
            frame = QRect(left, 0, _SIDE, _SIDE)
            drawn = self._thumbnails.find(picture.path)
            place = QRect(0, 0, _ICON, _ICON)
            if drawn is not None:
                place.setSize(drawn.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio))
            else:
                painter.setPen(QColor(theme.current.border))
                painter.drawRoundedRect(frame.adjusted(0, 0, -1, -1), 3, 3)
                if self._thumbnails.is_broken(picture.path):
                    scale = self.devicePixelRatioF()
                    drawn = pixmap("error", theme.current.disabled, _ICON, scale)
            place.moveCenter(frame.center())
            if drawn is not None:
                painter.drawPixmap(place, drawn)
            left += _SIDE + _GAP
        painter.end()

    @Slot(str)
    def _redraw(self, path: str) -> None:
        if any(str(picture.path) == path for picture in self._pictures):
            self.update()


def _picture(finding: Finding, shown: Shown, group: int) -> ListedPicture:
    words = QCoreApplication.translate("Findings", "{name}\nClass: {label}").format(
        name=shown.name, label=shown.label
    )
    if shown.detail:
        words = f"{words}\n{message_text(shown.detail)}"
    return ListedPicture(shown.name, shown.path, caption(finding, shown), words, group)
