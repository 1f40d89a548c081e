"""What the network costs today and after the plan, at the bottom of every screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.number_text import (
    about_duration_text,
    change_text,
    count_text,
    latency_text,
    macs_text,
    size_text,
)
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

_ARROW = "\N{RIGHTWARDS ARROW}"
_NONE = "\N{EN DASH}"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_ROUNDING_PX = 1


class Words(IntEnum):
    """How much is said; every member says less than the one before it."""

    ALL = 0
    NO_UNIT_TWICE = 1
    NOT_TODAY = 2  # only what the plan leads to, and the change
    SHORT_TITLES = 3  # and the change beside the title


class ForecastFigure(QWidget):
    """One quantity: before, after, the change, and a bar of what stays.

    Args:
        name: Machine name, for finding the widget.
        title: What is counted.
        words: Writes a value for people.
        parent: Qt's parent.
        short: The title where there is little room.
    """

    def __init__(
        self,
        name: str,
        title: str,
        words: Callable[[float], str],
        parent: QWidget | None = None,
        short: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"forecast_{name}")
        self._title = title
        self._words = words
        self._short_title = short or title
        self._said = Words.ALL
        self._hint = ""
        self._unproven = False
        self._values: tuple[float | None, float | None] = (None, None)
        self.caption = text_label(title, Role.CAPTION, self)
        self.before = text_label("", Role.MUTED, self)
        self.arrow = text_label(_ARROW, Role.MUTED, self)
        self.after = text_label("", Role.FIGURE, self)
        self.change = text_label("", Role.HEADING, self)
        self.bar = ShareBar(self)
        for label in (self.before, self.arrow, self.after, self.change):
            label.setWordWrap(False)
        self._figures = figures = QHBoxLayout()
        figures.setSpacing(8)
        for label in (self.before, self.arrow, self.after):
            figures.addWidget(label, alignment=Qt.AlignmentFlag.AlignBaseline)
        figures.addStretch()
        figures.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignBaseline)
        self._rows = rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(2)
        rows.setHorizontalSpacing(8)
        rows.addWidget(self.caption, 0, 0)
        rows.addLayout(figures, 1, 0, 1, 2)
        rows.addWidget(self.bar, 2, 0, 1, 2)

    def shorten(self, words: Words) -> None:
        """Leave out what can be spared where there is little room."""
        if words is self._said:
            return
        self._said = words
        short = words is Words.SHORT_TITLES
        self.caption.setText(self._title_of(words))
        self._figures.setSpacing(_gap(words))
        for layout in (self._rows, self._figures):
            layout.removeWidget(self.change)
        if short:
            self._rows.addWidget(self.change, 0, 1, Qt.AlignmentFlag.AlignRight)
        else:
            self._figures.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignBaseline)
        self.show_values(*self._values)

    def needs(self, words: Words) -> int:
        """Tell how many pixels of width it takes to say so much."""
        before, after = self._values
        row = [(self.after, self.after.text())]
        top = [(self.caption, self._title_of(words))]
        if before is not None and after is not None and before != after:
            change = (self.change, change_text(before, after))
            (top if words is Words.SHORT_TITLES else row).append(change)
            if words < Words.NOT_TODAY:
                said = self._before_words(before, after, words)
                row += [(self.before, said), (self.arrow, _ARROW)]
        return max(_width(top, 8), _width(row, _gap(words)))

    def show_values(self, before: float | None, after: float | None) -> None:
        """Show another forecast; without `after` only today's value, without both a dash."""
        self._values = (before, after)
        changes = before is not None and after is not None and after != before
        for label in (self.before, self.arrow):
            label.setVisible(changes and self._said < Words.NOT_TODAY)
        self.change.setVisible(changes)
        shown = before if after is None else after
        self.after.setText(_NONE if shown is None else self._words(shown))
        self.bar.show_share(0 if before is None else (shown or 0) / before if before else 1)
        if before is not None and after is not None and changes:
            self.before.setText(self._before_words(before, after, self._said))
            self.change.setText(change_text(before, after))
            better = Tone.NONE if self._unproven else Tone.GOOD
            set_tone(self.change, better if after < before else Tone.WARNING)
        self.setAccessibleName(self._say(before, after))
        self.add_hint(self._hint)

    def call_good(self, *, good: bool) -> None:
        """Say whether less is good: it is not where the network that comes of it guesses."""
        if self._unproven is good:
            self._unproven = not good
            self.show_values(*self._values)

    @property
    def known(self) -> bool:
        """Whether there is anything to show."""
        return self._values != (None, None)

    def add_hint(self, words: str) -> None:
        """Say something more where somebody asks."""
        self._hint = words
        self.setToolTip(plain_tip(f"{self.accessibleName()}\n{words}".strip()))

    def _title_of(self, words: Words) -> str:
        return self._short_title if words is Words.SHORT_TITLES else self._title

    def _before_words(self, before: float, after: float, said: Words) -> str:
        words = self._words(before)
        number, _, unit = words.partition(_NO_BREAK)
        same = unit == self._words(after).partition(_NO_BREAK)[2]
        return number if said and same else words

    def _say(self, before: float | None, after: float | None) -> str:
        if before is None:
            return self.tr("{title}: known once a model is open.").format(title=self._title)
        if after is None or after == before:
            return self.tr("{title}: {value}. The plan does not change it yet.").format(
                title=self._title, value=self._words(before)
            )
        return self.tr("{title}: {before} today, {after} after the plan ({change}).").format(
            title=self._title,
            before=self._words(before),
            after=self._words(after),
            change=change_text(before, after),
        )


def _gap(words: Words) -> int:
    return 4 if words else 8


def _width(labels: Sequence[tuple[QLabel, str]], gap: int) -> int:
    """Tell how wide texts in the fonts of their labels are, side by side."""
    width = gap * (len(labels) - 1)
    for label, text in labels:
        label.ensurePolished()
        width += label.fontMetrics().horizontalAdvance(text) + 2 * label.margin() + _ROUNDING_PX
    return width


_ROOMY_PX = 900
_EDGES_PX = 48


class ForecastBar(QFrame):
    """What the network costs, before and after; follows every edit at once."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setObjectName("forecastBar")
        self.setAccessibleName(self.tr("Forecast"))
        self.file_size = ForecastFigure("size", self.tr("File size"), size_text, self)
        self.macs = ForecastFigure(
            "macs", self.tr("Computation per image"), macs_text, self, self.tr("Computation")
        )
        self.parameters = ForecastFigure("parameters", self.tr("Parameters"), count_text, self)
        self.latency = ForecastFigure(
            "latency", self.tr("Time per image"), latency_text, self, self.tr("Time")
        )
        self.memory = ForecastFigure(
            "memory", self.tr("Memory of the network"), size_text, self, self.tr("Memory")
        )
        self.training = ForecastFigure(
            "training", self.tr("Training"), lambda minutes: about_duration_text(60 * minutes), self
        )
        self.title = text_label(self.tr("Forecast"), Role.HEADING, self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(32)
        row.addWidget(self.title)
        self.setMinimumWidth(1)  # words are spared, the window is not widened
        self.figures = (
            self.file_size,
            self.macs,
            self.parameters,
            self.memory,
            self.latency,
            self.training,
        )
        self._spared = (self.memory, self.parameters, self.training)  # in this order
        self._always = self.figures[:3]  # there before anything is known
        for figure in self.figures:
            row.addWidget(figure, 1)
        document.project_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        document.facts_changed.connect(self.refresh)
        document.outcome_changed.connect(self.refresh)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spare words where there is little room."""
        super().resizeEvent(event)
        # Showing and hiding may change the height, which must not come back here.
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot()
    def refresh(self) -> None:
        """Show the forecast of the document as it is now."""
        before, after = self._document.original_cost, self._document.forecast
        self.file_size.show_values(
            before.size_bytes if before else None, after.size_bytes if after else None
        )
        self.macs.show_values(before.macs if before else None, after.macs if after else None)
        self.parameters.show_values(
            before.parameters if before else None, after.parameters if after else None
        )
        self.memory.show_values(
            before.memory_bytes if before else None, after.memory_bytes if after else None
        )
        # Checked against processes: ResNet-18 counts 54 MB and took 72 in PyTorch and 198 in ONNX
        # Runtime beyond what these take for themselves; MobileNetV2 25, 40 and 68.
        self.memory.add_hint(
            self.tr(
                "Its weights and the values that it computes for one image, and nothing else. A "
                "program that runs it takes two to four times that, and for itself about 50 MB "
                "(ONNX Runtime) to 350 MB (PyTorch). Training takes far more."
            )
            if self.memory.known
            else ""
        )
        self.training.show_values(
            before.training_minutes if before else None, after.training_minutes if after else None
        )
        self.training.add_hint(
            self.tr(
                "About, while the computer does nothing else. Frozen layers and a graphics card "
                "make it shorter."
            )
            if self.training.known
            else ""
        )
        first, second = before and before.latency, after and after.latency
        self.latency.show_values(first.ms if first else None, second.ms if second else None)
        if second:
            self.latency.add_hint(
                self.tr("Expected between {low} and {high}, on one processor core.").format(
                    low=latency_text(second.low_ms), high=latency_text(second.high_ms)
                )
            )
        self._mind_result()
        self._fit()

    @Slot()
    def _mind_result(self) -> None:
        """Praise nothing where the run of this very plan led to a network that guesses."""
        outcome = self._document.outcome
        guessing = (
            outcome is not None
            and self._document.outcome_is_current
            and outcome.comparison.is_guessing
        )
        self.title.setText(
            self.tr("Forecast: this network is guessing") if guessing else self.tr("Forecast")
        )
        set_tone(self.title, Tone.BAD if guessing else Tone.NONE)
        for figure in self.figures:
            figure.call_good(good=not guessing)

    def _fit(self) -> None:
        """Show what is known, with as many words as there is room for."""
        shown = [figure for figure in self.figures if figure.known or figure in self._always]
        spared = [figure for figure in self._spared if figure in shown]
        words = self._roomiest(shown)
        while words is None and spared:
            shown.remove(spared.pop(0))
            words = self._roomiest(shown)
        words = Words.SHORT_TITLES if words is None else words
        self._row.setSpacing(self._spacing(words))
        self.title.setHidden(self._is_narrow(words))
        for figure in self.figures:
            figure.shorten(words)
            figure.setVisible(figure in shown)

    def _roomiest(self, shown: Sequence[ForecastFigure]) -> Words | None:
        """Find how much can be said where these figures are shown; None where nothing fits."""
        for words in Words:
            spacing = self._spacing(words)
            width = self.width() - _EDGES_PX
            if not self._is_narrow(words):
                width -= self.title.sizeHint().width() + spacing
            room = (width + spacing) / len(shown) - spacing
            if all(figure.needs(words) <= room for figure in shown):
                return words
        return None

    def _is_narrow(self, words: Words) -> bool:
        return self.width() < _ROOMY_PX or words is Words.SHORT_TITLES

    def _spacing(self, words: Words) -> int:
        return 16 if self._is_narrow(words) else 32
