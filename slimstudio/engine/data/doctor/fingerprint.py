"""What makes two files one picture to a person, in 1,330 bytes an image.

The hash is that of low frequencies ("pHash": Zauner, "Implementation and benchmarking of perceptual
image hash functions", 2010): it finds candidates quickly. A thumbnail then tells whether they are
indeed alike, for pictures of one class may well share their hash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE = 16
FINE = 32  # pixels a side that frequencies are computed from
_BITS = 8  # frequencies a side
COLOUR_SIDE = 4
_ONE_COLOUR = 3.0  # of 255: what differs less is noise of one colour
_FLAT = 4.0  # a thumbnail of smaller deviation shows nothing that could be compared
COLOURS = 2 * COLOUR_SIDE**2
_WEIGHTS = 2 ** np.arange(_BITS**2, dtype=np.uint64)
COSINES = np.cos(
    np.pi * (2 * np.arange(FINE)[None] + 1) * np.arange(_BITS)[:, None] / (2 * FINE)
).astype(np.float32)
# Mirroring a picture turns the sign of every odd frequency across.
_MIRROR = np.where(np.arange(_BITS) % 2, -1, 1).astype(np.float32)


class Fingerprint:
    """How a picture looks.

    Args:
        image: RGB, upright.

    Attributes:
        hash: Whether each of 64 low frequencies is strong, and the same for the mirrored picture.
        fine: A thumbnail: uint8 [32, 32].
        grey: A smaller one: uint8 [16, 16].
        flat: Whether there is too little to be seen on it to compare it.
        tiny: Whether it has fewer pixels than a thumbnail, so that these are made up.
        one_colour: Whether there is nothing to be seen on it.
        colours: Coarse blue and red differences: uint8 [4, 4, 2].
    """

    def __init__(self, image: Image.Image) -> None:
        small = image.resize((FINE, FINE), Image.Resampling.BILINEAR, reducing_gap=3.0)
        coloured = np.asarray(small.convert("YCbCr"))
        fine = coloured[..., 0].astype(np.float32)
        # Not by `@`: OpenBLAS before 0.3.30, asked by all threads at once, tries for ever where it
        # gets no memory, and later ones end the process.
        frequencies = np.einsum("jx,ix->ij", COSINES, np.einsum("iy,yx->ix", COSINES, fine))
        self.hash = _bits(frequencies)
        self.mirrored_hash = _bits(frequencies * _MIRROR)
        self.grey = np.rint(_means(fine, SIDE)).astype(np.uint8)
        self.fine = coloured[..., 0].copy()
        self.tiny = min(image.size) < FINE
        self.flat = bool(self.grey.std() < _FLAT)
        self.one_colour = bool(np.ptp(coloured, axis=(0, 1)).max() <= _ONE_COLOUR)
        colours = coloured[..., 1:].astype(np.float32)
        self.colours = np.rint(_means(colours, COLOUR_SIDE)).astype(np.uint8)


def _means(values: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Shrink [32, 32, ...] to [side, side, ...]."""
    step = len(values) // side
    blocks = values.reshape(side, step, side, step, *values.shape[2:])
    return np.asarray(blocks.mean(axis=(1, 3)))


def _bits(frequencies: NDArray[np.floating]) -> np.uint64:
    flat = frequencies.ravel()
    # The first is the mean brightness, which says nothing about what is to be seen.
    larger = flat > np.median(flat[1:])
    larger[0] = False
    return np.uint64(_WEIGHTS[larger].sum())
