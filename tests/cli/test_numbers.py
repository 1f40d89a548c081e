"""Tests of numbers as people read them."""

import argparse

import pytest

from slimstudio.cli.numbers import big, input_size, size
from slimstudio.engine.image_size import ImageSize


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


@pytest.mark.parametrize(("text", "size"), [("224", 224), ("64x96", (64, 96)), ("32X32", 32)])
def test_the_size_of_images_is_height_by_width(text: str, size: ImageSize) -> None:
    assert input_size(text) == size


@pytest.mark.parametrize("text", ["", "0", "9999", "64x", "x64", "64x96x3", "-5", "1.5", "64x0"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="64x96"):
        input_size(text)
