"""One answer to the question what the network should become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from slimstudio.engine.planning.budget import Budget
from slimstudio.ui.plan.limits import SCALES, Limit, limit_words, with_limit
from slimstudio.ui.widgets.number_text import WheelGuard, decimal_field
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QDoubleSpinBox

_INDENT = 24  # where the words of a radio button begin
_NUMBER_PX = 104


class GoalOption(QWidget):
    """A choice in plain words, with the number that belongs to it.

    Args:
        limit: What it limits; None for no limit at all.
        title: The choice in a few words.
        text: What it means.
        parent: Qt's parent.
    """

    def __init__(
        self, limit: Limit | None, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.limit = limit
        self._text = text
        name = limit.value if limit else "byHand"
        self.button = QRadioButton(title, self)
        self.button.setObjectName(f"goal_{name}")
        font = QFont(self.button.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.button.setFont(font)
        self.text = text_label(text, Role.MUTED, self)
        self.number = self._number(limit, name) if limit else None
        self.unit = self._word(limit_words(limit) if limit else "")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.button)
        head.addStretch(1)
        if self.number:
            for widget in (self._word(self.tr("at most")), self.number):
                head.addWidget(widget)
            head.addWidget(self.unit)
        below = QHBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(self.text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addLayout(below)
        self._allowed = True
        self.button.toggled.connect(self._refresh)
        self.allow("")

    @property
    def budget(self) -> Budget | None:
        """The goal that it stands for; None for none."""
        if self.limit is None or self.number is None:
            return None
        return with_limit(Budget(), self.limit, self.number.value())

    def allow(self, reason: str) -> None:
        """Let it be chosen, or say why it cannot be.

        Args:
            reason: Why not; "" where it can.
        """
        self._allowed = not reason
        self.button.setEnabled(self._allowed)
        self.button.setToolTip(reason or self._text)
        self.button.setAccessibleDescription(reason or self._text)
        self.text.setText(reason or self._text)
        self._refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere for a choice; one on the number also begins to change it."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._allowed:
            return
        self.button.setChecked(True)
        on_number = self.number and self.number.geometry().contains(event.position().toPoint())
        if self.number and on_number:
            self.number.setFocus(Qt.FocusReason.MouseFocusReason)
            self.number.selectAll()
        else:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot()
    def _refresh(self) -> None:
        if self.number is not None:
            self.number.setEnabled(self._allowed and self.button.isChecked())

    def _number(self, limit: Limit, name: str) -> QDoubleSpinBox:
        scale, field = SCALES[limit], decimal_field(self)
        field.setObjectName(f"goalNumber_{name}")
        field.setAccessibleName(f"{self.tr('at most')} {limit_words(limit)}")
        field.setToolTip(self._text)
        field.setDecimals(scale.decimals)
        field.setRange(scale.low, scale.high)
        field.setSingleStep(1.0 if scale.high > 50 else 0.5)
        field.setSuffix(scale.unit)
        field.setValue(scale.usual)
        field.setFixedWidth(_NUMBER_PX)
        WheelGuard(self).guard(field)
        return field

    def _word(self, words: str) -> QWidget:
        label = text_label(words, Role.MUTED, self)
        label.setWordWrap(False)
        return label
