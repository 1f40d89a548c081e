"""Networks in the style of many people: each is pruned, and answers as its zeroed original does."""

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

import slimstudio
from tests.api.exactness import check_exact

Step = Callable[[Any, Tensor], Any]
_NETWORKS: dict[str, tuple[Callable[[], dict[str, Any]], Step]] = {}


class _Peculiar(nn.Module):
    """Parts by name, and a function that runs them.

    Args:
        parts: Layers and tensors.
        step: Given the network and images [N, 3, 12, 12]; what it returns is the answer.
    """

    def __init__(self, parts: dict[str, Any], step: Step) -> None:
        super().__init__()
        self.step = step
        for name, part in parts.items():
            setattr(self, name, part)

    def forward(self, images: Tensor) -> Any:
        """Map images [N, 3, 12, 12] to whatever the function makes of them."""
        return self.step(self, images)


def _network(**parts: Callable[[], Any]) -> Callable[[Step], Step]:
    def note(step: Step) -> Step:
        def make() -> dict[str, Any]:
            return {name: make_part() for name, make_part in parts.items()}

        _NETWORKS[step.__name__.strip("_")] = make, step
        return step

    return note


def _conv(inputs: int, outputs: int, kernel: int = 3, **options: Any) -> Callable[[], nn.Module]:
    return lambda: nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, **options)


def _patches(width: int) -> Callable[[], nn.Module]:
    return lambda: nn.Conv2d(3, width, 4, 4)


def _linear(inputs: int, outputs: int) -> Callable[[], nn.Module]:
    return lambda: nn.Linear(inputs, outputs)


def _weight(*shape: int) -> Callable[[], nn.Parameter]:
    return lambda: nn.Parameter(torch.randn(shape) / math.sqrt(shape[-1]))


def _tokens(net: Any, images: Tensor) -> Tensor:
    found: Tensor = net.stem(images).flatten(2).transpose(1, 2)
    return found


@_network(stem=_patches(24), q=_linear(24, 24), kv=_linear(24, 24), o=_linear(24, 24))
def _queries_share_keys(net: Any, images: Tensor) -> Tensor:
    tokens = _tokens(net, images)
    k, v = net.kv(tokens).unflatten(-1, (2, 2, -1)).permute(2, 0, 3, 1, 4)
    q = net.q(tokens).unflatten(-1, (4, -1)).transpose(1, 2)
    k, v = k.repeat_interleave(2, 1), v.repeat_interleave(2, 1)
    mixed = functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)
    answer: Tensor = (tokens + net.o(mixed)).mean((1, 2))
    return answer


@_network(stem=_patches(8), q=_weight(4, 8, 6), k=_weight(4, 8, 6), v=_weight(4, 6, 8))
def _attention_in_three_tensors(net: Any, images: Tensor) -> Tensor:
    tokens = _tokens(net, images)
    q, k = (torch.einsum("bnc,hcd->bhnd", tokens, w) for w in (net.q, net.k))
    shares = torch.softmax(torch.einsum("bhnd,bhmd->bhnm", q, k) / 6**0.5, -1)
    answer: Tensor = torch.einsum("bhnm,bhmd,hdc->bnc", shares, k, net.v).mean(1)
    return answer


@_network(
    stem=_patches(8),
    both=_linear(8, 24),
    dt=_linear(12, 12),
    decay=_weight(12, 4),
    o=_linear(12, 5),
)
def _scans_a_state(net: Any, images: Tensor) -> Tensor:
    values, gate = net.both(_tokens(net, images)).chunk(2, -1)
    steps, state, found = functional.softplus(net.dt(values)), 0.0, []
    for i in range(values.shape[1]):
        step = steps[:, i, :, None]
        state = torch.exp(-step * net.decay.exp()) * state + step * values[:, i, :, None]
        found.append(state.mean(-1))
    answer: Tensor = net.o(torch.stack(found, 1) * functional.silu(gate)).mean(1)
    return answer


@_network(stem=_patches(10), kernel=_weight(10, 9), o=_linear(10, 5))
def _convolves_by_fourier(net: Any, images: Tensor) -> Tensor:
    rows = net.stem(images).flatten(2)
    spectrum = torch.fft.rfft(rows, n=18) * torch.fft.rfft(net.kernel, n=18)
    answer: Tensor = net.o(torch.fft.irfft(spectrum, n=18)[..., :9].mean(-1))
    return answer


@_network(a=_conv(3, 8), kernels=_weight(4, 12, 8, 3, 3), router=_linear(8, 4), o=_linear(12, 5))
def _kernels_mixed_for_each_image(net: Any, images: Tensor) -> Tensor:
    maps = net.a(images).relu()
    n, c, h, w = maps.shape
    shares = net.router(maps.mean((2, 3))).softmax(-1)
    kernels = torch.einsum("bk,koihw->boihw", shares, net.kernels).reshape(-1, c, 3, 3)
    maps = functional.conv2d(maps.reshape(1, n * c, h, w), kernels, padding=1, groups=n)
    answer: Tensor = net.o(maps.view(n, -1, h, w).relu().mean((2, 3)))
    return answer


@_network(a=_conv(3, 10), b=_conv(10, 24), c=_conv(6, 4))
def _pixels_shuffled_by_hand(net: Any, images: Tensor) -> Tensor:
    maps = net.b(net.a(images).relu())
    n, c, h, w = maps.shape
    maps = maps.reshape(n, c // 4, 2, 2, h, w).permute(0, 1, 4, 2, 5, 3)
    answer: Tensor = net.c(maps.reshape(n, c // 4, 2 * h, 2 * w))
    return answer


@_network(stem=_patches(12), router=_linear(12, 3), up=_weight(3, 12, 20), down=_weight(3, 20, 12))
def _experts_side_by_side(net: Any, images: Tensor) -> Tensor:
    tokens = _tokens(net, images)
    n, count, width = tokens.shape
    flat = tokens.reshape(1, n * count, width).expand(3, -1, -1)
    made = flat.bmm(net.up).relu().bmm(net.down)
    shares = net.router(tokens).softmax(-1).reshape(-1, 3).t()[..., None]
    answer: Tensor = (made * shares).sum(0).view(n, count, width).mean((1, 2))
    return answer


@_network(a=_conv(3, 12), b=_conv(12, 20), bias=_weight(12))
def _decodes_with_the_encoder(net: Any, images: Tensor) -> Tensor:
    code = net.b(net.a(images).relu()).relu()
    maps = functional.conv_transpose2d(code, net.b.weight, net.bias, padding=1)
    return functional.conv_transpose2d(maps.relu(), net.a.weight, padding=1)


@_network(a=_conv(3, 12), b=_conv(12, 10, bias=False), o=_linear(10, 5))
def _sums_a_kernel(net: Any, images: Tensor) -> Tensor:
    maps = net.a(images).relu()
    middle = functional.conv2d(maps, net.b.weight.sum((2, 3), keepdim=True))
    answer: Tensor = net.o((net.b(maps) - 0.7 * middle).mean((2, 3)))
    return answer


@_network(a=_conv(3, 12), shares=_conv(12, 4, 1), centres=_weight(4, 12), o=_linear(48, 5))
def _residuals_to_centres(net: Any, images: Tensor) -> Tensor:
    maps = net.a(images).relu()
    shares = net.shares(maps).flatten(2).softmax(1)
    found = torch.einsum("nkp,ncp->nkc", shares, maps.flatten(2))
    answer: Tensor = net.o((found - shares.sum(-1)[..., None] * net.centres).flatten(1))
    return answer


@_network(a=_conv(3, 24), b=_conv(24, 24, groups=3), c=_conv(24, 12, 1, groups=2), o=_linear(12, 5))
def _shuffles_between_groups(net: Any, images: Tensor) -> Tensor:
    maps = net.b(net.a(images)).relu()
    n, c, h, w = maps.shape
    maps = maps.view(n, 3, c // 3, h, w).transpose(1, 2).contiguous().view(n, -1, h, w)
    answer: Tensor = net.o(net.c(maps).mean((2, 3)))
    return answer


@_network(a=_conv(3, 14), b=_conv(14, 10), o=_linear(10, 5), extra=_conv(14, 2, 1))
def _answers_in_a_dictionary(net: Any, images: Tensor) -> dict[str, Any]:
    maps = functional.mish(net.a(images))
    return {"scores": net.o(net.b(maps).amax((2, 3))), "more": (net.extra(maps), [maps.mean()])}


@pytest.mark.parametrize("asked", [{"ratio": 0.5, "importance": "random"}, {"macs": 0.7}])
@pytest.mark.parametrize("name", _NETWORKS)
def test_peculiar_networks_are_exact(name: str, asked: dict[str, Any]) -> None:
    torch.manual_seed(0)
    make, step = _NETWORKS[name]
    model = _Peculiar(make(), step).double().eval()
    images = torch.randn(2, 3, 12, 12, dtype=torch.float64)
    result = slimstudio.prune(model, images, **asked)
    check_exact(model, images, result)
    assert result.macs <= 0.7 * result.macs_before
