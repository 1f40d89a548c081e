"""The kinds of limits that a goal can set, in a person's units and words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.number_text import (
    WheelGuard,
    decimal_field,
    latency_text,
    localized,
    macs_text,
    percent_text,
    size_text,
)
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.engine.planning.forecast import Forecast

translate = QCoreApplication.translate


class Limit(StrEnum):
    """What a goal can limit; the values are the names of the budget's fields."""

    MACS = "macs"
    PARAMETERS = "parameters"
    SIZE = "size_bytes"
    LATENCY = "latency_ms"
    ACCURACY = "accuracy_loss"


@dataclass(frozen=True)
class Scale:
    """How a limit is typed.

    Args:
        factor: What one of the person's units is in the budget.
        unit: Put behind the number.
        low: Smallest number.
        high: Largest number.
        decimals: Digits behind the point.
        usual: What is offered first.
    """

    factor: float
    unit: str
    low: float
    high: float
    decimals: int
    usual: float


_SHARE = Scale(0.01, " %", 1, 99, 0, 50)
SCALES = {
    Limit.MACS: _SHARE,
    Limit.PARAMETERS: _SHARE,
    Limit.SIZE: Scale(1e6, " MB", 0.01, 10_000, 2, 5),
    Limit.LATENCY: Scale(1.0, " ms", 0.01, 100_000, 2, 10),
    Limit.ACCURACY: Scale(0.01, "", 0, 50, 1, 1),
}


def limit_words(limit: Limit) -> str:
    """Say what the number before it counts."""
    return {
        Limit.MACS: translate("Goal", "of computation"),
        Limit.PARAMETERS: translate("Goal", "of parameters"),
        Limit.SIZE: translate("Goal", "of file size"),
        Limit.LATENCY: translate("Goal", "per image"),
        Limit.ACCURACY: translate("Goal", "points lost"),
    }[limit]


def limit_meaning(limit: Limit) -> str:
    """Explain a kind of limit in a sentence."""
    return {
        Limit.MACS: translate("Goal", "How much of the computation (MACs) may stay."),
        Limit.PARAMETERS: translate("Goal", "How many of the parameters may stay."),
        Limit.SIZE: translate("Goal", "How large the file may be."),
        Limit.LATENCY: translate(
            "Goal", "How long one image may take on this computer, on one processor core."
        ),
        Limit.ACCURACY: translate(
            "Goal",
            "How much accuracy may be lost before any training. Plans are tried on your images, "
            "which takes some minutes.",
        ),
    }[limit]


def value_of(budget: Budget, limit: Limit) -> float | None:
    """Read a limit of a budget in the person's units; None where it sets none."""
    value: float | None = getattr(budget, limit)
    return None if value is None else value / SCALES[limit].factor


def with_limit(budget: Budget, limit: Limit, number: float) -> Budget:
    """Set a limit from a number in the person's units."""
    value = number * SCALES[limit].factor
    match limit:
        case Limit.MACS:
            return replace(budget, macs=value)
        case Limit.PARAMETERS:
            return replace(budget, parameters=value)
        case Limit.SIZE:
            return replace(budget, size_bytes=round(value))
        case Limit.LATENCY:
            return replace(budget, latency_ms=value)
        case Limit.ACCURACY:
            return replace(budget, accuracy_loss=value)


def limits_of(budget: Budget | None) -> tuple[Limit, ...]:
    """List the limits that a budget sets."""
    return tuple(limit for limit in Limit if budget and value_of(budget, limit) is not None)


def amount_text(limit: Limit, value: float) -> str:
    """Write the limit's number as it is in the budget."""
    match limit:
        case Limit.MACS | Limit.PARAMETERS:
            return percent_text(value, 0)
        case Limit.SIZE:
            return size_text(value)
        case Limit.LATENCY:
            return latency_text(value)
        case Limit.ACCURACY:
            return localized(f"{100 * value:g}")


def reached(limit: Limit, before: Forecast, after: Forecast) -> float | None:
    """Say where a forecast stands, in the budget's unit; None where only trying can tell."""
    match limit:
        case Limit.MACS:
            return after.macs / before.macs if before.macs else None
        case Limit.PARAMETERS:
            return after.parameters / before.parameters if before.parameters else None
        case Limit.SIZE:
            return float(after.size_bytes)
        case Limit.LATENCY:
            return after.latency.ms if after.latency else None
        case Limit.ACCURACY:
            return None


def share_words(before: Forecast, after: Forecast) -> str:
    """Say how much of the computation is left."""
    return translate(
        "Goal", "The marks keep {share} of the computation: {after} of {before}."
    ).format(
        share=percent_text(after.macs / before.macs if before.macs else 1.0),
        after=macs_text(after.macs),
        before=macs_text(before.macs),
    )


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
        self.number.setToolTip(plain_tip(limit_meaning(limit)))
        self.kind.setToolTip(plain_tip(limit_meaning(limit)))
