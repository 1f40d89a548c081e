"""The pieces of HTML that a page is made of, and its numbers."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PIL import Image

from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import Pixels
    from slimstudio.engine.measure.scorecard import Estimate, Evaluation, Latency

Say = Callable[[Message], str]  # writes messages in the reader's language

# Browsers and Qt's small part of CSS read the same sheet. Paper is white, and so is the page: the
# plots and the photographs on it are the same for everybody.
STYLE = """
html { background: #ffffff; color-scheme: light; }
body { font-family: sans-serif; color: #18202c; background: #ffffff; overflow-wrap: anywhere; }
h1 { margin-top: 0; margin-bottom: 0; } .sign td { border-bottom: none; padding-right: 12px; }
h2 { margin-top: 28px; margin-bottom: 8px; }
h3 { margin-top: 16px; margin-bottom: 4px; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 4px 16px 4px 0; border-bottom: 1px solid #d9dfe8;
  vertical-align: top; }
.number { text-align: right; } .muted { color: #586375; } .verdict { font-size: 18px; }
.matrix td, .matrix th { padding: 3px 4px; text-align: right; font-size: 12px;
  white-space: nowrap; }
.gallery td { border-bottom: none; font-size: 12px; }
.quiet td, .quiet th { font-size: 12px; color: #586375; padding-top: 2px; padding-bottom: 2px; }
img { max-width: 100%; height: auto; }
@media screen {
  body { max-width: 760px; margin: 32px auto; padding: 0 16px; line-height: 1.5; }
}
@media print {
  body { margin: 0; font-size: 13px; }
  h1, h2, h3 { break-after: avoid; } h2 + p { break-after: avoid; }
  table, tr, img { break-inside: avoid; } table.quiet { break-inside: auto; }
  thead { display: table-header-group; }
  td, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""

_LONGEST_NAME = 48
NARROW = 20  # letters of a name where there is little room


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    figures: bool = False,
    quiet: bool = False,
) -> str:
    """Write a table.

    Args:
        head: A word over each column; none where all are empty.
        rows: What stands in it.
        figures: Whether numbers stand in all columns but the first.
        quiet: Whether it is for those who look things up.
    """
    kind = ' class="number" align="right"' if figures else ""
    width, look = ' width="100%"' if figures else "", ' class="quiet"' if quiet else ""
    lines = []
    for row in rows:
        cells = (f"<td{kind if at else ''}>{escape(one)}</td>" for at, one in enumerate(row))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    cells = (f"<th{kind if at else ''}>{escape(one)}</th>" for at, one in enumerate(head))
    top = f"<thead><tr>{''.join(cells)}</tr></thead>" if any(head) else ""
    return f"<table{width}{look}>{top}<tbody>{''.join(lines)}</tbody></table>"


def drawing(svg: str, words: str) -> str:
    """Put a plot into the page, with words for those who cannot see it."""
    source = data_address(svg.encode(), "image/svg+xml")
    return f'<p><img src="{source}" alt="{escape(words)}" width="640" height="300"></p>'


def short(name: str, letters: int = _LONGEST_NAME) -> str:
    """Cut a name that would push everything else off the page."""
    return name if len(name) <= letters else f"{name[: letters - 1].rstrip()}…"


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
    if share in (0, 1):
        return Message("{percent:.0f} %", percent=100 * share)
    # What is less than all is not rounded up to it.
    return Message("{percent:.1f} %", percent=min(100 * share, 99.9) if share < 1 else 100 * share)


def change(before: float, after: float) -> Message:
    """Write how much a quantity changed, in percent of what it was."""
    share = 100 * (after - before) / before if before else 0.0
    return Message("{share:+.0f} %", share=share)


def spread(latency: Latency) -> Message:
    """Write a time with the spread of the runs in brackets."""
    return Message(
        "{median:.3g} ms ({low:.3g} to {high:.3g})",
        median=latency.median_ms,
        low=latency.low_ms,
        high=latency.high_ms,
    )


def estimated(estimate: Estimate) -> Message:
    """Write a time with the range in which it is expected."""
    return Message(
        "about {ms:.3g} ms ({low:.3g} to {high:.3g})",
        ms=estimate.ms,
        low=estimate.low_ms,
        high=estimate.high_ms,
    )


_SIDE = 112


@dataclass(frozen=True)
class ChangedPictures:
    """Images whose answer changed in one way: the first of them, and how many there are."""

    pictures: tuple[Picture, ...]
    count: int


@dataclass(frozen=True)
class Picture:
    """One image and what was said about it.

    Args:
        source: The image itself, as a data address.
        name: Its file name.
        label: What it shows.
        before: What the original answered.
        after: What the compact network answers.
    """

    source: str
    name: str
    label: str
    before: str
    after: str


def changed_pictures(
    pixels: Pixels, before: Evaluation, after: Evaluation, most: int = 10
) -> tuple[ChangedPictures, ChangedPictures]:
    """Find images that are newly wrong, and images that are newly right.

    Args:
        pixels: The validation images.
        before: The original's answers to them.
        after: The compact network's.
        most: How many to take of each kind.

    Returns:
        Nothing where the answers are not those to these images.
    """
    if not len(pixels) == len(before.answers) == len(after.answers):
        return ChangedPictures((), 0), ChangedPictures((), 0)
    wrong: list[Picture] = []
    right: list[Picture] = []
    counts = [0, 0]
    triples = zip(pixels.labels.tolist(), before.answers, after.answers, strict=True)
    for index, (label, then, now) in enumerate(triples):
        if then == now or label not in (then, now):
            continue
        kind = wrong if then == label else right
        counts[kind is right] += 1
        if len(kind) < most:
            names = [pixels.classes[one] for one in (label, then, now)]
            kind.append(Picture(_source(pixels, index), pixels.names[index], *names))
    return ChangedPictures(tuple(wrong), counts[0]), ChangedPictures(tuple(right), counts[1])


def data_address(content: bytes, kind: str) -> str:
    """Put a file into an address, so that a page needs nothing beside it."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"


def _source(pixels: Pixels, index: int) -> str:
    image = Image.fromarray(pixels.images[index].permute(1, 2, 0).contiguous().numpy())
    image.thumbnail((_SIDE, _SIDE))
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    return data_address(stream.getvalue(), "image/png")
