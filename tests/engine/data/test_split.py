from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.data.split import split
from slimstudio.engine.data.split_assignment import NO_ASSIGNMENT, SplitAssignment

CONTENTS = list(range(1000, 1180))
LABELS = [label for label in range(3) for _ in range(60)]

# Classes of two images or more; what each image shows is its content.
CLASS_SIZES = st.lists(st.integers(2, 60), min_size=1, max_size=6)
SEEDS = st.integers(0, 5)


def divided(
    contents: list[int],
    labels: list[int],
    *,
    share: float = 0.2,
    seed: int = 0,
    together: list[list[int]] | None = None,
    assignment: SplitAssignment = NO_ASSIGNMENT,
) -> list[bool]:
    held = split(
        np.array(contents, np.uint64),
        np.array(labels),
        share=share,
        seed=seed,
        together=together or [],
        assignment=assignment,
    )
    return [bool(one) for one in held]


def assignment_of(contents: list[int], held: list[bool]) -> SplitAssignment:
    return SplitAssignment.of(np.array(contents, np.uint64), np.array(held, bool))


def counts(labels: list[int], held: list[bool]) -> dict[int, int]:
    return {
        label: sum(back for own, back in zip(labels, held, strict=True) if own == label)
        for label in set(labels)
    }


def exact(count: int, share: float) -> int:
    return min(count - 1, max(1, int(share * count + 0.5)))


def numbered(sizes: list[int]) -> tuple[list[int], list[int]]:
    labels = [label for label, size in enumerate(sizes) for _ in range(size)]
    return [7919 * at % 2**39 for at in range(len(labels))], labels


@given(CLASS_SIZES, st.sampled_from([0.01, 0.1, 0.2, 0.5, 0.99]), SEEDS)
def test_every_class_gives_exactly_its_share(sizes: list[int], share: float, seed: int) -> None:
    contents, labels = numbered(sizes)
    held = divided(contents, labels, share=share, seed=seed)
    assert counts(labels, held) == {at: exact(size, share) for at, size in enumerate(sizes)}


def test_the_seed_decides() -> None:
    assert divided(CONTENTS, LABELS, seed=1) == divided(CONTENTS, LABELS, seed=1)
    assert divided(CONTENTS, LABELS, seed=1) != divided(CONTENTS, LABELS, seed=2)


@given(CLASS_SIZES, SEEDS, st.randoms())
def test_neither_the_order_nor_the_names_of_classes_matter(
    sizes: list[int], seed: int, shuffle: Random
) -> None:
    contents, labels = numbered(sizes)
    before = dict(zip(contents, divided(contents, labels, seed=seed), strict=True))
    order = list(range(len(contents)))
    shuffle.shuffle(order)
    moved = [contents[at] for at in order]
    renamed = [100 - labels[at] for at in order]
    assert before == dict(zip(moved, divided(moved, renamed, seed=seed), strict=True))


@given(CLASS_SIZES, SEEDS, st.lists(st.tuples(st.integers(0, 7), st.integers(1, 40)), max_size=6))
def test_images_that_are_added_move_none_and_every_class_has_its_share_again(
    sizes: list[int], seed: int, additions: list[tuple[int, int]]
) -> None:
    contents, labels = numbered(sizes)
    assignment = NO_ASSIGNMENT
    for label, many in additions:
        held = divided(contents, labels, seed=seed, assignment=assignment)
        before = dict(zip(contents, held, strict=True))
        assignment = assignment.updated(assignment_of(contents, held))
        # A class that nobody knew before needs two.
        contents = [2**38 + 31 * (len(contents) + at) for at in range(many + 1)] + contents
        labels = [label] * (many + 1) + labels
        held = divided(contents, labels, seed=seed, assignment=assignment)
        after = dict(zip(contents, held, strict=True))
        assert before == {content: after[content] for content in before}
        assert counts(labels, held) == {one: exact(labels.count(one), 0.2) for one in set(labels)}


@given(CLASS_SIZES, SEEDS, st.data())
def test_images_that_are_removed_and_come_back_move_none(
    sizes: list[int], seed: int, data: st.DataObject
) -> None:
    contents, labels = numbered(sizes)
    held = divided(contents, labels, seed=seed)
    before = dict(zip(contents, held, strict=True))
    assignment = assignment_of(contents, held)
    gone = data.draw(st.sets(st.sampled_from(contents)))
    left = [at for at, content in enumerate(contents) if content not in gone]
    kept = [labels[at] for at in left]
    # A class that lost one of its sides has to move an image.
    if left and all(
        {True, False} == {held[at] for at in left if labels[at] == label} for label in set(kept)
    ):
        after = divided([contents[at] for at in left], kept, seed=seed, assignment=assignment)
        assert after == [held[at] for at in left]
    assert before == dict(
        zip(contents, divided(contents, labels, seed=seed, assignment=assignment), strict=True)
    )


def test_a_class_that_lost_all_that_it_was_judged_by_gives_one_more() -> None:
    held = divided(CONTENTS, LABELS)
    assignment = assignment_of(CONTENTS, held)
    left = [at for at in range(180) if LABELS[at] or not held[at]]
    labels = [LABELS[at] for at in left]
    after = divided([CONTENTS[at] for at in left], labels, assignment=assignment)
    moved = [at for at, back in zip(left, after, strict=True) if back != held[at]]
    assert [LABELS[at] for at in moved] == [0]


def test_copies_of_a_file_are_on_one_side_under_any_label() -> None:
    held = divided([*CONTENTS, *CONTENTS], [*LABELS, *reversed(LABELS)])
    assert held[:180] == held[180:]
    assert counts([*LABELS, *LABELS[::-1]], held) == {0: 24, 1: 24, 2: 24}


def test_a_copy_that_comes_later_is_on_the_side_of_the_first() -> None:
    held = divided(CONTENTS, LABELS)
    after = divided(
        [*CONTENTS, *CONTENTS], [*LABELS, *LABELS], assignment=assignment_of(CONTENTS, held)
    )
    assert after == [*held, *held]


def test_a_class_with_one_image_cannot_be_split() -> None:
    with pytest.raises(ValueError, match="class 1 has a single image"):
        divided([1, 2, 3], [0, 0, 1])


@given(st.lists(st.integers(2, 9), min_size=8, max_size=30), SEEDS)
def test_shares_of_copies_are_as_near_as_their_numbers_allow(copies: list[int], seed: int) -> None:
    contents = [at for at, many in enumerate(copies) for _ in range(many)]
    held = divided(contents, [0] * len(contents), seed=seed)
    assert abs(sum(held) - exact(len(contents), 0.2)) <= max(copies) / 2


def test_what_belongs_together_stays_on_one_side() -> None:
    groups = [list(range(at, at + 3)) for at in range(0, 180, 4)]
    for seed in range(20):
        held = divided(CONTENTS, LABELS, seed=seed, together=groups)
        assert all(sum(held[at] for at in group) in {0, 3} for group in groups)
        assert counts(LABELS, held) == {0: 12, 1: 12, 2: 12}


def test_copies_in_two_groups_join_them() -> None:
    contents = [*CONTENTS, CONTENTS[0]]
    for seed in range(20):
        held = divided(contents, [*LABELS, 0], seed=seed, together=[[0, 1], [2, 180]])
        assert sum(held[at] for at in (0, 1, 2, 180)) in {0, 4}


def test_what_is_put_together_later_is_learned_where_some_of_it_was() -> None:
    before = divided(CONTENTS, LABELS)
    pair = [before.index(True), before.index(False)]
    assignment = assignment_of(CONTENTS, before)
    after = divided(CONTENTS, LABELS, assignment=assignment, together=[pair])
    assert [after[at] for at in pair] == [False, False]
    assert [at for at in range(180) if before[at] != after[at]] == pair[:1]


def test_a_class_of_one_picture_is_divided_nevertheless() -> None:
    held = divided([1, 1, 1, *CONTENTS], [3, 3, 3, *LABELS])
    assert held[:3] == [True, False, False]


@given(
    st.lists(st.lists(st.integers(0, 179), min_size=2, max_size=80), max_size=6),
    st.lists(st.integers(0, 179), max_size=40),
)
def test_every_class_has_images_on_either_side_whatever_belongs_together(
    groups: list[list[int]], copies: list[int]
) -> None:
    contents = [*CONTENTS, *(CONTENTS[at] for at in copies)]
    labels = [*LABELS, *(number % 3 for number in range(len(copies)))]
    held = divided(contents, labels, together=groups)
    for label, back in counts(labels, held).items():
        assert 0 < back < labels.count(label)
    again = divided(contents, labels, together=groups, assignment=assignment_of(contents, held))
    assert again == held
