"""What the network costs today and after the plan, at the bottom of every screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from slimstudio.ui.widgets.number_text import (
    about_duration_text,
    count_text,
    latency_text,
    macs_text,
    size_text,
)
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
from slimstudio.ui.frame.forecast_figure import ForecastFigure, Words

_ROOMY_PX = 900
_EDGES_PX = 48


_LONGEST_NAME = 24


def _short(name: str) -> str:
    """Shorten what a device calls itself: it stands above a figure."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


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
        device = second.device if second else ""
        if device:
            title = self.tr("Time on {device}").format(device=_short(device))
            self.latency.call(title, _short(device))
        else:
            self.latency.call(self.tr("Time per image"), self.tr("Time"))
        self.latency.show_values(first.ms if first else None, second.ms if second else None)
        if second:
            words = (
                self.tr("Expected between {low} and {high}, on {device}.")
                if device
                else self.tr("Expected between {low} and {high}, on one processor core.")
            )
            self.latency.add_hint(
                words.format(
                    low=latency_text(second.low_ms),
                    high=latency_text(second.high_ms),
                    device=device,
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
