"""The same picture more than once."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageOps

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.doctor.finding import Kind, Remedy, Severity
from slimstudio.engine.data.doctor.inspection import Album
from slimstudio.engine.data.doctor.sameness import alike
from slimstudio.errors import Cancelled
from tests.engine.data.doctor.pictures import checked, pets, picture, save
from tests.engine.watching import Watcher

CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "compressed again": lambda image: image,
    "halved": lambda image: image.resize((48, 36), Image.Resampling.LANCZOS),
    "a little smaller": lambda image: image.resize((87, 65), Image.Resampling.BICUBIC),
    "enlarged": lambda image: image.resize((240, 180), Image.Resampling.BICUBIC),
    "mirrored": ImageOps.mirror,
    "darker": lambda image: ImageEnhance.Brightness(image).enhance(0.8),
    "brighter": lambda image: ImageEnhance.Brightness(image).enhance(1.1),
    "mirrored and darker": lambda image: ImageEnhance.Brightness(ImageOps.mirror(image)).enhance(
        0.85
    ),
}


@pytest.mark.parametrize("change", list(CHANGES))
def test_a_picture_that_was_changed_a_little_is_recognised(tmp_path: Path, change: str) -> None:
    pets(tmp_path)
    for number in range(5):
        changed = CHANGES[change](picture(number))
        save(changed, tmp_path / "cat" / f"changed {number}.jpg", quality=60)
    found = checked(tmp_path)
    assert found.keys() == {Kind.NEAR_DUPLICATE}
    assert found[Kind.NEAR_DUPLICATE].together == tuple(
        (f"cat/{number}.jpg", f"cat/changed {number}.jpg") for number in range(5)
    )


def test_a_picture_that_lies_on_its_side_by_its_exif_data_is_the_same(tmp_path: Path) -> None:
    pets(tmp_path)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    turned = picture(3).transpose(Image.Transpose.ROTATE_90)
    turned.save(tmp_path / "cat" / "turned.jpg", exif=exif)
    assert checked(tmp_path)[Kind.NEAR_DUPLICATE].excluding == ("cat/turned.jpg",)


def test_the_same_shape_in_another_colour_is_another_picture(tmp_path: Path) -> None:
    pets(tmp_path)
    red, green, blue = picture(3).split()
    save(Image.merge("RGB", (blue, red, green)), tmp_path / "cat" / "recoloured.png")
    assert not checked(tmp_path)


def test_blank_pictures_are_not_alike(tmp_path: Path) -> None:
    pets(tmp_path)
    for shade in (0, 100, 250):
        save(Image.new("RGB", (64, 48), (shade,) * 3), tmp_path / "cat" / f"blank {shade}.png")
    assert checked(tmp_path).keys() == {Kind.ONE_COLOUR}


def test_exact_copies_are_told_apart_from_similar_pictures(tmp_path: Path) -> None:
    pets(tmp_path)
    original = (tmp_path / "cat" / "4.jpg").read_bytes()
    for name in ("copy of 4.jpg", "another copy of 4.jpg"):
        (tmp_path / "cat" / name).write_bytes(original)
    found = checked(tmp_path)
    assert found.keys() == {Kind.DUPLICATE}
    copies = found[Kind.DUPLICATE]
    assert copies.count == 2
    assert copies.excluding == ("cat/copy of 4.jpg", "cat/another copy of 4.jpg")
    assert copies.remedies == (Remedy.EXCLUDE,)
    assert copies.shown[0][0].name == "cat/4.jpg"


def test_a_copy_and_a_similar_picture_make_one_group(tmp_path: Path) -> None:
    pets(tmp_path)
    (tmp_path / "cat" / "copy.jpg").write_bytes((tmp_path / "cat" / "4.jpg").read_bytes())
    save(picture(4, (128, 96)), tmp_path / "cat" / "large.png")
    found = checked(tmp_path)
    assert found.keys() == {Kind.NEAR_DUPLICATE}
    assert set(found[Kind.NEAR_DUPLICATE].together[0]) == {
        "cat/4.jpg",
        "cat/copy.jpg",
        "cat/large.png",
    }


def test_one_picture_under_two_labels_is_a_conflict(tmp_path: Path) -> None:
    pets(tmp_path)
    (tmp_path / "dog" / "exact.jpg").write_bytes((tmp_path / "cat" / "4.jpg").read_bytes())
    save(picture(7, (100, 75)), tmp_path / "dog" / "larger.png")
    found = checked(tmp_path)
    assert found.keys() == {Kind.CONFLICT}
    conflict = found[Kind.CONFLICT]
    assert conflict.severity is Severity.SERIOUS
    assert conflict.count == 2
    assert set(conflict.excluding) == {
        "cat/4.jpg",
        "cat/7.jpg",
        "dog/exact.jpg",
        "dog/larger.png",
    }
    assert {shown.label for shown in conflict.shown[0]} == {"cat", "dog"}


def test_one_picture_in_training_and_validation_is_a_leak(tmp_path: Path) -> None:
    pets(tmp_path / "train")
    for number in range(3):
        save(picture(500 + number), tmp_path / "val" / "cat" / f"{number}.jpg")
        save(picture(600 + number), tmp_path / "val" / "dog" / f"{number}.jpg")
    save(picture(2, (100, 75)), tmp_path / "val" / "cat" / "again.jpg")
    found = checked(tmp_path)
    assert found.keys() == {Kind.LEAK}
    leak = found[Kind.LEAK]
    assert leak.severity is Severity.SERIOUS
    assert leak.excluding == ("train/cat/2.jpg",)
    assert leak.together == (("train/cat/2.jpg", "val/cat/again.jpg"),)
    assert set(leak.remedies) == {Remedy.EXCLUDE, Remedy.TOGETHER}


def crowd(count: int) -> Album:
    """Pictures of which every tenth is followed by its twin, one bit apart."""
    random = np.random.default_rng(0)
    album = Album(count)
    album.readable[:] = True
    album.hashes[:] = random.integers(0, 2**64, count, np.uint64)
    album.mirrored_hashes[:] = random.integers(0, 2**64, count, np.uint64)
    album.grey[:] = random.integers(0, 256, album.grey.shape, np.uint8)
    album.colours[:] = 128
    twins = np.arange(1, count, 10)
    album.hashes[twins] = album.hashes[twins - 1] ^ np.uint64(1 << 40)
    album.grey[twins] = album.grey[twins - 1]
    return album


def test_twins_are_found_in_a_crowd() -> None:
    pairs = alike(crowd(3000), np.arange(3000), Unattended())
    assert pairs == [(at - 1, at) for at in range(1, 3000, 10)]


def test_hashes_that_differ_in_seven_bits_are_compared_wherever_these_are() -> None:
    random = np.random.default_rng(1)
    album = crowd(2000)
    twins = np.arange(1, 2000, 10)
    for twin in twins:
        bits = random.choice(64, 7, replace=False)
        flips = np.bitwise_or.reduce(np.uint64(1) << bits.astype(np.uint64))
        album.hashes[twin] = album.hashes[twin - 1] ^ flips
    assert len(alike(album, np.arange(2000), Unattended())) == len(twins)


def test_a_crowd_with_one_hash_does_not_make_the_search_quadratic() -> None:
    album = crowd(4000)
    album.hashes[:] = 5
    watcher = Watcher()
    alike(album, np.arange(4000), watcher)
    assert watcher.checks < 1000


def test_the_search_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        alike(crowd(500), np.arange(500), Watcher(stop_after=20))


def test_memory_is_little_more_than_a_thousand_bytes_an_image() -> None:
    assert Album(1000).nbytes < 1_400 * 1000
