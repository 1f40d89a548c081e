"""Sizes of images, as people write them."""

import pytest

from slimstudio.engine.image_size import LARGEST_SIDE, ImageSize, read_size, written_size


@pytest.mark.parametrize("size", [1, 224, (64, 96), (96, 64), (1, LARGEST_SIDE)])
def test_what_is_written_is_read_again(size: ImageSize) -> None:
    assert read_size(written_size(size)) == size


def test_a_square_has_one_side() -> None:
    assert read_size("32X32") == 32


@pytest.mark.parametrize(
    "text", ["", "x", "64x", "x64", "64x96x3", "-5", "0", "1.5", "64 x 96", str(LARGEST_SIDE + 1)]
)
def test_anything_else_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="^" + text.replace(".", "[.]") + "$"):
        read_size(text)
