"""Places to drop images and weights on, with a button for those who rather choose."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.document import Document
from slimstudio.ui.inputs.picking import (
    IMAGES_SUFFIXES,
    MODEL_SUFFIXES,
    pick_images,
    pick_model_file,
)
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import pixmap, themed_icon
from slimstudio.ui.widgets.text_label import Role, text_label

_ICON_SIZE = 32


class DropCard(Card):
    """Says what can be dropped. The drop itself arrives at the window, wherever it happens.

    Args:
        icon: Name of the icon.
        title: What to drop.
        text: What is accepted.
        buttons: Object name, icon, label and meaning of each button.
        jobs: While one runs that must not be stopped, nothing can be chosen.
        parent: Qt's parent.
        wide: Whether the buttons stand beside the text instead of below it.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        buttons: Sequence[tuple[str, str, str, str]],
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        wide: bool = False,
    ) -> None:
        super().__init__("", parent, kind=CardKind.DROP)
        self._icon_name = icon
        self._icon = QLabel(self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        heading = text_label(title, Role.HEADING, self)
        heading.setWordWrap(True)  # in some languages it is long
        texts.addWidget(heading)
        texts.addWidget(text_label(text, Role.MUTED, self))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.body.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        self._meanings: dict[str, str] = {}
        for name, button_icon, label, meaning in buttons:
            button = QPushButton(label, self)
            button.setObjectName(name)
            themed_icon(button, button_icon)
            row.addWidget(button)
            self.buttons[name], self._meanings[name] = button, meaning
        if wide:
            head.addLayout(row)
        else:
            row.setContentsMargins(_ICON_SIZE + 16, 0, 0, 0)
            row.addStretch()
            self.body.addLayout(row)
        self._jobs = jobs
        jobs.started.connect(self._follow_jobs)
        jobs.finished.connect(self._follow_jobs)
        self._follow_jobs()
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    @Slot()
    def _follow_jobs(self) -> None:
        busy = self.tr("Stop the work that is going on first.") if self._jobs.locked else ""
        for name, button in self.buttons.items():
            button.setEnabled(not busy)
            button.setToolTip(plain_tip(busy or self._meanings[name]))

    @Slot()
    def _draw_icon(self) -> None:
        scale = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(self._icon_name, theme.current.muted, _ICON_SIZE, scale))


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
                "of paths and classes; or a .zip of these. Pictures without classes will do for a "
                "network that knows its own. Images are only read, never changed."
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


class WeightsDrop(DropCard):
    """Puts the file that is chosen into the project; what is dropped, the window takes."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            "model",
            self.tr("Drop a weight file here"),
            self.tr(
                "Trained values (.pt, .pth, .safetensors), which SlimStudio recognises, or a whole "
                "network (.pt2, .onnx)."
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
