"""The answers with what they are filtered by, and what stands there while there are none."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.classify.answers_model import UNREAD, AnswersModel
from slimstudio.ui.classify.answers_view import AnswersView
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.screen import EmptyState
from slimstudio.ui.widgets.text_label import Role, text_label

_FILTER_WIDTH = 200


class AnswersTable(QStackedWidget):
    """One row for each picture, sorted by its head, filtered by what stands above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = AnswersView()
        self.empty = EmptyState("search", "", "")
        self.only = QComboBox()
        self.only.setObjectName("onlyAnswer")
        self.only.setAccessibleName(self.tr("Show"))
        self.only.setToolTip(plain_tip(self.tr("Show all answers, or those of one class.")))
        self.only.setMaximumWidth(_FILTER_WIDTH)
        self.only.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.unsure = QCheckBox(self.tr("On&ly unsure ones"))
        self.unsure.setObjectName("onlyUnsure")
        self.unsure.setToolTip(plain_tip(self.tr("Show only what the network is unsure of.")))
        self.summary = text_label("", Role.MUTED)
        self.summary.setObjectName("answersSummary")
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.only)
        line.addWidget(self.unsure)
        line.addWidget(self.summary, 1)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(line)
        rows.addWidget(self.view, 1)
        self.addWidget(self.empty)
        self.addWidget(filled)
        self.only.currentIndexChanged.connect(self._filter)
        self.unsure.toggled.connect(self._filter)
        self.answers.counted.connect(self._count)
        self.begin()

    @property
    def answers(self) -> AnswersModel:
        """What the table shows."""
        return self.view.answers

    def begin(self, classes: tuple[str, ...] = ()) -> None:
        """Forget all answers, and learn the names of those that come."""
        self.view.thumbnails.forget()
        self.answers.begin(classes)
        self.empty.set_message(
            self.tr("No answers yet"),
            self.tr(
                "Choose a network and pictures above. Each picture becomes a row that you can "
                "sort, correct and save."
            ),
        )

    def say_unknown_values(self) -> None:
        """Say that something has to be known first."""
        self.empty.set_message(
            self.tr("One question first"),
            self.tr(
                "This file was not made by SlimStudio, and does not say what its network takes as "
                "the values of pixels. Choose it above, and classify again."
            ),
        )

    def show_running(self, *, running: bool) -> None:
        """Keep answers from being edited while more of them come."""
        triggers = self.view.EditTrigger
        editable = triggers.DoubleClicked | triggers.EditKeyPressed
        self.view.setEditTriggers(triggers.NoEditTriggers if running else editable)

    @Slot()
    def _filter(self) -> None:
        self.answers.show_only(self.only.currentData(), unsure=self.unsure.isChecked())

    @Slot()
    def _count(self) -> None:
        answers, counts = self.answers, self.answers.counts()
        self.setCurrentIndex(1 if answers.answers else 0)
        wanted = self.only.currentData()
        items: list[tuple[str, int | None]] = [(self.tr("All answers"), None)]
        named = sorted((at for at in counts if at >= 0), key=lambda at: (-counts[at], at))
        for at in named:
            words = self.tr("{name} ({count})")
            name = words.format(name=answers.classes[at], count=whole_text(counts[at]))
            items.append((name, at))
        if counts[UNREAD]:
            words = self.tr("Not read ({count})").format(count=whole_text(counts[UNREAD]))
            items.append((words, UNREAD))
        with QSignalBlocker(self.only):
            for row, (words, place) in enumerate(items):
                if row == self.only.count():
                    self.only.addItem(words, place)
                elif self.only.itemText(row) != words:
                    self.only.setItemText(row, words)
                    self.only.setItemData(row, place)
            while self.only.count() > len(items):
                self.only.removeItem(self.only.count() - 1)
            places = [at for _, at in items]
            self.only.setCurrentIndex(places.index(wanted) if wanted in places else 0)
        self._filter()
        self.summary.setText(
            self.tr("{pictures} pictures, {unsure} unsure").format(
                pictures=whole_text(len(answers.answers)), unsure=whole_text(answers.unsure)
            )
        )
