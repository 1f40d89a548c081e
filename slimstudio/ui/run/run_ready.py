"""What is shown before a run: what it will do, and whether one was interrupted."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from slimstudio.ui.run.interrupted_card import InterruptedCard
from slimstudio.ui.run.run_preview import RunPreview
from slimstudio.ui.widgets.card import Card


class RunReady(QScrollArea):
    """The stages to come, below the offer to go on with an interrupted run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runReady")
        self.preview = RunPreview()
        self.interrupted = InterruptedCard()
        content = QWidget()
        content.setProperty("scrolled", "true")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        steps = Card(self.tr("What will happen"))
        steps.body.addWidget(self.preview)
        rows.addWidget(self.interrupted)
        rows.addWidget(steps)
        rows.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(content)
