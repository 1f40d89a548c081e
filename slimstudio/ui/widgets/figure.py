"""A number that is the point, with what it counts above it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from slimstudio.ui.widgets.text_label import Role, text_label


class Figure(QWidget):
    """A caption and a large value."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = text_label(caption, Role.CAPTION, self)
        self.value = text_label("", Role.FIGURE, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.caption)
        rows.addWidget(self.value)

    def show_value(self, value: str) -> None:
        """Show another value."""
        self.value.setText(value)
        self.setAccessibleName(f"{self.caption.text()}: {value}")
