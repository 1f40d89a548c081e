"""Fourier transforms and complex numbers leave channels free that do not lie along their axes."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly


class _Filter(nn.Module):
    """Multiplies frequencies with learned complex numbers, one for each channel and place."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(16, 8, 5, 2))

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, 16, 8, 8] to the same shape."""
        spectrum = torch.fft.rfft2(features, norm="ortho") * torch.view_as_complex(self.weight)
        filtered: Tensor = torch.fft.irfft2(spectrum, s=features.shape[-2:], norm="ortho")
        return filtered


class _Turned(nn.Module):
    """Turns pairs of neighbouring places, as rotary positions do with pairs of channels."""

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, 16, 8, 8] to the same shape."""
        pairs = torch.view_as_complex(features.unflatten(3, (4, 2)))
        angles = torch.arange(4, dtype=torch.float64, device=features.device)
        turned = pairs * torch.polar(torch.ones_like(angles), angles)
        return torch.view_as_real(turned * turned.conj() + turned).flatten(3)


@pytest.mark.parametrize(
    "operation",
    [
        lambda x: torch.fft.fft2(x).abs(),
        lambda x: torch.fft.fft(x, dim=2, norm="ortho").real,
        lambda x: torch.fft.fft(x).imag,
        lambda x: torch.fft.irfft(torch.fft.rfft(x, dim=-1), n=8, dim=-1),
        lambda x: torch.fft.fftshift(torch.fft.fft2(x), dim=(2, 3)).angle(),
        lambda x: torch.complex(x, x.flip(2)).conj().imag,
        lambda x: x * torch.bucketize(x, torch.linspace(-1, 1, 5, dtype=x.dtype)),
        lambda x: x * torch.searchsorted(torch.linspace(-1, 1, 5, dtype=x.dtype), x),
        _Turned(),
        _Filter(),
    ],
)
def test_channels_leave_exactly(operation: Callable[[Tensor], Tensor]) -> None:
    leave_exactly(Around(operation), "before")


@pytest.mark.parametrize(
    "operation",
    [
        lambda x: torch.fft.fft(x, dim=1).real,
        lambda x: torch.fft.fftn(x).real,
        lambda x: torch.fft.rfft(x, dim=1).abs().repeat(1, 2, 1, 1)[:, :16],
    ],
)
def test_channels_that_are_mixed_stay(operation: Callable[[Tensor], Tensor]) -> None:
    module = Around(operation)
    assert "A Fourier transform" in str(analysed(module).reason("before"))
    leave_exactly(module, "after")
