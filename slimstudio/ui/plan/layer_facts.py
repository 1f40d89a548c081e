"""The figures of a layer, or of several together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.ui.tree.coupling import Coupling


translate = QCoreApplication.translate


class LayerFacts(QWidget):
    """Pairs of a word and a figure, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerFacts")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these pairs of word and figure; pairs without a figure are left out."""
        shown = [(word, figure) for word, figure in facts if figure]
        while len(self._rows) < len(shown):
            self._add_row()
        for place, (name, value) in enumerate(self._rows):
            visible = place < len(shown)
            name.setVisible(visible)
            value.setVisible(visible)
            if visible:
                name.setText(shown[place][0])
                value.setText(shown[place][1])

    def _add_row(self) -> None:
        row = len(self._rows)
        name, value = text_label("", Role.FACT, self), text_label("", Role.BODY, self)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setWordWrap(True)  # a list of marks must not make the window wider
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._rows.append((name, value))


def container_words(coupling: Coupling, name: str) -> str:
    """Say whether a container can leave whole, and which heads it has; "" about the network."""
    heads = coupling.explain_heads(name)
    if heads:
        return heads
    reason = coupling.blocks.get(name)
    if reason is None:
        return ""
    if reason:
        words = translate("Container", "This block cannot leave whole. {reason}")
        return words.format(reason=reason)
    return translate(
        "Container", "This block can leave whole: what came in goes on by the shortcut around it."
    )
