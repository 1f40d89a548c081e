"""What the network costs today and what the plan leaves, as pairs of bars."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.number_text import change_text, latency_text, macs_text, size_text
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

_BAR_PX = 10


class BeforeAfterRow(QWidget):
    """One quantity: its name and change, and below two bars with their values.

    Args:
        title: What is counted.
        words: Writes a value for people.
        parent: Qt's parent.
    """

    def __init__(
        self, title: str, words: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._words = title, words
        self.change = text_label("", Role.HEADING, self)
        self.bars = (ShareBar(self, height=_BAR_PX, quiet=True), ShareBar(self, height=_BAR_PX))
        self.values = (text_label("", Role.BODY, self), text_label("", Role.BODY, self))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, 84)
        self.caption = text_label(title, Role.CAPTION, self)
        grid.addWidget(self.caption, 0, 0, 1, 2)
        grid.addWidget(self.change, 0, 2, Qt.AlignmentFlag.AlignRight)
        for row, moment in enumerate((self.tr("Today"), self.tr("After"))):
            grid.addWidget(text_label(moment, Role.MUTED, self), row + 1, 0)
            grid.addWidget(self.bars[row], row + 1, 1)
            self.values[row].setWordWrap(False)
            grid.addWidget(self.values[row], row + 1, 2, Qt.AlignmentFlag.AlignRight)

    def call(self, title: str) -> None:
        """Give it another name."""
        self._title = title
        self.caption.setText(title)

    def show_values(self, before: float | None, after: float | None) -> None:
        """Show a quantity before and after; without `after` only today's."""
        self.setVisible(before is not None)
        if before is None:
            return
        changes = after is not None and after != before
        shown = before if after is None else after
        self.bars[0].show_share(1.0)
        self.bars[1].show_share(shown / before if changes and before else 0.0)
        self.values[0].setText(self._words(before))
        self.values[1].setText(self._words(shown) if changes else "\N{EN DASH}")
        self.change.setText(change_text(before, shown) if changes else "")
        set_tone(self.change, Tone.GOOD if shown < before else Tone.WARNING)
        said = self.tr("{title}: {before} today, {after} after the plan")
        self.setAccessibleName(
            said.format(
                title=self._title, before=self.values[0].text(), after=self.values[1].text()
            )
        )


class BeforeAfter(Card):
    """The figures that count: file, time, computation."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("beforeAfter")
        self.heading.setText(self.tr("Before and after"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self._document = document
        self.file_size = BeforeAfterRow(self.tr("File size"), size_text, self)
        self.latency = BeforeAfterRow("", latency_text, self)
        self.macs = BeforeAfterRow(self.tr("Computation per image"), macs_text, self)
        self.time_machine = QPushButton(self.tr("Time this computer"), self)
        self.time_machine.setObjectName("timeMachine")
        self.time_machine.setProperty("kind", "quiet")
        self.time_machine.setStyleSheet("padding-left: 0")  # in line with the words above
        self.time_machine.setToolTip(
            self.tr("Measure how long an image takes here, on one processor core.")
        )
        rows = QVBoxLayout()
        rows.setSpacing(16)
        for row in (self.file_size, self.latency, self.macs):
            rows.addWidget(row)
        self.body.addLayout(rows)
        self.body.addWidget(self.time_machine, alignment=Qt.AlignmentFlag.AlignLeft)
        for signal in (
            document.project_changed,
            document.network_changed,
            document.facts_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the forecast of the document as it is now."""
        before, after = self._document.original_cost, self._document.forecast
        self.file_size.show_values(
            before.size_bytes if before else None, after.size_bytes if after else None
        )
        self.macs.show_values(before.macs if before else None, after.macs if after else None)
        first, second = before and before.latency, after and after.latency
        device = self._document.project.device
        words = self.tr("Time per image, on {device}").format(device=device)
        self.latency.call(words if device else self.tr("Time per image, on this computer"))
        self.latency.show_values(first.ms if first else None, second.ms if second else None)
        self.time_machine.setVisible(before is not None and first is None and not device)
