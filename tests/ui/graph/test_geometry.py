from itertools import combinations

import pytest

from slimstudio.ui.graph.geometry import Direction, Geometry, Rectangle, lay_out
from slimstudio.ui.graph.nesting import Nesting
from tests.ui.graph.networks import graph_of


def drawn(name: str, direction: Direction, *, everything: bool = False) -> Geometry:
    nesting = Nesting(graph_of(name))
    unfolded = nesting.everything if everything else nesting.readable()
    sizes = {key: (100.0 + len(key), 40.0) for key in nesting.visible(unfolded)}
    return lay_out(nesting, unfolded, sizes, direction)


def overlap(one: Rectangle, other: Rectangle) -> bool:
    return (
        one.x + one.width > other.x + 1e-6
        and other.x + other.width > one.x + 1e-6
        and one.y + one.height > other.y + 1e-6
        and other.y + other.height > one.y + 1e-6
    )


def holds(frame: Rectangle, inner: Rectangle) -> bool:
    return (
        frame.x <= inner.x
        and frame.y < inner.y
        and inner.x + inner.width <= frame.x + frame.width + 1e-6
        and inner.y + inner.height <= frame.y + frame.height + 1e-6
    )


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("name", ["resnet18", "googlenet", "swin_t"])
def test_boxes_never_overlap_and_frames_hold_what_is_theirs(
    name: str, direction: Direction
) -> None:
    geometry = drawn(name, direction, everything=True)
    boxes = geometry.boxes
    assert not any(overlap(boxes[one], boxes[other]) for one, other in combinations(boxes, 2))
    for key, frame in geometry.frames.items():
        for inner, place in (*boxes.items(), *geometry.frames.items()):
            if inner.startswith(f"{key}."):
                assert holds(frame, place)
            elif inner != key and not key.startswith(f"{inner}.") and "/" not in inner:
                assert not overlap(frame, place)


@pytest.mark.parametrize("direction", Direction)
def test_every_line_goes_the_way_of_the_flow(direction: Direction) -> None:
    axis = 0 if direction is Direction.RIGHT else 1
    for line in drawn("densenet121", direction, everything=True).lines:
        ways = [point[axis] for point in line.points]
        assert ways == sorted(ways)


def test_turning_exchanges_length_and_breadth_of_what_is_laid_out() -> None:
    right, down = (drawn("resnet18", way) for way in (Direction.RIGHT, Direction.DOWN))
    assert right.width > right.height
    assert down.height > down.width
    assert list(right.boxes) == list(down.boxes)


def test_the_same_network_is_drawn_the_same_way() -> None:
    once, again = (drawn("swin_t", Direction.DOWN) for _ in range(2))
    assert once == again
