"""The verdict on a finished run, and where it leads: to the comparison, or to a longer run."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.measure.verdict import judge
from slimstudio.engine.outcome import Outcome
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label


class RunSummary(Card):
    """The verdict on a finished run; hidden while there is none."""

    compare_requested = Signal()
    longer_requested = Signal()  # the same plan once more, with more fine-tuning

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
        self.longer = QPushButton(self.tr("Train &longer"), self)
        self.longer.setObjectName("trainLonger")
        self.longer.setToolTip(
            self.tr(
                "The same plan once more with twice as many epochs of fine-tuning. You see first "
                "how long that takes; this result is kept as an attempt."
            )
        )
        self.longer.clicked.connect(self.longer_requested)
        self.body.removeWidget(self.heading)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.heading)
        words.addWidget(self.detail)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(self.longer)
        line.addWidget(self.button)
        self.body.addLayout(line)
        self.hide()

    def show_outcome(self, outcome: Outcome | None, *, current: bool = True) -> None:
        """Sum up an outcome, or hide when there is none.

        Args:
            outcome: What a run left.
            current: Whether it is that of the plan as it is now; others step back.
        """
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        verdict = judge(outcome.comparison)
        sentence = message_text(verdict.sentence)
        self.heading.setText(sentence)
        set_tone(self.heading, Tone(verdict.mood) if current else Tone.NONE)
        set_property(self.heading, "role", str(Role.HEADING if current else Role.MUTED))
        set_property(self.button, "kind", "primary" if current else "")
        self.longer.setVisible(current)
        detail = message_text(verdict.detail)
        if not current:
            earlier = self.tr("This is the result of an earlier plan.")
            detail = f"{earlier} {detail}"
        self.setAccessibleName(sentence)
        self.detail.setText(detail)
