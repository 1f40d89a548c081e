"""What an exported file takes, as a camera gives it or prepared, and what it is asked about."""

import copy
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.image_size import sides
from slimstudio.engine.models.network import Network, Preprocessing


def deployed(network: Network, *, raw: bool) -> tuple[nn.Module, Tensor]:
    """Copy a network for an exporter, with images to show it.

    Args:
        network: The trained network; not changed.
        raw: Whether it takes pixels and answers with shares; see `ExportOptions`.

    Returns:
        The copy, on the CPU and in evaluation mode, and two images as it takes them: an exporter
        would take one to be the only number possible.
    """
    module: nn.Module = copy.deepcopy(network.module).cpu().eval()
    for tensor in (*module.parameters(), *module.buffers()):
        tensor.data = tensor.data.contiguous()
    height, width = sides(network.recipe.preprocessing.size)
    if raw:
        module = RawInput(module, network.recipe.preprocessing).eval()
        return module, torch.zeros(2, height, width, 3, dtype=torch.uint8)
    return module, torch.zeros(2, 3, height, width)


class RawInput(nn.Module):
    """Normalises, asks a network, and turns scores into shares.

    Args:
        network: Takes float32 [B, 3, H, W], normalised, and answers with scores [B, outputs].
        preprocessing: How it is normalised.
    """

    scale: Tensor
    shift: Tensor

    def __init__(self, network: nn.Module, preprocessing: Preprocessing) -> None:
        super().__init__()
        self.network = network
        mean = torch.tensor(preprocessing.mean).view(3, 1, 1)
        std = torch.tensor(preprocessing.std).view(3, 1, 1)
        self.register_buffer("scale", 1 / (255 * std))
        self.register_buffer("shift", -mean / std)

    def forward(self, images: Tensor) -> Tensor:
        """Map uint8 [B, H, W, 3] to shares, float32 [B, outputs]."""
        values = images.permute(0, 3, 1, 2).to(torch.float32) * self.scale + self.shift
        shares: Tensor = self.network(values).softmax(1)
        return shares


class _Planes(nn.Module):
    """`RawInput` for runtimes that want float32 [B, 3, H, W], 0 to 255, instead of bytes."""

    scale: Tensor
    shift: Tensor

    def __init__(self, raw: RawInput) -> None:
        super().__init__()
        self.network = raw.network
        self.register_buffer("scale", raw.scale[None])
        self.register_buffer("shift", raw.shift[None])

    def forward(self, images: Tensor) -> Tensor:
        shares: Tensor = self.network(images * self.scale + self.shift).softmax(-1)
        return shares


def planes_module(network: Network, *, raw: bool) -> nn.Module:
    """Copy a network for an exporter that knows planes of floating point numbers only.

    Args:
        network: The trained network; not changed.
        raw: Whether values are 0 to 255 and answers shares; otherwise they are normalised, and
            answers scores.

    Returns:
        The copy, on the CPU and in evaluation mode; it takes float32 [B, 3, H, W].
    """
    module = deployed(network, raw=raw)[0]
    return _Planes(module).eval() if isinstance(module, RawInput) else module


def raw_images(images: Tensor) -> Tensor:
    """Bring decoded images, uint8 [N, 3, H, W], into the order of `RawInput`, [N, H, W, 3]."""
    return images.permute(0, 2, 3, 1).contiguous()


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
    count = len(images)
    if most is None:
        most = max(1, MOST_INPUT_BYTES // (4 * images[0].numel()))
    if count > most:
        chosen = torch.linspace(0, count - 1, most).round().long()
        images, labels = images[chosen], labels[chosen]
    given = raw_images(images) if raw else normalise(images, preprocessing).contiguous()
    return Questions(given, labels)
