import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.measure import significance
from slimstudio.engine.measure.significance import (
    binomial_tail,
    gives_one_answer,
    is_guessing,
    is_unproven,
    largest_loss,
    sign_test,
    wilson,
)
from tests.engine.measure.results import evaluation

COUNTS = st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(
    ("right", "images", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662), (0, 0, 0.0, 1.0)],
)
def test_intervals_are_those_of_the_literature(
    right: int, images: int, low: float, high: float
) -> None:
    assert wilson(right, images) == pytest.approx((low, high), abs=1e-3)


@given(COUNTS)
def test_an_interval_holds_what_was_seen(counts: tuple[int, int]) -> None:
    right, images = counts
    low, high = wilson(right, images)
    assert 0 <= low <= high <= 1
    if images:
        assert low <= right / images <= high


@given(COUNTS, st.floats(0.01, 0.99))
def test_tails_are_sums_of_the_binomial_distribution(counts: tuple[int, int], share: float) -> None:
    right, images = counts
    exact = math.fsum(
        math.comb(images, count) * share**count * (1 - share) ** (images - count)
        for count in range(right, images + 1)
    )
    assert binomial_tail(right, images, share) == pytest.approx(exact, abs=1e-9)


@pytest.mark.parametrize("right", [49_500, 50_000, 50_300, 51_000])
def test_of_very_many_the_normal_distribution_says_the_same(
    right: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = binomial_tail(right, 100_000, 0.5)
    monkeypatch.setattr(significance, "_MOST_EXACT", 10)
    assert binomial_tail(right, 100_000, 0.5) == pytest.approx(exact, abs=1e-4)
    assert binomial_tail(10**9, 2 * 10**9, 0.5) == pytest.approx(0.5, abs=1e-3)


@pytest.mark.parametrize(
    ("gained", "lost", "p"), [(0, 0, 1.0), (5, 0, 0.0625), (6, 0, 0.03125), (10, 9, 1.0)]
)
def test_uneven_changes_are_rarely_chance(gained: int, lost: int, p: float) -> None:
    assert sign_test(gained, lost) == pytest.approx(p)
    assert sign_test(lost, gained) == sign_test(gained, lost)


@pytest.mark.parametrize(
    ("confusion", "guesses"),
    [
        (((10, 0, 0), (10, 0, 0), (10, 0, 0)), True),  # always the same
        (((12, 14), (13, 11)), True),
        (((297, 0), (3, 0)), True),  # 99 % right, and nothing learned
        (((294, 3), (2, 1)), True),  # 98.3 %, less than the largest class alone
        (((20, 10), (10, 20)), False),
        (((95, 5), (18, 12)), False),  # 82.3 %, of 76.9 % in the largest class: but far from blind
        (((297, 0), (2, 1)), True),  # a single hit
        (((292, 5), (0, 3)), False),  # less than the largest class alone, but every class is known
        (((5, 1, 4), (4, 2, 4), (4, 1, 5)), True),
        (((30, 0), (0, 0)), False),  # a single class shows nothing
        (((2, 0), (0, 1)), False),  # too few to tell
        (((7,),), False),
    ],
    ids=str,
)
def test_answers_that_are_no_better_than_chance_are_guessing(
    confusion: tuple[tuple[int, ...], ...], guesses: bool
) -> None:
    assert is_guessing(evaluation(*confusion)) == guesses


@given(st.integers(2, 6), st.data())
def test_nobody_who_is_right_no_more_often_than_the_largest_class_is_trusted(
    classes: int, data: st.DataObject
) -> None:
    row = st.tuples(*[st.integers(0, 30)] * classes)
    confusion = data.draw(st.tuples(*[row] * classes).filter(lambda rows: sum(map(sum, rows)) > 0))
    found = evaluation(*confusion)
    if found.accuracy <= found.largest_share:
        assert is_guessing(found) or gives_one_answer(found) or is_unproven(found)
    if is_guessing(found) and not gives_one_answer(found):
        assert is_unproven(found)


def test_with_very_few_images_nothing_is_proven() -> None:
    assert is_unproven(evaluation((2, 0), (0, 2)))
    assert not is_unproven(evaluation((20, 0), (0, 20)))


@pytest.mark.parametrize(
    ("changed", "images", "at_most"), [((0, 0), 6, 0.5), ((0, 0), 300, 0.01), ((0, 0), 0, 1.0)]
)
def test_where_no_answer_changed_three_in_all_may_have_been_missed(
    changed: tuple[int, int], images: int, at_most: float
) -> None:
    assert largest_loss(*changed, images) == pytest.approx(at_most)


def test_a_loss_may_be_larger_than_what_was_seen_and_less_so_with_more_images() -> None:
    few, many = largest_loss(2, 4, 100), largest_loss(20, 40, 1000)
    assert 0.02 < many < few < 1
    assert largest_loss(4, 2, 100) < few
