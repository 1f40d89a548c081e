"""Images that are answered differently now."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from slimstudio.messages import Message
from slimstudio.session.report.markup import NARROW, short
from slimstudio.session.report.pictures import Picture, changed_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.data.pixels import Pixels
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.report.markup import Say

_IN_A_ROW = 5


def changed_answers(pixels: Pixels, outcome: Outcome, say: Say) -> str:
    """Show images that are newly wrong, and images that are newly right."""
    wrong, right = changed_pictures(pixels, outcome.before.evaluation, outcome.after.evaluation)
    parts = []
    for title, found in (
        (say(Message("Newly wrong")), wrong),
        (say(Message("Newly right")), right),
    ):
        if found:
            parts.append(f"<h3>{escape(title)}</h3>{_gallery(found, say)}")
    return "".join(parts)


def _gallery(pictures: Sequence[Picture], say: Say) -> str:
    cells = [
        f'<td width="116"><img src="{one.source}" alt="{escape(one.name)}" width="72"><br>'
        f"<b>{escape(short(one.label, NARROW))}</b><br>"
        f"{escape(say(_then(one)))}<br>"
        f"{escape(say(_now(one)))}</td>"
        for one in pictures
    ]
    rows = ["".join(cells[at : at + _IN_A_ROW]) for at in range(0, len(cells), _IN_A_ROW)]
    return f'<table class="gallery">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'


def _then(picture: Picture) -> Message:
    return Message("before: “{before}”", before=short(picture.before, NARROW))


def _now(picture: Picture) -> Message:
    return Message("now: “{after}”", after=short(picture.after, NARROW))
