"""Marks on containers and on what is inside them never contradict each other."""

import pytest

from slimstudio.engine.marks import (
    FREEZE,
    PROTECT,
    REMOVE,
    TRAIN,
    Mark,
    MarkKind,
    heads,
    is_inside,
    marked,
    prune,
)


@pytest.mark.parametrize("ratio", [0.0, 1.0, -0.5])
@pytest.mark.parametrize("kind", [MarkKind.PRUNE, MarkKind.HEADS])
def test_a_share_that_makes_no_sense_is_refused(kind: MarkKind, ratio: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Mark(kind, ratio)


def test_only_pruning_has_a_share() -> None:
    with pytest.raises(ValueError, match="no pruning ratio"):
        Mark(MarkKind.REMOVE, 0.5)


def test_a_mark_on_a_container_speaks_for_everything_inside() -> None:
    marks = {"a.0.conv": FREEZE, "a.1.conv": prune(0.5), "a.0.attention": heads(0.5)}
    assert marked(marks, ["a.0"], REMOVE) == {"a.1.conv": prune(0.5), "a.0": REMOVE}


@pytest.mark.parametrize("mark", [TRAIN, FREEZE, PROTECT, prune(0.5), heads(0.5)])
def test_a_mark_on_what_is_inside_keeps_the_container(mark: Mark) -> None:
    after = marked({"a.0": REMOVE, "a.1": REMOVE}, ["a.0.part"], mark)
    assert after == {"a.1": REMOVE} | ({} if mark == TRAIN else {"a.0.part": mark})


def test_marks_elsewhere_stay() -> None:
    marks = {"a.1": REMOVE, "a.10": FREEZE, "b": prune(0.5)}
    assert marked(marks, ["a.10"], prune(0.25)) == {**marks, "a.10": prune(0.25)}


def test_inside_goes_by_whole_names() -> None:
    assert is_inside("a.1", ("a.1",))
    assert is_inside("a.1.conv", ("a",))
    assert not is_inside("a.10", ("a.1",))
    assert not is_inside("a", ("a.1",))


def test_everything_is_inside_the_whole_network() -> None:
    assert is_inside("a.1", ("",))
    assert is_inside("", ("",))
    assert not is_inside("", ("a",))
