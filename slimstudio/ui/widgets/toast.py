"""A short message over the lower edge of the window that goes away by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from slimstudio.ui.widgets.announcing import announce
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.text_label import Role, text_label

_MARGIN = 96
_WIDEST = 560
# Two seconds to notice it, and the time that reading takes at a calm 15 letters a second.
_BASE_MS, _MS_PER_LETTER = 2000, 66
_OFFER_MS = 6000  # longer where there is something to press


class Toast(Card):
    """Says something over `host`, and may offer one thing to do; a click sends it away."""

    def __init__(self, host: QWidget) -> None:
        super().__init__("", host, kind=CardKind.TOAST)
        self.setObjectName("toast")
        self.body.setContentsMargins(16, 12, 16, 12)
        self.text = text_label("", Role.BODY, self)
        self.button = QPushButton(self)
        self.button.setObjectName("toastButton")
        self.button.setProperty("kind", "quiet")
        self.button.clicked.connect(self._do)
        self.body.setDirection(QBoxLayout.Direction.LeftToRight)
        self.body.addWidget(self.text)
        self.body.addWidget(self.button)
        self._action: Callable[[], object] | None = None
        self._host = host
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(self, message: str) -> None:
        """Show a message."""
        self.offer(message, "", None)

    def offer(self, message: str, label: str, action: Callable[[], object] | None) -> None:
        """Show a message with a button.

        Args:
            message: What happened.
            label: Of the button.
            action: What it does; None for no button.
        """
        self._action = action
        self.button.setText(label)
        self.button.setVisible(action is not None)
        self.text.setText(message)
        self.setAccessibleName(message)
        self._place()
        self.show()
        self.raise_()
        announce(self, message)
        longer = _OFFER_MS if action else 0
        self._leave.start(_BASE_MS + longer + _MS_PER_LETTER * len(message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in place when the host is resized."""
        if watched is self._host and self.isVisible() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go away."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._leave.stop()
            self.hide()

    @Slot()
    def _do(self) -> None:
        self._leave.stop()
        self.hide()
        if self._action is not None:
            self._action()

    def _place(self) -> None:
        self.text.ensurePolished()
        needed = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 8
        beside = self.button.sizeHint().width() + 8 if self._action else 0
        width = min(needed, _WIDEST, self._host.width() - 2 * _MARGIN - beside)
        # A label that wraps does not know its height before it knows its width.
        self.text.setFixedSize(width, self.text.heightForWidth(width))
        self.resize(self.sizeHint())
        self.move(
            (self._host.width() - self.width()) // 2, self._host.height() - self.height() - _MARGIN
        )
