"""Dots under the technical words of a label; the pointer on one of them brings its meaning."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from slimstudio.ui.glossary.glossary import explained, explanation, glossary
from slimstudio.ui.glossary.term import Term

_KEY_MARK = re.compile("&(.)")


class TermMarks:
    """Small transparent frames over the first use of every term.

    Frames with tool tips of their own, and not an event filter over the whole application: Qt then
    does everything by itself, and no event waits for Python while a network trains.

    Args:
        label: A label of plain text.
    """

    def __init__(self, label: QLabel) -> None:
        self._label = label
        self._text = ""
        self._spans: list[tuple[int, int]] = []
        self._marks: list[QFrame] = []

    def place(self) -> None:
        """Lay the marks over the words."""
        text = _shown_text(self._label)
        if text != self._text:
            self._read(text)
        self.follow()

    def follow(self) -> None:
        """Lay the marks over the words where these stand now."""
        if self._spans:
            places = text_places(self._label, self._text, self._spans)
            for mark, place in zip(self._marks, places, strict=False):
                mark.setGeometry(place)
                mark.setVisible(not place.isEmpty())

    def clear(self) -> None:
        """Take the marks off."""
        self._text = ""
        self._spans = []
        for mark in self._marks:
            mark.hide()

    def _read(self, text: str) -> None:
        self.clear()
        found = glossary().find(text)
        self._text = text
        self._spans = [(place.start, place.end) for place in found]
        # What a text has used once it uses again: figures change, their names do not.
        while len(self._marks) < len(found):
            self._marks.append(_mark(self._label))
        for mark, place in zip(self._marks, found, strict=False):
            _explain(mark, place.term, self._label.toolTip())


def explain_field(field: QWidget, name: str) -> None:
    """Let Shift+F1 explain the technical words in a field's name while the field has the focus."""
    field.setWhatsThis(explained(_KEY_MARK.sub(r"\1", name)))


def _mark(label: QLabel) -> QFrame:
    mark = QFrame(label)
    mark.setObjectName("term")
    mark.setCursor(Qt.CursorShape.WhatsThisCursor)
    return mark


def _explain(mark: QFrame, term: Term, own: str) -> None:
    words = explanation(term)
    mark.setWhatsThis(words)
    mark.setToolTip(f"{words}<br><br>{_within(own)}" if own else words)
    mark.setAccessibleName(term.name)
    mark.setAccessibleDescription(term.meaning)


def _within(own: str) -> str:
    """Put a tool tip into another one: it is markup already, or has to become it."""
    return own if "<" in own else escape(own)


def _shown_text(label: QLabel) -> str:
    # What a subclass leaves out of `text` takes its place all the same.
    text = QLabel.text(label)
    return _KEY_MARK.sub(r"\1", text) if label.buddy() is not None else text


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
