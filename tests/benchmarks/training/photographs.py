"""Photographs of a made-up kind: JPEG files of 500x375 pixels in folders of classes."""

from pathlib import Path

import numpy as np
from PIL import Image

CLASSES = ("ash", "birch", "cedar", "elm")
SIZE = (500, 375)


def make(folder: Path, train: int, validation: int) -> Path:
    """Write `train/CLASS/*.jpg` and `val/CLASS/*.jpg`.

    The files are as large as photographs of that size are, about 60 kB, so that decoding them
    takes as long.
    """
    random = np.random.default_rng(0)
    for part, count in (("train", train), ("val", validation)):
        for number in range(count):
            name = CLASSES[number % len(CLASSES)]
            path = folder / part / name / f"{number:05}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            _photograph(random, number % len(CLASSES)).save(path, quality=90)
    return folder


def _photograph(random: np.random.Generator, label: int) -> Image.Image:
    """Paint smooth areas with some grain; the class shows in the colours."""
    coarse = random.integers(0, 256, (9, 12, 3), dtype=np.uint8)
    coarse[..., label % 3] //= 2
    smooth = np.asarray(Image.fromarray(coarse).resize(SIZE, Image.Resampling.BICUBIC), np.int16)
    grain = random.normal(0, 8, smooth.shape)
    return Image.fromarray(np.clip(smooth + grain, 0, 255).astype(np.uint8))
