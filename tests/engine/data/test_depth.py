"""Deep pictures are scaled by what they hold, all of a data set alike."""

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.depth import levels_in
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.prepare import levels_of
from slimstudio.engine.models.network import Preprocessing
from tests.engine.data.photographs import folder

TINY = Preprocessing(size=8, resize=8)


def deep_set(root: Path, values: NDArray[Any], suffix: str = ".tif") -> Path:
    """Two classes; the pictures of the second are four times as dark."""
    for name, share in (("bright", 1), ("dark", 4)):
        for number in range(6):
            path = root / name / f"{number}{suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            picture = np.roll(
                values // share if values.dtype.kind != "f" else values / share, number
            )
            Image.fromarray(picture.astype(values.dtype)).save(path)
    return root


def ramp(most: float, kind: type) -> NDArray[Any]:
    grown = np.linspace(0, most, 8)[None].repeat(8, axis=0)
    return grown.astype(kind)


@pytest.mark.parametrize(
    ("most", "kind", "suffix", "levels"),
    [
        (1.0, np.float32, ".tif", (0, 1)),
        (255, np.float32, ".tif", (0, 255)),
        (65535, np.float32, ".tif", (0, 65535)),
        (3.5, np.float32, ".tif", (0, 3.5)),
        (1e6, np.float32, ".tif", (0, 1e6)),
        (255, np.int32, ".tif", (0, 255)),
        (4095, np.int32, ".tif", (0, 4095)),
        (100_000, np.int32, ".tif", (0, 100_000)),
        (4095, np.uint16, ".tif", (0, 4095)),
        (4000, np.uint16, ".png", (0, 4095)),
        (65535, np.uint16, ".png", (0, 65535)),
        (60_000, np.uint16, ".png", (0, 65535)),
    ],
)
def test_one_rule_holds_for_all_pictures_of_a_set(
    tmp_path: Path, most: float, kind: type, suffix: str, levels: tuple[float, float]
) -> None:
    root = deep_set(tmp_path, ramp(most, kind), suffix)
    loaded = load_dataset(root, TINY, 0, Unattended())
    assert loaded.levels == pytest.approx(levels)
    for pixels in (loaded.dataset.train, loaded.dataset.validation):
        for image, label in zip(pixels.images, pixels.labels.tolist(), strict=True):
            share = most / levels[1] / (4 if label else 1)
            assert abs(int(image.max()) - 255 * share) <= 2
            assert int(image.min()) == 0


def test_values_below_zero_are_as_dark_as_it_gets(tmp_path: Path) -> None:
    root = deep_set(tmp_path, ramp(1, np.float32) * 2 - 1)
    loaded = load_dataset(root, TINY, 0, Unattended())
    assert loaded.levels == pytest.approx((-1, 1))


def test_unsigned_numbers_of_32_bits_are_not_taken_for_signed(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    values = np.linspace(0, 2**32 - 1, 8).astype(np.uint32)[None].repeat(8, axis=0)
    Image.fromarray(values.view(np.int32)).save(path)
    content = path.read_bytes()
    signed, unsigned = (struct.pack("<HHLH", 339, 3, 1, kind) for kind in (2, 1))
    assert content.count(signed) == 1
    path.write_bytes(content.replace(signed, unsigned))
    assert decode(path, TINY)[0, :, 0].tolist() == [0, 36, 73, 109, 146, 182, 219, 255]


def test_what_maps_write_for_nothing_does_not_count(tmp_path: Path) -> None:
    values = ramp(200, np.float32)
    values[0, 0] = -3.4e38
    Image.fromarray(values).save(tmp_path / "a.tif")
    assert decode(tmp_path / "a.tif", TINY)[0, -1, 0] == 200


def test_sets_without_deep_pictures_have_no_rule(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 3, "b": 3})
    (root / "a" / "broken.tif").write_bytes(b"II*\0 broken")
    assert levels_in(scan(root).files, Unattended()) is None


def test_the_rule_that_a_network_learned_with_stays(tmp_path: Path) -> None:
    root = deep_set(tmp_path, ramp(4095, np.uint16))
    given = Preprocessing(size=8, resize=8, levels=(0.0, 65535.0))
    loaded = load_dataset(root, given, 0, Unattended())
    assert loaded.levels == (0.0, 65535.0)
    assert int(loaded.dataset.train.images.max()) == 16


@pytest.mark.parametrize(
    ("high", "white"), [(1.02, 1.02), (0.9, 1), (3, 3), (70, 255), (300, 1023), (70_000, 70_000)]
)
def test_white_is_the_custom_that_the_values_follow(high: float, white: float) -> None:
    assert levels_of(0, high) == (0, white)
