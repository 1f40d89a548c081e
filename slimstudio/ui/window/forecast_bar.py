"""What the network costs today and after the plan, at the bottom of every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from slimstudio.ui.widgets.number_text import (
    change_text,
    count_text,
    latency_text,
    macs_text,
    size_text,
)
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from slimstudio.ui.document import Document

_ARROW = "\N{RIGHTWARDS ARROW}"
_NONE = "\N{EN DASH}"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_ROOMY_PX = 900
_EDGES_PX = 48
# All words; no unit said twice; not today's value either.
_WORDS = ((False, False), (True, False), (True, True))


class ForecastFigure(QWidget):
    """One quantity: before, after, the change, and a bar of what stays.

    Args:
        name: Machine name, for finding the widget.
        title: What is counted.
        words: Writes a value for people.
        parent: Qt's parent.
    """

    def __init__(
        self, name: str, title: str, words: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"forecast_{name}")
        self._title = title
        self._words = words
        self._short = False
        self._bare = False
        self._hint = ""
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
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(2)
        rows.addWidget(self.caption, 0, 0)
        rows.addLayout(figures, 1, 0)
        rows.addWidget(self.bar, 2, 0)

    def shorten(self, *, on: bool, bare: bool = False) -> None:
        """Leave out what can be spared where there is little room.

        Args:
            on: Do not say a unit twice.
            bare: Do not say today's value either.
        """
        self._short, self._bare = on, bare
        self._figures.setSpacing(4 if on else 8)
        self.show_values(*self._values)

    def show_values(self, before: float | None, after: float | None) -> None:
        """Show another forecast; without `after` only today's value, without both a dash."""
        self._values = (before, after)
        changes = before is not None and after is not None and after != before
        self.before.setVisible(changes and not self._bare)
        self.arrow.setVisible(changes and not self._bare)
        self.change.setVisible(changes)
        shown = before if after is None else after
        self.after.setText(_NONE if shown is None else self._words(shown))
        self.bar.show_share(0 if before is None else (shown or 0) / before if before else 1)
        if before is not None and after is not None and changes:
            self.before.setText(self._before_words(before, after))
            self.change.setText(change_text(before, after))
            set_tone(self.change, Tone.GOOD if after < before else Tone.WARNING)
        self.setAccessibleName(self._say(before, after))
        self.add_hint(self._hint)

    @property
    def known(self) -> bool:
        """Whether there is anything to show."""
        return self._values != (None, None)

    def add_hint(self, words: str) -> None:
        """Say something more where somebody asks."""
        self._hint = words
        self.setToolTip(f"{self.accessibleName()}\n{words}".strip())

    def _before_words(self, before: float, after: float) -> str:
        words = self._words(before)
        number, _, unit = words.partition(_NO_BREAK)
        same = unit == self._words(after).partition(_NO_BREAK)[2]
        return number if self._short and same else words

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


class ForecastBar(QFrame):
    """What the network costs, before and after; follows every edit at once."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setObjectName("forecastBar")
        self.setAccessibleName(self.tr("Forecast"))
        self.file_size = ForecastFigure("size", self.tr("File size"), size_text, self)
        self.macs = ForecastFigure("macs", self.tr("Computation per image"), macs_text, self)
        self.parameters = ForecastFigure("parameters", self.tr("Parameters"), count_text, self)
        self.latency = ForecastFigure("latency", self.tr("Time per image"), latency_text, self)
        self.memory = ForecastFigure("memory", self.tr("Memory"), size_text, self)
        self.title = text_label(self.tr("Forecast"), Role.HEADING, self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(32)
        row.addWidget(self.title)
        self.figures = (self.file_size, self.macs, self.parameters, self.memory, self.latency)
        self._always = self.figures[:3]  # there before anything is known
        for figure in self.figures:
            row.addWidget(figure, 1)
        document.project_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        document.facts_changed.connect(self.refresh)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spare words where there is little room."""
        super().resizeEvent(event)
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
        first, second = before and before.latency, after and after.latency
        self.latency.show_values(first.ms if first else None, second.ms if second else None)
        if second:
            self.latency.add_hint(
                self.tr("Expected between {low} and {high}, on one processor core.").format(
                    low=latency_text(second.low_ms), high=latency_text(second.high_ms)
                )
            )
        self._fit()

    def _fit(self) -> None:
        """Show what is known, with as many words as there is room for."""
        narrow = self.width() < _ROOMY_PX
        self.title.setHidden(narrow)
        spacing = 16 if narrow else 32
        self._row.setSpacing(spacing)
        width = (
            self.width() - _EDGES_PX - (0 if narrow else self.title.sizeHint().width() + spacing)
        )
        shown = [figure for figure in self.figures if figure.known or figure in self._always]
        while not self._fits(shown, (width + spacing) / len(shown) - spacing):
            spared = [figure for figure in (self.memory, self.parameters) if figure in shown]
            if not spared:
                return
            shown.remove(spared[0])

    def _fits(self, shown: Sequence[ForecastFigure], room: float) -> bool:
        """Show these figures with as many words as fit into `room` pixels each, if any do."""
        for figure in self.figures:
            figure.setVisible(figure in shown)
        for short, bare in _WORDS:
            for figure in self.figures:
                figure.shorten(on=short, bare=bare)
            if all(figure.sizeHint().width() <= room for figure in shown):
                return True
        return False
