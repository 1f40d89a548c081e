"""A field for every setting of training: what it takes, and how it shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from slimstudio.engine.training.settings import Augmentation, Mixing, Optimizer, Precision
from slimstudio.ui.plan.training_words import choice_word, rate_text
from slimstudio.ui.widgets.number_text import decimal_field, whole_field

Field = QSpinBox | QDoubleSpinBox | QComboBox | QCheckBox

NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_BATCH_SIZES = (4, 8, 16, 32, 64, 128, 256)
_RATES = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1)


@dataclass(frozen=True)
class Whole:
    """A whole number; `nothing` is what the smallest one is called, if it is special."""

    low: int
    high: int
    nothing: str = ""


@dataclass(frozen=True)
class Decimal:
    """A number with a fraction; shown `times` as large, with a unit behind it."""

    low: float
    high: float
    step: float
    decimals: int = 0
    times: float = 1.0
    unit: str = ""


@dataclass(frozen=True)
class Usual:
    """One of the usual numbers, or whatever it is now."""

    values: tuple[float, ...]


@dataclass(frozen=True)
class Choices:
    """A member of an enum."""

    kind: type[StrEnum]


@dataclass(frozen=True)
class Switch:
    """Yes or no."""


Kind = Whole | Decimal | Usual | Choices | Switch


def _percent(low: float, high: float, step: float) -> Decimal:
    return Decimal(low, high, step, times=100.0, unit=" %")


def kinds() -> Mapping[str, Kind]:
    """Tell what each setting takes, in the order in which they are shown."""
    return {
        "augmentation": Choices(Augmentation),
        "mirror": Switch(),
        "learn_epochs": Whole(0, 1000),
        "learn_further": Switch(),
        "tune_epochs": Whole(0, 1000),
        "tune_further": Switch(),
        "patience": Whole(0, 1000, choice_word("never")),
        "batch_size": Usual(_BATCH_SIZES),
        "optimizer": Choices(Optimizer),
        "learning_rate": Usual(_RATES),
        "first_layer_rate": _percent(1, 100, 10),
        "warm_up": _percent(0, 50, 1),
        "weight_decay": Decimal(0, 1, 0.005, decimals=4),
        "label_smoothing": _percent(0, 50, 5),
        "class_weights": Switch(),
        "mixing": Choices(Mixing),
        "distillation": Switch(),
        "temperature": Decimal(1, 100, 1, decimals=1),
        "distillation_weight": _percent(1, 100, 10),
        "precision": Choices(Precision),
        "threads": Whole(0, 1024, choice_word("automatic")),
        "views": Whole(0, 1000, choice_word("every epoch anew")),
        "seed": Whole(0, 2**31 - 1),
    }


@singledispatch
def make_field(kind: Kind, _parent: QWidget) -> Field:
    """Make the field for what a setting takes."""
    raise AssertionError(kind)


@make_field.register
def _(kind: Whole, parent: QWidget) -> Field:
    field = whole_field(parent)
    field.setRange(kind.low, kind.high)
    field.setSpecialValueText(kind.nothing)
    field.setKeyboardTracking(False)  # "16" is one edit, not 1 and then 16
    return field


@make_field.register
def _(kind: Decimal, parent: QWidget) -> Field:
    field = decimal_field(parent)
    field.setRange(kind.low, kind.high)
    field.setDecimals(kind.decimals)
    field.setSingleStep(kind.step)
    field.setSuffix(kind.unit)
    field.setKeyboardTracking(False)
    return field


@make_field.register
def _(_kind: Usual, parent: QWidget) -> Field:
    return _list(parent)


@make_field.register
def _(kind: Choices, parent: QWidget) -> Field:
    field = _list(parent)
    for member in kind.kind:
        field.addItem(choice_word(member), str(member))
    return field


@make_field.register
def _(_kind: Switch, parent: QWidget) -> Field:
    return QCheckBox(parent)


def value_of(kind: Kind, field: Field) -> object:
    """Read the setting off its field."""
    match field:
        case QCheckBox():
            return field.isChecked()
        case QComboBox():
            value = field.currentData()
            return kind.kind(value) if isinstance(kind, Choices) else value
        case QDoubleSpinBox() if isinstance(kind, Decimal):
            return field.value() / kind.times
    return field.value()


def show_value(kind: Kind, field: Field, value: Any) -> None:
    """Show a setting, without telling anybody."""
    with QSignalBlocker(field):
        match field:
            case QCheckBox():
                field.setChecked(value)
            case QComboBox():
                if isinstance(kind, Usual):
                    _offer(field, kind.values, value)
                field.setCurrentIndex(field.findData(value))
            case QSpinBox():
                field.setValue(value)
            case QDoubleSpinBox():
                times = kind.times if isinstance(kind, Decimal) else 1.0
                field.setValue(times * value)


def _offer(box: QComboBox, usual: tuple[float, ...], value: float) -> None:
    """Offer the usual values, and the current one if it is none of them."""
    box.clear()
    for each in usual if value in usual else (value, *usual):
        box.addItem(rate_text(each) if isinstance(each, float) else str(each), each)


def _list(parent: QWidget) -> QComboBox:
    field = QComboBox(parent)
    field.setMinimumContentsLength(6)
    field.setSizeAdjustPolicy(NARROW)
    return field
