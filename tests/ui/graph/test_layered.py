"""What must hold for every drawing: properties, on many graphs."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from slimstudio.ui.graph.layered import Arrangement, Box, arrange

Edges = tuple[tuple[int, int], ...]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[tuple[Box, ...], Edges]:
    count = draw(st.integers(1, 14))
    sizes = st.floats(0, 200)
    boxes = tuple(
        Box(draw(sizes), (breadth := draw(sizes)), breadth / 2, breadth / 2) for _ in range(count)
    )
    pairs = [(a, b) for b in range(count) for a in range(b)]
    edges = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=24)) if pairs else []
    return boxes, tuple(edges)


def overlaps(found: Arrangement, boxes: tuple[Box, ...], one: int, other: int) -> bool:
    (along, across), (along2, across2) = found.starts[one], found.starts[other]
    return (
        along + boxes[one].length > along2 + 1e-6
        and along2 + boxes[other].length > along + 1e-6
        and across + boxes[one].breadth > across2 + 1e-6
        and across2 + boxes[other].breadth > across + 1e-6
    )


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_no_two_boxes_overlap(graph: tuple[tuple[Box, ...], Edges]) -> None:
    boxes, edges = graph
    found = arrange(boxes, edges)
    assert not any(overlaps(found, boxes, *pair) for pair in combinations(range(len(boxes)), 2))


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_lines_go_forward_from_box_to_box(graph: tuple[tuple[Box, ...], Edges]) -> None:
    boxes, edges = graph
    found = arrange(boxes, edges)
    for (source, target), route in zip(edges, found.routes, strict=True):
        assert all(b[0] >= a[0] - 1e-6 for a, b in pairwise(route))
        assert abs(route[0][0] - found.starts[source][0] - boxes[source].length) < 1e-6
        assert abs(route[-1][0] - found.starts[target][0]) < 1e-6
        assert route[0][0] < route[-1][0]


@given(graphs())
@settings(max_examples=30, deadline=None)
def test_the_same_graph_is_drawn_the_same_way(graph: tuple[tuple[Box, ...], Edges]) -> None:
    assert arrange(*graph) == arrange(*graph)


@given(graphs())
@settings(max_examples=30, deadline=None)
def test_everything_lies_within_the_size_that_is_told(
    graph: tuple[tuple[Box, ...], Edges],
) -> None:
    boxes, edges = graph
    found = arrange(boxes, edges)
    for (along, across), box in zip(found.starts, boxes, strict=True):
        assert -1e-6 <= along <= found.length - box.length + 1e-6
        assert -1e-6 <= across <= found.breadth - box.breadth + 1e-6


def square(count: int) -> tuple[Box, ...]:
    return (Box(40, 40, 20, 20),) * count


def test_a_chain_is_one_straight_line_and_a_shortcut_goes_around_it() -> None:
    found = arrange(square(5), ((0, 1), (1, 2), (2, 3), (3, 4), (1, 4)))
    assert len({round(across, 1) for _, across in found.starts}) == 1
    shortcut = found.routes[-1]
    level = found.starts[2][1]
    passing = [across for _, across in shortcut[2:-2]]
    assert all(across < level or across > level + 40 for across in passing)


def test_branches_do_not_cross_when_they_need_not() -> None:
    edges = ((0, 1), (0, 2), (0, 3), (1, 6), (2, 5), (3, 4), (4, 7), (5, 7), (6, 7))
    found = arrange(square(8), edges)
    before = sorted((1, 2, 3), key=lambda box: found.starts[box][1])
    after = sorted((6, 5, 4), key=lambda box: found.starts[box][1])
    assert [7 - box for box in before] == after


def test_the_way_out_comes_last_whatever_leads_to_it() -> None:
    found = arrange(square(4), ((0, 1), (1, 2), (0, 3)), last=True)
    assert found.starts[3][0] == max(along for along, _ in found.starts)


def test_nothing_at_all_can_be_arranged() -> None:
    assert arrange((), ()).starts == ()
