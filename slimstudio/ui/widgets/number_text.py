"""Numbers as people read them, and the field in which they write them."""

import math

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from slimstudio.engine.measure.scorecard import ms_text
from slimstudio.messages import share_text

translate = QCoreApplication.translate

_MINUS = "\N{MINUS SIGN}"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_COUNT_UNITS = ("", "k", "M", "G", "T")
_SIZE_UNITS = (
    QT_TRANSLATE_NOOP("Numbers", "B"),
    QT_TRANSLATE_NOOP("Numbers", "kB"),
    QT_TRANSLATE_NOOP("Numbers", "MB"),
    QT_TRANSLATE_NOOP("Numbers", "GB"),
    QT_TRANSLATE_NOOP("Numbers", "TB"),
)


def localized(number: str) -> str:
    """Write a number that Python formatted as the window's language does: "1,234.5", "1.234,5"."""
    locale = QLocale()
    return number.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})


def signed_text(number: str) -> str:
    """Write a number that Python formatted, with a minus as long as a plus: minus "1.5"."""
    return localized(number).replace("-", _MINUS)


def whole_text(number: int) -> str:
    """Write a whole number with all its digits: 11_689_512 as "11,689,512"."""
    return localized(f"{number:,}")


def count_text(count: float) -> str:
    """Write a count: 11_700_000 as "11.7 M", 640 as "640"."""
    return _scaled(count, _COUNT_UNITS)


def macs_text(macs: float) -> str:
    """Write multiply-accumulate operations: 1_800_000_000 as "1.8 GMACs"."""
    number, _, unit = _scaled(macs, _COUNT_UNITS).partition(_NO_BREAK)
    return f"{number}{_NO_BREAK}{unit}MACs"


def size_text(size_bytes: float) -> str:
    """Write a size in decimal units, as file managers do: 44_700_000 as "44.7 MB"."""
    units = tuple(translate("Numbers", str(unit)) for unit in _SIZE_UNITS)
    return _scaled(size_bytes, units)


def percent_text(share: float, decimals: int = 1) -> str:
    """Write a share: 0.987 as "98.7 %", and 1 as "100 %"."""
    return signed_text(f"{share_text(share, decimals)}{_NO_BREAK}%")


def change_text(before: float, after: float) -> str:
    """Write how much a quantity changes: minus "49 %", "+3 %", "+0.4 %", "0 %"."""
    per_cent = 100 * (after - before) / before if before else 0.0
    decimals = 0 if abs(per_cent) >= 0.95 or abs(per_cent) < 0.05 else 1
    if round(per_cent, decimals) == 0:
        return f"0{_NO_BREAK}%"
    return signed_text(f"{per_cent:+.{decimals}f}{_NO_BREAK}%")


def points_text(before: float, after: float) -> str:
    """Write how much a share changes, in percentage points: minus "0.3 points", "0 points"."""
    points = round(100 * (after - before), 1)
    number = "0" if points == 0 else signed_text(f"{points:+.1f}")
    words = translate("Numbers", "{number} points").format(number=number)
    return words.replace(" ", _NO_BREAK)


def duration_text(seconds: float) -> str:
    """Write a duration in its two largest units: "8 s", "1 min 35 s", "2 h 10 min"."""
    whole = max(0, round(seconds))
    hours, minutes, left = whole // 3600, whole % 3600 // 60, whole % 60
    if hours:
        return f"{_hours(str(hours))} {_minutes(minutes)}"
    if minutes:
        return f"{_minutes(minutes)} {_seconds(left)}"
    return _seconds(left)


def about_duration_text(seconds: float) -> str:
    """Write a duration that is only foretold, in one unit: "40 s", "12 min", "3.5 h"."""
    if seconds < 90:
        return _seconds(math.ceil(seconds))
    minutes = seconds / 60
    if minutes < 90:
        return _minutes(round(minutes))
    return _hours(_three_digits(minutes / 60))


def latency_text(milliseconds: float) -> str:
    """Write a latency with three digits, as everywhere: "0.523 ms", "8.31 ms", "115 ms"."""
    return f"{localized(ms_text(milliseconds))}{_NO_BREAK}ms"


def _scaled(value: float, units: tuple[str, ...]) -> str:
    size, unit = abs(value), 0
    # 999.5 and more would be written "1000": the next unit is due.
    while size >= 999.5 and unit < len(units) - 1:
        size /= 1000
        unit += 1
    digits = f"{size:.0f}" if unit == 0 else _three_digits(size)
    text = f"{digits}{_NO_BREAK}{units[unit]}" if units[unit] else digits
    return f"{_MINUS}{text}" if value < 0 else text


def _hours(number: str) -> str:
    return translate("Numbers", "{number} h").format(number=number).replace(" ", _NO_BREAK)


def _minutes(number: int) -> str:
    return translate("Numbers", "{number} min").format(number=number).replace(" ", _NO_BREAK)


def _seconds(number: int) -> str:
    return translate("Numbers", "{number} s").format(number=number).replace(" ", _NO_BREAK)


def _three_digits(size: float) -> str:
    if size >= 99.95:
        return f"{size:.0f}"
    return localized(f"{size:.1f}" if size >= 0.995 else f"{size:.2f}")


_LEFT_PX = 7  # where the style sheet puts the text of other fields


def whole_field(parent: QWidget | None = None) -> QSpinBox:
    """Make a field for whole numbers."""
    field = QSpinBox(parent)
    _pad(field)
    return field


def decimal_field(parent: QWidget | None = None) -> QDoubleSpinBox:
    """Make a field for decimal numbers."""
    field = QDoubleSpinBox(parent)
    _pad(field)
    return field


def _pad(field: QAbstractSpinBox) -> None:
    # Qt ignores the style sheet's padding for the text inside a spin box.
    field.lineEdit().setTextMargins(_LEFT_PX, 0, 0, 0)


class WheelGuard(QObject):
    """Lets the wheel change a field only while the field has the focus."""

    def guard(self, *fields: QWidget) -> None:
        """Guard these fields; those inside a scroll area scroll it instead."""
        for field in fields:
            # With WheelFocus, Qt's default, scrolling past would give the focus as well.
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the wheel on to what holds the field."""
        passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() is QEvent.Type.Wheel and passing:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
