"""What a run achieved, in a sentence, with the way to the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.results.verdict import judge
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.text_label import Role, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.engine.outcome import Outcome


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
