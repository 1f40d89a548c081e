"""How channels leave: the settings that few people need, in one or two rows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from slimstudio.session.edits import set_pruning
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.training_fields import Kind, Switch, Whole, make_field, show_value, value_of
from slimstudio.ui.plan.training_words import SettingWords
from slimstudio.ui.widgets.number_text import WheelGuard
from slimstudio.ui.widgets.text_label import name_label

if TYPE_CHECKING:
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


def _kinds() -> dict[str, Kind]:
    return {
        "multiple": Whole(1, 256, any_number()),
        "minimum": Whole(1, 1024),
        "rounds": Whole(1, 20),
        "heal": Switch(),
        "inexact": Switch(),
    }


class PruningForm(QWidget):
    """Shows the project's pruning settings and edits them, one step of undo at a time."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pruningForm")
        self._document = document
        self._guard = WheelGuard(self)
        self._kinds = _kinds()
        self.fields = {name: make_field(kind, self) for name, kind in self._kinds.items()}
        self._set_up()
        self._lay_out()
        document.project_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document's settings."""
        for name, field in self.fields.items():
            show_value(self._kinds[name], field, getattr(self._document.project.pruning, name))
        reasons = {"inexact": self._reason_against_inexact(), "heal": self._reason_against_heal()}
        for name, reason in reasons.items():
            switch = self.fields[name]
            switch.setEnabled(not reason)
            switch.setToolTip(plain_tip(reason or pruning_words(name).meaning))

    # -- inside -----------------------------------------------------------------------------

    def _set_up(self) -> None:
        for name, field in self.fields.items():
            words = pruning_words(name)
            field.setObjectName(f"pruning-{name}")
            field.setAccessibleName(words.title.replace("&", ""))
            field.setToolTip(plain_tip(words.meaning))
            self._guard.guard(field)
            take = partial(self._take, name)
            if isinstance(field, QCheckBox):
                field.setText(words.title)
                field.toggled.connect(take)
            elif isinstance(field, QSpinBox):
                field.valueChanged.connect(take)

    def _lay_out(self) -> None:
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(8)
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        for name, field in self.fields.items():
            if isinstance(field, QCheckBox):
                rows.addWidget(field, rows.rowCount(), 0)
                continue
            words = pruning_words(name)
            label = name_label(words.title, field, self)
            label.setToolTip(plain_tip(words.meaning))
            numbers.addWidget(label)
            numbers.addWidget(field)
            numbers.addSpacing(8)
        numbers.addStretch(1)
        rows.addLayout(numbers, 0, 0)

    def _reason_against_inexact(self) -> str:
        """Tell why that switch does nothing now; "" where it does, or where it is on already."""
        opened, pruning = self._document.opened, self._document.project.pruning
        if pruning.inexact or opened is None:
            return ""
        if any(g.may_leave(inexact=True) and not g.exact for g in opened.analysis.groups):
            return ""
        return self.tr("Not needed: whatever may leave this network leaves exactly.")

    def _reason_against_heal(self) -> str:
        """Tell why that switch does nothing now; "" where it does."""
        project, images = self._document.project, self._document.images
        if not project.pruning.repair:
            return self.tr("Nothing is repaired, so there is nothing to heal.")
        tunes = project.training.is_open or project.training.tune_epochs > 0
        if tunes and (images is None or images.dataset.labelled):
            return self.tr("Not needed: fine-tuning follows.")
        return ""

    def _take(self, name: str, _value: object) -> None:
        changed: dict[str, Any] = {name: value_of(self._kinds[name], self.fields[name])}

        def change(project: Project) -> Project:
            return set_pruning(project, replace(project.pruning, **changed))

        title = pruning_words(name).title.replace("&", "").lower()
        words = self.tr("Change “{setting}”").format(setting=title)
        self._document.edit(words, change, f"pruning {name}")


def pruning_words(name: str) -> SettingWords:
    """Name and explain a field of `PruningSettings`."""
    title, meaning = _WORDS[name]
    return SettingWords(translate("Pruning", str(title)), translate("Pruning", str(meaning)))


def any_number() -> str:
    """Say that channels need not come in whole steps."""
    return translate("Pruning", "any number")


_WORDS = {
    "multiple": (
        QT_TRANSLATE_NOOP("Pruning", "Channels in &steps of"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "Layers keep a multiple of this many channels where they are wide enough. Processors "
            "compute channels in blocks of 8 or 16, and take as long for a part of a block as for "
            "a whole one.",
        ),
    ),
    "minimum": (
        QT_TRANSLATE_NOOP("Pruning", "Fe&west channels"),
        QT_TRANSLATE_NOOP("Pruning", "No layer is left with fewer channels than this."),
    ),
    "rounds": (
        QT_TRANSLATE_NOOP("Pruning", "R&ounds"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "In how many rounds of pruning, repair and fine-tuning the plan is carried out. More "
            "are gentler where much leaves; the epochs of fine-tuning are shared among them.",
        ),
    ),
    "heal": (
        QT_TRANSLATE_NOOP("Pruning", "&Heal where no fine-tuning follows"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "Where there is no fine-tuning, or images have no classes, the repaired network learns "
            "to answer as the original does, on training images without their labels. That is kept "
            "only where it helps on images held back, and takes a few minutes.",
        ),
    ),
    "inexact": (
        QT_TRANSLATE_NOOP("Pruning", "Allow changes that are not e&xact"),
        QT_TRANSLATE_NOOP(
            "Pruning",
            "Some channels are mixed with each other by a normalisation, such as those of a "
            "transformer's embedding. When some of them leave, the others say something slightly "
            "different, which repair and training mend. Transformers can become much smaller.",
        ),
    ),
}
