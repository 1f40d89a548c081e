"""The images that a person left out, and the way back."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.inputs.doctor.picture_list import ListedPicture, PictureList
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails

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
        self.button.setToolTip(self._reason or self.tr("Learn from these images again."))

    @Slot()
    def _bring_back(self) -> None:
        self.bring_back_requested.emit(self._selected() or self._names)
