"""What a place says while there is nothing to show: what will be here, and how to get it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.text_label import Role, text_label

_ICON_SIZE = 48
_TEXT_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a title, a sentence, and at most one button, in the middle of the place.

    Args:
        icon: Name of the icon; "" for none.
        title: What is missing.
        text: How to get it.
        button: Label of the button; "" for none.
        parent: Qt's parent.
    """

    clicked = Signal()

    def __init__(
        self, icon: str, title: str, text: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        centre = Qt.AlignmentFlag.AlignCenter
        self._icon = QLabel(self)
        self._icon.setAlignment(centre)
        self.title = text_label(title, Role.HEADING, self)
        self.title.setAlignment(centre)
        self.text = text_label(text, Role.MUTED, self)
        self.text.setAlignment(centre)
        self.text.setMaximumWidth(_TEXT_WIDTH)
        self.button = QPushButton(button, self)
        self.button.setProperty("kind", "primary")
        self.button.setObjectName("emptyStateButton")
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.clicked)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch()
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.title)
        # An aligned label would get its narrowest width: stretches keep it in the middle instead.
        sentence = QHBoxLayout()
        sentence.addStretch(1)
        sentence.addWidget(self.text, _TEXT_WIDTH)
        sentence.addStretch(1)
        layout.addLayout(sentence)
        layout.addSpacing(8)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def set_message(self, title: str, text: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)

    def _draw_icon(self) -> None:
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._icon.setPixmap(
                pixmap(
                    self._icon_name, theme.current.disabled, _ICON_SIZE, self.devicePixelRatioF()
                )
            )
