"""How far the answers can be trusted: the limit of sure ones, and what it was found by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from slimstudio.engine.models.confidence import UNCALIBRATED_THRESHOLD
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.number_text import percent_text, whole_text
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.models.confidence import Confidence

_SIDE = 132
_FIELD_WIDTH = 76


class ConfidenceCard(Card):
    """The share below which answers are unsure, and the reliability that it was found from.

    Signals:
        threshold_changed: Another share was chosen.
    """

    threshold_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("How sure?"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.body.setContentsMargins(12, 12, 12, 12)
        self.threshold = QSpinBox()
        self.threshold.setObjectName("unsureBelow")
        self.threshold.setRange(0, 100)
        self.threshold.setSuffix("\N{NO-BREAK SPACE}%")
        self.threshold.setFixedWidth(_FIELD_WIDTH)
        self.threshold.setAccessibleName(self.tr("Unsure below"))
        hint = self.tr("Answers with a smaller share than this are called unsure.")
        self.threshold.setToolTip(plain_tip(hint))
        name = text_label(self.tr("&Unsure below"), Role.NAME)
        name.setBuddy(self.threshold)
        line = QHBoxLayout()
        line.addWidget(name, 1)
        line.addWidget(self.threshold)
        self.diagram = ReliabilityDiagram()
        self.words = text_label("", Role.MUTED)
        self.words.setObjectName("confidenceWords")
        self.body.addLayout(line)
        self.body.addWidget(self.diagram)
        self.body.addWidget(self.words)
        self.show_confidence(None)
        self.threshold.valueChanged.connect(self._tell)

    def show_confidence(self, confidence: Confidence | None) -> None:
        """Show what was found about a network, and take its limit; None where nobody looked."""
        limit = confidence.threshold if confidence else UNCALIBRATED_THRESHOLD
        self.threshold.setValue(round(100 * limit))
        self.diagram.show_confidence(confidence)
        self.diagram.setVisible(confidence is not None)
        if confidence is None:
            self.words.setText(
                self.tr(
                    "Not calibrated: nobody showed this network images whose answers are known, so "
                    "its limit is a guess."
                )
            )
            return
        self.words.setText(
            self.tr(
                "Calibrated on {images} validation images: from this limit on, at least 95 of 100 "
                "answers were right. Confidence is off by {error} on average (before: {before})."
            ).format(
                images=whole_text(confidence.images),
                error=percent_text(confidence.error),
                before=percent_text(confidence.error_before),
            )
        )

    @Slot(int)
    def _tell(self, per_cent: int) -> None:
        self.threshold_changed.emit(per_cent / 100)


class ReliabilityDiagram(QWidget):
    """How often answers were right, over how sure the network was: the diagonal is honest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confidence: Confidence | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Reliability"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for a small square."""
        return QSize(_SIDE, _SIDE)

    def show_confidence(self, confidence: Confidence | None) -> None:
        """Show other bins."""
        self._confidence = confidence
        lines = [
            self.tr("{sure} sure: {right} right, {images} images").format(
                sure=percent_text(one.confidence, 0),
                right=percent_text(one.accuracy, 0),
                images=whole_text(one.images),
            )
            for one in (confidence.bins if confidence else ())
        ]
        self.setToolTip(plain_tip("\n".join(lines)))
        self.setAccessibleDescription(". ".join(lines))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a bar for each bin, and the diagonal."""
        if self._confidence is None:
            return
        colours = theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        words = painter.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(words + 2, 2, -2, -words - 2)
        painter.fillRect(area, QColor(colours.raised))
        most = max(one.images for one in self._confidence.bins)
        width = area.width() / 10
        for one in self._confidence.bins:
            left = area.left() + min(9, int(10 * one.confidence)) * width
            height = area.height() * one.accuracy
            bar = QRectF(left + 1, area.bottom() - height, width - 2, height)
            colour = QColor(colours.accent)
            colour.setAlphaF(0.35 + 0.65 * one.images / most)  # what few images say is faint
            painter.fillRect(bar, colour)
        painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.top()))
        painter.setPen(QColor(colours.muted))
        below = QRectF(area.left(), area.bottom() + 2, area.width(), words)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("how sure"))
        painter.translate(0, area.bottom())
        painter.rotate(-90)
        beside = QRectF(0, 0, area.height(), words)
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, self.tr("how often right"))
