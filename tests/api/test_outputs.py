"""Whatever a network returns its outputs in, they lose no channels."""

from collections import OrderedDict, UserDict, UserList, deque
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType, SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import slimstudio


@dataclass
class _Answer:
    scores: Any
    more: Any = None


@dataclass(frozen=True, slots=True)
class _Slotted:
    scores: Any


class _Named(OrderedDict[str, Any]):
    pass


class _Private:
    def __init__(self, scores: Any) -> None:
        self.__scores = scores


class _Returning(nn.Module):
    def __init__(self, how: Callable[[Tensor], Any]) -> None:
        super().__init__()
        self.how, self.first, self.last = how, nn.Conv2d(3, 12, 3), nn.Conv2d(12, 6, 1)

    def forward(self, x: Tensor) -> Any:
        return self.how(self.last(torch.relu(self.first(x))).mean((2, 3)))


class _Yielding(_Returning):
    def forward(self, x: Tensor) -> Any:
        yield super().forward(x)


_CONTAINERS: dict[str, Callable[[Tensor], Any]] = {
    "dataclass": _Answer,
    "nested": lambda y: _Answer([{"a": y}, None], _Answer(y * 2)),
    "slots": _Slotted,
    "namespace": lambda y: SimpleNamespace(scores=y),
    "user dictionary": lambda y: UserDict(scores=y),
    "user list": lambda y: UserList([y]),
    "ordered": lambda y: _Named(scores=y),
    "private": _Private,
    "proxy": lambda y: MappingProxyType({"scores": y}),
    "set": lambda y: {y},
    "key": lambda y: {y: 1},
    "deque": lambda y: deque([y]),
    "generator": lambda y: (one for one in (y,)),
    "iterator": lambda y: iter([y]),
    "function": lambda y: lambda: y,
    "beside nothing": lambda y: (None, y),
}


@pytest.mark.parametrize("kind", [*_CONTAINERS, "yields"])
def test_outputs_stay_whole(kind: str) -> None:
    torch.manual_seed(0)
    network = _Yielding(lambda y: y) if kind == "yields" else _Returning(_CONTAINERS[kind])
    result = slimstudio.prune(network, torch.randn(2, 3, 8, 8), ratio=0.5)
    assert result.removed.keys() == {"first.weight", "first.bias", "last.weight"}
    assert result.removed["last.weight"].keys() == {1}
    assert result.proof.proved or result.proof.unproved
