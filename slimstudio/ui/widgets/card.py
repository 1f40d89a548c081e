"""A card, and the list of facts that many cards hold."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from slimstudio.ui.widgets.text_label import Role, text_label


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


class FactsTable(QWidget):
    """A small table of facts, each a name and a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The facts that are shown."""
        return self._shown

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(facts):
            caption = text_label(name, Role.FACT, self)
            content = text_label(value, Role.BODY, self)
            content.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            content.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(caption, row, 0, top)
            self._grid.addWidget(content, row, 1, top)
