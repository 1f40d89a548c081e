"""Numbers as they stand in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.measure.speed import speedup

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Latency

_MINUS = "\N{MINUS SIGN}"


def scaled(value: float, unit: str) -> str:
    """Write three digits with a prefix: 44_700_000 and "B" as "44.7 MB"."""
    size, prefixes = float(value), ["", "k", "M", "G", "T"]
    while size >= 999.5 and len(prefixes) > 1:
        size /= 1000
        prefixes.pop(0)
    digits = f"{size:.0f}" if size >= 99.95 or float(size).is_integer() else f"{size:.3g}"
    return f"{digits} {prefixes[0]}{unit}".rstrip()


def percent(share: float) -> str:
    """Write a share: "98.7 %"."""
    return f"{100 * share:.1f} %"


def change(before: float, after: float) -> str:
    """Write how much a quantity changed, in percent of what it was."""
    share = 100 * (after - before) / before if before else 0.0
    return f"{share:+.0f} %".replace("-", _MINUS)


def points(before: float, after: float) -> str:
    """Write how much a share changed, in percentage points."""
    return f"{100 * (after - before):+.1f} points".replace("-", _MINUS)


def spread(latency: Latency) -> str:
    """Write a time with the spread of the runs in brackets."""
    return f"{latency.median_ms:.3g} ms ({latency.low_ms:.3g} to {latency.high_ms:.3g})"


def faster(before: Latency, after: Latency) -> str:
    """Say how many times faster or slower, or that there is no difference to speak of."""
    ratio = speedup(before, after)
    if ratio == 1.0:
        return "about as fast"
    return f"{ratio:.1f} times faster" if ratio > 1 else f"{1 / ratio:.1f} times slower"
