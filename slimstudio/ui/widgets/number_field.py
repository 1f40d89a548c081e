"""Fields for numbers that have the room of every other field and leave the wheel to the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox


_LEFT_PX = 7  # where the style sheet puts the text of other fields


def whole_field(parent: QWidget | None = None) -> QSpinBox:
    """Make a field for whole numbers."""
    field = QSpinBox(parent)
    _pad(field)
    return field


def decimal_field(parent: QWidget | None = None) -> QDoubleSpinBox:
    """Make a field for decimal numbers."""
    field = QDoubleSpinBox(parent)
    _pad(field)
    return field


def _pad(field: QAbstractSpinBox) -> None:
    # Qt ignores the style sheet's padding for the text inside a spin box.
    field.lineEdit().setTextMargins(_LEFT_PX, 0, 0, 0)


class WheelGuard(QObject):
    """Lets the wheel change a field only while the field has the focus."""

    def guard(self, *fields: QWidget) -> None:
        """Guard these fields; those inside a scroll area scroll it instead."""
        for field in fields:
            # With WheelFocus, Qt's default, scrolling past would give the focus as well.
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the wheel on to what holds the field."""
        passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() is QEvent.Type.Wheel and passing:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
