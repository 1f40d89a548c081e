"""The top of a page: SlimStudio's sign, and three tiles with what was achieved."""

from dataclasses import dataclass
from html import escape

from slimstudio.engine.measure import verdict
from slimstudio.engine.measure.comparison import AccuracyChange
from slimstudio.engine.outcome import Outcome
from slimstudio.messages import Message
from slimstudio.session.report.charts import ACCENT, INK, letters
from slimstudio.session.report.markup import Say, data_address, percent, scaled
from slimstudio.system import locations

_WIDTH, _TILE, _GAP, _HEIGHT = 640, 202, 17, 124
_QUIET, _TRACK, _FRAME = "#586375", "#e9edf3", "#d9dfe8"
_GOOD, _BAD = "#1d7f4d", "#b3261e"
_BAR = 90  # pixels of a whole bar
_EM = 0.66  # width of a bold letter, of its height
_TONES = {verdict.Mood.GOOD: _GOOD, verdict.Mood.BAD: _BAD, verdict.Mood.WARNING: "#8a5a00"}


@dataclass(frozen=True)
class HeadlineTile:
    """What became of one property.

    Args:
        words: In a few words.
        colour: Of these words.
        caption: What is compared.
        values: The original's and the compact network's.
        shares: How long their bars are, 0 to 1.
    """

    words: str
    colour: str
    caption: str
    values: tuple[str, str]
    shares: tuple[float, float]


def logo() -> str:
    """Put SlimStudio's sign into the page."""
    drawn = (locations.resources() / "icons" / "slimstudio.svg").read_bytes()
    source = data_address(drawn, "image/svg+xml")
    return f'<img src="{source}" alt="SlimStudio" width="40" height="40">'


def headline(outcome: Outcome, say: Say) -> str:
    """Draw the tiles, with words for those who cannot see them."""
    tiles = _tiles(outcome, say)
    names = say(Message("Original")), say(Message("Compact"))
    drawn = "".join(_drawn(tile, at * (_TILE + _GAP), names) for at, tile in enumerate(tiles))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" font-family="sans-serif" font-size="12">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>{drawn}</svg>'
    )
    words = "; ".join(
        f"{one.words}, {one.caption}: {one.values[0]} → {one.values[1]}" for one in tiles
    )
    source = data_address(svg.encode(), "image/svg+xml")
    size = f'width="{_WIDTH}" height="{_HEIGHT}"'
    return f'<p><img src="{source}" alt="{escape(words)}" {size}></p>'


def _tiles(outcome: Outcome, say: Say) -> tuple[HeadlineTile, ...]:
    result, before, after = outcome.comparison, outcome.before, outcome.after
    speed = result.one_image[0]
    smaller = after.size_bytes < before.size_bytes
    times = speed.before.median_ms, speed.after.median_ms
    sizes = before.size_bytes, after.size_bytes
    shares = before.evaluation.accuracy, after.evaluation.accuracy
    mood = verdict.accuracy_mood(result.accuracy)
    plain = result.is_guessing
    return (
        HeadlineTile(
            _capital(verdict.size_change(result), say),
            _GOOD if smaller and not plain else INK,
            say(Message("File size")),
            (say(scaled(sizes[0], "B")), say(scaled(sizes[1], "B"))),
            _of_the_larger(*sizes),
        ),
        HeadlineTile(
            _capital(speed.words, say),
            INK if plain else _TONES.get(verdict.speed_mood(speed), INK),
            say(Message("Time per image, {runtime}", runtime=speed.runtime.label)),
            (
                say(Message("{time:.3g} ms", time=times[0])),
                say(Message("{time:.3g} ms", time=times[1])),
            ),
            _of_the_larger(*times),
        ),
        HeadlineTile(
            say(_accuracy_words(outcome)),
            _BAD if plain else _TONES.get(mood, INK),
            say(
                Message("Accuracy on {count:,} images", count=after.evaluation.images)
                if result.labelled
                else Message("Agreement on {count:,} images", count=after.evaluation.images)
            ),
            (say(percent(shares[0])), say(percent(shares[1]))),
            shares,
        ),
    )


def _accuracy_words(outcome: Outcome) -> Message:
    result = outcome.comparison
    if result.is_guessing:
        return Message("Guessing")
    if not result.labelled:
        share = percent(outcome.after.evaluation.accuracy)
        return Message("{share} same answers", share=share)
    match result.accuracy:
        case AccuracyChange.SAME if result.is_as_accurate:
            return Message("As accurate")
        case AccuracyChange.SAME:
            return Message("No clear difference")
        case AccuracyChange.NOT_COMPARABLE:
            return Message("Not comparable")
    shares = outcome.before.evaluation.accuracy, outcome.after.evaluation.accuracy
    return verdict.accuracy_change(result.accuracy, *shares)


def _capital(words: Message, say: Say) -> str:
    return say(Message("{words:capital}", words=words))


def _of_the_larger(before: float, after: float) -> tuple[float, float]:
    largest = max(before, after) or 1
    return before / largest, after / largest


def _drawn(tile: HeadlineTile, left: int, names: tuple[str, str]) -> str:
    size = max(11, min(20, int((_TILE - 28) / (_EM * letters(tile.words)))))
    parts = [
        (
            f'<rect x="{left + 0.5}" y="0.5" width="{_TILE - 1}" height="{_HEIGHT - 1}" rx="8" '
            f'fill="#ffffff" stroke="{_FRAME}"/>'
        ),
        (
            f'<text x="{left + 14}" y="34" font-size="{size}" font-weight="bold" '
            f'fill="{tile.colour}">{escape(tile.words)}</text>'
        ),
        f'<text x="{left + 14}" y="58" fill="{_QUIET}">{escape(tile.caption)}</text>',
    ]
    colours = _QUIET, ACCENT
    for row, (name, value, share, colour) in enumerate(
        zip(names, tile.values, tile.shares, colours, strict=True)
    ):
        y = 84 + 22 * row
        filled = max(4.0, round(_BAR * min(1.0, share), 1))
        parts += [
            f'<text x="{left + 14}" y="{y}" font-size="11" fill="{_QUIET}">{escape(name)}</text>',
            (
                f'<rect x="{left + 68}" y="{y - 8}" width="{_BAR - 20}" height="8" rx="4" '
                f'fill="{_TRACK}"/>'
            ),
            (
                f'<rect x="{left + 68}" y="{y - 8}" width="{filled * (_BAR - 20) / _BAR:.1f}" '
                f'height="8" rx="4" fill="{colour}"/>'
            ),
            (
                f'<text x="{left + _TILE - 12}" y="{y}" font-size="11" text-anchor="end" '
                f'fill="{_QUIET}">{escape(value)}</text>'
            ),
        ]
    return "".join(parts)
