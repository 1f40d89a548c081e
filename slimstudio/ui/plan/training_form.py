"""How the network learns: a few settings in plain words, and the rest folded away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from slimstudio.engine.training.settings import Augmentation
from slimstudio.session.edits import set_training
from slimstudio.ui.plan.training_words import augmentation_word, rate_text, setting_words, work_text
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_field import decimal_field, whole_field
from slimstudio.ui.widgets.text_label import Role, text_label
from slimstudio.ui.widgets.wheel_guard import WheelGuard

if TYPE_CHECKING:
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document

_BATCH_SIZES = (4, 8, 16, 32, 64, 128, 256)
_RATES = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2)
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_RARE = ("weight_decay", "label_smoothing", "seed")


class TrainingForm(QWidget):
    """Shows the project's training settings and edits them, one step of undo at a time."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingForm")
        self._document = document
        self._guard = WheelGuard(self)
        self.learn_epochs = whole_field(self)
        self.tune_epochs = whole_field(self)
        self.batch_size = QComboBox(self)
        self.learning_rate = QComboBox(self)
        self.augmentation = QComboBox(self)
        self.weight_decay = decimal_field(self)
        self.label_smoothing = decimal_field(self)
        self.seed = whole_field(self)
        self.work = text_label("", Role.MUTED, self)
        self.advanced = QPushButton(self.tr("Advanced"), self)
        self._folded: list[QWidget] = []
        self._set_up_fields()
        self._lay_out()
        document.project_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        document.images_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document's settings."""
        training, opened = self._document.project.training, self._document.opened
        learns = bool(opened and opened.network.new_classes)
        self.learn_epochs.setEnabled(learns or opened is None)
        self.learn_epochs.setToolTip(
            setting_words("learn_epochs").meaning
            if self.learn_epochs.isEnabled()
            else self.tr("Not needed: the network knows these classes already.")
        )
        _offer(self.batch_size, {each: str(each) for each in _BATCH_SIZES}, training.batch_size)
        _offer(
            self.learning_rate, {rate: rate_text(rate) for rate in _RATES}, training.learning_rate
        )
        _offer(
            self.augmentation,
            {str(kind): augmentation_word(kind) for kind in Augmentation},
            str(training.augmentation),
        )
        numbers: dict[QSpinBox | QDoubleSpinBox, float] = {
            self.learn_epochs: training.learn_epochs,
            self.tune_epochs: training.tune_epochs,
            self.weight_decay: training.weight_decay,
            self.label_smoothing: 100 * training.label_smoothing,
            self.seed: training.seed,
        }
        for field, value in numbers.items():
            with QSignalBlocker(field):
                if isinstance(field, QSpinBox):
                    field.setValue(int(value))
                else:
                    field.setValue(value)
        self.work.setText(work_text(self._document))
        self.work.setVisible(bool(self.work.text()))

    # -- the fields -------------------------------------------------------------------------

    def _set_up_fields(self) -> None:
        self.learn_epochs.setRange(0, 1000)
        self.tune_epochs.setRange(0, 1000)
        self.seed.setRange(0, 2**31 - 1)
        self.weight_decay.setRange(0.0, 1.0)
        self.weight_decay.setDecimals(4)
        self.weight_decay.setSingleStep(0.005)
        self.label_smoothing.setRange(0.0, 50.0)
        self.label_smoothing.setDecimals(0)
        self.label_smoothing.setSingleStep(5.0)
        self.label_smoothing.setSuffix(" %")
        for name, field in self._fields().items():
            words = setting_words(name)
            field.setObjectName(name)
            field.setAccessibleName(words.title.replace("&", ""))
            field.setToolTip(words.meaning)
            self._guard.guard(field)
            if isinstance(field, QComboBox):
                field.setMinimumContentsLength(6)
                field.setSizeAdjustPolicy(_NARROW)
                field.activated.connect(partial(self._take_choice, name, field))
            else:
                field.setKeyboardTracking(False)  # "16" is one edit, not 1 and then 16
                field.valueChanged.connect(partial(self._take_number, name, field))

    def _fields(self) -> dict[str, QSpinBox | QDoubleSpinBox | QComboBox]:
        """Every field by the name of the setting that it shows."""
        return {
            "learn_epochs": self.learn_epochs,
            "tune_epochs": self.tune_epochs,
            "batch_size": self.batch_size,
            "learning_rate": self.learning_rate,
            "augmentation": self.augmentation,
            "weight_decay": self.weight_decay,
            "label_smoothing": self.label_smoothing,
            "seed": self.seed,
        }

    def _lay_out(self) -> None:
        self.advanced.setObjectName("advanced")
        self.advanced.setProperty("kind", "quiet")
        self.advanced.setCheckable(True)
        self.advanced.setToolTip(self.tr("Settings that rarely need to be changed."))
        self.advanced.setStyleSheet("padding-left: 0")  # in line with the words above and below
        self.advanced.toggled.connect(self._unfold)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(self._fields().items()):
            label = QLabel(setting_words(name).title, self)
            label.setToolTip(setting_words(name).meaning)
            label.setBuddy(field)
            rare = name in _RARE
            # Two rows lie between: how much work it is, and the button that unfolds the rest.
            grid.addWidget(label, row + 2 * rare, 0)
            grid.addWidget(field, row + 2 * rare, 1)
            if rare:
                self._folded += [label, field]
        between = len(self._fields()) - len(_RARE)
        grid.addWidget(self.work, between, 0, 1, 2)
        grid.addWidget(self.advanced, between + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._unfold()

    @Slot()
    def _unfold(self) -> None:
        unfolded = self.advanced.isChecked()
        for part in self._folded:
            part.setVisible(unfolded)
        themed_icon(self.advanced, "chevron-down" if unfolded else "chevron-right", "accent")

    # -- what it asks for -------------------------------------------------------------------

    def _take_choice(self, name: str, field: QComboBox, _index: int) -> None:
        value = field.currentData()
        self._edit(name, Augmentation(value) if name == "augmentation" else value)

    def _take_number(self, name: str, field: QSpinBox | QDoubleSpinBox, _value: float) -> None:
        value = field.value()
        self._edit(name, value / 100 if name == "label_smoothing" else value)

    def _edit(self, name: str, value: object) -> None:
        changed: dict[str, Any] = {name: value}

        def change(project: Project) -> Project:
            return set_training(project, replace(project.training, **changed))

        title = setting_words(name).title.replace("&", "").lower()
        words = self.tr("Change {setting}").format(setting=title)
        self._document.edit(words, change, f"training {name}")


def _offer(box: QComboBox, usual: dict[Any, str], value: object) -> None:
    """Offer the usual values, and the current one if it is none of them."""
    with QSignalBlocker(box):
        box.clear()
        choices = usual if value in usual else {value: f"{value:g}", **usual}
        for each, words in choices.items():
            box.addItem(words, each)
        box.setCurrentIndex(box.findData(value))
