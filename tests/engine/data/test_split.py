import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.data.split import split

NAMES = [f"{label}/{number}".encode() for label in "abc" for number in range(60)]
LABELS = [label for label in range(3) for _ in range(60)]


def held_back(contents: list[bytes], labels: list[int], seed: int = 0) -> set[bytes]:
    return {contents[at] for at in split(contents, labels, seed=seed).validation}


@pytest.mark.parametrize("seed", range(10))
def test_every_class_gives_about_its_share(seed: int) -> None:
    parts = split(NAMES, LABELS, share=0.2, seed=seed)
    assert sorted((*parts.train, *parts.validation)) == list(range(180))
    for label in range(3):
        assert 3 <= sum(LABELS[at] == label for at in parts.validation) <= 30


def test_large_classes_give_nearly_exactly_their_share() -> None:
    contents = [str(number).encode() for number in range(20_000)]
    labels = [number % 2 for number in range(20_000)]
    parts = split(contents, labels)
    for label in range(2):
        assert sum(labels[at] == label for at in parts.validation) == pytest.approx(2000, abs=150)


@pytest.mark.parametrize("share", [0.01, 0.99])
def test_the_smallest_class_has_an_image_on_either_side(share: float) -> None:
    labels = [3, 3, *LABELS]
    parts = split([b"x", b"y", *NAMES], labels, share=share)
    for side in (parts.train, parts.validation):
        assert {labels[at] for at in side} == {0, 1, 2, 3}


def test_the_seed_decides() -> None:
    assert split(NAMES, LABELS, seed=1) == split(NAMES, LABELS, seed=1)
    assert split(NAMES, LABELS, seed=1) != split(NAMES, LABELS, seed=2)


@pytest.mark.parametrize("seed", range(10))
def test_images_that_are_added_move_no_others(seed: int) -> None:
    before = held_back(NAMES, LABELS, seed)
    contents = [f"new {number}".encode() for number in range(90)] + NAMES
    labels = [number % 4 for number in range(90)] + LABELS
    assert before == held_back(contents, labels, seed) & set(NAMES)


@pytest.mark.parametrize("seed", range(10))
def test_images_that_are_removed_move_no_others(seed: int) -> None:
    before = held_back(NAMES, LABELS, seed)
    kept = NAMES[::2] + NAMES[1::4]
    labels = LABELS[::2] + LABELS[1::4]
    assert held_back(kept, labels, seed) == before & set(kept)


def test_copies_of_a_file_are_on_one_side_under_any_label() -> None:
    parts = split([*NAMES, *NAMES], [*LABELS, *reversed(LABELS)])
    held = set(parts.validation)
    assert held
    assert all((at in held) == (at + len(NAMES) in held) for at in range(len(NAMES)))


def test_small_classes_keep_something_on_either_side() -> None:
    labels = [number // 4 for number in range(400)]
    for seed in range(5):
        contents = [str(number).encode() for number in range(400)]
        parts = split(contents, labels, seed=seed)
        counts = [sum(labels[at] == label for at in parts.validation) for label in range(100)]
        assert set(counts) == {1, 2}


def test_a_class_with_one_image_cannot_be_split() -> None:
    with pytest.raises(ValueError, match="single image"):
        split([b"a", b"b", b"c"], [0, 0, 1])


def test_what_belongs_together_stays_on_one_side() -> None:
    groups = [range(at, at + 3) for at in range(0, 180, 4)]
    for seed in range(20):
        held = set(split(NAMES, LABELS, seed=seed, together=groups).validation)
        assert all(len(held.intersection(group)) in {0, 3} for group in groups)
        assert 1 <= sum(LABELS[at] == 0 for at in held) <= 30


def test_copies_in_two_groups_join_them() -> None:
    contents = [*NAMES, NAMES[0]]
    for seed in range(20):
        parts = split(contents, [*LABELS, 0], seed=seed, together=[(0, 1), (2, 180)])
        assert len(set(parts.validation).intersection((0, 1, 2, 180))) in {0, 4}


def test_a_class_of_one_picture_is_divided_nevertheless() -> None:
    parts = split([b"x", b"x", b"x", *NAMES], [3, 3, 3, *LABELS])
    assert sum(at < 3 for at in parts.validation) == 1


@given(st.lists(st.lists(st.integers(0, 179), min_size=2, max_size=80), max_size=6))
def test_every_class_has_images_on_either_side_whatever_belongs_together(
    groups: list[list[int]],
) -> None:
    parts = split(NAMES, LABELS, together=groups)
    assert sorted((*parts.train, *parts.validation)) == list(range(180))
    for side in (parts.train, parts.validation):
        assert {LABELS[at] for at in side} == {0, 1, 2}
