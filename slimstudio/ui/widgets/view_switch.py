"""A row of buttons of which one is pressed: which side of a screen is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from slimstudio.ui.plain_text import plain_tip


class ViewSwitch(QWidget):
    """Lets a person choose among a few views.

    Args:
        views: Object name, label and hint of each.
        parent: Qt's parent.
    """

    chosen = Signal(int)  # the index of the view

    def __init__(
        self, views: tuple[tuple[str, str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for index, (name, label, hint) in enumerate(views):
            button = QPushButton(label, self)
            button.setObjectName(name)
            button.setToolTip(plain_tip(hint))
            button.setAccessibleName(label.replace("&", ""))
            button.setCheckable(True)
            self._group.addButton(button, index)
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idToggled.connect(self._tell)
        self.buttons[0].setChecked(True)

    @property
    def current(self) -> int:
        """Index of the view that is shown."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show a view."""
        self.buttons[index].setChecked(True)

    @Slot(int, bool)
    def _tell(self, index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.chosen.emit(index)
