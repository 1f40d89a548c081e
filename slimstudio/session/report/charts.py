"""Plots as SVG, drawn without any library for it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from unicodedata import east_asian_width

INK, FAINT, ACCENT, OTHER = "#18202c", "#d9dfe8", "#2c62d6", "#b34a06"
_FADED = "#8791a1"
_WIDTH, _HEIGHT = 640, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 28, 44

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Series:
    """What is drawn in one colour.

    Args:
        name: For the legend.
        points: Where; a line breaks where a value is not a number.
        colour: "#rrggbb".
        joined: Whether a line goes through the points.
        dashed: Whether that line is dashed.
        labels: What stands beside each point; none where empty.
    """

    name: str
    points: Points
    colour: str
    joined: bool = True
    dashed: bool = False
    labels: Sequence[str] = ()


@dataclass(frozen=True)
class AxisMark:
    """A place on the horizontal axis where something happened, and what."""

    x: float
    words: str


def chart(
    title: str, across: str, up: str, series: Sequence[Series], marks: Sequence[AxisMark] = ()
) -> str:
    """Draw a plot.

    Args:
        title: What a person hears who cannot see it.
        across: Name of the horizontal axis.
        up: Name of the vertical axis.
        series: What to draw.
        marks: What happened where; the words stand beside the first line.
    """
    seen = [p for one in series for p in one.points if all(map(math.isfinite, p))]
    if not seen:
        return ""
    axes = _Axes(_range([x for x, _ in seen]), _range([y for _, y in seen]))
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" font-family="sans-serif" font-size="12">'
    )
    parts = [
        opening,
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        *axes.draw(across, up),
    ]
    for place, mark in enumerate(marks):
        x, low = axes.at(mark.x, axes.y[0])
        parts.append(
            f'<line x1="{x}" y1="{_TOP}" x2="{x}" y2="{low}" stroke="{_FADED}" '
            'stroke-dasharray="2 3"/>'
        )
        if not place:
            end = x > _WIDTH / 2
            anchor, away = ("end", -6) if end else ("start", 6)
            parts.append(_text(x + away, low - 8, mark.words, anchor))
    legend = _LEFT
    taken = [axes.box(point) for one in series if one.labels for point in one.points]
    for one in series:
        parts += _draw(one, axes, taken)
        parts.append(f'<rect x="{legend}" y="8" width="12" height="4" fill="{one.colour}"/>')
        parts.append(f'<text x="{legend + 18}" y="14" fill="{INK}">{escape(one.name)}</text>')
        legend += 40 + _letters_px(one.name)
    return "\n".join([*parts, "</svg>"])


@dataclass(frozen=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: _Box) -> bool:
        """Tell whether two boxes have a place in common."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    @property
    def is_inside(self) -> bool:
        """Whether it lies between the axes and the other edges."""
        across = self.left >= _LEFT and self.right <= _WIDTH - _RIGHT / 2
        return across and self.top >= _TOP - 8 and self.bottom <= _HEIGHT - _BOTTOM


@dataclass(frozen=True)
class _Axes:
    x: tuple[float, float]
    y: tuple[float, float]

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Tell where a point is in the drawing."""
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return (
            round(_LEFT + across * (_WIDTH - _LEFT - _RIGHT), 1),
            round(_HEIGHT - _BOTTOM - up * (_HEIGHT - _TOP - _BOTTOM), 1),
        )

    def box(self, point: tuple[float, float]) -> _Box:
        """Tell which place a point takes up."""
        if not all(map(math.isfinite, point)):
            return _Box(0, 0, 0, 0)
        x, y = self.at(*point)
        return _Box(x - 4, y - 4, x + 4, y + 4)

    def draw(self, across: str, up: str) -> list[str]:
        """Draw lines, numbers and names of the axes."""
        parts = []
        for value in _ticks(*self.y):
            _, y = self.at(self.x[0], value)
            parts.append(
                f'<line x1="{_LEFT}" y1="{y}" x2="{_WIDTH - _RIGHT}" y2="{y}" stroke="{FAINT}"/>'
            )
            parts.append(_text(_LEFT - 8, y + 4, f"{value:g}", "end"))
        for value in _ticks(*self.x):
            x, _ = self.at(value, self.y[0])
            parts.append(_text(x, _HEIGHT - _BOTTOM + 16, f"{value:g}", "middle"))
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        parts.append(_text(middle, _HEIGHT - 8, across, "middle"))
        centre = (_TOP + _HEIGHT - _BOTTOM) / 2
        parts.append(
            f'<text x="14" y="{centre}" text-anchor="middle" fill="{INK}" '
            f'transform="rotate(-90 14 {centre})">{escape(up)}</text>'
        )
        return parts


def _draw(series: Series, axes: _Axes, taken: list[_Box]) -> list[str]:
    parts = []
    path, pen_down = "", False
    for x, y in series.points:
        if math.isfinite(x) and math.isfinite(y):
            across, up = axes.at(x, y)
            path += f"{'L' if pen_down else 'M'}{across} {up} "
        pen_down = math.isfinite(x) and math.isfinite(y)
    if series.joined and path:
        dashes = ' stroke-dasharray="6 4"' if series.dashed else ""
        parts.append(
            f'<path d="{path.strip()}" fill="none" stroke="{series.colour}" stroke-width="2"'
            f"{dashes}/>"
        )
    for place, (x, y) in enumerate(series.points):
        if math.isfinite(x) and math.isfinite(y):
            across, up = axes.at(x, y)
            parts.append(f'<circle cx="{across}" cy="{up}" r="3.5" fill="{series.colour}"/>')
            if place < len(series.labels):
                parts.append(_label(series.labels[place], across, up, taken))
    return parts


def _label(words: str, x: float, y: float, taken: list[_Box]) -> str:
    """Write words beside a point, whole and where nothing else stands; else below the others."""
    wide = _letters_px(words)
    places = [
        (left, top)
        for step in (0, 14, 28, 42)
        for left in (x + 8, x - 8 - wide)
        for top in (y - 16 - step, y + 2 + step)
    ]
    boxes = [_Box(left, top, left + wide, top + 14) for left, top in places]
    inside = [one for one in boxes if one.is_inside] or boxes
    free = [one for one in inside if not any(map(one.touches, taken))]
    chosen = (free or inside)[0]
    taken.append(chosen)
    return _text(round(chosen.left, 1), round(chosen.top + 11, 1), words, "start")


def letters(words: str) -> float:
    """Count letters by their width; Chinese characters are about as wide as two."""
    return sum(1.86 if east_asian_width(letter) in "WF" else 1.0 for letter in words)


def _letters_px(words: str) -> int:
    """Estimate how wide words are."""
    return math.ceil(7 * letters(words))


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{INK}">{escape(words)}</text>'


def _range(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return low - room, high + room


def _ticks(low: float, high: float) -> list[float]:
    """Choose about six round numbers in a range."""
    rough = (high - low) / 6
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in (1, 2, 5, 10) if power * one >= rough)
    first = math.ceil(low / step)
    last = math.floor(high / step)
    return [float(f"{place * step:.10g}") for place in range(first, last + 1)]
