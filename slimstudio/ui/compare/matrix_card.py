"""What both networks take for what, and the classes whose answers changed most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from slimstudio.ui.compare.confusion_view import ConfusionView
from slimstudio.ui.results.compare_rows import CompareRow
from slimstudio.ui.results.compare_table import CompareTable
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.number_text import percent_text, points_text, whole_text
from slimstudio.ui.widgets.text_label import Role, Tone, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.outcome import Outcome


translate = QCoreApplication.translate


class MatrixCard(Card):
    """Both confusion matrices side by side, and the classes below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is taken for what"), parent)
        self.original = ConfusionView(self.tr("Answers of the original"))
        self.compact = ConfusionView(self.tr("Answers of the compact network"))
        self.classes = CompareTable("classTable", self.tr("Right answers of each class"))
        self.body.addWidget(
            text_label(
                self.tr(
                    "Each row is a true class, each column an answer. Blue is right, orange is "
                    "wrong; the stronger the colour, the larger its share of the row."
                ),
                Role.MUTED,
            )
        )
        pair = QHBoxLayout()
        pair.setSpacing(32)
        for title, view in (
            (self.tr("Original"), self.original),
            (self.tr("Compact"), self.compact),
        ):
            side = QVBoxLayout()
            side.setSpacing(8)
            side.addWidget(text_label(title, Role.CAPTION))
            side.addWidget(view)
            side.addStretch(1)
            pair.addLayout(side, 1)
        self.body.addLayout(pair)
        self.class_words = text_label("", Role.MUTED)
        self.body.addSpacing(8)
        self.body.addWidget(self.class_words)
        self.body.addWidget(self.classes)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what a run led to."""
        before, after = outcome.before.evaluation, outcome.after.evaluation
        names = outcome.class_names
        self.original.show_counts(names, before.confusion)
        self.compact.show_counts(names, after.confusion)
        rows = class_rows(names, before, after)
        self.classes.show_rows(rows)
        self.class_words.setText(
            self.tr("Right answers of each class:")
            if len(rows) == len(names)
            else self.tr("Right answers of the classes that changed most:")
        )


def class_rows(
    classes: Sequence[str], before: Evaluation, after: Evaluation, most: int = 40
) -> tuple[CompareRow, ...]:
    """Put the classes side by side whose answers changed most, the greatest loss first.

    Args:
        classes: Names of the classes.
        before: What the original answered.
        after: What the compact network answers.
        most: How many classes to show.
    """
    changes = []
    for index, name in enumerate(classes):
        images = sum(before.confusion[index])
        if images:
            then = before.confusion[index][index] / images
            changes.append((after.confusion[index][index] / images - then, then, name, images))
    largest = sorted(changes, key=lambda one: -abs(one[0]))[:most]
    return tuple(
        CompareRow(
            name,
            percent_text(then),
            percent_text(then + change),
            points_text(then, then + change),
            # A gain of one class alone may be chance; a loss is worth a look.
            Tone.WARNING if change < 0 else Tone.NONE,
            translate("Compare", "{count} validation images show it.").format(
                count=whole_text(images)
            ),
        )
        for change, then, name, images in sorted(largest, key=lambda one: (one[0], one[2]))
    )
