"""Small buttons with an icon only."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from slimstudio.ui.widgets.icons import themed_icon


def tool_button(parent: QWidget, name: str, icon: str, words: str) -> QToolButton:
    """Make a button.

    Args:
        parent: Qt's parent.
        name: Machine name, for finding the widget.
        icon: File name in `resources/icons` without ".svg".
        words: What it does, for those who hover over it or hear it.
    """
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setIconSize(QSize(18, 18))
    button.setToolTip(words)
    button.setAccessibleName(words)
    themed_icon(button, icon)
    return button
