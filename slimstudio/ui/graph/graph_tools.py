"""The row of buttons above the graph, and its labels."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from slimstudio.ui.graph.geometry import Direction
from slimstudio.ui.plain_text import plain_tip
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
        self.whole = tool_button(self, "wholeScreen", "whole", self.tr("Fill the screen (F11)"))
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
        for button in (self.farther, self.closer, self.fit, self.whole, self.export):
            row.addWidget(button)
        self.turn.toggled.connect(self._turn)

    @Slot(bool)
    def _turn(self, to_the_right: bool) -> None:  # noqa: FBT001 - a slot
        """Offer the other way from now on."""
        themed_icon(self.turn, "flow-down" if to_the_right else "flow-right")
        words = self.tr("From top to bottom") if to_the_right else self.tr("From left to right")
        self.turn.setToolTip(plain_tip(words))
        self.turn.setAccessibleName(words)
        self.turned.emit(Direction.RIGHT if to_the_right else Direction.DOWN)


class ElidedLabel(QLabel):
    """Takes one line, however much there is to say. It keeps its place when it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(self.fontMetrics().height())
        self._whole = ""

    @property
    def whole(self) -> str:
        """All that it says."""
        return self._whole

    def say(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        line = self._whole.replace("\n", " ")
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room))


def tool_button(parent: QWidget, name: str, icon: str, words: str) -> QPushButton:
    """Make a button.

    Args:
        parent: Qt's parent.
        name: Machine name, for finding the widget.
        icon: File name in `resources/icons` without ".svg".
        words: What it does, for those who hover over it or hear it.
    """
    button = QPushButton(parent)
    button.setObjectName(name)
    button.setProperty("kind", "tool")
    button.setIconSize(QSize(18, 18))
    button.setToolTip(plain_tip(words))
    button.setAccessibleName(words)
    themed_icon(button, icon)
    return button
