import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.data.curation import Curation
from slimstudio.engine.data.split import split

NAMES = [f"{label}/{number}" for label in "abc" for number in range(20)]
LABELS = [label for label in range(3) for _ in range(20)]


def test_every_class_gives_its_share() -> None:
    parts = split(NAMES, LABELS, share=0.2, seed=0)
    assert sorted((*parts.train, *parts.validation)) == list(range(60))
    assert [sum(LABELS[at] == label for at in parts.validation) for label in range(3)] == [4, 4, 4]


def test_the_smallest_class_has_an_image_on_either_side() -> None:
    parts = split(["x", "y", *NAMES], [3, 3, *LABELS], share=0.01)
    labels = [3, 3, *LABELS]
    for side in (parts.train, parts.validation):
        assert {labels[at] for at in side} == {0, 1, 2, 3}


def test_the_seed_decides() -> None:
    assert split(NAMES, LABELS, seed=1) == split(NAMES, LABELS, seed=1)
    assert split(NAMES, LABELS, seed=1) != split(NAMES, LABELS, seed=2)


def test_adding_an_image_hardly_moves_the_others() -> None:
    before = {NAMES[at] for at in split(NAMES, LABELS).validation}
    names = [*NAMES, "a/new"]
    after = {names[at] for at in split(names, [*LABELS, 0]).validation}
    assert len(before - after) <= 1


def test_a_class_with_one_image_cannot_be_split() -> None:
    with pytest.raises(ValueError, match="single image"):
        split(["a", "b", "c"], [0, 0, 1])


def test_what_belongs_together_stays_on_one_side() -> None:
    groups = [NAMES[at : at + 3] for at in range(0, 60, 4)]
    for seed in range(20):
        validation = {
            NAMES[at] for at in split(NAMES, LABELS, seed=seed, together=groups).validation
        }
        assert all(len(validation.intersection(group)) in {0, 3} for group in groups)
        assert 3 <= sum(name.startswith("a/") for name in validation) <= 4


def test_a_picture_under_two_labels_stays_on_one_side() -> None:
    groups = [(f"a/{at}", f"b/{at}") for at in range(20)]
    validation = {NAMES[at] for at in split(NAMES, LABELS, together=groups).validation}
    assert all(len(validation.intersection(group)) in {0, 2} for group in groups)


def test_a_class_of_one_picture_is_divided_nevertheless() -> None:
    parts = split(["x", "y", "z", *NAMES], [3, 3, 3, *LABELS], together=[("x", "y", "z")])
    assert sum(at < 3 for at in parts.validation) == 1


@given(st.lists(st.lists(st.sampled_from(NAMES), min_size=2, max_size=30), max_size=6))
def test_every_class_has_images_on_either_side_whatever_belongs_together(
    groups: list[list[str]],
) -> None:
    together = Curation().keeping_together(groups).together
    parts = split(NAMES, LABELS, together=together)
    assert sorted((*parts.train, *parts.validation)) == list(range(60))
    for side in (parts.train, parts.validation):
        assert {LABELS[at] for at in side} == {0, 1, 2}
