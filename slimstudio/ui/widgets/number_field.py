"""Fields for numbers, with the same room inside as every other field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox, QWidget

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
