"""Numbers as they stand in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.measure.speed import speedup
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Latency


def scaled(value: float, unit: str) -> Message:
    """Write three digits with a prefix: 44_700_000 and "B" as "44.7 MB"."""
    size, prefixes = float(value), ["", "k", "M", "G", "T"]
    while size >= 999.5 and len(prefixes) > 1:
        size /= 1000
        prefixes.pop(0)
    whole = size >= 99.95 or size.is_integer()
    number = Message("{size:.0f}", size=size) if whole else Message("{size:.3g}", size=size)
    unit = f"{prefixes[0]}{unit}"
    return Message("{number} {unit}", number=number, unit=unit) if unit else number


def percent(share: float) -> Message:
    """Write a share: "98.7 %"."""
    return Message("{percent:.1f} %", percent=100 * share)


def change(before: float, after: float) -> Message:
    """Write how much a quantity changed, in percent of what it was."""
    share = 100 * (after - before) / before if before else 0.0
    return Message("{share:+.0f} %", share=share)


def points(before: float, after: float) -> Message:
    """Write how much a share changed, in percentage points."""
    return Message("{change:+.1f} points", change=100 * (after - before))


def spread(latency: Latency) -> Message:
    """Write a time with the spread of the runs in brackets."""
    return Message(
        "{median:.3g} ms ({low:.3g} to {high:.3g})",
        median=latency.median_ms,
        low=latency.low_ms,
        high=latency.high_ms,
    )


def faster(before: Latency, after: Latency) -> Message:
    """Say how many times faster or slower, or that there is no difference to speak of."""
    ratio = speedup(before, after)
    if ratio == 1.0:
        return Message("about as fast")
    if ratio > 1:
        return Message("{ratio:.1f} times faster", ratio=ratio)
    return Message("{ratio:.1f} times slower", ratio=1 / ratio)
