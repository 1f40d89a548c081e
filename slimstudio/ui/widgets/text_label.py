"""Labels by their role in the hierarchy of text."""

import re
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QEnterEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.term_marks import TermMarks, explain_field

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
    READOUT = "readout"  # what is under the pointer just now
    NAME = "name"  # what stands beside a field and names it
    FACT = "fact"  # what stands beside a value and names it
    PROBLEM = "problem"  # what went wrong


class Tone(StrEnum):
    """What a text says about itself; never by colour alone, the words say it too."""

    NONE = ""
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class Explaining(Enum):
    """When the technical words of a text are pointed out."""

    NEVER = auto()
    POINTED_AT = auto()  # while the pointer is on the text: dots all over a page are noise
    ALWAYS = auto()


class TextLabel(QLabel):
    """A label that explains technical words, and may break long ones: a path widens no window.

    Args:
        explaining: When technical words are pointed out.
        parent: Qt's parent.
    """

    def __init__(self, explaining: Explaining, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._explaining = explaining
        self._terms = TermMarks(self)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(_LONG_WORD.sub(_breakable, text))
        self._explain()

    def text(self) -> str:
        """Tell what is shown, as it was set."""
        return super().text().replace(_MAY_BREAK, "")

    def showEvent(self, event: QShowEvent) -> None:
        """Point out the technical words, once the screen that is opened is there."""
        super().showEvent(event)
        if self._explaining is Explaining.ALWAYS:
            QTimer.singleShot(0, self, self._explain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the words to their new places."""
        super().resizeEvent(event)
        self._terms.follow()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Point out what is only pointed out under the pointer."""
        super().enterEvent(event)
        self._explain()

    def leaveEvent(self, event: QEvent) -> None:
        """Be plain text again."""
        super().leaveEvent(event)
        if self._explaining is Explaining.POINTED_AT:
            self._terms.clear()

    @Slot()
    def _explain(self) -> None:
        always = self._explaining is Explaining.ALWAYS
        pointed_at = self._explaining is Explaining.POINTED_AT and self.underMouse()
        if self.isVisible() and (always or pointed_at):
            self._terms.place()


_EXPLAINING = {
    Role.HEADING: Explaining.ALWAYS,
    Role.CAPTION: Explaining.ALWAYS,
    Role.NAME: Explaining.ALWAYS,
    Role.FACT: Explaining.ALWAYS,
    Role.BODY: Explaining.POINTED_AT,
    Role.MUTED: Explaining.POINTED_AT,
}


def _breakable(word: re.Match[str]) -> str:
    return _PIECE.sub(lambda piece: piece[0] + _MAY_BREAK, word[0])


def text_label(
    text: str = "", role: Role | str = Role.BODY, parent: QWidget | None = None
) -> TextLabel:
    """Make a plain-text label; everything longer than a caption wraps and can be selected."""
    label = TextLabel(_EXPLAINING.get(Role(role), Explaining.NEVER), parent)
    label.setText(text)
    label.setProperty("role", str(role))
    if role in {Role.BODY, Role.MUTED, Role.PROBLEM}:
        label.setWordWrap(True)
    if role == Role.PROBLEM:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def name_label(text: str, field: QWidget, parent: QWidget | None = None) -> TextLabel:
    """Make the label that names a field: its key leads there, and Shift+F1 explains its words."""
    label = text_label(text, Role.NAME, parent)
    label.setBuddy(field)
    explain_field(field, text)
    return label


def set_tone(label: QLabel, tone: Tone | str) -> None:
    """Colour a label as good, warning or bad, or as its role says."""
    set_property(label, "tone", str(tone))
