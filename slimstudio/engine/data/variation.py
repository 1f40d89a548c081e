"""How training images are varied and mixed, whole batches at once, the same wherever it is done."""

import math
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from slimstudio.engine.training.settings import Augmentation, Mixing

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
            images: uint8 [B, H, W, 3], contiguous.
            chosen: int64 [B]: which of the N each is.

        Returns:
            uint8 [B, H, W, 3], contiguous; the same object where nothing is varied.
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
    count, height, width = images.shape[:3]
    most = torch.tensor([height // _SHIFT_SHARE, width // _SHIFT_SHARE])
    shifts = (draws * (2 * most + 1)).long() - most
    rows = (torch.arange(height) - shifts[:, :1]).clamp_(0, height - 1)
    columns = (torch.arange(width) - shifts[:, 1:]).clamp_(0, width - 1)
    columns = torch.where(mirrored[:, None], width - 1 - columns, columns)
    first = torch.arange(count)[:, None, None] * height
    pixels = (first + rows[:, :, None]) * width + columns[:, None, :]
    return images.view(-1, 3).index_select(0, pixels.view(-1)).view_as(images)


def _turned(images: Tensor, draws: Tensor, mirrored: Tensor) -> Tensor:
    """Shift, turn, scale and mirror.

    Returns:
        float32 [B, H, W, 3], 0 to 255.
    """
    count, height, width = images.shape[:3]
    shift = (2 * draws[:, :2] - 1) * 2 / _SHIFT_SHARE
    size = _SMALLEST_CUT + draws[:, 3] * (_LARGEST_CUT - _SMALLEST_CUT)
    angle = (2 * draws[:, 4] - 1) * _LARGEST_TURN
    flip = torch.where(mirrored, -1.0, 1.0)
    cosine, sine = size * angle.cos(), size * angle.sin()
    matrices = torch.stack(
        [
            torch.stack([cosine * flip, -sine * (height / width), shift[:, 1]], dim=1),
            torch.stack([sine * flip * (width / height), cosine, shift[:, 0]], dim=1),
        ],
        dim=1,
    )
    grid = functional.affine_grid(matrices.float(), [count, 3, height, width], align_corners=False)
    planes = images.permute(0, 3, 1, 2).float()
    turned = functional.grid_sample(planes, grid, padding_mode="border", align_corners=False)
    return turned.permute(0, 2, 3, 1).contiguous()


def _lit(images: Tensor, draws: Tensor) -> Tensor:
    """Change brightness, contrast and colour, in place.

    Args:
        images: float32 [B, H, W, 3].
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
    height, width = images.shape[1:3]
    tall = draws[:, 2:3] * _GAP_SHARE * height
    # One draw decides both whether there is a gap and how wide it is.
    wide = (2 * draws[:, 3:4] - 1).clamp_(min=0) * _GAP_SHARE * width
    top, left = draws[:, :1] * (height - tall), draws[:, 1:2] * (width - wide)
    rows = _within(top, tall, height)
    columns = _within(left, wide, width)
    return images.masked_fill_((rows[:, :, None] & columns[:, None, :])[..., None], 127.0)


_MIXUP_SHAPE = 0.2  # of the Beta distribution, as in the paper's ImageNet experiments
_CUTMIX_SHAPE = 1.0


class Mixed(NamedTuple):
    """What else is to be seen in each of B images.

    Attributes:
        labels: int64 [B], of what was mixed in.
        shares: float32 [B], how much of the image is still its own: 0.5 to 1.
    """

    labels: Tensor
    shares: Tensor


class Mixture(NamedTuple):
    """How each of N images is mixed with its neighbour in the batch.

    Attributes:
        kind: How, if at all.
        shares: float64 [N], how much of an image stays its own: 0.5 to 1.
        places: float64 [N, 2], where the other's piece lies: 0 to 1.
    """

    kind: Mixing
    shares: Tensor
    places: Tensor

    @classmethod
    def draw(cls, kind: Mixing, count: int, seed: tuple[int, ...]) -> "Mixture":
        """Draw for `count` images; an image's row depends on the seed alone."""
        generator = np.random.default_rng(seed)
        shape = _CUTMIX_SHAPE if kind is Mixing.CUTMIX else _MIXUP_SHAPE
        drawn = torch.from_numpy(generator.beta(shape, shape, count))
        places = torch.from_numpy(generator.random((count, 2)))
        # The larger share is the image's own, so that its label is the right answer.
        return cls(kind, torch.maximum(drawn, 1 - drawn), places)

    def apply(self, images: Tensor, labels: Tensor, chosen: Tensor) -> tuple[Tensor, Mixed | None]:
        """Mix every image with the one before it in the batch.

        Args:
            images: float32 [B, 3, H, W].
            labels: int64 [B].
            chosen: int64 [B]: which of the N each is.

        Returns:
            float32 [B, 3, H, W] in the same memory order, and what was mixed in.
        """
        if self.kind is Mixing.NONE:
            return images, None
        others = torch.arange(len(images)).roll(1)
        shares = self.shares[chosen]
        if self.kind is Mixing.MIXUP:
            exact = shares.to(images)
            mixed = torch.lerp(images[others], images, exact[:, None, None, None])
        else:
            inside = _piece(shares, self.places[chosen], *images.shape[-2:])
            exact = (1 - inside.double().mean((1, 2))).to(images)
            mixed = torch.where(inside[:, None], images[others], images)
        return mixed, Mixed(labels[others], exact)


def _piece(shares: Tensor, places: Tensor, height: int, width: int) -> Tensor:
    """Find the part that the other image covers, shaped like an image: bool [B, H, W]."""
    share = (1 - shares[:, None]).sqrt()
    tall, wide = share * height, share * width
    rows = _within(places[:, :1] * (height - tall), tall, height)
    columns = _within(places[:, 1:] * (width - wide), wide, width)
    return rows[:, :, None] & columns[:, None, :]


def _within(start: Tensor, length: Tensor, pixels: int) -> Tensor:
    """Find the pixels of a line that lie in a piece of it: bool [B, pixels]."""
    line = torch.arange(pixels)
    return (line >= start) & (line < start + length)
