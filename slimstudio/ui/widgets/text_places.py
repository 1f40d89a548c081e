"""Where in a label the parts of its text stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextLine
    from PySide6.QtWidgets import QLabel


def text_places(label: QLabel, text: str, spans: Iterable[tuple[int, int]]) -> list[QRect]:
    """Find out where parts of a label's text stand.

    QLabel does not tell, so the text is laid out once more as QPainter lays it out.

    Args:
        label: The label, as large as it is shown.
        text: What it writes.
        spans: For each part its first character, and the one after its last.

    Returns:
        For each part its place in the label; where it goes on in another line, the place of its
        beginning; an empty one for what is outside of the label.
    """
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), label.font(), label)
    option = QTextOption(label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WordWrap if label.wordWrap() else mode.ManualWrap)
    layout.setTextOption(option)
    area = _text_area(label)
    height = _lay_out(layout, area.width(), label.fontMetrics().leading())
    left, top = area.left(), area.top() + _space_above(label.alignment(), area.height() - height)
    return [
        _part(layout, *span).translated(left, top).toAlignedRect() & label.rect() for span in spans
    ]


def _text_area(label: QLabel) -> QRectF:
    """Tell where in a label its text may stand."""
    margin, indent = label.margin(), max(0, label.indent())
    area = label.contentsRect().adjusted(margin, margin, -margin, -margin)
    side, sides = label.alignment(), Qt.AlignmentFlag
    return QRectF(
        area.adjusted(
            indent if side & sides.AlignLeft else 0,
            indent if side & sides.AlignTop else 0,
            -indent if side & sides.AlignRight else 0,
            -indent if side & sides.AlignBottom else 0,
        )
    )


def _lay_out(layout: QTextLayout, width: float, leading: int) -> float:
    """Break a text into lines, and return their height together."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height += leading
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height


def _space_above(alignment: Qt.AlignmentFlag, free: float) -> float:
    if alignment & Qt.AlignmentFlag.AlignTop:
        return 0.0
    return free if alignment & Qt.AlignmentFlag.AlignBottom else free / 2


def _part(layout: QTextLayout, start: int, end: int) -> QRectF:
    line = layout.lineForTextPosition(start)
    end = min(end, line.textStart() + line.textLength())
    left, right = _x(line, start), _x(line, end)
    return QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _x(line: QTextLine, position: int) -> float:
    # PySide declares an object, and answers with the place and the position that a cursor may take.
    match line.cursorToX(position):
        case (float(x), _) | float(x):
            return x
        case other:
            raise TypeError(f"Not a place in a line: {other!r}")
