"""Asks for the new place of images or weights that are not where a project says they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from slimstudio.session import edits
from slimstudio.ui.inputs.picking import IMAGES_SUFFIXES
from slimstudio.ui.plain_text import PlainMessageBox

if TYPE_CHECKING:
    from slimstudio.ui.document import Document


class MovedFiles(QObject):
    """Watches what could not be loaded; asks for each path that does not exist.

    It asks once, and again when the person tries to load it again.

    Args:
        document: The open project.
        window: Over which the question opens.
    """

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._asked: set[str] = set()
        document.path_changed.connect(self._asked.clear)
        document.reload_requested.connect(self._asked.clear)
        document.images_changed.connect(self._look_for_images)
        document.network_changed.connect(self._look_for_weights)

    @Slot()
    def _look_for_images(self) -> None:
        path = self._document.project.images
        if self._document.images_problem is not None and self._is_gone(path):
            words = self.tr("The images of this project are not where they were.")
            self._ask(words, path, self._pick_images)

    @Slot()
    def _look_for_weights(self) -> None:
        model = self._document.project.model
        path = model.weights if model else ""
        if self._document.model_problem is not None and self._is_gone(path):
            words = self.tr("The network of this project is not where it was.")
            self._ask(words, path, self._pick_weights)

    def _is_gone(self, path: str) -> bool:
        return bool(path) and path not in self._asked and not Path(path).exists()

    def _ask(self, words: str, path: str, pick: Callable[[str], None]) -> None:
        self._asked.add(path)
        box = PlainMessageBox(self._window)
        box.setObjectName("movedFiles")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("SlimStudio"))
        box.setText(words)
        box.setInformativeText(
            self.tr(
                "{path} does not exist. Marks and settings stay when you show the new place."
            ).format(path=path)
        )
        role = QMessageBox.ButtonRole
        show = box.addButton(self.tr("&Show the new place…"), role.AcceptRole)
        show.setObjectName("showNewPlace")
        later = box.addButton(self.tr("Not &now"), role.RejectRole)
        later.setObjectName("notNow")
        box.setDefaultButton(show)
        box.setEscapeButton(later)

        def answer(button: object) -> None:
            if button is show:
                pick(path)

        box.buttonClicked.connect(answer)
        box.open()

    def _pick_images(self, old: str) -> None:
        title = self.tr("Where are the images now?")
        if Path(old).suffix.lower() in IMAGES_SUFFIXES:
            endings = " ".join(f"*{suffix}" for suffix in IMAGES_SUFFIXES)
            kinds = self.tr("Zips and tables ({endings})").format(endings=endings)
            found, _ = QFileDialog.getOpenFileName(self._window, title, _near(old), kinds)
        else:
            found = QFileDialog.getExistingDirectory(self._window, title, _near(old))
        if found:
            new = str(Path(found).absolute())
            change = partial(edits.move_images, old=old, new=new)
            back = partial(edits.move_images, old=new, new=old)
            self._document.relocate(self.tr("Show where the images are"), change, back)

    def _pick_weights(self, old: str) -> None:
        kinds = self.tr("Networks (*.pt *.pth *.safetensors *.pt2 *.onnx)")
        found, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Where is the network now?"), _near(old), kinds
        )
        if found:
            new = str(Path(found).absolute())
            change = partial(edits.move_weights, old=old, new=new)
            back = partial(edits.move_weights, old=new, new=old)
            self._document.relocate(self.tr("Show where the network is"), change, back)


def _near(old: str) -> str:
    """Name the nearest folder that still exists."""
    return str(next((one for one in Path(old).parents if one.is_dir()), Path.home()))
