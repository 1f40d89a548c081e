"""How the network learns: the few settings that people change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from slimstudio.engine.training.settings import Augmentation
from slimstudio.session import edits

if TYPE_CHECKING:
    from slimstudio.engine.training.settings import TrainingSettings
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document

_FIELD_WIDTH = 180
_BATCH_SIZES = (4, 8, 16, 32, 64, 128, 256)
_RATES = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2)


class TrainingForm(QWidget):
    """Shows the project's training settings and edits them, one step of undo at a time."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingForm")
        self._document = document
        self.learn_epochs = self._epochs("learnEpochs")
        self.tune_epochs = self._epochs("tuneEpochs")
        self.tune_epochs.setToolTip(
            self.tr("How often the pruned network goes through the training images.")
        )
        self.batch_size = self._choice(
            "batchSize", self.tr("Images per step. Smaller ones need less memory.")
        )
        self.learning_rate = self._choice(
            "learningRate", self.tr("How large the steps are. 0.001 suits most networks.")
        )
        self.augmentation = self._choice(
            "augmentation",
            self.tr("How training images are varied, so that they are not learned by heart."),
        )
        for kind, name in (
            (Augmentation.NONE, self.tr("Not at all")),
            (Augmentation.SHIFT, self.tr("Shift a little")),
            (Augmentation.SHIFT_AND_FLIP, self.tr("Shift and mirror")),
        ):
            self.augmentation.addItem(name, kind)
        self._lay_out()
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document's settings."""
        training = self._document.project.training
        opened = self._document.opened
        learns = bool(opened and opened.network.new_classes)
        self.learn_epochs.setEnabled(learns)
        self.learn_epochs.setToolTip(
            self.tr("How often the original goes through the training images to learn its classes.")
            if learns
            else self.tr("Not needed: the network knows these classes already.")
        )
        fields = (self.learn_epochs, self.tune_epochs)
        for field, value in zip(fields, (training.learn_epochs, training.tune_epochs), strict=True):
            with QSignalBlocker(field):
                field.setValue(value)
        _select(self.batch_size, _BATCH_SIZES, training.batch_size)
        _select(self.learning_rate, _RATES, training.learning_rate)
        with QSignalBlocker(self.augmentation):
            self.augmentation.setCurrentIndex(self.augmentation.findData(training.augmentation))

    def _epochs(self, name: str) -> QSpinBox:
        field = QSpinBox(self)
        field.setObjectName(name)
        field.setRange(0, 1000)
        return field

    def _choice(self, name: str, tip: str) -> QComboBox:
        field = QComboBox(self)
        field.setObjectName(name)
        field.setToolTip(tip)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Epochs to &learn classes"), self.learn_epochs),
            (self.tr("Epochs to &fine-tune"), self.tune_epochs),
            (self.tr("Images per &batch"), self.batch_size),
            (self.tr("Learning &rate"), self.learning_rate),
            (self.tr("&Vary training images"), self.augmentation),
        )
        for words, field in rows:
            field.setAccessibleName(words.replace("&", ""))
            field.setFixedWidth(_FIELD_WIDTH)
            form.addRow(words, field)

    def _connect(self) -> None:
        self.learn_epochs.valueChanged.connect(self._take_learn_epochs)
        self.tune_epochs.valueChanged.connect(self._take_tune_epochs)
        self.batch_size.activated.connect(self._take_choices)
        self.learning_rate.activated.connect(self._take_choices)
        self.augmentation.activated.connect(self._take_choices)
        self._document.project_changed.connect(self.refresh)
        self._document.network_changed.connect(self.refresh)

    @Slot(int)
    def _take_learn_epochs(self, epochs: int) -> None:
        training = replace(self._document.project.training, learn_epochs=epochs)
        self._edit(self.tr("Change the learning epochs"), training, "learn_epochs")

    @Slot(int)
    def _take_tune_epochs(self, epochs: int) -> None:
        training = replace(self._document.project.training, tune_epochs=epochs)
        self._edit(self.tr("Change the fine-tuning epochs"), training, "tune_epochs")

    @Slot()
    def _take_choices(self) -> None:
        training = replace(
            self._document.project.training,
            batch_size=self.batch_size.currentData(),
            learning_rate=self.learning_rate.currentData(),
            augmentation=Augmentation(self.augmentation.currentData()),
        )
        self._edit(self.tr("Change how the network learns"), training, "")

    def _edit(self, text: str, training: TrainingSettings, merge_key: str) -> None:
        def change(project: Project) -> Project:
            return edits.set_training(project, training)

        self._document.edit(text, change, merge_key)


def _select(box: QComboBox, usual: tuple[float, ...], value: float) -> None:
    """Offer the usual values, and the current one if it is none of them."""
    with QSignalBlocker(box):
        box.clear()
        for each in sorted({*usual, value}):
            box.addItem(f"{each:g}", each)
        box.setCurrentIndex(box.findData(value))
