"""Copies that were turned or cropped, and pictures that merely look alike."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.doctor.inspection import Album, Fingerprint, Inspection
from slimstudio.engine.data.doctor.sameness import find_same
from slimstudio.errors import Cancelled
from tests.engine.data.doctor.pictures import checked, picture, save
from tests.engine.watching import Watcher

Change = Callable[[Image.Image], Image.Image]
TURN, BICUBIC = Image.Transpose, Image.Resampling.BICUBIC


def cropped(image: Image.Image, left: float, top: float, right: float, below: float) -> Image.Image:
    """Take shares of the picture off its sides."""
    width, height = image.size
    box = (left * width, top * height, (1 - right) * width, (1 - below) * height)
    return image.crop(box)


CHANGES: dict[str, Change] = {
    "a right angle": lambda image: image.transpose(TURN.ROTATE_90),
    "two": lambda image: image.transpose(TURN.ROTATE_180),
    "three": lambda image: image.transpose(TURN.ROTATE_270),
    "transposed": lambda image: image.transpose(TURN.TRANSPOSE),
    "7 degrees": lambda image: image.rotate(7, BICUBIC),
    "7 degrees on white": lambda image: image.rotate(-7, BICUBIC, fillcolor=(255, 255, 255)),
    "7 degrees, all of it": lambda image: image.rotate(7, BICUBIC, expand=True),
    "mirrored and 7 degrees": lambda image: ImageOps.mirror(image).rotate(7, BICUBIC),
    "5 % off each side": lambda image: cropped(image, 0.05, 0.05, 0.05, 0.05),
    "5 % off two sides": lambda image: cropped(image, 0.05, 0.05, 0, 0),
    "5 % off one side": lambda image: cropped(image, 0, 0, 0.05, 0),
}


def groups(images: list[Image.Image], labels: list[int] | None = None) -> list[tuple[int, ...]]:
    """Tell which of these are one picture."""
    album = Album(len(images))
    for at, image in enumerate(images):
        album.add(at, Inspection((), at.to_bytes(16, "big"), Fingerprint(image)))
    classes = np.array(labels or [0] * len(images), np.int32)
    return [same.places for same in find_same(album, classes, Unattended())]


@pytest.mark.parametrize("change", CHANGES)
def test_turned_and_cropped_copies_are_found_and_nothing_else(change: str) -> None:
    originals = [picture(seed) for seed in range(40)]
    copies = [CHANGES[change](image) for image in originals[:20]]
    assert groups(originals + copies) == [(at, 40 + at) for at in range(20)]


def test_the_check_up_tells_of_a_turned_copy_in_validation(tmp_path: Path) -> None:
    for part, first in (("train", 0), ("val", 500)):
        for at, name in enumerate(("cat", "dog")):
            for number in range(20):
                seed = 10_000 * at + first + number
                save(picture(seed), tmp_path / part / name / f"{number}.jpg")
    save(picture(3).rotate(7, BICUBIC), tmp_path / "val" / "cat" / "again.jpg")
    found = checked(tmp_path)
    assert found.keys() == {Kind.LEAK}
    assert set(found[Kind.LEAK].together[0]) == {"train/cat/3.jpg", "val/cat/again.jpg"}


def shape(seed: int) -> Image.Image:
    """A box or a disc of some colour somewhere on white."""
    draw = np.random.default_rng(seed)
    image = Image.new("RGB", (120, 120), "white")
    side = int(draw.integers(45, 100))
    x, y = (int(draw.integers(0, 120 - side)) for _ in range(2))
    colour = tuple(int(value) for value in draw.integers(20, 120, 3))
    pen = ImageDraw.Draw(image)
    (pen.ellipse if seed % 2 else pen.rectangle)((x, y, x + side, y + side), fill=colour)
    return image


def test_a_disc_that_could_be_laid_over_any_other_is_no_copy() -> None:
    found = groups([shape(seed) for seed in range(120)])
    assert sum(len(group) - 1 for group in found) <= 3  # some lie where others do


@pytest.mark.parametrize("width", [1, 2, 3])
def test_very_thin_pictures_are_no_reason_to_fail(width: int) -> None:
    assert groups([picture(seed, (width, 200)) for seed in range(4)]) == []


def test_the_search_can_be_stopped_anywhere() -> None:
    images = [picture(seed) for seed in range(10)]
    album = Album(20)
    for at, image in enumerate([*images, *(image.rotate(5, BICUBIC) for image in images)]):
        album.add(at, Inspection((), at.to_bytes(16, "big"), Fingerprint(image)))
    watcher = Watcher()
    find_same(album, np.zeros(20, np.int32), watcher)
    for stop in (1, watcher.checks // 2, watcher.checks - 1):
        with pytest.raises(Cancelled):
            find_same(album, np.zeros(20, np.int32), Watcher(stop_after=stop))
