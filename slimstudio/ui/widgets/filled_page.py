"""Pages that scroll: one that says how to fill it, and an area beside another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from slimstudio.ui.widgets.empty_state import EmptyState


class FilledPage(QStackedWidget):
    """Shows either what is missing or what is there; put the latter into `rows`.

    Args:
        empty: What to show while there is nothing.
        parent: Qt's parent.
    """

    def __init__(self, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QWidget()
        self.column.setProperty("scrolled", "true")
        self.rows = QVBoxLayout(self.column)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(16)
        self._area = QScrollArea()
        # What is inside takes the focus; keys that scroll come here from there.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.column)
        self._empty = empty
        self.addWidget(empty)
        self.addWidget(self._area)

    def show_filled(self, *, filled: bool) -> None:
        """Show the column, or what is missing."""
        self.setCurrentWidget(self._area if filled else self._empty)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a part of the column, once it has its place."""
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, widget))


class SideArea(QScrollArea):
    """Put cards into `rows`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is inside takes the focus; keys that scroll come here from there.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget(self)
        self._content.setProperty("scrolled", "true")
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(12)
        self.setWidget(self._content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Grow with the content: what does not fit could not be scrolled to."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self._content.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)
