"""What is shown of a run, going on or over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from slimstudio.ui.plots.training_plot import TrainingPlot
from slimstudio.ui.run.run_log import RunLog
from slimstudio.ui.run.run_progress import RunProgress
from slimstudio.ui.run.run_summary import RunSummary
from slimstudio.ui.widgets.problem_card import ProblemCard


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
