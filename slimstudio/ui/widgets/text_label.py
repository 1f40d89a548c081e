"""Labels by their role in the hierarchy of text."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from slimstudio.ui.widgets.dynamic_style import set_property

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_LONG_WORD = re.compile(r"\S{32,}")
_PIECE = re.compile(r"[/\\_.-]|[^/\\_.-]{24}")


class Role(StrEnum):
    """What a text is for; the style sheet decides how each looks."""

    DISPLAY = "display"  # the product's one sentence
    TITLE = "title"  # the name of a screen
    HEADING = "heading"  # the name of a card
    FIGURE = "figure"  # a number that is the point
    BODY = "body"
    MUTED = "muted"  # said beside something more important
    CAPTION = "caption"  # under or over a figure
    PROBLEM = "problem"  # what went wrong


class Tone(StrEnum):
    """What a text says about itself; never by colour alone, the words say it too."""

    NONE = ""
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class TextLabel(QLabel):
    """A label that may break long words, such as paths: they must not make a window wider."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(_LONG_WORD.sub(_breakable, text))

    def text(self) -> str:
        """Tell what is shown, as it was set."""
        return super().text().replace(_MAY_BREAK, "")


def _breakable(word: re.Match[str]) -> str:
    return _PIECE.sub(lambda piece: piece[0] + _MAY_BREAK, word[0])


def text_label(
    text: str = "", role: Role | str = Role.BODY, parent: QWidget | None = None
) -> TextLabel:
    """Make a plain-text label; everything longer than a caption wraps and can be selected."""
    label = TextLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("role", str(role))
    if role in {Role.BODY, Role.MUTED, Role.PROBLEM}:
        label.setWordWrap(True)
    if role == Role.PROBLEM:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def set_tone(label: QLabel, tone: Tone | str) -> None:
    """Colour a label as good, warning or bad, or as its role says."""
    set_property(label, "tone", str(tone))
