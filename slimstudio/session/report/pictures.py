"""Images of the data set, as they stand inside a page."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import Pixels
    from slimstudio.engine.measure.scorecard import Evaluation

_SIDE = 72


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
    pixels: Pixels, before: Evaluation, after: Evaluation, most: int = 12
) -> tuple[tuple[Picture, ...], tuple[Picture, ...]]:
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
        return (), ()
    wrong: list[Picture] = []
    right: list[Picture] = []
    triples = zip(pixels.labels.tolist(), before.answers, after.answers, strict=True)
    for index, (label, then, now) in enumerate(triples):
        kind = wrong if then == label else right if now == label else None
        if then != now and kind is not None and len(kind) < most:
            names = [pixels.classes[one] for one in (label, then, now)]
            kind.append(Picture(_source(pixels, index), pixels.names[index], *names))
    return tuple(wrong), tuple(right)


def data_address(content: bytes, kind: str) -> str:
    """Put a file into an address, so that a page needs nothing beside it."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"


def _source(pixels: Pixels, index: int) -> str:
    image = Image.fromarray(pixels.images[index].permute(1, 2, 0).contiguous().numpy())
    image.thumbnail((_SIDE, _SIDE))
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    return data_address(stream.getvalue(), "image/png")
