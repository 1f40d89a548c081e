"""Attempts as values: a tree that can be added to, pruned, and put back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.errors import InputError
from slimstudio.session.attempts import (
    NO_ATTEMPTS,
    Attempt,
    AttemptResult,
    Attempts,
    Branch,
    added,
    free_name,
    put_back,
    renamed,
    shown,
    tree,
    without,
)
from slimstudio.session.pareto import CostAxis, cost_of, pareto_front
from slimstudio.session.project import Project

CARD = Scorecard(
    Evaluation(0.3, 0.9, (), ((9, 1), (1, 9))), 500, 9_000, 2_000, Latency(1.5, 1.4, 1.6, 1, 50)
)


def attempt(key: str, parent: str = "", name: str = "") -> Attempt:
    result = AttemptResult(CARD, CARD, "a" * 64, "b" * 64, "c" * 64)
    return Attempt(key, name or f"Attempt {key}", parent, "2026-05-17T13:05:09", Project(), result)


def family() -> Attempts:
    """1 has the children 2 and 3; 4 comes from 3."""
    made = NO_ATTEMPTS
    for key, parent in (("1", ""), ("2", "1"), ("3", "1"), ("4", "3")):
        made = added(made, attempt(key, parent))
    return made


def keys(branches: tuple[Branch, ...]) -> list[object]:
    return [(one.attempt.key, keys(one.children)) for one in branches]


def test_the_latest_attempt_is_the_one_that_is_shown() -> None:
    assert family().current == "4"
    assert shown(family(), "2").current == "2"


def test_the_tree_follows_what_came_from_what() -> None:
    assert keys(tree(family())) == [("1", [("2", []), ("3", [("4", [])])])]


def test_children_of_a_deleted_attempt_belong_to_its_parent() -> None:
    assert keys(tree(without(family(), "3"))) == [("1", [("2", []), ("4", [])])]
    assert keys(tree(without(family(), "1"))) == [("2", []), ("3", [("4", [])])]


def test_deleting_the_shown_attempt_shows_none() -> None:
    assert without(family(), "4").current == ""
    assert without(family(), "2").current == "4"


@given(st.sampled_from(["1", "2", "3", "4"]))
def test_a_deleted_attempt_is_put_back_where_it_was(key: str) -> None:
    assert put_back(without(family(), key), family(), key).kept == family().kept


def test_putting_back_keeps_what_happened_since() -> None:
    since = added(renamed(without(family(), "3"), "2", "Two"), attempt("5", "4"))
    back = put_back(since, family(), "3")
    assert [one.key for one in back.kept] == ["1", "2", "3", "4", "5"]
    assert keys(tree(back)) == [("1", [("2", []), ("3", [("4", [("5", [])])])])]
    found = back.find("2")
    assert found is not None
    assert found.name == "Two"


def test_a_name_is_tidied_and_never_empty() -> None:
    found = renamed(family(), "2", "  the \n small one ").find("2")
    assert found is not None
    assert found.name == "the small one"
    with pytest.raises(InputError, match="needs a name"):
        renamed(family(), "2", " \n")


def test_a_name_that_is_taken_is_numbered() -> None:
    assert free_name(NO_ATTEMPTS, "half") == "half"
    once = Attempts((attempt("1", name="half"),))
    assert free_name(once, "half") == "half (2)"
    twice = added(once, attempt("2", name="half (2)"))
    assert free_name(twice, "half") == "half (3)"
    assert free_name(twice, "a third") == "a third"


def test_costs_are_read_off_the_scorecard() -> None:
    assert [cost_of(CARD, cost) for cost in CostAxis] == [2_000, 9_000, 1.5]


def test_the_front_is_what_no_other_attempt_beats() -> None:
    points = [(3.0, 0.9), (1.0, 0.5), (2.0, 0.4), (2.0, 0.7), (3.0, 0.9), (4.0, 0.8)]
    assert pareto_front(points) == (1, 3, 0)
    assert pareto_front([]) == ()


@given(st.lists(st.tuples(st.floats(0, 9), st.floats(0, 1)), min_size=1))
def test_no_point_beats_one_on_the_front(points: list[tuple[float, float]]) -> None:
    front = pareto_front(points)
    for at in front:
        cost, accuracy = points[at]
        beaten = [p for p in points if p != points[at] and p[0] <= cost and p[1] >= accuracy]
        assert not beaten
    best = max(accuracy for _, accuracy in points)
    assert points[front[-1]][1] == best
