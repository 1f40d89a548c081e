"""What a run achieved at a glance: three tiles, each a few large words and two bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from slimstudio.engine.measure import verdict
from slimstudio.engine.measure.comparison import AccuracyChange
from slimstudio.engine.measure.significance import wilson
from slimstudio.messages import Message
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import (
    latency_text,
    percent_text,
    size_text,
    whole_text,
)
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.engine.measure.comparison import Comparison
    from slimstudio.engine.measure.scorecard import Evaluation


class HeroTile(Card):
    """A few large words, and below them how the original and the compact network compare.

    Args:
        name: Object name.
        parent: Qt's parent.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.words = text_label("", Role.FIGURE)
        self.words.setWordWrap(True)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.caption = text_label("", Role.CAPTION)
        self.caption.setWordWrap(True)
        self.body.addWidget(self.caption)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.bars = (ShareBar(height=8, quiet=True), ShareBar(height=8))
        self.values = (text_label("", Role.CAPTION), text_label("", Role.CAPTION))
        for row, title in enumerate((self.tr("Original"), self.tr("Compact"))):
            grid.addWidget(text_label(title, Role.CAPTION), row, 0)
            grid.addWidget(self.bars[row], row, 1)
            grid.addWidget(self.values[row], row, 2)
        self.body.addLayout(grid)

    def show_change(
        self,
        words: str,
        tone: Tone,
        caption: str,
        shares: tuple[float, float],
        values: tuple[str, str],
    ) -> None:
        """Show how a property changed.

        Args:
            words: The change in a few words.
            tone: Whether it is good.
            caption: What is compared.
            shares: How long the bars are, 0 to 1, the original's first.
            values: What stands beside them.
        """
        self.words.setText(words)
        set_tone(self.words, tone)
        self.caption.setText(caption)
        for bar, share, label, value in zip(self.bars, shares, self.values, values, strict=True):
            bar.show_share(share)
            label.setText(value)
        before, after = values
        self.setAccessibleName(f"{words}. {caption}: {before} → {after}")


class Hero(QWidget):
    """Size, speed and accuracy of the compact network beside the original's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file_size = HeroTile("fileSizeTile")
        self.speed = HeroTile("speedTile")
        self.accuracy = HeroTile("accuracyTile")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for tile in (self.file_size, self.speed, self.accuracy):
            row.addWidget(tile, 1)

    def show_result(self, result: Comparison) -> None:
        """Show a result; nothing is called good of a network that is guessing."""
        self._show_size(result)
        self._show_speed(result)
        self._show_accuracy(result)
        if result.is_guessing:
            for tile in (self.file_size, self.speed):
                set_tone(tile.words, Tone.NONE)

    def _show_size(self, result: Comparison) -> None:
        before, after = result.before.size_bytes, result.after.size_bytes
        self.file_size.show_change(
            _headline(verdict.size_change(result)),
            _tone_of_less(before, after),
            self.tr("File size"),
            _of_the_larger(before, after),
            (size_text(before), size_text(after)),
        )

    def _show_speed(self, result: Comparison) -> None:
        speed = result.one_image[0]
        before, after = speed.before.median_ms, speed.after.median_ms
        self.speed.show_change(
            _headline(speed.words),
            Tone(verdict.speed_mood(speed)),
            self.tr("Time per image, {runtime}").format(runtime=speed.runtime.label),
            _of_the_larger(before, after),
            (latency_text(before), latency_text(after)),
        )

    def _show_accuracy(self, result: Comparison) -> None:
        before, after = result.before.evaluation.accuracy, result.after.evaluation.accuracy
        tone = Tone(verdict.accuracy_mood(result.accuracy))
        if result.is_guessing:
            words, tone = self.tr("Guessing"), Tone.BAD
        elif not result.labelled:
            words = self.tr("{share} same answers").format(share=percent_text(after))
        elif result.accuracy is AccuracyChange.SAME:
            words = (
                self.tr("As accurate") if result.is_as_accurate else self.tr("No clear difference")
            )
        elif result.accuracy is AccuracyChange.NOT_COMPARABLE:
            words = self.tr("Not comparable")
        else:
            words = _headline(verdict.accuracy_change(result.accuracy, before, after))
        self.accuracy.show_change(
            words,
            tone,
            self._accuracy_caption(result.after.evaluation),
            (before, after),
            (percent_text(before), percent_text(after)),
        )

    def _accuracy_caption(self, evaluation: Evaluation) -> str:
        name = (
            self.tr("Accuracy on {count} validation images")
            if evaluation.labelled
            else self.tr("Agreement on {count} validation images")
        )
        words = name.format(count=whole_text(evaluation.images))
        if not verdict.is_wide(evaluation):
            return words
        low, high = wilson(evaluation.right, evaluation.images)
        return self.tr("{words} ({low} to {high})").format(
            words=words, low=f"{100 * low:.0f}", high=percent_text(high, 0)
        )


def _headline(words: Message) -> str:
    return message_text(Message("{words:capital}", words=words))


def _tone_of_less(before: float, after: float) -> Tone:
    return Tone.NONE if after == before else Tone.GOOD if after < before else Tone.WARNING


def _of_the_larger(before: float, after: float) -> tuple[float, float]:
    largest = max(before, after) or 1
    return before / largest, after / largest
