import numpy as np
from PIL import Image

from tests.screens.difference import difference


def screen() -> Image.Image:
    shades = np.random.default_rng(0).integers(60, 190, (120, 200, 3), dtype=np.uint8)
    return Image.fromarray(shades)


def test_equal_pictures_do_not_differ() -> None:
    assert difference(screen(), screen()) is None


def test_a_block_that_changed_is_found_and_marked_where_it_is() -> None:
    changed = screen()
    changed.paste((255, 0, 255), (40, 30, 48, 36))
    found = difference(screen(), changed)
    assert found is not None
    assert found.share == 8 * 6 / (120 * 200)
    assert found.picture.getpixel((44, 33)) == (226, 27, 60)
    assert found.picture.getpixel((150, 100)) != (226, 27, 60)


def test_noise_of_drawing_is_no_change() -> None:
    noise = np.random.default_rng(1).integers(-20, 21, (120, 200, 3))
    noisy = np.asarray(screen()).astype(np.int64) + noise
    assert difference(screen(), Image.fromarray(noisy.astype(np.uint8))) is None


def test_another_size_is_a_change() -> None:
    found = difference(screen(), screen().resize((100, 60)))
    assert found is not None
    assert found.share == 1.0
