"""Tests of numbers as people read them."""

import pytest

from slimstudio.cli.numbers import big, size


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1.0 k"),
        (999_949, "999.9 k"),
        (999_999, "1.0 M"),
        (11_689_512, "11.7 M"),
        (1_814_073_344, "1.8 G"),
        (10**16, "10000.0 T"),
    ],
)
def test_counts_are_shortened(count: int, words: str) -> None:
    assert big(count) == words


def test_sizes_have_units_of_bytes() -> None:
    assert size(512) == "512 B"
    assert size(44_700_000) == "44.7 MB"
