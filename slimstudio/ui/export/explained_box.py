"""A check box with a sentence below it that says what ticking it does."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.widgets.text_label import Role, text_label

_INDENT = 24


class ExplainedBox(QWidget):
    """A check box and its explanation, close together.

    Args:
        title: Beside the box.
        sentence: Below it, and what a screen reader says; the tool tip explains the title's words.
        name: Object name of the check box.
        parent: Qt's parent.
    """

    def __init__(self, title: str, sentence: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(title)
        self.box.setObjectName(name)
        self.box.setToolTip(explained(title.replace("&", "")) or sentence)
        self.box.setWhatsThis(self.box.toolTip())
        self.box.setAccessibleDescription(sentence)
        words = text_label(sentence, Role.MUTED)
        words.setIndent(_INDENT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(2)
        rows.addWidget(self.box)
        rows.addWidget(words)
