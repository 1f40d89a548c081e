"""Two training images become one, and so do their labels."""

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from slimstudio.engine.training.settings import Mixing

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
            images: float32 [B, 3, S, S].
            labels: int64 [B].
            chosen: int64 [B]: which of the N each is.

        Returns:
            float32 [B, 3, S, S] in the same memory order, and what was mixed in.
        """
        if self.kind is Mixing.NONE:
            return images, None
        others = torch.arange(len(images)).roll(1)
        shares = self.shares[chosen]
        if self.kind is Mixing.MIXUP:
            exact = shares.to(images)
            mixed = torch.lerp(images[others], images, exact[:, None, None, None])
        else:
            inside = _piece(shares, self.places[chosen], images.shape[-1])
            exact = (1 - inside.double().mean((1, 2))).to(images)
            mixed = torch.where(inside[:, None], images[others], images)
        return mixed, Mixed(labels[others], exact)


def _piece(shares: Tensor, places: Tensor, side: int) -> Tensor:
    """Find the square that the other image covers: bool [B, S, S]."""
    length = (1 - shares[:, None]).sqrt() * side
    start = places * (side - length)
    line = torch.arange(side)
    rows = (line >= start[:, :1]) & (line < start[:, :1] + length)
    columns = (line >= start[:, 1:]) & (line < start[:, 1:] + length)
    return rows[:, :, None] & columns[:, None, :]
