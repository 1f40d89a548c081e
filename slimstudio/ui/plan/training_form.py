"""How the network learns: how thoroughly, in one word, and every number folded away."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget

from slimstudio.engine.models.layers import norms_folded
from slimstudio.engine.training.settings import (
    Augmentation,
    Preset,
    TrainingSettings,
    with_preset,
)
from slimstudio.session.edits import set_training
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.run_time import training_of_run
from slimstudio.ui.plan.training_fields import NARROW, kinds, make_field, show_value, value_of
from slimstudio.ui.plan.training_words import (
    choice_word,
    group_word,
    promise_text,
    setting_words,
    work_text,
)
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import WheelGuard
from slimstudio.ui.widgets.text_label import Role, name_label, text_label

_OWN = ""  # stands for numbers that follow no preset
_COMMON = ("augmentation", "mirror")  # about the images: no preset knows them as well
_PASSES = ("learn_epochs", "learn_further", "tune_epochs", "tune_further")  # a preset settles them
# The first setting of each group under "Advanced".
_GROUPS = ("learn_epochs", "optimizer", "label_smoothing", "distillation", "precision")


class TrainingForm(QWidget):
    """Shows the project's training settings and edits them, one step of undo at a time."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingForm")
        self._document = document
        self._guard = WheelGuard(self)
        self._kinds = kinds()
        self.fields = {name: make_field(kind, self) for name, kind in self._kinds.items()}
        self.preset = QComboBox(self)
        self.preset.setSizeAdjustPolicy(NARROW)
        self.work = text_label("", Role.MUTED, self)
        self.advanced = QPushButton(self.tr("Advanced"), self)
        self._folded: list[QWidget] = []
        self._set_up_fields()
        self._lay_out()
        document.project_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        document.images_changed.connect(self.refresh)
        document.facts_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document's settings."""
        training = training_of_run(self._document)
        for name, field in self.fields.items():
            show_value(self._kinds[name], field, getattr(training, name))
            reason = self._reason_against(name, training)
            field.setEnabled(not reason)
            field.setToolTip(plain_tip(reason or self._meaning(name)))
        with QSignalBlocker(self.preset):
            chosen = training.preset
            self.preset.clear()
            for each in Preset:
                self.preset.addItem(promise_text(self._document, each), str(each))
            if chosen is None:
                self.preset.addItem(choice_word("own"), _OWN)
            self.preset.setCurrentIndex(self.preset.findData(chosen or _OWN))
        self.work.setText(work_text(self._document))
        self.work.setVisible(bool(self.work.text()))

    # -- the fields -------------------------------------------------------------------------

    def _set_up_fields(self) -> None:
        self._explain("preset", self.preset)
        self.preset.activated.connect(self._take_preset)
        for name, field in self.fields.items():
            self._explain(name, field)
            take = partial(self._take, name)
            if isinstance(field, QComboBox):
                field.activated.connect(take)
            elif isinstance(field, QCheckBox):
                field.toggled.connect(take)
            else:
                field.valueChanged.connect(take)

    def _explain(self, name: str, field: QWidget) -> None:
        words = setting_words(name)
        field.setObjectName(name)
        field.setAccessibleName(words.title.replace("&", ""))
        field.setToolTip(plain_tip(words.meaning))
        self._guard.guard(field)

    def _lay_out(self) -> None:
        self.advanced.setObjectName("advanced")
        self.advanced.setProperty("kind", "quiet")
        self.advanced.setCheckable(True)
        self.advanced.setToolTip(self.tr("Every number of training."))
        self.advanced.setStyleSheet("padding-left: 0")  # in line with the words above and below
        self.advanced.toggled.connect(self._unfold)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        self._add("preset", self.preset)
        for name in _COMMON:
            self._add(name, self.fields[name])
        grid.addWidget(self.work, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self.advanced, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        for name, field in self.fields.items():
            if name in _GROUPS:
                heading = text_label(group_word(name), Role.CAPTION, self)
                heading.setContentsMargins(0, 8, 0, 0)
                grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
                self._folded.append(heading)
            if name not in _COMMON:
                self._folded += self._add(name, field)
        self._unfold()

    def _add(self, name: str, field: QWidget) -> list[QWidget]:
        """Add a row: the setting's name and its field."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        words = setting_words(name)
        label = name_label(words.title, field, self)
        label.setToolTip(plain_tip(words.meaning))
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        return [label, field]

    @Slot()
    def _unfold(self) -> None:
        unfolded = self.advanced.isChecked()
        for part in self._folded:
            part.setVisible(unfolded)
        themed_icon(self.advanced, "chevron-down" if unfolded else "chevron-right", "accent")

    def _reason_against(self, name: str, training: TrainingSettings) -> str:
        """Tell why a setting does nothing now; "" where it does."""
        opened = self._document.opened
        if (
            name in {"learn_epochs", "learn_further"}
            and opened is not None
            and not opened.network.new_classes
        ):
            return self.tr("Not needed: the network knows these classes already.")
        if name == "tune_further" and not training.tune_epochs:
            return self.tr("The network is not fine-tuned.")
        if name == "mirror" and training.augmentation is Augmentation.NONE:
            return self.tr("Images are not varied at all.")
        if name in {"temperature", "distillation_weight"} and not training.distillation:
            return self.tr("The network does not learn from the original's answers.")
        return ""

    def _meaning(self, name: str) -> str:
        """Explain a setting, and what this network makes of it."""
        meaning, opened = setting_words(name).meaning, self._document.opened
        if name == "learning_rate" and opened is not None and norms_folded(opened.layers):
            hint = self.tr(
                "Nothing in this network normalises, as in most that come from ONNX: where it does "
                "not learn, choose smaller steps."
            )
            return f"{meaning} {hint}"
        return meaning

    # -- what it asks for -------------------------------------------------------------------

    def _take(self, name: str, _value: object) -> None:
        changed: dict[str, Any] = {name: value_of(self._kinds[name], self.fields[name])}
        training = self._document.project.training
        if name in _PASSES:  # from now on the person counts them
            training = replace(training_of_run(self._document), preset=None)
        self._edit(name, replace(training, **changed))

    @Slot(int)
    def _take_preset(self, _index: int) -> None:
        value = self.preset.currentData()
        if value != _OWN:
            training = self._document.project.training
            self._edit("preset", with_preset(training, Preset(value)))

    def _edit(self, name: str, training: TrainingSettings) -> None:
        def change(project: Project) -> Project:
            return set_training(project, training)

        title = setting_words(name).title.replace("&", "").lower()
        words = self.tr("Change {setting}").format(setting=title)
        self._document.edit(words, change, f"training {name}")
