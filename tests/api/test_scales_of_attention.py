"""A scale that depends on the width of heads is made up for in weights, wherever that is exact."""

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

import slimstudio
from tests.api.exactness import check_exact

_IMAGES = torch.randn(2, 3, 12, 12, generator=torch.Generator().manual_seed(0), dtype=torch.float64)


class _PlacesByQueries(nn.Module):
    """Queries are compared with keys, scaled, and with places, not scaled.

    Args:
        kind: How the scale is written.
    """

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.stem, self.head = nn.Conv2d(3, 16, 4, 4), nn.Linear(16, 5)
        self.q, self.k, self.v = nn.Linear(16, 12), nn.Linear(16, 12), nn.Linear(16, 12)
        self.out = nn.Linear(12, 16)
        self.places = nn.Parameter(torch.randn(9, 12))
        self.kind = kind

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 12, 12] to [N, 5]."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        q, k, v = self.q(tokens), self.k(tokens), self.v(tokens)
        bias = q @ self.places.t()
        if self.kind == "fused":
            mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        elif self.kind == "divided":
            mixed = ((q / q.shape[-1] ** 0.5) @ k.transpose(1, 2) + bias).softmax(-1) @ v
        else:  # the values of the queries are used as they are, too
            mixed = ((q * q.shape[-1] ** -0.5) @ k.transpose(1, 2) + bias).softmax(-1) @ v + q
        scores: Tensor = self.head((tokens + self.out(mixed)).mean(1))
        return scores


@pytest.mark.parametrize("kind", ["fused", "divided", "read again"])
def test_keys_make_up_for_the_scale_of_queries(kind: str) -> None:
    torch.manual_seed(0)
    model = _PlacesByQueries(kind).double().eval()
    result = slimstudio.prune(model, _IMAGES, ratios={"q": 0.5})
    check_exact(model, _IMAGES, result)
    assert result.model.get_parameter("k.weight").shape == (6, 16)


class _BothSidesAreRead(_PlacesByQueries):
    """Places are compared with keys as well, so nothing can make up for the scale."""

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 12, 12] to [N, 5]."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        q, k, v = self.q(tokens), self.k(tokens), self.v(tokens)
        bias = (q + k) @ self.places.t()
        mixed = ((q / q.shape[-1] ** 0.5) @ k.transpose(1, 2) + bias).softmax(-1) @ v
        scores: Tensor = self.head((tokens + self.out(mixed)).mean(1))
        return scores


def test_where_both_sides_are_read_elsewhere_the_channels_stay() -> None:
    torch.manual_seed(0)
    model = _BothSidesAreRead("divided").double().eval()
    result = slimstudio.prune(model, _IMAGES, ratio=0.5)
    check_exact(model, _IMAGES, result)
    assert "number that depends" in str(result.protected["q"])
