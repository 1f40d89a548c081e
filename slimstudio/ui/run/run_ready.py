"""What is shown before a run: what it will do, and whether one was interrupted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.events import Phase
from slimstudio.session import runs
from slimstudio.ui.run.run_clock import duration_words
from slimstudio.ui.run.run_preview import RunPreview
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.phase_stepper import phase_name
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.session.runs import Interrupted
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


class RunReady(QScrollArea):
    """The stages to come, below the offer to go on with an interrupted run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runReady")
        self.preview = RunPreview()
        self.interrupted = InterruptedCard()
        self.warning = text_label("", Role.BODY)
        self.warning.setObjectName("runWarning")
        set_tone(self.warning, Tone.WARNING)
        self.discarded = DiscardedCard()
        content = QWidget()
        content.setProperty("scrolled", "true")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        steps = Card(self.tr("What will happen"))
        self.duration = text_label("", Role.HEADING)
        self.duration.setObjectName("runDuration")
        steps.body.addWidget(self.duration)
        steps.body.addWidget(self.preview)
        rows.addWidget(self.warning)
        rows.addWidget(self.interrupted)
        rows.addWidget(self.discarded)
        rows.addWidget(steps)
        rows.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(content)

    def show_duration(self, seconds: float | None, *, known: bool = True) -> None:
        """Say how long the run will take.

        Args:
            seconds: As far as anybody knows; None while that is still being measured.
            known: Whether somebody will know.
        """
        self.duration.setVisible(known)
        if seconds is None:
            self.duration.setText(self.tr("How long it takes is being measured…"))
        else:
            words = duration_words(seconds)
            self.duration.setText(words[:1].upper() + words[1:])

    def show_plan(self, document: Document) -> None:
        """Tell what a run of the document as it is now does, and warn of what misleads."""
        from slimstudio.engine.data.balance import balance_warning  # noqa: PLC0415 - torch

        self.preview.show_plan(document)
        images, training = document.images, document.project.training
        found = images and balance_warning(images.dataset, weighed=training.class_weights)
        cost = document.original_cost
        lacks = (
            runs.shortages(cost.size_bytes, max(0, (cost.memory_bytes or 0) - cost.size_bytes))
            if cost
            else ()
        )
        said = [message_text(one) for one in (*((found,) if found else ()), *lacks)]
        self.warning.setText("\n".join(said))
        self.warning.setVisible(bool(said))


class DiscardedCard(Card):
    """Offers to bring a run back that was discarded; hidden while there is none."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The interrupted run was discarded"), parent, kind=CardKind.NOTE)
        self.setObjectName("discardedRun")
        words = text_label(
            self.tr("You can bring it back until another run begins."), Role.BODY, self
        )
        self.undo = QPushButton(self.tr("&Bring it back"), self)
        self.undo.setObjectName("undoDiscard")
        self.undo.setAccessibleName(self.tr("Bring it back"))
        self.undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout()
        row.addWidget(self.undo)
        row.addStretch()
        self.body.addWidget(words)
        self.body.addLayout(row)
        self.hide()


class InterruptedCard(Card):
    """Says how far the run is, and what can be done with it; hidden while there is none."""

    keep_requested = Signal()  # the best compact network so far is to be the result
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This run was interrupted"), parent, kind=CardKind.NOTE)
        self.setObjectName("interruptedRun")
        self.words = text_label("", Role.BODY, self)
        self.keep = self._button("keepBestOfInterrupted", self.tr("&Keep best"))
        self.discard = self._button("discardInterrupted", self.tr("&Discard"))
        self.discard.setProperty("kind", "danger")
        self.discard.setToolTip(self.tr("Delete what the run has done so far."))
        self.keep.clicked.connect(self.keep_requested)
        self.discard.clicked.connect(self.discard_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep)
        row.addWidget(self.discard)
        row.addStretch()
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.hide()

    def show_run(self, run: Interrupted | None) -> None:
        """Tell of an interrupted run, or hide when there is none."""
        self.setVisible(run is not None)
        if run is None:
            return
        if run.phase is Phase.COMPARE:
            words = self.tr(
                "It was finished but for the comparison, and its result was not saved. Resume "
                "measures it again."
            )
        else:
            words = self.tr(
                "It stopped in the stage “{stage}”, after {done} of {epochs} epochs. Resume goes "
                "on from there and ends exactly as without the interruption."
            ).format(stage=phase_name(run.phase), done=run.epoch, epochs=run.epochs)
        self.words.setText(words)
        self.keep.setEnabled(run.pruned)
        self.keep.setToolTip(
            self.tr("Measure the best compact network so far, and make it the result.")
            if run.pruned
            else self.tr("No channels were removed yet, so there is no compact network to keep.")
        )

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        return button
