"""What a network sees of a photograph that is cut to another shape than a square."""

import numpy as np
import pytest
from PIL import Image

from slimstudio.engine.data.prepare import prepared


def _pattern(width: int, height: int) -> Image.Image:
    """Red grows to the right, green downwards, both from 0 to 255 over the whole picture."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[..., 0] = np.linspace(0, 255, width).round()
    picture[..., 1] = np.linspace(0, 255, height).round()[:, None]
    return Image.fromarray(picture)


@pytest.mark.parametrize(("width", "height"), [(192, 128), (300, 128), (192, 400), (97, 65)])
def test_the_centre_is_cut_out_without_stretching(width: int, height: int) -> None:
    seen = prepared(_pattern(width, height), (64, 96), 64, "bilinear").astype(float)
    assert seen.shape == (64, 96, 3)
    # What is seen, as shares of the picture: the largest part of the shape 64 by 96 in its centre.
    fits = min(width / 96, height / 64)
    across, down = 96 * fits / width, 64 * fits / height
    for axis, values, share in ((1, seen[0, :, 0], across), (0, seen[:, 0, 1], down)):
        first, last = 255 * (1 - share) / 2, 255 * (1 + share) / 2
        assert values[0] == pytest.approx(first, abs=6), axis
        assert values[-1] == pytest.approx(last, abs=6), axis


def test_more_than_is_seen_is_scaled() -> None:
    whole = prepared(_pattern(192, 128), (64, 96), 64, "bilinear").astype(float)
    inner = prepared(_pattern(192, 128), (64, 96), 128, "bilinear").astype(float)
    assert np.ptp(inner[..., 0]) == pytest.approx(np.ptp(whole[..., 0]) / 2, abs=4)
    assert np.ptp(inner[..., 1]) == pytest.approx(np.ptp(whole[..., 1]) / 2, abs=4)


def test_a_square_in_two_numbers_is_a_square() -> None:
    one = prepared(_pattern(57, 91), 24, 31, "bicubic")
    assert np.array_equal(one, prepared(_pattern(57, 91), (24, 24), 31, "bicubic"))
