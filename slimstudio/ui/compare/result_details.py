"""What is there for those who ask: each runtime's times, what is taken for what, channels kept."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from slimstudio.engine.measure.size import kept_layers
from slimstudio.engine.outcome import Outcome
from slimstudio.ui.compare.result_cards import KeptChannels, MatrixCard
from slimstudio.ui.results.compare_rows import how_timed, speed_rows
from slimstudio.ui.results.compare_table import CompareTable
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.text_label import Role, text_label


class ResultDetails(QWidget):
    """Cards of a result, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speed_table = CompareTable(
            "speedTable", self.tr("Time of the original and of the compact network")
        )
        self.speed_words = text_label("", Role.MUTED)
        self.matrices = MatrixCard()
        self.kept = KeptChannels()
        self._speed_card = Card(self.tr("Speed"))
        self._speed_card.body.addWidget(self.speed_table)
        self._speed_card.body.addWidget(self.speed_words)
        self._kept_card = Card(self.tr("Channels kept"))
        self._kept_card.body.addWidget(self.kept)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        for card in (self._speed_card, self.matrices, self._kept_card):
            rows.addWidget(card)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what a run led to; older runs were not timed in every runtime."""
        self._speed_card.setVisible(bool(outcome.speeds))
        if outcome.speeds:
            guessing = outcome.comparison.is_guessing
            self.speed_table.show_rows(speed_rows(outcome.speeds, guessing=guessing))
            self.speed_words.setText(how_timed(outcome.speeds, outcome.history))
        self.matrices.show_outcome(outcome)
        layers = kept_layers(outcome.original, outcome.compact)
        self.kept.show_layers(layers)
        self._kept_card.setVisible(bool(layers))
