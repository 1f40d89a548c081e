"""What a network answers about one picture: where it looks, and its best answers as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.icons import fitted, picture_pixmap
from slimstudio.ui.widgets.number_text import percent_text
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.measure.answer import Answer

_LARGEST, _SMALLEST = 240, 120


class LargePicture(QWidget):
    """A picture as large as there is room for, up to 240 pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_SMALLEST)

    def show_picture(self, picture: QPixmap) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the largest size."""
        return QSize(_LARGEST, _LARGEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay square."""
        super().resizeEvent(event)
        self.setFixedHeight(min(_LARGEST, self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture at the left edge, where its title stands."""
        if not self._picture.isNull():
            painter = QPainter(self)
            painter.drawPixmap(0, 0, fitted(self._picture, min(self.width(), self.height())))


_SHOWN = 3
_FIRST_ROW = 3  # below the title, the picture and what its colours mean
_NAME_WIDTH = 96
_DARKEST, _STRONGEST = 0.5, 0.6
_ORANGE = (255, 120, 0)


class AnswerBars(QWidget):
    """The name of a network and its best answers, each with a bar and a percentage."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(text_label(title, Role.CAPTION, self), 0, 0, 1, 3)
        self.heat = LargePicture(self)
        self.heat.setObjectName("answerHeat")
        self.heat.setToolTip(
            self.tr(
                "Orange is what the answer comes from (Grad-CAM). Where both networks look at the "
                "same things, the compact one still knows why."
            )
        )
        self.heat.setAccessibleName(self.tr("What the answer comes from"))
        self.heat_words = text_label("", Role.CAPTION, self)
        self.heat_words.setWordWrap(True)
        grid.addWidget(self.heat, 1, 0, 1, 3)
        grid.addWidget(self.heat_words, 2, 0, 1, 3)
        self.lines: list[tuple[QLabel, ShareBar, QLabel]] = []
        for row in range(_FIRST_ROW, _FIRST_ROW + _SHOWN):
            name, bar = text_label("", Role.BODY, self), ShareBar(self, height=8)
            name.setWordWrap(False)
            share = text_label("", Role.BODY, self)
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setMinimumWidth(QFontMetrics(share.font()).horizontalAdvance("100.0 %") + 2)
            for column, widget in enumerate((name, bar, share)):
                grid.addWidget(widget, row, column)
            self.lines.append((name, bar, share))
        grid.setRowStretch(_FIRST_ROW + _SHOWN, 1)
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show the best answers, or nothing yet."""
        best: list[tuple[float, str]] = []
        if answer is not None:
            pairs = zip(answer.shares, answer.classes, strict=True)
            best = sorted(pairs, key=lambda pair: -pair[0])[:_SHOWN]
        for index, (name, bar, share) in enumerate(self.lines):
            for widget in (name, bar, share):
                widget.setVisible(index < len(best))
            if index < len(best):
                metrics = QFontMetrics(name.font())
                elided = metrics.elidedText(
                    best[index][1], Qt.TextElideMode.ElideRight, _NAME_WIDTH
                )
                name.setText(elided)
                name.setToolTip(plain_tip(best[index][1]))
                bar.show_share(best[index][0])
                share.setText(percent_text(best[index][0]))
        for part in (self.heat, self.heat_words):
            part.setVisible(answer is not None and answer.heat is not None)
        if answer is not None and answer.heat is not None:
            self.heat.show_picture(_lit(answer.picture, answer.heat))
            self.heat_words.setText(
                self.tr("Orange: what the answer comes from")
                if answer.heat.any()
                else self.tr("No place stands out: the answer comes from all of it.")
            )
        said = ", ".join(f"{name} {percent_text(share)}" for share, name in best)
        self.setAccessibleName(f"{self._title}: {said}")


def _lit(picture: NDArray[np.uint8], heat: NDArray[np.float32]) -> QPixmap:
    """Lay orange over what an answer comes from, and darken the rest."""
    share = heat[:, :, None]
    dimmed = picture * (_DARKEST + (1 - _DARKEST) * share)
    lit = dimmed + _STRONGEST * share * (_ORANGE - dimmed)
    return picture_pixmap(lit.astype("uint8"))
