"""Channel shuffling that works for any selection of channels.

ShuffleNet V2 halves its channels and shuffles them by fixed rules, so that hardly any selection of
channels stays in step from unit to unit. This unit says by index which channels are passed on,
which are read, and in which order they leave; it answers exactly as the original does. This file
needs nothing but torch: a copy of it travels with exported networks.
"""

import torch
from torch import Tensor, nn


class ShuffleUnit(nn.Module):
    """Two branches side by side, their channels shuffled.

    Args:
        left: Computes the first branch; None to pass channels on as they are.
        right: Computes the second branch.
        passed: Channels of the input that go left, [L]; None for all.
        read: Channels of the input that go right, [R]; None for all.
        order: Position of each outgoing channel among those of left and right together, [C].
    """

    passed: Tensor | None
    read: Tensor | None
    order: Tensor

    def __init__(
        self,
        left: nn.Module | None,
        right: nn.Module,
        passed: Tensor | None,
        read: Tensor | None,
        order: Tensor,
    ) -> None:
        super().__init__()
        self.left = left
        self.right = right
        self.register_buffer("passed", passed)
        self.register_buffer("read", read)
        self.register_buffer("order", order)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, C, rows, columns] to the same number of channels or, with a stride, more."""
        passed, read = self.passed, self.read
        left = images if passed is None else torch.index_select(images, 1, passed)
        right = images if read is None else torch.index_select(images, 1, read)
        if self.left is not None:
            left = self.left(left)
        both = torch.cat((left, self.right(right)), dim=1)
        return torch.index_select(both, 1, self.order)
