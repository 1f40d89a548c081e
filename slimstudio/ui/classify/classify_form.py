"""What answers, and what it is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.engine.models.input_values import InputValues
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import icon_button
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Role, text_label

NETWORK_SUFFIXES = (".pt", ".onnx", ".safetensors", ".slim", ".pt2", ".pth")


class ClassifyForm(Card):
    """The network: the project's own, or one in a file; and folders, zips and single pictures.

    Signals:
        changed: Something else is chosen now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("classifyForm")
        self.body.setContentsMargins(16, 12, 16, 12)
        self._own = False  # whether the project has a network
        self._file: Path | None = None
        self._pictures: tuple[Path, ...] = ()
        self.network = QComboBox()
        self.network.setObjectName("classifyNetwork")
        self.network.setAccessibleName(self.tr("Network"))
        self.network.setToolTip(plain_tip(self.tr("What answers.")))
        self.network.setPlaceholderText(self.tr("Choose a network"))
        self.network.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choose_network = icon_button("chooseClassifier", self.tr("Choose a f&ile…"), "open")
        self.choose_network.setToolTip(
            plain_tip(
                self.tr("A saved project, or a network that was exported: {endings}.").format(
                    endings=", ".join(NETWORK_SUFFIXES)
                )
            )
        )
        self.pictures = text_label("", Role.BODY)
        self.pictures.setObjectName("classifyPictures")
        self.choose_folder = icon_button("chooseFolder", self.tr("F&older…"), "folder")
        self.choose_folder.setToolTip(self.tr("Ask about all pictures of a folder."))
        self.choose_pictures = icon_button("choosePictures", self.tr("&Pictures…"), "images")
        self.choose_pictures.setToolTip(self.tr("Ask about single pictures, or a zip of them."))
        self.values = QComboBox()
        self.values.setObjectName("inputValues")
        self.values.setAccessibleName(self.tr("Values of pixels"))
        for one in InputValues:
            self.values.addItem(message_text(one.label), str(one))
        said = self.tr("The file does not say what its network takes; who made it knows.")
        self.values.setToolTip(plain_tip(said))
        self._values_name = text_label(self.tr("Takes pi&xels as"), Role.NAME)
        self._values_name.setBuddy(self.values)
        self._lay_out()
        self.network.currentIndexChanged.connect(self._take_network)
        self.choose_network.clicked.connect(self._choose_network)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.choose_pictures.clicked.connect(self._choose_pictures)
        self.ask_values(ask=False)
        self.take_pictures(())

    # -- what is chosen ---------------------------------------------------------------------

    @property
    def file(self) -> Path | None:
        """The file of the network; None for the project's own, or where there is none."""
        return None if self._own and self.network.currentIndex() == 0 else self._file

    @property
    def has_network(self) -> bool:
        """Whether there is anything that answers."""
        return self.network.count() > 0

    @property
    def given(self) -> tuple[Path, ...]:
        """Folders, zips and pictures to ask about."""
        return self._pictures

    @property
    def input_values(self) -> InputValues | None:
        """What a stranger's network takes; None where nobody was asked."""
        if self.values.isHidden():
            return None
        return InputValues(self.values.currentData())

    def know_own(self, name: str) -> None:
        """Offer the project's own network; "" where there is none."""
        if bool(name) == self._own and self.network.itemText(0) == name:
            return
        with QSignalBlocker(self.network):
            chosen = self.file
            if self._own:
                self.network.removeItem(0)
            self._own = bool(name)
            if name:
                self.network.insertItem(0, name)
            self.network.setCurrentIndex(self.network.count() - 1 if chosen else 0)
        self.changed.emit()

    def take_network(self, path: Path) -> None:
        """Choose the file of a network."""
        self._file = path
        with QSignalBlocker(self.network):
            if self.network.count() > self._own:
                self.network.removeItem(int(self._own))
            self.network.addItem(path.name)
            self.network.setCurrentIndex(int(self._own))
        self.network.setToolTip(plain_tip(str(path)))
        self.ask_values(ask=False)
        self.changed.emit()

    def take_pictures(self, paths: Sequence[Path]) -> None:
        """Ask about these."""
        self._pictures = tuple(paths)
        if not paths:
            said = self.tr("Choose pictures, or drop pictures, folders and zips on this page.")
        elif len(paths) == 1:
            said = str(paths[0])
        else:
            said = self.tr("{name} and others, {count} in all").format(
                name=paths[0].name, count=len(paths)
            )
        self.pictures.setText(said)
        self.changed.emit()

    def ask_values(self, *, ask: bool) -> None:
        """Ask, or do not, what the network takes as the values of pixels."""
        self._values_name.setVisible(ask)
        self.values.setVisible(ask)
        if ask:
            self.values.setFocus()

    # -- how it is chosen -------------------------------------------------------------------

    @Slot(int)
    def _take_network(self, _index: int) -> None:
        self.ask_values(ask=False)
        self.changed.emit()

    @Slot()
    def _choose_network(self) -> None:
        kinds = " ".join(f"*{one}" for one in NETWORK_SUFFIXES)
        words = self.tr("Networks ({kinds})").format(kinds=kinds)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a network"), "", words)
        if name:
            self.take_network(Path(name))

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of pictures"))
        if name:
            self.take_pictures([Path(name)])

    @Slot()
    def _choose_pictures(self) -> None:
        kinds = " ".join(f"*{one}" for one in sorted((*SUFFIXES, ".zip")))
        words = self.tr("Pictures and zips ({kinds})").format(kinds=kinds)
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose pictures"), "", words)
        if names:
            self.take_pictures([Path(name) for name in names])

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        name = text_label(self.tr("&Network"), Role.NAME)
        name.setBuddy(self.network)
        of_pictures = QHBoxLayout()
        of_pictures.setSpacing(8)
        of_pictures.addWidget(self.choose_folder)
        of_pictures.addWidget(self.choose_pictures)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.network, 0, 1)
        grid.addWidget(self.choose_network, 0, 2)
        grid.addWidget(self._values_name, 1, 0)
        grid.addWidget(self.values, 1, 1, 1, 2)
        grid.addWidget(text_label(self.tr("Pictures"), Role.NAME), 2, 0)
        grid.addWidget(self.pictures, 2, 1)
        grid.addLayout(of_pictures, 2, 2)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
