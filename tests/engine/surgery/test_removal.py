"""Factors that depend on how many channels there are, and weights that make up for them."""

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

import slimstudio
from tests.engine.surgery.masking import with_lively_statistics

_CLOSE = 1e-12
_HEAD = 6
_Between = Callable[[Tensor], Tensor]


class _Scaled(nn.Module):
    """A layer, perhaps a norm, something that scales by the number of channels, and a reader."""

    def __init__(self, between: _Between, norm: nn.Module, *, shows: bool = False) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 12, 3, padding=1)
        self.norm = norm
        self.between, self.shows = between, shows
        self.reader = nn.Conv2d(12, 8, 3, padding=1)
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> tuple[Tensor, ...]:
        """Answer, and show on request what was not scaled yet, summed over the channels."""
        features = self.norm(self.stem(images))
        read = self.reader(self.between(features))
        logits = self.head(read.relu().mean((2, 3)))
        return (logits, features.sum(1)) if self.shows else (logits,)


class _Attention(nn.Module):
    """Attention whose product of queries and keys is scaled by the width of a head."""

    def __init__(self, scale: Callable[[Tensor, int], Tensor]) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 24, 4, 4)
        self.query, self.key, self.value = (nn.Linear(24, 24) for _ in range(3))
        self.proj, self.head = nn.Linear(24, 24), nn.Linear(24, 5)
        self.scale, self.head_dim = scale, _HEAD

    def _heads(self, rows: Tensor) -> Tensor:
        return rows.view(*rows.shape[:2], -1, self.head_dim).transpose(1, 2)

    def forward(self, images: Tensor) -> Tensor:
        """Answer for images."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        query, key = self._heads(self.query(tokens)), self._heads(self.key(tokens))
        met = self.scale(query @ key.transpose(-2, -1), self.head_dim).softmax(-1)
        mixed = (met @ self._heads(self.value(tokens))).transpose(1, 2).flatten(2)
        answer: Tensor = self.head((tokens + self.proj(mixed)).mean(1))
        return answer


class _Masked:
    """A network and its smaller self, both on the same images."""

    def __init__(self, module: nn.Module, seed: int) -> None:
        with_lively_statistics(module.double().eval())
        example = torch.randn(1, 3, 12, 12, dtype=torch.float64)
        self.before = {name: tuple(t.shape) for name, t in module.named_parameters()}
        result = slimstudio.prune(module, example, ratio=0.5, importance="random", seed=seed)
        self.model = result.model
        with torch.no_grad():
            tensors = {**dict(module.named_parameters()), **dict(module.named_buffers())}
            for name, axes in result.removed.items():
                for axis, indices in axes.items():
                    tensors[name].index_fill_(axis, torch.tensor(indices), 0.0)
            images = torch.randn(2, 3, 12, 12, dtype=torch.float64)
            pairs = zip(_each(module(images)), _each(result.model(images)), strict=True)
            self.difference = max(
                float((one - other).abs().max() / one.abs().max()) for one, other in pairs
            )

    def shrank(self, name: str) -> bool:
        return tuple(self.model.get_parameter(name).shape) != self.before[name]


def _each(answer: Tensor | tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return answer if isinstance(answer, tuple) else (answer,)


def _in_place(features: Tensor) -> Tensor:
    return functional.relu(features, inplace=True).div_(features.shape[1])


def _partly(features: Tensor) -> Tensor:
    features = features.relu()
    features[:, :, :3].mul_(1 / features.shape[1])
    return features


_FOLDED: dict[str, _Between] = {
    "relu": lambda y: y.relu() / y.shape[1],
    "in place": _in_place,
    "leaky": lambda y: functional.leaky_relu(y, 0.1) * math.sqrt(y.shape[1]),
    "number first": lambda y: y.shape[1] * y.abs(),
    "twice": lambda y: (y.relu() / y.shape[1]).relu() / y.shape[1],
    "maximum of places": lambda y: functional.max_pool2d(y, 2) / y.shape[1],
    "means of places": lambda y: (
        functional.adaptive_avg_pool2d(functional.avg_pool2d(y, 2), 3) / y.shape[1]
    ),
    "mean of all": lambda y: y.clamp(min=0).mean((2, 3), keepdim=True) / y.shape[1],
    "dropout": lambda y: functional.dropout(y, 0.5, training=False).clone() / y.shape[1],
    "gate": lambda y: y * (y > 0) / y.shape[1],
    "tensor": lambda y: y.relu() / torch.sqrt(torch.tensor(y.shape[1]).to(y.dtype)),
    "full": lambda y: y.relu() * torch.full((1,), y.shape[1] / 12, dtype=y.dtype),
    "new full": lambda y: y.relu() * y.new_full((1,), y.shape[1]),
    "sum of ones": lambda y: y.relu() / torch.ones(y.shape[1], dtype=y.dtype).sum(),
}
_STAYING: dict[str, _Between] = {
    "no multiple": lambda y: functional.gelu(y) / y.shape[1],
    "a limit": lambda y: y.clamp(max=1.0) / y.shape[1],
    "a term": lambda y: (y + 1) / y.shape[1],
    "read elsewhere": lambda y: y.relu() / y.shape[1] + y.tanh(),
    "some places": _partly,
    "a divisor": lambda y: y.shape[1] / (1 + y.abs()),
}


@pytest.mark.parametrize(
    ("name", "norm"),
    [*((name, lambda: nn.BatchNorm2d(12)) for name in _FOLDED), ("relu", nn.Identity)],
)
def test_weights_make_up_for_a_factor_behind_what_grows_with_them(
    name: str, norm: Callable[[], nn.Module]
) -> None:
    torch.manual_seed(0)
    pruned = _Masked(_Scaled(_FOLDED[name], norm()), seed=1)
    assert pruned.difference < _CLOSE
    assert pruned.shrank("stem.weight")


@pytest.mark.parametrize("name", _STAYING)
def test_channels_stay_where_weights_cannot_make_up(name: str) -> None:
    torch.manual_seed(0)
    pruned = _Masked(_Scaled(_STAYING[name], nn.Identity()), seed=1)
    assert pruned.difference < _CLOSE
    assert not pruned.shrank("stem.weight")
    assert pruned.shrank("reader.weight")


def test_what_a_network_also_answers_with_is_not_scaled() -> None:
    torch.manual_seed(0)
    pruned = _Masked(_Scaled(_FOLDED["relu"], nn.Identity(), shows=True), seed=1)
    assert pruned.difference < _CLOSE
    assert not pruned.shrank("stem.weight")


_SCALES: dict[str, Callable[[Tensor, int], Tensor]] = {
    "root": lambda met, width: met / math.sqrt(width),
    "power": lambda met, width: met * width**-0.5,
    "tensor": lambda met, width: met / torch.sqrt(torch.tensor(float(width), dtype=met.dtype)),
    "hidden": lambda met, width: (
        met.masked_fill(met.new_ones(9, 9).triu(1).bool(), -math.inf) / math.sqrt(width)
    ),
    "each place": lambda met, width: (met + met.flip(-1)) / math.sqrt(width),
}


@pytest.mark.parametrize("name", _SCALES)
def test_queries_make_up_for_the_scale_of_their_product_with_keys(name: str) -> None:
    torch.manual_seed(0)
    pruned = _Masked(_Attention(_SCALES[name]), seed=1)
    assert pruned.difference < _CLOSE
    assert isinstance(pruned.model, _Attention)
    assert pruned.model.head_dim < _HEAD


def test_a_product_with_a_term_of_its_own_keeps_its_width() -> None:
    torch.manual_seed(0)
    pruned = _Masked(_Attention(lambda met, width: (met + 1).relu() / width), seed=1)
    assert pruned.difference < _CLOSE
    assert isinstance(pruned.model, _Attention)
    assert pruned.model.head_dim == _HEAD
