"""What values a network that is picked by name starts from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import percent_text, size_text
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.sources.weights.pretrained import Offer


class StartChoice(QWidget):
    """Pretrained or random, and for pretrained where the values come from."""

    changed = Signal()
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startChoice")
        self._offer: Offer | None = None
        self.pretrained = QRadioButton(self.tr("Pretrained"), self)
        self.pretrained.setObjectName("startPretrained")
        self.pretrained.setToolTip(
            self.tr(
                "Start from what torchvision's authors taught it: it needs few images of yours."
            )
        )
        self.pretrained.setChecked(True)
        self.random = QRadioButton(self.tr("Random values"), self)
        self.random.setObjectName("startRandom")
        self.random.setToolTip(self.tr("Start from nothing: it needs many images and epochs."))
        self.folder = QPushButton(self.tr("Weights folder…"), self)
        self.folder.setObjectName("weightsFolder")
        self.folder.setToolTip(
            self.tr("Look for weight files in a folder of yours first; downloads go there, too.")
        )
        themed_icon(self.folder, "open")
        self.note = text_label("", Role.MUTED, self)
        self.note.setObjectName("startNote")
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for widget in (self.pretrained, self.random):
            choices.addWidget(widget)
        choices.addStretch()
        choices.addWidget(self.folder)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(8)
        rows.addLayout(choices)
        rows.addWidget(self.note)
        self.pretrained.toggled.connect(self._refresh)
        self.folder.clicked.connect(self.folder_requested)
        self._refresh()

    def show_offer(self, offer: Offer | None) -> None:
        """Tell where the values of the selected network come from; None where none is selected."""
        self._offer = offer
        self._say()

    def _refresh(self) -> None:
        self.folder.setVisible(self.pretrained.isChecked())
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.note.setText(self._words())

    def _words(self) -> str:
        if not self.pretrained.isChecked():
            return self.tr("It knows nothing yet and needs many images and epochs.")
        offer = self._offer
        if offer is None:
            return self.tr("It already tells 1000 kinds of things apart and learns yours quickly.")
        where = self._where(offer)
        right = percent_text(offer.weights.accuracy)
        return self.tr("{where} Right on {right} of ImageNet's images.").format(
            where=where, right=right
        )

    def _where(self, offer: Offer) -> str:
        if offer.path is not None:
            return self.tr("On this computer: {file}.").format(file=offer.path.name)
        size = size_text(offer.weights.size_bytes)
        if offer.begun_bytes:
            return self.tr(
                "Not on this computer yet: {done} of {size} have arrived from {host}."
            ).format(done=size_text(offer.begun_bytes), size=size, host=offer.host)
        return self.tr("Not on this computer: needs a download of {size} from {host}.").format(
            size=size, host=offer.host
        )
