"""What a person decided about single images."""

import pytest

from slimstudio.engine.data.curation import Curation


def test_images_are_excluded_and_brought_back() -> None:
    some = Curation().excluding(["b", "a"]).excluding(["c", "a"])
    assert some.excluded == ("a", "b", "c")
    assert some.bringing_back(["b", "z"]).excluded == ("a", "c")
    assert some.bringing_back(some.excluded) == Curation()


def test_groups_that_share_an_image_become_one() -> None:
    some = Curation().keeping_together([("d", "c"), ("a", "b"), ("b", "e")])
    assert some.together == (("a", "b", "e"), ("c", "d"))
    assert some.keeping_together([("e", "d")]).together == (("a", "b", "c", "d", "e"),)


def test_an_image_alone_is_no_group() -> None:
    assert Curation().keeping_together([("a",), ("b", "b")]) == Curation()


def test_groups_are_dissolved() -> None:
    some = Curation().keeping_together([("d", "c"), ("a", "b")])
    assert some.letting_apart(["a"]).together == (("c", "d"),)


@pytest.mark.parametrize(
    ("excluded", "together"),
    [
        (("b", "a"), ()),
        (("a", "a"), ()),
        ((), (("b", "a"),)),
        ((), (("c", "d"), ("a", "b"))),
        ((), (("a", "b"), ("b", "c"))),
    ],
)
def test_what_is_out_of_order_is_refused(
    excluded: tuple[str, ...], together: tuple[tuple[str, ...], ...]
) -> None:
    with pytest.raises(ValueError, match="image"):
        Curation(excluded, together)
