"""The row of buttons above the graph."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from slimstudio.ui.graph.geometry import Direction
from slimstudio.ui.graph.tool_button import tool_button
from slimstudio.ui.widgets.icons import themed_icon


class GraphTools(QWidget):
    """Buttons that turn, fold, zoom and save the drawing; whoever shows it connects them.

    Signals:
        turned: The data shall flow this way.
    """

    turned = Signal(object)  # Direction

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("graphTools")
        self.turn = tool_button(self, "turnGraph", "flow-right", self.tr("From left to right"))
        self.turn.setCheckable(True)
        self.unfold_all = tool_button(self, "unfoldGraph", "unfold", self.tr("Unfold everything"))
        self.fold = tool_button(self, "foldGraph", "fold", self.tr("Fold, so that it can be read"))
        self.closer = tool_button(self, "zoomIn", "zoom-in", self.tr("Zoom in (+)"))
        self.farther = tool_button(self, "zoomOut", "zoom-out", self.tr("Zoom out (-)"))
        self.fit = tool_button(self, "fitGraph", "fit", self.tr("Show everything (0)"))
        self.export = tool_button(
            self,
            "exportGraph",
            "export",
            self.tr("Save the drawing as SVG or PNG…"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.turn, self.unfold_all, self.fold):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.farther, self.closer, self.fit, self.export):
            row.addWidget(button)
        self.turn.toggled.connect(self._turn)

    @Slot(bool)
    def _turn(self, to_the_right: bool) -> None:  # noqa: FBT001 - a slot
        """Offer the other way from now on."""
        themed_icon(self.turn, "flow-down" if to_the_right else "flow-right")
        words = self.tr("From top to bottom") if to_the_right else self.tr("From left to right")
        self.turn.setToolTip(words)
        self.turn.setAccessibleName(words)
        self.turned.emit(Direction.RIGHT if to_the_right else Direction.DOWN)
