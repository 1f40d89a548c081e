"""Where a weight file is dropped or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from slimstudio.ui.inputs.drop_card import DropCard
from slimstudio.ui.inputs.picking import MODEL_SUFFIXES, pick_model_file

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class WeightsDrop(DropCard):
    """Puts the file that is chosen into the project; what is dropped, the window takes."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            "model",
            self.tr("Drop a weight file here"),
            self.tr(
                "A .pt, .pth or .safetensors file. SlimStudio recognises which torchvision "
                "classifier it is."
            ),
            [
                (
                    "chooseWeights",
                    "open",
                    self.tr("Choose a file…"),
                    self.tr("Start from a weight file."),
                )
            ],
            jobs,
            parent,
        )
        self._document = document
        self.choose = self.buttons["chooseWeights"]
        self.choose.clicked.connect(self._choose_file)

    @Slot()
    def _choose_file(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in MODEL_SUFFIXES)
        model = self._document.project.model
        start = str(Path(model.weights).parent) if model and model.weights else str(Path.home())
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a weight file"),
            start,
            self.tr("Weight files ({pattern})").format(pattern=pattern),
        )
        if name:
            pick_model_file(self._document, Path(name))
