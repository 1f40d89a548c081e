"""How training images are varied: whole batches at once, and the same wherever it is done."""

import math
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from slimstudio.engine.training.settings import Augmentation

_SHIFT_SHARE = 8  # images move by up to 1/8 of their side
_LARGEST_TURN = math.radians(15)
_SMALLEST_CUT, _LARGEST_CUT = 0.7, 1.1  # side of what is shown, as a share of the image's
_LIGHT_CHANGE = 0.3  # brightness, contrast and colour change by up to this share
_GAP_SHARE = 0.3  # largest side of the piece that is missing, as a share of the image's
_LIGHT_DRAWS, _STRONG_DRAWS = 3, 12


class Variation(NamedTuple):
    """How each of N images is varied.

    Attributes:
        kind: What is done at all.
        draws: float64 [N, D], evenly between 0 and 1; a column for each thing that is drawn.
        mirror: Whether half of them are mirrored.
    """

    kind: Augmentation
    draws: Tensor
    mirror: bool

    @classmethod
    def draw(
        cls, kind: Augmentation, count: int, *, mirror: bool, seed: tuple[int, ...]
    ) -> "Variation":
        """Draw how `count` images are varied; an image's row depends on the seed alone."""
        columns = _STRONG_DRAWS if kind is Augmentation.STRONG else _LIGHT_DRAWS
        draws = np.random.default_rng(seed).random((count, columns))
        return cls(kind, torch.from_numpy(draws), mirror)

    def apply(self, images: Tensor, chosen: Tensor) -> Tensor:
        """Vary images.

        Args:
            images: uint8 [B, S, S, 3], contiguous.
            chosen: int64 [B]: which of the N each is.

        Returns:
            uint8 [B, S, S, 3], contiguous; the same object where nothing is varied.
        """
        if self.kind is Augmentation.NONE:
            return images
        draws = self.draws[chosen]
        mirrored = draws[:, 2] < (0.5 if self.mirror else 0.0)
        if self.kind is Augmentation.LIGHT:
            return _moved(images, draws[:, :2], mirrored)
        varied = _turned(images, draws, mirrored)
        varied = _lit(varied, draws[:, 5:8].to(varied))
        return _with_gap(varied, draws[:, 8:12]).round_().clamp_(0, 255).to(torch.uint8)


def _moved(images: Tensor, draws: Tensor, mirrored: Tensor) -> Tensor:
    """Shift by whole pixels and mirror; what comes in at the edges repeats the outermost ones."""
    count, side = images.shape[:2]
    most = side // _SHIFT_SHARE
    shifts = (draws * (2 * most + 1)).long() - most
    line = torch.arange(side)
    rows = (line - shifts[:, :1]).clamp_(0, side - 1)
    columns = (line - shifts[:, 1:]).clamp_(0, side - 1)
    columns = torch.where(mirrored[:, None], side - 1 - columns, columns)
    first = torch.arange(count)[:, None, None] * side
    pixels = (first + rows[:, :, None]) * side + columns[:, None, :]
    return images.view(-1, 3).index_select(0, pixels.view(-1)).view_as(images)


def _turned(images: Tensor, draws: Tensor, mirrored: Tensor) -> Tensor:
    """Shift, turn, scale and mirror.

    Returns:
        float32 [B, S, S, 3], 0 to 255.
    """
    count, side = images.shape[:2]
    shift = (2 * draws[:, :2] - 1) * 2 / _SHIFT_SHARE
    size = _SMALLEST_CUT + draws[:, 3] * (_LARGEST_CUT - _SMALLEST_CUT)
    angle = (2 * draws[:, 4] - 1) * _LARGEST_TURN
    flip = torch.where(mirrored, -1.0, 1.0)
    cosine, sine = size * angle.cos(), size * angle.sin()
    matrices = torch.stack(
        [
            torch.stack([cosine * flip, -sine, shift[:, 1]], dim=1),
            torch.stack([sine * flip, cosine, shift[:, 0]], dim=1),
        ],
        dim=1,
    )
    grid = functional.affine_grid(matrices.float(), [count, 3, side, side], align_corners=False)
    planes = images.permute(0, 3, 1, 2).float()
    turned = functional.grid_sample(planes, grid, padding_mode="border", align_corners=False)
    return turned.permute(0, 2, 3, 1).contiguous()


def _lit(images: Tensor, draws: Tensor) -> Tensor:
    """Change brightness, contrast and colour, in place.

    Args:
        images: float32 [B, S, S, 3].
        draws: float32 [B, 3].
    """
    bright, contrast, colour = (1 + _LIGHT_CHANGE * (2 * draws - 1))[:, :, None, None].unbind(1)
    grey = images.mean(3)
    # Sums of whole numbers are exact in any order, so threads and batches cannot change them.
    level = grey.round().long().sum((1, 2)).to(images) / grey[0].numel()
    # Colour moves a value away from grey, contrast away from the level, brightness away from 0.
    constant = bright * (1 - contrast) * level[:, None, None]
    offset = constant + bright * contrast * (1 - colour) * grey
    factor = bright * contrast * colour
    return images.mul_(factor[..., None]).add_(offset[..., None])


def _with_gap(images: Tensor, draws: Tensor) -> Tensor:
    """Paint a grey rectangle over half of the images (Zhong et al., "Random Erasing", 2020)."""
    side = images.shape[1]
    line = torch.arange(side)
    tall = draws[:, 2:3] * _GAP_SHARE * side
    # One draw decides both whether there is a gap and how wide it is.
    wide = (2 * draws[:, 3:4] - 1).clamp_(min=0) * _GAP_SHARE * side
    top, left = draws[:, :1] * (side - tall), draws[:, 1:2] * (side - wide)
    rows = (line >= top) & (line < top + tall)
    columns = (line >= left) & (line < left + wide)
    return images.masked_fill_((rows[:, :, None] & columns[:, None, :])[..., None], 127.0)
