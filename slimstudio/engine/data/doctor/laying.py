"""Laying one picture over another: the affine map that does it, and what it shows then.

The map is found by inverse compositional Gauss-Newton (Baker and Matthews, "Lucas-Kanade 20 years
on", 2004).
"""

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.data.doctor.inspection import FINE

Pictures = NDArray[np.float32]
Numbers = NDArray[np.floating]
_RADIUS = 0.8  # beyond this a turned picture may show corners that were made up
_BORDER = 0.94
IDENTITY = np.eye(3)


def grid(side: int) -> tuple[Pictures, Pictures]:
    """Give the places of pixels, across and down, from -1 to 1: [side * side] each."""
    steps = ((2 * np.arange(side) + 1) / side - 1).astype(np.float32)
    across, down = np.meshgrid(steps, steps)
    return across.ravel(), down.ravel()


def register(one: Pictures, other: Pictures, maps: Numbers, steps: int) -> Numbers:
    """Find the affine maps, [P, 3, 3], that lay pictures over others, from some to begin with."""
    count, side, _ = one.shape
    across, down = grid(side)
    inside = np.hypot(across, down) < _RADIUS
    slopes_down, slopes_across = np.gradient(one, 2 / side, axis=(1, 2))
    slopes = [slope.reshape(count, -1) for slope in (slopes_across, slopes_down)]
    # How values change with each of the six numbers of the map: [P, pixels, 6].
    changes = np.stack(
        [slope * by for slope in slopes for by in (across, down, np.float32(1))], axis=-1
    )
    wanted = one.reshape(count, -1)
    for _ in range(steps):
        laid, mask = lay(other, maps)
        mask *= inside
        pixels = mask.sum(axis=1, keepdims=True) + 1e-6
        apart, seen = (centre(some, mask, pixels) for some in (wanted, laid))
        gain = lengths_of(apart) / np.maximum(lengths_of(seen), 1e-3)
        masked = changes * mask[..., None]
        masked -= masked.sum(axis=1, keepdims=True) / pixels[..., None] * mask[..., None]
        across_pixels = masked.transpose(0, 2, 1)
        curvature = across_pixels @ masked
        ridge = 1e-3 * np.trace(curvature, axis1=1, axis2=2) / 6 + 1e-3
        curvature += ridge[:, None, None] * np.eye(6, dtype=np.float32)
        step = np.linalg.solve(curvature, across_pixels @ (seen * gain - apart)[..., None])
        small = np.tile(IDENTITY, (count, 1, 1))
        small[:, :2] += np.clip(step, -0.2, 0.2).reshape(count, 2, 3)
        maps = maps @ np.linalg.inv(small)
        maps[:, :2] = np.clip(maps[:, :2], -2, 2)
    return maps


def lay(pictures: Pictures, maps: Numbers, *, whole: bool = False) -> tuple[Pictures, Pictures]:
    """Look pictures up where the maps say; tell which pixels are in both middles: 0 or 1.

    `whole` tells which are in both pictures, but for their very borders.
    """
    count, side, _ = pictures.shape
    across, down = grid(side)
    rows = maps[:, :2].astype(np.float32)
    x, y = (rows[:, k, :1] * across + rows[:, k, 1:2] * down + rows[:, k, 2:] for k in (0, 1))
    if whole:
        inside = np.maximum(np.abs(x), np.abs(y)) < _BORDER
        inside &= np.maximum(np.abs(across), np.abs(down)) < _BORDER
    else:
        inside = (np.hypot(x, y) < _RADIUS) & (np.hypot(across, down) < _RADIUS)
    mask = inside.astype(np.float32)
    u, v = (np.clip((some + 1) * (side / 2) - 0.5, 0, side - 1.001) for some in (x, y))
    column, row = u.astype(np.int32), v.astype(np.int32)
    right, below = u - column, v - row
    flat, at = pictures.reshape(count, -1), row * side + column

    def corner(by: int) -> Pictures:
        return np.take_along_axis(flat, at + by, axis=1)

    above = corner(0) * (1 - right) + corner(1) * right
    under = corner(side) * (1 - right) + corner(side + 1) * right
    return np.asarray(above * (1 - below) + under * below, np.float32), mask


def likeness_of(one: Pictures, other: Pictures, mask: Pictures) -> Numbers:
    """Tell how alike pictures are where a mask is, [N]: their correlation."""
    pixels = mask.sum(axis=1, keepdims=True) + 1e-6
    left, right = (centre(some, mask, pixels) for some in (one, other))
    lengths = lengths_of(left)[:, 0] * lengths_of(right)[:, 0]
    likeness: Numbers = (left * right).sum(axis=1) / np.maximum(lengths, 1e-6)
    return likeness


def centre(values: Pictures, mask: Pictures, pixels: Pictures) -> Pictures:
    """Take the mean under a mask away, and what lies outside of it."""
    centred: Pictures = (values - (values * mask).sum(axis=1, keepdims=True) / pixels) * mask
    return centred


def lengths_of(values: Pictures) -> Pictures:
    """Measure each picture as a vector, [N, 1]."""
    return np.asarray(np.linalg.norm(values, axis=1, keepdims=True), np.float32)


def halve(pictures: Pictures) -> Pictures:
    """Make pictures half as wide and high."""
    half = FINE // 2
    return np.asarray(pictures.reshape(-1, half, 2, half, 2).mean(axis=(2, 4)), np.float32)


def blur(pictures: Pictures, deviation: float) -> Pictures:
    """Blur pictures by a Gaussian of so many pixels."""
    reach = int(3 * deviation + 1)
    weights = np.exp(-(np.arange(-reach, reach + 1) ** 2) / (2 * deviation**2))
    weights /= weights.sum()
    for axis in (1, 2):
        padding = [(0, 0)] * 3
        padding[axis] = (reach, reach)
        padded = np.pad(pictures, padding, mode="edge")
        parts = (
            weight * np.take(padded, range(at, at + FINE), axis=axis)
            for at, weight in enumerate(weights)
        )
        pictures = np.asarray(sum(parts), np.float32)
    return pictures
