"""From decoded images to what a network is fed with."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.training.settings import Augmentation, TrainingSettings

_SHIFT_SHARE = 8  # images move by up to 1/8 of their side


class Batch(NamedTuple):
    """Images as a network wants them, and what they show.

    Attributes:
        images: float32 [B, 3, S, S], normalised, `channels_last`.
        labels: int64 [B].
    """

    images: Tensor
    labels: Tensor


def normalise(images: Tensor, preprocessing: Preprocessing) -> Tensor:
    """Scale pixels as the network was trained with.

    Args:
        images: uint8 [B, 3, S, S].
        preprocessing: Gives `mean` and `std`.

    Returns:
        float32 [B, 3, S, S], `channels_last`.
    """
    batch, channels, height, width = images.shape
    mean = torch.tensor(preprocessing.mean, dtype=torch.float32)
    std = torch.tensor(preprocessing.std, dtype=torch.float32)
    # Whole rows, because broadcasting over an innermost axis of length 3 is several times slower.
    scale = (1 / (255 * std)).repeat(width)
    shift = (-mean / std).repeat(width)
    rows = images.permute(0, 2, 3, 1).reshape(batch, height, width * channels)
    values = rows.to(torch.float32, copy=True).mul_(scale).add_(shift)
    return values.view(batch, height, width, channels).permute(0, 3, 1, 2)


def batch_slices(count: int, batch_size: int) -> tuple[slice, ...]:
    """Divide `count` images into consecutive batches, none of a single image where possible.

    BatchNorm cannot learn from one image, so a lone last one joins the batch before it.
    """
    size = max(2, batch_size)
    starts = list(range(0, count, size))
    if not starts:
        return ()
    if len(starts) > 1 and count - starts[-1] == 1:
        starts.pop()
    ends = [*starts[1:], count]
    return tuple(slice(start, end) for start, end in zip(starts, ends, strict=True))


def training_batches(
    pixels: Pixels, preprocessing: Preprocessing, settings: TrainingSettings, epoch: int
) -> Iterator[Batch]:
    """Yield the training images of one epoch, shuffled and varied.

    The order depends on the seed and the epoch alone, and how an image is varied on these and its
    position in `pixels`: neither batch size nor threads change it.

    Args:
        pixels: The training images.
        preprocessing: How they are normalised.
        settings: Gives batch size, augmentation and seed.
        epoch: Counts from 0.

    Yields:
        Batches as `batch_slices` divides them.
    """
    seed = settings.seed % 2**64
    order = torch.from_numpy(np.random.default_rng((seed, epoch, 0)).permutation(len(pixels)))
    side = pixels.images.shape[-1]
    moves = _Moves.draw(settings.augmentation, len(pixels), side, (seed, epoch, 1))
    # Images lie in memory row by row, so an image is one piece, and a pixel three bytes of it.
    stored = pixels.images.permute(0, 2, 3, 1)
    for part in batch_slices(len(pixels), settings.batch_size):
        chosen = order[part]
        images = stored.index_select(0, chosen).contiguous()
        if settings.augmentation is not Augmentation.NONE:
            images = _moved(images, moves.take(chosen))
        yield Batch(normalise(images.permute(0, 3, 1, 2), preprocessing), pixels.labels[chosen])


class _Moves(NamedTuple):
    """How each of N images is varied.

    Attributes:
        down: int64 [N], pixels.
        right: int64 [N], pixels.
        mirrored: bool [N].
    """

    down: Tensor
    right: Tensor
    mirrored: Tensor

    @classmethod
    def draw(
        cls, augmentation: Augmentation, count: int, side: int, seed: tuple[int, ...]
    ) -> "_Moves":
        draws = torch.from_numpy(np.random.default_rng(seed).random((count, 3)))
        most = side // _SHIFT_SHARE if augmentation is not Augmentation.NONE else 0
        shifts = (draws[:, :2] * (2 * most + 1)).long() - most
        mirrored = draws[:, 2] < (0.5 if augmentation is Augmentation.SHIFT_AND_FLIP else 0.0)
        return cls(shifts[:, 0], shifts[:, 1], mirrored)

    def take(self, chosen: Tensor) -> "_Moves":
        return _Moves(self.down[chosen], self.right[chosen], self.mirrored[chosen])


def _moved(images: Tensor, moves: _Moves) -> Tensor:
    """Shift and mirror images; what comes in at the edges repeats the outermost pixels.

    Args:
        images: uint8 [B, S, S, 3], contiguous.
        moves: For each of them.

    Returns:
        uint8 [B, S, S, 3], contiguous.
    """
    count, side = images.shape[:2]
    line = torch.arange(side)
    rows = (line - moves.down[:, None]).clamp_(0, side - 1)
    columns = (line - moves.right[:, None]).clamp_(0, side - 1)
    columns = torch.where(moves.mirrored[:, None], side - 1 - columns, columns)
    first = torch.arange(count)[:, None, None] * side
    pixels = (first + rows[:, :, None]) * side + columns[:, None, :]
    return images.view(-1, 3).index_select(0, pixels.view(-1)).view_as(images)
