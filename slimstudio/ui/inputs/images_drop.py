"""Where images are dropped or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from slimstudio.ui.inputs.drop_card import DropCard
from slimstudio.ui.inputs.picking import IMAGES_SUFFIXES, pick_images

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class ImagesDrop(DropCard):
    """Puts the folder or file that is chosen into the project; what is dropped, the window takes.

    Args:
        document: Where the choice goes.
        jobs: While one runs that must not be stopped, nothing can be chosen.
        parent: Qt's parent.
    """

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        meaning = self.tr("Learn from these images.")
        super().__init__(
            "images",
            self.tr("Drop a folder of images here"),
            self.tr(
                "One sub-folder for each class, perhaps with train and val above; a .csv or .json "
                "of paths and classes; or a .zip of these. Images are only read, never changed."
            ),
            [
                ("chooseFolder", "folder", self.tr("Choose a folder…"), meaning),
                ("chooseFile", "open", self.tr("Choose a file…"), meaning),
            ],
            jobs,
            parent,
            wide=True,
        )
        self.setObjectName("imagesDrop")
        self._document = document
        self.buttons["chooseFolder"].clicked.connect(self._choose_folder)
        self.buttons["chooseFile"].clicked.connect(self._choose_file)

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder of images"), self._start_folder()
        )
        if name:
            pick_images(self._document, Path(name))

    @Slot()
    def _choose_file(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in IMAGES_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a zip of images, or a table of paths and classes"),
            self._start_folder(),
            self.tr("Zips and tables ({kinds})").format(kinds=kinds),
        )
        if name:
            pick_images(self._document, Path(name))

    def _start_folder(self) -> str:
        picked = self._document.project.images
        return str(Path(picked).parent if picked else Path.home())
