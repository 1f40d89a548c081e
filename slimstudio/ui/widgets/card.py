"""A rounded surface that holds what belongs together."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CardKind(StrEnum):
    """How a card looks."""

    PLAIN = "plain"
    NOTE = "note"  # something worth knowing
    PROBLEM = "problem"  # something to mend
    DROP = "drop"  # a place to drop files on
    TOAST = "toast"  # a message that floats over everything


class Card(QFrame):
    """A rounded surface with an optional heading; put things into `body`.

    Args:
        title: The heading; empty for none.
        kind: How it looks.
        parent: Qt's parent.
    """

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, kind: CardKind = CardKind.PLAIN
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", str(kind))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(8)
        self.heading = text_label(title, Role.HEADING, self)
        self.heading.setVisible(bool(title))
        self.body.addWidget(self.heading)
        if title:
            self.setAccessibleName(title)
