"""Where everything in the drawing of a network lies: boxes, frames and lines, as plain numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum

from slimstudio.ui.graph.layered import Arrangement, Box, arrange
from slimstudio.ui.graph.nesting import WHOLE, Level, Nesting

HEADER = 26.0  # room for a frame's name
_PADDING = 14.0

Point = tuple[float, float]


class Direction(StrEnum):
    """Which way the data flows."""

    RIGHT = "right"
    DOWN = "down"


@dataclass(frozen=True)
class Rectangle:
    """A place: its upper left corner, and its size."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Line:
    """A line between two things that are side by side.

    Args:
        start: Key of what it comes from, or of the frame through whose border it comes in.
        end: Key of what it goes to, or of the frame through whose border it goes out.
        points: The corners that it goes round.
    """

    start: str
    end: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Geometry:
    """The whole drawing.

    Args:
        boxes: Key of a step or folded container to its place, in the order of the flow.
        frames: Name of an unfolded container to its place, outer before inner.
        lines: What leads where.
        width: Size of everything.
        height: Size of everything.
        direction: Which way the data flows.
    """

    boxes: Mapping[str, Rectangle] = field(default_factory=dict)
    frames: Mapping[str, Rectangle] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    width: float = 0.0
    height: float = 0.0
    direction: Direction = Direction.RIGHT


@dataclass(frozen=True, eq=False)
class _Inside:
    """How the inside of one unfolded container is arranged."""

    level: Level
    arrangement: Arrangement
    box: Box  # with its frame


@dataclass(frozen=True)
class _Frame:
    """Room between a frame and what is in it."""

    ahead: float
    behind: float
    above: float
    below: float


def lay_out(
    nesting: Nesting,
    unfolded: frozenset[str],
    sizes: Mapping[str, tuple[float, float]],
    direction: Direction = Direction.RIGHT,
) -> Geometry:
    """Arrange what is seen; each unfolded container is arranged by itself, inside a frame.

    Args:
        nesting: The containers and steps.
        unfolded: Names of the containers that show what they hold.
        sizes: Width and height of every step and folded container that is seen.
        direction: Which way the data flows.
    """
    return _Composition(nesting, nesting.levels(unfolded), sizes, direction).geometry()


class _Composition:
    def __init__(
        self,
        nesting: Nesting,
        levels: Mapping[str, Level],
        sizes: Mapping[str, tuple[float, float]],
        direction: Direction,
    ) -> None:
        self._nesting, self._levels = nesting, levels
        self._sizes, self._direction = sizes, direction
        self._insides: dict[str, _Inside] = {}
        self._boxes: dict[str, Rectangle] = {}
        self._frames: dict[str, Rectangle] = {}
        self._lines: list[Line] = []

    def geometry(self) -> Geometry:
        """Arrange everything, the innermost first, and then say where it lies."""
        for key in reversed(list(self._levels)):  # outer levels are listed before inner ones
            self._arrange(key)
        whole = self._insides[WHOLE].arrangement
        self._place(WHOLE, 0.0, 0.0)
        width, height = self._turned((whole.length, whole.breadth))
        return Geometry(
            self._boxes, self._frames, tuple(self._lines), width, height, self._direction
        )

    def _arrange(self, key: str) -> None:
        level = self._levels[key]
        boxes = [self._box(child) for child in level.children]
        found = arrange(boxes, level.edges, last=level.leaves)
        frame = self._frame(key, level)
        middle = found.breadth / 2
        into = found.starts[0][1] if level.enters else middle
        out = found.starts[-1][1] if level.leaves else middle
        box = Box(
            frame.ahead + found.length + frame.behind,
            frame.above + found.breadth + frame.below,
            frame.above + into,
            frame.above + out,
        )
        self._insides[key] = _Inside(level, found, box)

    def _frame(self, key: str, level: Level) -> _Frame:
        """Leave room around what is inside; where lines cross the border there is some already."""
        if key == WHOLE:
            return _Frame(0, 0, 0, 0)
        ahead = 0.0 if level.enters else _PADDING
        behind = 0.0 if level.leaves else _PADDING
        if self._direction is Direction.RIGHT:
            return _Frame(ahead, behind, HEADER + _PADDING / 2, _PADDING)
        return _Frame(HEADER - 10 + ahead, behind, _PADDING, _PADDING)

    def _box(self, child: str) -> Box:
        if child in self._insides:
            return self._insides[child].box
        length, breadth = self._turned(self._sizes.get(child, (0.0, 0.0)))
        return Box(length, breadth, breadth / 2, breadth / 2)

    def _place(self, key: str, along: float, across: float) -> None:
        """Place what is in a container whose frame begins here."""
        inside = self._insides[key]
        frame = self._frame(key, inside.level)
        if key != WHOLE:
            self._frames[key] = self._rectangle(along, across, inside.box)
        along, across = along + frame.ahead, across + frame.above
        level, found = inside.level, inside.arrangement
        inner = len(level.children) - level.leaves
        for place in range(int(level.enters), inner):
            child, (start, side) = level.children[place], found.starts[place]
            if child in self._levels:
                self._place(child, along + start, across + side)
            else:
                box = self._box(child)
                self._boxes[child] = self._rectangle(along + start, across + side, box)
        names = list(level.children)
        names[:1] = [key] if level.enters else names[:1]
        names[-1:] = [key] if level.leaves else names[-1:]
        for (source, target), route in zip(level.edges, found.routes, strict=True):
            points = [(along + a, across + b) for a, b in route]
            if level.enters and source == 0:
                points.insert(0, (along - frame.ahead, points[0][1]))
            if level.leaves and target == len(names) - 1:
                points.append((along + found.length + frame.behind, points[-1][1]))
            turned = tuple(self._turned(point) for point in points)
            self._lines.append(Line(names[source], names[target], turned))

    def _rectangle(self, along: float, across: float, box: Box) -> Rectangle:
        return Rectangle(*self._turned((along, across)), *self._turned((box.length, box.breadth)))

    def _turned(self, pair: Point) -> Point:
        """Turn (along, across) into (x, y), or the other way round."""
        return pair if self._direction is Direction.RIGHT else (pair[1], pair[0])


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
