"""What an exported file is asked about."""

from dataclasses import dataclass

import torch
from torch import Tensor

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.export.raw_input import raw_images
from slimstudio.engine.models.network import Preprocessing

# More images than fit into this many bytes prove no more, and fill the disk.
MOST_INPUT_BYTES = 256 * 2**20


@dataclass(frozen=True, eq=False)
class Questions:
    """Images as a file takes them, and what they show.

    Args:
        images: [N, ...]; see `ExportOptions.raw`.
        labels: int64 [N].
    """

    images: Tensor
    labels: Tensor


def questions(
    pixels: Pixels, preprocessing: Preprocessing, *, raw: bool, most: int | None = None
) -> Questions:
    """Prepare images for a file; evenly chosen ones where there are very many.

    Args:
        pixels: Decoded images.
        preprocessing: How they are normalised.
        raw: Whether the file takes pixels as they are.
        most: How many at most; by default as many as fit into a quarter of a gigabyte.
    """
    images, labels = pixels.images, pixels.labels
    count, size = len(images), images.shape[-1]
    if most is None:
        most = max(1, MOST_INPUT_BYTES // (3 * size * size * 4))
    if count > most:
        chosen = torch.linspace(0, count - 1, most).round().long()
        images, labels = images[chosen], labels[chosen]
    given = raw_images(images) if raw else normalise(images, preprocessing).contiguous()
    return Questions(given, labels)
