"""Keeps the mouse wheel from changing a field that somebody only scrolls past."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


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
