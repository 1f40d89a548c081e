"""Where an arrow key leads in the drawing."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.ui.graph.geometry import Geometry, Rectangle
    from slimstudio.ui.graph.nesting import Nesting


class Way(Enum):
    """Where to go from the current box."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)
    START = (0, 0)  # where the data comes in
    END = (1, 1)  # where it goes out
    OUT = (2, 2)  # to the container around


def neighbour(geometry: Geometry, nesting: Nesting, key: str, way: Way) -> str:
    """Find the box or frame to go to; "" for none.

    Args:
        geometry: Where everything lies.
        nesting: Steps and containers.
        key: The current one; "" for none yet.
        way: Where to go.
    """
    boxes = geometry.boxes
    if way is Way.OUT:
        around = nesting.holders(key) if key else ()
        return around[-1] if around and around[-1] in geometry.frames else ""
    by_flow = sorted(boxes, key=lambda k: nesting.first[k])
    if way is Way.START or (not key and way is not Way.END):
        return by_flow[0] if by_flow else ""
    if way is Way.END:
        return by_flow[-1] if by_flow else ""
    here = boxes.get(key) or geometry.frames.get(key)
    return _nearest(here, boxes.items(), way) if here else ""


def _nearest(here: Rectangle, boxes: Iterable[tuple[str, Rectangle]], way: Way) -> str:
    """Find the nearest box that lies in a direction, rather straight ahead than aside."""
    right, down = way.value
    x, y = _middle(here)
    best, least = "", float("inf")
    for key, box in boxes:
        there_x, there_y = _middle(box)
        ahead = (there_x - x) * right + (there_y - y) * down
        aside = abs((there_x - x) * down) + abs((there_y - y) * right)
        if ahead > 1.0 and (cost := ahead + 2 * aside) < least:
            best, least = key, cost
    return best


def _middle(box: Rectangle) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2
