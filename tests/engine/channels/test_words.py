"""Groups are explained in sentences that a person can read."""

import numpy as np
import pytest

from slimstudio.engine.channels import words
from slimstudio.engine.channels.group import Group
from slimstudio.messages import as_message


def _group(
    producers: tuple[str, ...],
    readers: tuple[str, ...] = (),
    *,
    size: int = 8,
    exact: bool = True,
    protected: str = "",
    heads: bool = False,
) -> Group:
    return Group(0, np.arange(size), producers, readers, (), exact, as_message(protected), heads)


_TOGETHER = "These 8 channels leave together:"


@pytest.mark.parametrize(
    ("group", "sentence"),
    [
        (
            _group(("a",), ("b",)),
            "These 8 channels leave together: a makes them, and b reads them.",
        ),
        (
            _group(("a", "b"), ("c", "d")),
            f"{_TOGETHER} a and b write to the same sum or product, and c and d read them.",
        ),
        (
            _group(("query", "key")),
            f"{_TOGETHER} query and key are compared with each other.",
        ),
        (_group(("a",), size=1, protected="Why."), "This channel must stay. Why."),
        (_group(("a",), heads=True, size=3), "a has 3 attention heads. Each can leave, whole."),
        (
            _group(("a",), ("b",), exact=False),
            f"{_TOGETHER} a makes them, and b reads them. {words.INEXACT}",
        ),
    ],
)
def test_each_kind_of_group_has_its_sentence(group: Group, sentence: str) -> None:
    assert str(group.explain()) == sentence


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a and b"),
        (("a", "b", "c", "d"), "a, b, c and d"),
        (("a", "b", "c", "d", "e"), "a, b, c and 2 more"),
    ],
)
def test_long_lists_of_names_are_cut(names: tuple[str, ...], text: str) -> None:
    assert str(words.listing(names)) == text
