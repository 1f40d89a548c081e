"""One limit of a goal: a number, and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from slimstudio.ui.plan.limits import SCALES, Limit, limit_meaning, limit_words, with_limit
from slimstudio.ui.widgets.number_field import WheelGuard, decimal_field
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.planning.budget import Budget

_NUMBER_PX = 96
_LETTERS = 10
_LETTERS_OF_NONE = 13  # "and nothing else"
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class LimitField(QWidget):
    """Takes a limit, or none where that may be.

    Args:
        name: Machine name, for finding the widget.
        none: What stands for no limit; "" where there must be one.
        parent: Qt's parent.
    """

    changed = Signal()

    def __init__(self, name: str, none: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = decimal_field(self)
        self.number.setObjectName(f"{name}Number")
        self.kind = QComboBox(self)
        self.kind.setObjectName(f"{name}Kind")
        self.kind.setAccessibleName(self.tr("What is limited"))
        if none:
            self.kind.addItem(none, "")
        for limit in Limit:
            self.kind.addItem(limit_words(limit), limit.value)
        WheelGuard(self).guard(self.number, self.kind)
        self.number.setFixedWidth(_NUMBER_PX)
        self.kind.setMinimumContentsLength(_LETTERS_OF_NONE if none else _LETTERS)
        self.kind.setSizeAdjustPolicy(_NARROW)
        self._and = text_label(self.tr("and"), Role.MUTED, self)
        self._and.setWordWrap(False)
        self._optional = bool(none)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._and)
        row.addWidget(self.number)
        row.addWidget(self.kind)
        self.kind.currentIndexChanged.connect(self._take_kind)
        self.number.valueChanged.connect(self.changed)
        self._scale()

    @property
    def limit(self) -> Limit | None:
        """The kind of limit; None for no limit."""
        value = self.kind.currentData()
        return Limit(value) if value else None

    def show_limit(self, limit: Limit | None, number: float = 0.0) -> None:
        """Show another limit without telling anybody."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(max(0, self.kind.findData(limit.value if limit else "")))
        self._scale()
        if limit is not None:
            with QSignalBlocker(self.number):
                self.number.setValue(number)

    def add_to(self, budget: Budget) -> Budget:
        """Set the limit in a budget."""
        return budget if self.limit is None else with_limit(budget, self.limit, self.number.value())

    @Slot()
    def _take_kind(self) -> None:
        self._scale()
        if self.limit is not None:
            with QSignalBlocker(self.number):
                self.number.setValue(SCALES[self.limit].usual)
        self.changed.emit()

    def _scale(self) -> None:
        limit = self.limit
        self.number.setHidden(limit is None)
        self._and.setVisible(self._optional and limit is not None)
        if limit is None:
            self.kind.setToolTip(self.tr("Another limit that must hold, too."))
            return
        scale = SCALES[limit]
        with QSignalBlocker(self.number):
            self.number.setDecimals(scale.decimals)
            self.number.setRange(scale.low, scale.high)
            self.number.setSingleStep(1.0 if scale.high > 50 else 0.5)
            self.number.setSuffix(scale.unit)
        self.number.setAccessibleName(limit_words(limit))
        self.number.setToolTip(limit_meaning(limit))
        self.kind.setToolTip(limit_meaning(limit))
