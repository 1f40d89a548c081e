"""Views of calibration images: cut out, mirrored, in other light, and some of them mixed.

What an original answers to a view is right by definition, so a few hundred images without labels
show as much of it as one likes to compute. Images come as the network takes them, so light is
changed relative to how images vary and not in levels of grey. Half of the images stay as they are,
or are mirrored: what is cut out and enlarged is softer than what the network will see.
"""

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

_UNCHANGED = 1 / 2  # share of the images that are mirrored at most
_SMALLEST_CUT = 0.5  # share of the image's area that is shown at least
_STRETCH = 0.25  # logarithm of how far sides may be stretched
_LIGHT, _COLOUR = 0.3, 0.08  # by how much contrast, saturation and single colours may change
_MIXED = 0.3  # share of the views that show two images
_SMALLEST_SIDE = 8


def views(images: Tensor, generator: np.random.Generator) -> Tensor:
    """Vary images, each of the latter half in its own way.

    Args:
        images: As the network takes them, [B, C, H, W]; others are handed back as they are.
        generator: Draws everything.
    """
    if images.dim() != 4 or min(images.shape[2:]) < _SMALLEST_SIDE:
        return images
    unchanged = int(_UNCHANGED * len(images))
    mirrored = torch.from_numpy(generator.random(unchanged) < 1 / 2).to(images.device)
    plain, others = images[:unchanged], images[unchanged:]
    plain = torch.where(mirrored.view(-1, 1, 1, 1), plain.flip(3), plain)
    varied = _mixed(_lit(_cut(others, generator), generator), generator)
    return torch.cat([plain, varied])


def _draws(generator: np.random.Generator, low: float, high: float, *shape: int) -> Tensor:
    return torch.from_numpy(generator.uniform(low, high, shape).astype(np.float32))


def _cut(images: Tensor, generator: np.random.Generator) -> Tensor:
    """Show a part of each image in its full size, half of them mirrored."""
    count = len(images)
    side = _draws(generator, _SMALLEST_CUT, 1.0, count).sqrt()
    stretch = (_draws(generator, -_STRETCH, _STRETCH, count) / 2).exp()
    tall, wide = (side * stretch).clamp_max(1.0), (side / stretch).clamp_max(1.0)
    down = _draws(generator, -1.0, 1.0, count) * (1 - tall)
    right = _draws(generator, -1.0, 1.0, count) * (1 - wide)
    mirrored = torch.from_numpy(generator.random(count) < 0.5)
    matrices = torch.zeros(count, 2, 3)
    matrices[:, 0, 0], matrices[:, 0, 2] = torch.where(mirrored, -wide, wide), right
    matrices[:, 1, 1], matrices[:, 1, 2] = tall, down
    grid = functional.affine_grid(matrices.to(images), list(images.shape), align_corners=False)
    return functional.grid_sample(
        images, grid, mode="bicubic", padding_mode="border", align_corners=False
    )


def _lit(images: Tensor, generator: np.random.Generator) -> Tensor:
    """Change contrast, brightness, saturation and the strength of single colours."""
    count, colours = images.shape[:2]
    contrast = _draws(generator, 1 - _LIGHT, 1 + _LIGHT, count, 1, 1, 1).to(images)
    shift = _draws(generator, -_LIGHT, _LIGHT, count, 1, 1, 1).to(images)
    saturation = _draws(generator, 1 - _LIGHT, 1 + _LIGHT, count, 1, 1, 1).to(images)
    gain = _draws(generator, 1 - _COLOUR, 1 + _COLOUR, count, colours, 1, 1).to(images)
    level, spread = images.mean((1, 2, 3), keepdim=True), images.std((1, 2, 3), keepdim=True)
    varied = level + (images - level) * contrast + shift * spread
    if colours == 3:
        grey = varied.mean(1, keepdim=True)
        varied = grey + (varied - grey) * saturation
    low, high = images.amin((0, 2, 3), keepdim=True), images.amax((0, 2, 3), keepdim=True)
    return torch.minimum(torch.maximum(varied * gain, low), high)


def _mixed(images: Tensor, generator: np.random.Generator) -> Tensor:
    """Let some show a second image, shining through or in a piece."""
    count, _, high, wide = images.shape
    if count < 2:
        return images
    others = images.roll(1, 0)
    kinds, shares = generator.random(count), generator.uniform(0.3, 0.7, count)
    places = generator.random((count, 2))
    found = images.clone()
    for at in range(count):
        if kinds[at] < _MIXED / 2:
            found[at] = torch.lerp(others[at], images[at], float(shares[at]))
        elif kinds[at] < _MIXED:
            tall, across = (max(1, int(side * math.sqrt(shares[at]))) for side in (high, wide))
            top = int(places[at, 0] * (high - tall + 1))
            left = int(places[at, 1] * (wide - across + 1))
            piece = (at, slice(None), slice(top, top + tall), slice(left, left + across))
            found[piece] = others[piece]
    return found
