"""What is shown of a run, going on or over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from slimstudio.ui.plots.training_plot import TrainingPlot
from slimstudio.ui.results.verdict import judge
from slimstudio.ui.run.run_log import RunLog
from slimstudio.ui.run.run_progress import RunProgress
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.text_label import Role, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.engine.outcome import Outcome


class RunPage(QWidget):
    """The stages, what came of the run or why it failed, the plots and the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runPage")
        self.progress = RunProgress()
        self.summary = RunSummary()
        self.problem = ProblemCard()
        self.plot = TrainingPlot()
        self.log = RunLog()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.plot)
        parts.addWidget(self.log)
        parts.setStretchFactor(0, 4)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        parts.setSizes([400, 110])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.progress)
        rows.addWidget(self.summary)
        rows.addWidget(self.problem)
        rows.addWidget(parts, 1)


class RunSummary(Card):
    """The verdict on a finished run; hidden while there is none."""

    compare_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent, kind=CardKind.NOTE)
        self.setObjectName("runSummary")
        self.heading.setWordWrap(True)
        self.detail = text_label("", Role.MUTED, self)
        self.button = QPushButton(self.tr("&Compare"), self)
        self.button.setObjectName("compareResult")
        self.button.setProperty("kind", "primary")
        self.button.setToolTip(self.tr("See the original and the compact network side by side."))
        self.button.clicked.connect(self.compare_requested)
        self.body.removeWidget(self.heading)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.heading)
        words.addWidget(self.detail)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(self.button)
        self.body.addLayout(line)
        self.hide()

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Sum up an outcome, or hide when there is none."""
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        verdict = judge(outcome.before, outcome.after, outcome.speeds)
        self.heading.setText(verdict.sentence)
        set_tone(self.heading, verdict.tone)
        self.setAccessibleName(verdict.sentence)
        self.detail.setText(verdict.detail)
