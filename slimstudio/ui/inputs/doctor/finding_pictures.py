"""The pictures that show what a finding is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from slimstudio.ui.inputs.doctor.finding_words import caption
from slimstudio.ui.inputs.doctor.picture_list import ListedPicture
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from slimstudio.engine.data.doctor.finding import Finding, Shown
    from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails

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
