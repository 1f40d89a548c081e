"""How sure a network is of its best answers, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from slimstudio.ui.widgets.icons import fitted, picture_pixmap
from slimstudio.ui.widgets.number_text import percent_text
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPixmap

    from slimstudio.engine.measure.answer import Answer

_SHOWN = 3
_NAME_WIDTH = 150
_HEAT_SIDE = 112
_DARKEST = 0.2


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
        self.lines: list[tuple[QLabel, ShareBar, QLabel]] = []
        for row in range(1, _SHOWN + 1):
            name, bar = text_label("", Role.BODY, self), ShareBar(self, height=8)
            name.setWordWrap(False)
            share = text_label("", Role.BODY, self)
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setMinimumWidth(QFontMetrics(share.font()).horizontalAdvance("100.0 %") + 2)
            for column, widget in enumerate((name, bar, share)):
                grid.addWidget(widget, row, column)
            self.lines.append((name, bar, share))
        self.heat = QLabel(self)
        self.heat.setObjectName("answerHeat")
        self.heat.setToolTip(
            self.tr(
                "Bright is what the answer comes from (Grad-CAM). Where both networks look at the "
                "same things, the compact one still knows why."
            )
        )
        self.heat.setAccessibleName(self.tr("What the answer comes from"))
        self.heat_words = text_label("", Role.CAPTION, self)
        self.heat_words.setWordWrap(True)
        grid.addWidget(self.heat, _SHOWN + 1, 0, 1, 3)
        grid.addWidget(self.heat_words, _SHOWN + 2, 0, 1, 3)
        grid.setRowStretch(_SHOWN + 3, 1)
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
                name.setToolTip(best[index][1])
                bar.show_share(best[index][0])
                share.setText(percent_text(best[index][0]))
        for part in (self.heat, self.heat_words):
            part.setVisible(answer is not None and answer.heat is not None)
        if answer is not None and answer.heat is not None:
            self.heat.setPixmap(_lit(answer.picture, answer.heat))
            self.heat_words.setText(
                self.tr("Bright: what the answer comes from")
                if answer.heat.any()
                else self.tr("No place stands out: the answer comes from all of it.")
            )
        said = ", ".join(f"{name} {percent_text(share)}" for share, name in best)
        self.setAccessibleName(f"{self._title}: {said}")


def _lit(picture: NDArray[np.uint8], heat: NDArray[np.float32]) -> QPixmap:
    """Darken what an answer does not come from."""
    shade = _DARKEST + (1 - _DARKEST) * heat[:, :, None]
    return fitted(picture_pixmap((picture * shade).astype("uint8")), _HEAT_SIDE)
