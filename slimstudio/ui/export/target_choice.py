"""Where a network will run: a button with a picture for each place, and one for those who know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QPushButton, QWidget

from slimstudio.engine.targets.targets import TARGETS
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.engine.targets.target import Target

_COLUMNS = 2
_ICON = 24


class TargetChoice(Card):
    """Asks one question: where will it run?

    Signals:
        changed: Another place was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Export", "Where will it run?"), parent)
        self.setObjectName("targetChoice")
        self.buttons: dict[Target | None, QPushButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(8)
        known = [(one, message_text(one.title), one.icon) for one in TARGETS]
        for at, (target, title, icon) in enumerate(
            [*known, (None, self.tr("All formats"), "formats")]
        ):
            button = self._button(target, title, icon)
            grid.addWidget(button, at // _COLUMNS, at % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.purpose = text_label("", Role.MUTED)
        self.purpose.setObjectName("targetPurpose")
        self.unseen = text_label()
        set_tone(self.unseen, Tone.WARNING)
        self.body.addLayout(grid)
        self.body.addWidget(self.purpose)
        self.body.addWidget(self.unseen)
        self.buttons[TARGETS[0]].setChecked(True)
        self._tell()
        self._group.buttonToggled.connect(self._take)

    @property
    def target(self) -> Target | None:
        """Where it will run; None for files of all formats."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, target: Target | None) -> None:
        """Choose a place; None for files of all formats."""
        self.buttons[target].setChecked(True)

    def _button(self, target: Target | None, title: str, icon: str) -> QPushButton:
        button = QPushButton(title)
        button.setCheckable(True)
        button.setObjectName(f"target-{target.key if target else 'formats'}")
        button.setToolTip(plain_tip(self._purpose(target)))
        button.setAccessibleDescription(self._purpose(target))
        button.setProperty("large", "true")
        button.setStyleSheet("text-align: left")
        themed_icon(button, icon)
        button.setIconSize(QSize(_ICON, _ICON))
        self._group.addButton(button)
        button.setAutoExclusive(True)  # it is told as one of several
        self.buttons[target] = button
        return button

    def _purpose(self, target: Target | None) -> str:
        if target is None:
            return self.tr("Files of the formats that you choose, for those who know.")
        return message_text(target.purpose)

    @Slot(QAbstractButton, bool)
    def _take(self, _button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        target = self.target
        self.purpose.setText(self._purpose(target))
        self.unseen.setText(message_text(target.unseen) if target else "")
        self.unseen.setVisible(bool(self.unseen.text()))
