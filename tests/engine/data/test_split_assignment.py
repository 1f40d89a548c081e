import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.data.split_assignment import NO_ASSIGNMENT, SplitAssignment

KNOWN = st.dictionaries(st.integers(0, 2**39 - 1), st.booleans(), max_size=60)


def made(known: dict[int, bool]) -> SplitAssignment:
    return SplitAssignment.of(
        np.array(list(known), np.uint64), np.array(list(known.values()), bool)
    )


@given(KNOWN)
def test_sides_can_be_written_and_read(known: dict[int, bool]) -> None:
    assignment = made(known)
    again = SplitAssignment.unpacked(assignment.packed())
    assert again == assignment
    there, held = again.find(np.array([*known, 2**39 - 1], np.uint64))
    assert dict(zip(known, held.tolist(), strict=False)) == known
    assert there.tolist() == [True] * len(known) + [2**39 - 1 in known]


@given(KNOWN, KNOWN)
def test_the_newer_counts_where_both_know_a_content(
    older: dict[int, bool], newer: dict[int, bool]
) -> None:
    assert made(older).updated(made(newer)) == made(older | newer)


def test_a_content_on_both_sides_is_learned() -> None:
    assignment = SplitAssignment.of(np.array([4, 4, 9], np.uint64), np.array([True, False, True]))
    assert assignment == made({4: False, 9: True})


def test_a_hundred_thousand_images_take_little_room() -> None:
    contents = np.random.default_rng(0).integers(0, 2**39, 100_000).astype(np.uint64)
    assert len(SplitAssignment.of(contents, contents % 5 == 0).packed()) < 350_000


@given(st.binary(max_size=80), st.data())
def test_nothing_is_believed_about_a_file(noise: bytes, data: st.DataObject) -> None:
    whole = made({7: True, 2**30: False, 2**38: True}).packed()
    at = data.draw(st.integers(0, len(whole)))
    for damaged in (noise, whole[:at], whole[:at] + noise + whole[at + len(noise) :]):
        try:
            assignment = SplitAssignment.unpacked(damaged)
        except ValueError:
            continue
        assert (np.diff(assignment.contents.astype(np.int64)) > 0).all()


def test_what_would_fill_the_memory_is_refused() -> None:
    head = NO_ASSIGNMENT.packed()
    with pytest.raises(ValueError, match="does not say"):
        SplitAssignment.unpacked(head[:19] + b"\xff\xff\xff\xff" + head[23:])
