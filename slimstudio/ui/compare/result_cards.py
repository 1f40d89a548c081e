"""Cards of what came of a run: which classes are taken for which, and which channels are left."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.measure.size import KeptLayer
from slimstudio.engine.outcome import Outcome
from slimstudio.ui.compare.confusion_view import ConfusionView
from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.results.compare_rows import CompareRow
from slimstudio.ui.results.compare_table import CompareTable
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.number_text import percent_text, points_text, whole_text
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, text_label

translate = QCoreApplication.translate


class MatrixCard(Card):
    """Both confusion matrices side by side, and the classes below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is taken for what"), parent)
        self.original = ConfusionView(self.tr("Answers of the original"))
        self.compact = ConfusionView(self.tr("Answers of the compact network"))
        self.classes = CompareTable("classTable", self.tr("Right answers of each class"))
        self.meaning = text_label("", Role.MUTED)
        self.body.addWidget(self.meaning)
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
        self.meaning.setText(
            self.tr(
                "Each row is a true class, each column an answer. Blue is right, orange is "
                "wrong; the stronger the colour, the larger its share of the row."
            )
            if after.labelled
            else self.tr(
                "Each row is an answer of the original, each column one of the network. Blue is "
                "the same, orange is another; the stronger the colour, the larger its share of "
                "the row."
            )
        )
        self.original.show_counts(names, before.confusion, labelled=before.labelled)
        self.compact.show_counts(names, after.confusion, labelled=after.labelled)
        rows = class_rows(names, before, after)
        self.classes.show_rows(rows)
        whole = len(rows) == len(names)
        if after.labelled:
            words = (
                self.tr("Right answers of each class:")
                if whole
                else self.tr("Right answers of the classes that changed most:")
            )
        else:
            words = self.tr("How often each of the original's answers was kept:")
        self.class_words.setText(words)


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
    shown = (
        translate("Compare", "{count} validation images show it.")
        if after.labelled
        else translate("Compare", "The original gives this answer to {count} validation images.")
    )
    largest = sorted(changes, key=lambda one: -abs(one[0]))[:most]
    return tuple(
        CompareRow(
            name,
            percent_text(then),
            percent_text(then + change),
            points_text(then, then + change),
            # A gain of one class alone may be chance; a loss is worth a look.
            Tone.WARNING if change < 0 else Tone.NONE,
            shown.format(count=whole_text(images)),
        )
        for change, then, name, images in sorted(largest, key=lambda one: (one[0], one[2]))
    )


_ROW_PX, _MOST_ROWS = 28, 12


class KeptChannels(QTableWidget):
    """A row for each layer that lost channels: its name, a bar, and the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("keptChannels")
        self.setAccessibleName(self.tr("Channels kept in each layer"))
        self.setHorizontalHeaderLabels(
            [self.tr("Layer"), self.tr("Share kept"), self.tr("Channels")]
        )
        for column in range(self.columnCount()):
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(explained(heading.text()))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to what is next; arrows go from cell to cell
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setProperty("plain", "true")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_layers(self, layers: Sequence[KeptLayer]) -> None:
        """Show these layers."""
        self.setRowCount(len(layers))
        for row, layer in enumerate(layers):
            words = (
                self.tr("{after} of {before}").format(after=layer.after, before=layer.before)
                if layer.after
                else self.tr("removed ({before})").format(before=layer.before)
            )
            for column, text in ((0, layer.name), (2, words)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(f"{layer.name}: {words}"))
                self.setItem(row, column, item)
            self.setCellWidget(row, 1, _bar(layer))
        rows = min(len(layers), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW_PX + 4)


def _bar(layer: KeptLayer) -> QWidget:
    holder = QWidget()
    bar = ShareBar(holder, height=8)
    bar.show_share(layer.after / layer.before)
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 16, 0)
    row.addWidget(bar)
    return holder
