"""The top of every screen: its name, a sentence, and the button that leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.widgets.text_label import Role, text_label


class ScreenHead(QWidget):
    """A title, what to do here, and on the right the button for the next step.

    Args:
        title: Name of the screen.
        text: What to do here, in a sentence.
        button: Label of the button; "" for none.
        parent: Qt's parent.
    """

    def __init__(
        self, title: str, text: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = text_label(title, Role.TITLE, self)
        self.text = text_label(text, Role.MUTED, self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        self.button = QPushButton(button, self)
        self.button.setObjectName("next")
        self.button.setProperty("kind", "primary")
        self.button.setVisible(bool(button))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget) -> None:
        """Put something else on the right."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def add_beside(self, widget: QWidget) -> None:
        """Put something else on the right, before the button that leads on."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.indexOf(self.button), widget)

    def allow(self, reason: str, tip: str = "") -> None:
        """Enable the button, or disable it and say why.

        Args:
            reason: Why it cannot be used now; "" when it can.
            tip: What it does.
        """
        self.button.setEnabled(not reason)
        self.button.setToolTip(reason or tip)
        self.button.setAccessibleDescription(reason or tip)
