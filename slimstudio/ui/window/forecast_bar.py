"""What the network costs today and after the plan, at the bottom of every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from slimstudio.ui.widgets.number_text import change_text, count_text, macs_text, size_text
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from slimstudio.ui.document import Document

_ARROW = "\N{RIGHTWARDS ARROW}"
_NONE = "\N{EN DASH}"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_ROOMY_PX = 900


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
        self._values: tuple[float | None, float | None] = (None, None)
        self.caption = text_label(title, Role.CAPTION, self)
        self.before = text_label("", Role.MUTED, self)
        self.arrow = text_label(_ARROW, Role.MUTED, self)
        self.after = text_label("", Role.FIGURE, self)
        self.change = text_label("", Role.HEADING, self)
        self.bar = ShareBar(self)
        for label in (self.before, self.arrow):
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

    def shorten(self, *, on: bool) -> None:
        """Leave out what can be spared where there is little room: a unit said twice."""
        self._short = on
        self._figures.setSpacing(4 if on else 8)
        self.show_values(*self._values)

    def show_values(self, before: float | None, after: float | None) -> None:
        """Show another forecast; without `after` only today's value, without both a dash."""
        self._values = (before, after)
        changes = before is not None and after is not None and after != before
        self.before.setVisible(changes)
        self.arrow.setVisible(changes)
        self.change.setVisible(changes)
        shown = before if after is None else after
        self.after.setText(_NONE if shown is None else self._words(shown))
        self.bar.show_share(0 if before is None else (shown or 0) / before if before else 1)
        if before is not None and after is not None and changes:
            self.before.setText(self._before_words(before, after))
            self.change.setText(change_text(before, after))
            set_tone(self.change, Tone.GOOD if after < before else Tone.WARNING)
        self.setAccessibleName(self._say(before, after))
        self.setToolTip(self.accessibleName())

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
    """Size, computation and parameters, before and after; follows every edit at once."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._narrow = False
        self.setObjectName("forecastBar")
        self.setAccessibleName(self.tr("Forecast"))
        self.file_size = ForecastFigure("size", self.tr("File size"), size_text, self)
        self.macs = ForecastFigure("macs", self.tr("Computation per image"), macs_text, self)
        self.parameters = ForecastFigure("parameters", self.tr("Parameters"), count_text, self)
        self.title = text_label(self.tr("Forecast"), Role.HEADING, self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(32)
        row.addWidget(self.title)
        self.figures = (self.file_size, self.macs, self.parameters)
        for figure in self.figures:
            row.addWidget(figure, 1)
        document.project_changed.connect(self.refresh)
        document.network_changed.connect(self.refresh)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spare words where there is little room, never figures."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ROOMY_PX
        if narrow is not self._narrow:
            self._narrow = narrow
            self.title.setHidden(narrow)
            self._row.setSpacing(16 if narrow else 32)
            for figure in self.figures:
                figure.shorten(on=narrow)

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
