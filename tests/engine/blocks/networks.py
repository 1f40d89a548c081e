"""Small networks with one block between a first and a last layer."""

from collections.abc import Callable

from torch import Tensor, nn


class Around(nn.Module):
    """Two convolutions of `width` channels, and what is done with them."""

    def __init__(self, body: Callable[[nn.ModuleList, Tensor], Tensor], *, width: int = 8) -> None:
        super().__init__()
        first = nn.Conv2d(width, width, 3, padding=1)
        self.layers = nn.ModuleList([first, nn.Conv2d(width, width, 1)])
        self.body = body

    def forward(self, features: Tensor) -> Tensor:
        """Map features [N, C, S, S] to the same shape."""
        return self.body(self.layers, features)


def stacked(*inner: nn.Module) -> nn.Sequential:
    """Put modules between a convolution and a classifier."""
    ends = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5)]
    return nn.Sequential(nn.Conv2d(3, 8, 1), *inner, *ends)
