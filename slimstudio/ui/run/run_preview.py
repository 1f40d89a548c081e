"""What a run of the document as it is now will do, stage by stage, or why it cannot start."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QWidget,
)

from slimstudio.engine.events import Phase
from slimstudio.engine.job.stages import MOST_ROUNDS, heals, likely_epochs
from slimstudio.ui.plan.run_time import stages_of_run, training_of_run
from slimstudio.ui.steps import Step
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import change_text, macs_text, size_text, whole_text
from slimstudio.ui.widgets.phase_stepper import phase_name
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.ui.document import Document


translate = QCoreApplication.translate

_NAMED = 8  # classes that are listed by name


def phases_of(document: Document) -> tuple[Phase, ...]:
    """List the stages that a run of the document as it is now goes through, each once."""
    phases: list[Phase] = []
    for stage in stages_of_run(document):
        phases.append(stage.phase)
        if stage.phase is Phase.PRUNE:
            phases.append(Phase.REPAIR)
    return tuple(dict.fromkeys(phases))


def planned_epochs(document: Document) -> int:
    """Count the epochs that a run of the document as it is now takes."""
    return likely_epochs(stages_of_run(document))


def reason_against(document: Document) -> str:
    """Say why a run cannot start now; "" where it can."""
    missing = Step.RUN.state(document).reason
    if missing:
        return missing
    if document.plan is None or not document.plan.prunes:
        notes = document.plan.notes if document.plan else ()
        return (
            message_text(notes[0])
            if notes
            else translate(
                "Run",
                "Nothing is marked for pruning, so the network would stay as large as it is. "
                "Set a goal or mark layers in the plan first.",
            )
        )
    opened = document.opened
    if opened and opened.network.new_classes and not training_of_run(document).learn_epochs:
        return translate(
            "Run",
            "Some classes are new to the network. It needs at least one epoch to learn them "
            "before it can be judged.",
        )
    return ""


class RunPreview(QWidget):
    """The stages of the run to come, each with a sentence about what it will do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runPreview")
        self.sentences: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    def show_plan(self, document: Document) -> None:
        """Tell what a run of the document as it is now does; only where one can start."""
        while item := self._grid.takeAt(0):
            if label := item.widget():
                label.hide()
                label.deleteLater()
        sentences = _sentences(document)
        self.sentences = [sentences[phase] for phase in phases_of(document)]
        for row, phase in enumerate(phases_of(document)):
            name = text_label(phase_name(phase), Role.MUTED, self)
            name.setMinimumWidth(120)
            name.setWordWrap(False)
            name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(text_label(sentences[phase], Role.BODY, self), row, 1)


def _sentences(document: Document) -> dict[Phase, str]:
    images, opened, plan = document.images, document.opened, document.plan
    assert images is not None
    assert opened is not None
    assert plan is not None
    epochs = Counter[Phase]()
    for stage in stages_of_run(document):
        if stage.phase is not Phase.TUNE or stage.of[0] == 1:
            epochs[stage.phase] += stage.epochs
    held_back = len(images.dataset.validation)
    judged = (
        translate(
            "Run",
            "Its accuracy and speed are measured on {count} images that it never learns from.",
        )
        if images.dataset.labelled
        else translate(
            "Run",
            "Its answers to {count} images that are held back are what the compact network is "
            "judged by; its speed is measured.",
        )
    )
    return {
        Phase.LEARN: _learn_words(document),
        Phase.BASELINE: judged.format(count=whole_text(held_back)),
        Phase.SPARSIFY: translate(
            "Run", "Channels that do little are emptied in {epochs}, so that less is lost later."
        ).format(epochs=_epochs_words(epochs[Phase.SPARSIFY])),
        Phase.PRUNE: _prune_words(document),
        Phase.REPAIR: _repair_words(document),
        Phase.TUNE: _tune_words(document, epochs[Phase.TUNE], len(plan.frozen)),
        Phase.COMPARE: translate(
            "Run", "The compact network is measured like the original, on the same images."
        ),
    }


def _learn_words(document: Document) -> str:
    images, opened = document.images, document.opened
    assert images is not None
    assert opened is not None
    new = opened.network.new_classes
    named = ", ".join(new[:_NAMED]) + (", …" if len(new) > _NAMED else "")
    training = training_of_run(document)
    words = translate(
        "Run",
        "The network learns your {classes} classes from {images} images in {epochs}. "
        "New to it: {names}.",
    ).format(
        classes=len(images.dataset.train.classes),
        images=whole_text(len(images.dataset.train)),
        epochs=_epochs_words(training.learn_epochs),
        names=named,
    )
    if not training.learn_further:
        return words
    return f"{words} {_further_words(MOST_ROUNDS * training.learn_epochs)}"


def _further_words(epochs: int) -> str:
    further = translate("Run", "While that makes it better, it goes on, for {epochs} at most.")
    return further.format(epochs=_epochs_words(epochs))


def _prune_words(document: Document) -> str:
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    shrunk = sum(left < whole for whole, left in after.channels.values())
    layers = (
        translate("Run", "One layer loses channels.")
        if shrunk == 1
        else translate("Run", "{count} layers lose channels.").format(count=shrunk)
    )
    costs = translate(
        "Run",
        "Computation per image: {macs_before} → {macs_after} ({macs_change}). "
        "File: {size_before} → {size_after} ({size_change}).",
    ).format(
        macs_before=macs_text(before.macs),
        macs_after=macs_text(after.macs),
        macs_change=change_text(before.macs, after.macs),
        size_before=size_text(before.size_bytes),
        size_after=size_text(after.size_bytes),
        size_change=change_text(before.size_bytes, after.size_bytes),
    )
    rounds = document.project.pruning.rounds
    if rounds == 1:
        return f"{layers} {costs}"
    gradually = translate(
        "Run", "They leave in {rounds} rounds, each with its own repair and fine-tuning."
    ).format(rounds=rounds)
    return f"{layers} {gradually} {costs}"


def _repair_words(document: Document) -> str:
    if not document.project.pruning.repair:
        return translate(
            "Run", "The averages inside the smaller network are measured again on training images."
        )
    words = translate(
        "Run", "The weights that are left are fitted to the original's answers on training images."
    )
    images, pruning = document.images, document.project.pruning
    labelled = images is None or images.dataset.labelled
    if not heals(training_of_run(document), pruning, labelled=labelled):
        return words
    further = translate(
        "Run", "Then the network learns to answer as the original does, as far as that helps."
    )
    return f"{words} {further}"


def _tune_words(document: Document, epochs: int, frozen: int) -> str:
    words = translate("Run", "The smaller network goes on learning for {epochs}.").format(
        epochs=_epochs_words(epochs)
    )
    longest = sum(one.epochs for one in stages_of_run(document) if one.phase is Phase.TUNE)
    if longest > epochs:
        words = f"{words} {_further_words(longest)}"
    if frozen == 0:
        return words
    stays = (
        translate("Run", "One layer stays frozen.")
        if frozen == 1
        else translate("Run", "{count} layers stay frozen.").format(count=frozen)
    )
    return f"{words} {stays}"


def _epochs_words(epochs: int) -> str:
    if epochs == 1:
        return translate("Run", "one epoch")
    return translate("Run", "{count} epochs").format(count=epochs)
