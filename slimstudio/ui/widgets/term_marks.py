"""Dots under the technical words of a label; the pointer on one of them brings its meaning."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from slimstudio.ui.glossary.glossary import explained, explanation, glossary
from slimstudio.ui.widgets.text_places import text_places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
    mark.setToolTip(f"{words}<br><br>{escape(own)}" if own else words)
    mark.setAccessibleName(term.name)
    mark.setAccessibleDescription(term.meaning)


def _shown_text(label: QLabel) -> str:
    # What a subclass leaves out of `text` takes its place all the same.
    text = QLabel.text(label)
    return _KEY_MARK.sub(r"\1", text) if label.buddy() is not None else text
