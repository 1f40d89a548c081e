"""From decoded images to what a network is fed with."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.data.variation import Mixed, Mixture, Variation
from slimstudio.engine.image_size import ImageSize, area, image_size
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training.settings import TrainingSettings

_PIXELS_AT_ONCE = 64 * 224 * 224  # a few hundred MB of activations in the larger networks
_FEWEST_AT_ONCE = 8
EVALUATION_BATCH = 256


class Batch(NamedTuple):
    """Images as a network wants them, and what they show.

    Attributes:
        images: float32 [B, 3, H, W], normalised, `channels_last`.
        labels: int64 [B].
        mixed: What else is to be seen in them; None where they were not mixed.
    """

    images: Tensor
    labels: Tensor
    mixed: Mixed | None = None


def normalise(images: Tensor, preprocessing: Preprocessing) -> Tensor:
    """Scale pixels as the network was trained with.

    Args:
        images: uint8 [B, 3, H, W].
        preprocessing: Gives `mean` and `std`.

    Returns:
        float32 [B, 3, H, W], `channels_last`.
    """
    batch, channels, height, width = images.shape
    mean = torch.tensor(preprocessing.mean, dtype=torch.float32, device=images.device)
    std = torch.tensor(preprocessing.std, dtype=torch.float32, device=images.device)
    # Whole rows, because broadcasting over an innermost axis of length 3 is several times slower.
    scale = (1 / (255 * std)).repeat(width)
    shift = (-mean / std).repeat(width)
    rows = images.permute(0, 2, 3, 1).reshape(batch, height, width * channels)
    values = rows.to(torch.float32, copy=True).mul_(scale).add_(shift)
    return values.view(batch, height, width, channels).permute(0, 3, 1, 2)


def images_at_once(size: ImageSize) -> int:
    """Say how many images a network can look at together without filling the memory.

    Args:
        size: Of the images, in pixels.
    """
    return max(_FEWEST_AT_ONCE, _PIXELS_AT_ONCE // area(size))


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


def evaluation_slices(pixels: Pixels, batch_size: int = EVALUATION_BATCH) -> tuple[slice, ...]:
    """Divide images into the batches in which objectives runs them.

    Args:
        pixels: The images.
        batch_size: At most so many at once; fewer where images are large, to spare memory.
    """
    size = min(batch_size, images_at_once(image_size(*pixels.images.shape[-2:])))
    return batch_slices(len(pixels), size)


def training_batches(
    pixels: Pixels,
    preprocessing: Preprocessing,
    settings: TrainingSettings,
    epoch: int,
    *,
    first: int = 0,
) -> Iterator[Batch]:
    """Yield the training images of one epoch, shuffled and varied.

    The order depends on the seed and the epoch alone, and how an image is varied on these and its
    position in `pixels`: neither batch size nor threads change it. Only which image it is mixed
    with depends on the batch.

    Args:
        pixels: The training images.
        preprocessing: How they are normalised.
        settings: Gives batch size, augmentation, mixing and seed.
        epoch: Counts from 0.
        first: The batch to begin with.

    Yields:
        Batches as `batch_slices` divides them.
    """
    variation = draw_variation(settings, len(pixels), epoch)
    mixture = Mixture.draw(settings.mixing, len(pixels), _seeds(settings, epoch, 3))
    # Images lie in memory row by row, so an image is one piece, and a pixel three bytes of it.
    stored = pixels.images.permute(0, 2, 3, 1)
    for chosen in batch_orders(len(pixels), settings, epoch)[first:]:
        varied = variation.apply(stored.index_select(0, chosen).contiguous(), chosen)
        images = normalise(varied.permute(0, 3, 1, 2), preprocessing)
        labels = pixels.labels[chosen]
        mixed_images, mixed = mixture.apply(images, labels, chosen)
        yield Batch(mixed_images, labels, mixed)


def batch_orders(count: int, settings: TrainingSettings, epoch: int) -> tuple[Tensor, ...]:
    """Shuffle `count` images and divide them into the batches of an epoch: int64 [B] each."""
    order = np.random.default_rng(_seeds(settings, epoch, 0)).permutation(count)
    return tuple(torch.from_numpy(order[part]) for part in batch_slices(count, settings.batch_size))


def draw_variation(settings: TrainingSettings, count: int, epoch: int) -> Variation:
    """Draw how `count` images are varied in an epoch."""
    return Variation.draw(
        settings.augmentation, count, mirror=settings.mirror, seed=_seeds(settings, epoch, 1)
    )


def _seeds(settings: TrainingSettings, epoch: int, purpose: int) -> tuple[int, int, int]:
    return settings.seed % 2**64, epoch, purpose


@dataclass(frozen=True, eq=False)
class TrainingBatch:
    """A batch of B images, or what the frozen layers made of them, with all that is known of it.

    Args:
        inputs: What goes in; each [B, ...].
        labels: int64 [B].
        mixed: What else is to be seen in the images; None where they were not mixed.
        taught: The teacher's logits [B, K]; None where there is no teacher.
    """

    inputs: tuple[Tensor, ...]
    labels: Tensor
    mixed: Mixed | None = None
    taught: Tensor | None = None

    def __len__(self) -> int:
        """Count the images."""
        return len(self.labels)

    def to(self, device: torch.device) -> "TrainingBatch":
        """Bring it to a device."""
        return TrainingBatch(
            tuple(each.to(device) for each in self.inputs),
            self.labels.to(device),
            None if self.mixed is None else Mixed(*(each.to(device) for each in self.mixed)),
            None if self.taught is None else self.taught.to(device),
        )

    def part(self, part: slice) -> "TrainingBatch":
        """Take some of the images."""
        return TrainingBatch(
            tuple(each[part] for each in self.inputs),
            self.labels[part],
            None if self.mixed is None else Mixed(*(each[part] for each in self.mixed)),
            None if self.taught is None else self.taught[part],
        )
