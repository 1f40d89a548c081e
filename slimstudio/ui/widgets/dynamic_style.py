"""Properties that the style sheet looks at, changed while the widget is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property, and let the style look again: it does not notice by itself."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
