"""One figure of the forecast, before and after, in as many words as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.number_text import (
    change_text,
)
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

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

    def call(self, title: str, short: str) -> None:
        """Give it another title."""
        self._title, self._short_title = title, short
        self.caption.setText(self._title_of(self._said))

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
