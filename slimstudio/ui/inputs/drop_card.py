"""A place to drop files on, with a button for those who rather choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import pixmap, themed_icon
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.ui.jobs import Jobs

_ICON_SIZE = 32


class DropCard(Card):
    """Says what can be dropped. The drop itself arrives at the window, wherever it happens.

    Args:
        icon: Name of the icon.
        title: What to drop.
        text: What is accepted.
        buttons: Object name, icon, label and meaning of each button.
        jobs: While one runs that must not be stopped, nothing can be chosen.
        parent: Qt's parent.
        wide: Whether the buttons stand beside the text instead of below it.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        buttons: Sequence[tuple[str, str, str, str]],
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        wide: bool = False,
    ) -> None:
        super().__init__("", parent, kind=CardKind.DROP)
        self._icon_name = icon
        self._icon = QLabel(self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(text_label(title, Role.HEADING, self))
        texts.addWidget(text_label(text, Role.MUTED, self))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.body.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        self._meanings: dict[str, str] = {}
        for name, button_icon, label, meaning in buttons:
            button = QPushButton(label, self)
            button.setObjectName(name)
            themed_icon(button, button_icon)
            row.addWidget(button)
            self.buttons[name], self._meanings[name] = button, meaning
        if wide:
            head.addLayout(row)
        else:
            row.setContentsMargins(_ICON_SIZE + 16, 0, 0, 0)
            row.addStretch()
            self.body.addLayout(row)
        self._jobs = jobs
        jobs.started.connect(self._follow_jobs)
        jobs.finished.connect(self._follow_jobs)
        self._follow_jobs()
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    @Slot()
    def _follow_jobs(self) -> None:
        busy = self.tr("Stop the work that is going on first.") if self._jobs.locked else ""
        for name, button in self.buttons.items():
            button.setEnabled(not busy)
            button.setToolTip(busy or self._meanings[name])

    @Slot()
    def _draw_icon(self) -> None:
        scale = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(self._icon_name, theme.current.muted, _ICON_SIZE, scale))
