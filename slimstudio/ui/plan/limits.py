"""The kinds of limits that a goal can set, in a person's units and words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.widgets.number_text import (
    latency_text,
    localized,
    macs_text,
    percent_text,
    size_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.engine.planning.budget import Budget
    from slimstudio.engine.planning.forecast import Forecast

translate = QCoreApplication.translate

_NO_BREAK = "\N{NO-BREAK SPACE}"
_AT_MOST = f"{_NO_BREAK}\N{LESS-THAN OR EQUAL TO}{_NO_BREAK}"


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


def unit_text(limit: Limit) -> str:
    """Write a limit's unit in the window's language, with the space before it."""
    unit = SCALES[limit].unit
    return f" {translate('Numbers', 'MB')}" if limit is Limit.SIZE else unit


def limit_words(limit: Limit) -> str:
    """Say what the number before it counts."""
    return {
        Limit.MACS: translate("Goal", "of computation"),
        Limit.PARAMETERS: translate("Goal", "of parameters"),
        Limit.SIZE: translate("Goal", "of file size"),
        Limit.LATENCY: translate("Goal", "per image"),
        Limit.ACCURACY: translate("Goal", "points lost"),
    }[limit]


def limit_name(limit: Limit, device: str = "") -> str:
    """Name what is limited, in a word or two.

    Args:
        limit: What.
        device: Where times are meant; "" for this computer.
    """
    if limit is Limit.LATENCY and device:
        return translate("Goal", "Time on {device}").format(device=device)
    return {
        Limit.MACS: translate("Goal", "Computation"),
        Limit.PARAMETERS: translate("Goal", "Parameters"),
        Limit.SIZE: translate("Goal", "File"),
        Limit.LATENCY: translate("Goal", "Time"),
        Limit.ACCURACY: translate("Goal", "Accuracy loss"),
    }[limit]


def budget_text(budget: Budget, limits: Iterable[Limit] | None = None, device: str = "") -> str:
    """Write limits as a list: "File ≤ 5.0 MB, Time on Pi 5 ≤ 8.00 ms".

    Args:
        budget: The limits.
        limits: Which of them; all when None.
        device: Where times are meant; "" for this computer.
    """
    chosen = limits_of(budget) if limits is None else limits
    return ", ".join(
        f"{limit_name(limit, device)}{_AT_MOST}{amount_text(limit, getattr(budget, limit))}"
        for limit in chosen
        if value_of(budget, limit) is not None
    )


def goal_name(budget: Budget, device: str = "") -> str:
    """Name limits as a person would say them: "At most 50 % of the MACs"; see `budget_text`."""
    chosen = limits_of(budget)
    if len(chosen) != 1 or (device and Limit.LATENCY in chosen):
        return budget_text(budget, device=device)
    (limit,) = chosen
    words = {
        Limit.MACS: translate("Goal", "At most {amount} of the MACs"),
        Limit.PARAMETERS: translate("Goal", "At most {amount} of the parameters"),
        Limit.SIZE: translate("Goal", "File of at most {amount}"),
        Limit.LATENCY: translate("Goal", "At most {amount} per image"),
        Limit.ACCURACY: translate("Goal", "At most {amount} lost"),
    }[limit]
    return words.format(amount=amount_text(limit, getattr(budget, limit)))


def limit_meaning(limit: Limit, device: str = "") -> str:
    """Explain a kind of limit in a sentence; see `limit_name`."""
    if limit is Limit.LATENCY and device:
        return translate("Goal", "How long one image may take on {device}.").format(device=device)
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
            return percent_text(value, 0 if round(100 * value, 1).is_integer() else 1)
        case Limit.SIZE:
            return size_text(value)
        case Limit.LATENCY:
            return latency_text(value)
        case Limit.ACCURACY:
            points = translate("Numbers", "{number} points")
            return points.format(number=localized(f"{100 * value:.1f}")).replace(" ", _NO_BREAK)


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
        "Goal", "The plan keeps {share} of the computation: {after} of {before}."
    ).format(
        share=percent_text(after.macs / before.macs if before.macs else 1.0),
        after=macs_text(after.macs),
        before=macs_text(before.macs),
    )
