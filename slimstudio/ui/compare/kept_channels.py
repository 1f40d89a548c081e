"""How many channels each layer kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from slimstudio.ui.glossary.glossary import explained
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.share_bar import ShareBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.measure.size import KeptLayer

_ROW_PX, _MOST_ROWS = 28, 12


class KeptChannels(QTableWidget):
    """A row for each layer that lost channels: its name, a bar, and the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("keptChannels")
        self.setAccessibleName(self.tr("Channels kept in each layer"))
        self.setHorizontalHeaderLabels(
            [self.tr("Layer"), self.tr("Share kept"), self.tr("Channels")]
        )
        for column in range(self.columnCount()):
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(explained(heading.text()))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to what is next; arrows go from cell to cell
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setProperty("plain", "true")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_layers(self, layers: Sequence[KeptLayer]) -> None:
        """Show these layers."""
        self.setRowCount(len(layers))
        for row, layer in enumerate(layers):
            words = (
                self.tr("{after} of {before}").format(after=layer.after, before=layer.before)
                if layer.after
                else self.tr("removed ({before})").format(before=layer.before)
            )
            for column, text in ((0, layer.name), (2, words)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(f"{layer.name}: {words}"))
                self.setItem(row, column, item)
            self.setCellWidget(row, 1, _bar(layer))
        rows = min(len(layers), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW_PX + 4)


def _bar(layer: KeptLayer) -> QWidget:
    holder = QWidget()
    bar = ShareBar(holder, height=8)
    bar.show_share(layer.after / layer.before)
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 16, 0)
    row.addWidget(bar)
    return holder
