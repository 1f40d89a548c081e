from slimstudio.engine.models.layers import DataFlow, FlowNode, NodeKind
from slimstudio.ui.graph.nesting import Nesting
from tests.ui.graph.networks import SMALL, graph_of, layer

ROOT, A, B = "", "a", "a.b"


def seen(unfolded: set[str]) -> set[str]:
    return set(Nesting(SMALL).visible(frozenset(unfolded)))


def test_folded_containers_stand_for_what_they_hold() -> None:
    assert seen({ROOT}) == {"/input#1", "a", "/output#1"}
    assert seen({ROOT, A}) == {"/input#1", "a.one", "a.two", "a.b", "a/add#1", "/output#1"}
    assert "a.b.three" in seen({ROOT, A, B})
    # What lies in a folded container is not seen, unfolded or not.
    assert seen({ROOT, B}) == seen({ROOT})


def test_a_line_that_crosses_borders_is_cut_at_each() -> None:
    levels = Nesting(SMALL).levels(frozenset({ROOT, A, B}))
    assert levels[ROOT].children == ("/input#1", "a", "/output#1")
    assert set(levels[ROOT].edges) == {(0, 1), (1, 2), (0, 2)}
    inside = levels[B]
    assert inside.enters
    assert inside.leaves
    assert inside.edges == ((0, 1), (1, 2))


def test_lines_inside_of_a_folded_container_are_not_drawn() -> None:
    levels = Nesting(SMALL).levels(frozenset({ROOT}))
    assert list(levels) == [ROOT]
    assert set(levels[ROOT].edges) == {(0, 1), (1, 2), (0, 2)}


def test_every_line_goes_forward_also_into_a_container_that_ran_before() -> None:
    again = DataFlow(
        (FlowNode("/input#1", NodeKind.INPUT), layer("a.one"), layer("between"), layer("a.two")),
        ((0, 1), (1, 2), (2, 3)),
    )
    level = Nesting(again).levels(frozenset({ROOT}))[ROOT]
    assert all(source < target for source, target in level.edges)


def test_a_network_opens_so_far_that_it_can_be_read() -> None:
    for name in ("resnet18", "densenet201", "swin_t"):
        nesting = Nesting(graph_of(name))
        assert 3 <= sum(1 for _ in nesting.visible(nesting.readable())) <= 48
        assert sum(1 for _ in nesting.visible(nesting.everything)) == len(nesting.graph.nodes)


def test_holders_lead_from_the_whole_to_the_innermost() -> None:
    nesting = Nesting(SMALL)
    assert nesting.holders("a.b.three") == ("", "a", "a.b")
    assert nesting.holders("a.b") == ("", "a")
    assert nesting.holders("") == ()
