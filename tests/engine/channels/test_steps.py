"""Every step of a smaller network is compared with the original's: exact, or put back."""

import collections
import copy
import dataclasses
import pickle
import types
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.passes import ForwardError
from slimstudio.errors import PlanError
from tests.engine.channels.exactness import ALLOWED, halved, seeded

Operation = Callable[[Tensor], Tensor]


class _Net(nn.Module):
    """A convolution, an operation on its channels, and what reads them."""

    def __init__(self, operation: Callable[..., Tensor], *, branches: bool = False) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(3, 12, 3, padding=1), nn.Conv2d(3, 12, 3, padding=1)
        self.after = nn.Conv2d(12, 8, 3, padding=1)
        self.head = nn.Linear(8, 5)
        self.operation, self.branches = operation, branches

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 16, 16] to scores [N, 5]."""
        parts = (self.a(images), self.b(images)) if self.branches else (self.a(images),)
        scores: Tensor = self.head(self.after(self.operation(*parts)).mean((2, 3)))
        return scores


def _written(y: Tensor, *, to: int) -> Tensor:
    y = y.clone()
    y[:, :to] = y[:, -to:].tanh()
    return y


def _in_place(y: Tensor) -> Tensor:
    y = y.clone()
    y[:, :6].relu_()
    y[:, 8:].mul_(2)
    return y


def _shifted(y: Tensor) -> Tensor:
    fold = y.shape[1] // 4
    out = torch.zeros_like(y)
    out[:, :fold, 1:] = y[:, :fold, :-1]
    out[:, fold:] = y[:, fold:]
    return out


_WINDOWS: dict[str, Operation] = {
    "half": lambda y: torch.cat([y[:, : y.shape[1] // 2].relu(), y[:, y.shape[1] // 2 :]], 1),
    "hard half": lambda y: torch.cat([y[:, :6].relu(), y[:, 6:]], 1),
    "in place": _in_place,
    "narrow": lambda y: torch.cat([y.narrow(1, 0, 4).sin(), y.narrow(1, 4, y.shape[1] - 4)], 1),
    "uneven chunks": lambda y: torch.cat([p * (i + 1) for i, p in enumerate(y.chunk(5, 1))], 1),
    "negative": lambda y: torch.cat([y[:, :-3], y[:, -3:].exp()], 1),
    "every other": lambda y: torch.stack([y[:, ::2].relu(), y[:, 1::2]], 2).flatten(1, 2),
    "split": lambda y: torch.cat([p.tanh() for p in y.split([5, 7], 1)][::-1], 1),
    "one scales": lambda y: y * y[:, 5:6],
    "picked": lambda y: y + y[:, 7].unsqueeze(1),
    "unbound": lambda y: torch.stack([p * (i % 2) for i, p in enumerate(y.unbind(1))], 1),
    "written": lambda y: _written(y, to=4),
    "shifted": _shifted,
}


def _caught(module: nn.Module) -> None:
    """Assert that the rehearsal lets nothing wrong through, so that the proof has no work."""
    seeded()
    found = halved(module, 16)
    assert found.difference <= ALLOWED
    assert words.WRONG not in found.pruned.put_back.values()


@pytest.mark.parametrize("name", _WINDOWS)
def test_windows_hold_what_they_held_or_channels_stay(name: str) -> None:
    _caught(_Net(_WINDOWS[name]))


_PAIRS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "masked": lambda y, z: y.masked_fill(z > 0, 0.1),
    "limits": lambda y, z: torch.clamp(y, min=z, max=z + 1),
    "limit by name": lambda y, z: y.clamp(max=z),
    "where": lambda y, z: torch.where(z > 0, y, -1.0),
    "addcmul": lambda y, z: torch.addcmul(y, z, z, value=0.5),
    "lerp": lambda y, z: torch.lerp(y, z, 0.3),
    "lerp by a tensor": lambda y, z: torch.lerp(y, y * 2, z),
    "close": lambda y, z: y * torch.isclose(y, z, atol=0.5),
    "copysign": torch.copysign,
    "least": torch.fmin,
    "hypot": torch.hypot,
    "logaddexp": torch.logaddexp,
    "compared": lambda y, z: y * (y > z),
    "written by a mask": lambda y, z: y.clone().masked_fill_(z > 0, 0.1),
    "written out": lambda y, z: torch.add(y, z, out=torch.empty_like(y)),
}


@pytest.mark.parametrize("name", _PAIRS)
def test_every_tensor_has_a_say(name: str) -> None:
    seeded()
    found = halved(_Net(_PAIRS[name], branches=True), 16)
    assert found.exact
    assert found.macs_left < 0.5


_NUMBERS: dict[str, Operation] = {
    "limit": lambda y: y.clamp(max=y.shape[1] / 40),
    "alpha": lambda y: torch.add(y, y, alpha=1 / y.shape[1]),
    "slope": lambda y: nn.functional.leaky_relu(y, y.shape[1] / 20),
    "beta": lambda y: nn.functional.softplus(y, beta=y.shape[1] / 6),
    "elsewhere": lambda y: torch.where(y > 0, y, float(y.shape[1])),
    "rolled": lambda y: y.roll(y.shape[1] // 4, 2),
    "a branch": lambda y: y.relu() if y.shape[1] > 9 else y.tanh(),
    "another order": lambda y: y.relu().exp() if y.shape[1] > 9 else y.exp().relu(),
    "another step": lambda y: y if y.shape[1] > 9 else y * 2,
    "a power": lambda y: y.abs() ** (y.shape[1] / 12),
    "full": lambda y: y * torch.full((1,), y.shape[1] / 12, device=y.device),
    "a sum of ones": lambda y: y / torch.ones(y.shape[1]).sum(),
    "new_full": lambda y: y + y.new_full((1,), y.shape[1]),
    "tensor": lambda y: y / torch.sqrt(torch.tensor(float(y.shape[1]))),
    "tensor on a device": lambda y: y.sin() * torch.tensor(y.shape[1] / 9, device=y.device),
    "new_tensor": lambda y: y.sin() * y.new_tensor(y.shape[1] / 9),
    "linspace": lambda y: y.sin() * torch.linspace(0, y.shape[1], 16),
    "item": lambda y: y.sin() * torch.tensor(y.shape[1]).sqrt().item(),
    "positions": lambda y: y * (torch.arange(y.shape[1]).view(1, -1, 1, 1) < 6),
    "places": lambda y: y[:, :, : y.shape[1]],
}


@pytest.mark.parametrize("name", _NUMBERS)
def test_numbers_stay_what_they_were(name: str) -> None:
    _caught(_Net(_NUMBERS[name]))


_CONSTANTS: dict[str, Operation] = {
    "zeros": lambda y: y + torch.zeros(y.shape, device=y.device),
    "new_zeros": lambda y: y + y.new_zeros(y.shape),
    "full_like": lambda y: torch.maximum(y, torch.full_like(y, 0.1)),
    "where": lambda y: torch.where(y > 0, y, torch.zeros(y.shape)),
    "ones by channel": lambda y: y * torch.ones(y.shape[1]).view(1, -1, 1, 1) * 3,
}


@pytest.mark.parametrize("name", _CONSTANTS)
def test_what_is_alike_for_every_channel_has_no_say(name: str) -> None:
    seeded()
    found = halved(_Net(_CONSTANTS[name]), 16)
    assert found.exact
    assert found.macs_left < 0.5


@dataclasses.dataclass
class _Answer:
    logits: Tensor


class _Named(collections.OrderedDict[str, Tensor]):
    pass


class _Slotted:
    __slots__ = ("__scores",)

    def __init__(self, scores: Tensor) -> None:
        self.__scores = scores


class _Sub(Tensor):
    pass


class _Returning(nn.Module):
    def __init__(self, how: Callable[[Tensor], Any]) -> None:
        super().__init__()
        self.how, self.stem, self.head = how, nn.Conv2d(3, 12, 3), nn.Linear(12, 6)

    def forward(self, images: Tensor) -> Any:
        """Map images to scores, in some container."""
        return self.how(self.head(torch.relu(self.stem(images)).mean((2, 3))))


_CONTAINERS: dict[str, Callable[[Tensor], Any]] = {
    "dataclass": _Answer,
    "namespace": lambda y: types.SimpleNamespace(inner=[{"logits": y}]),
    "UserDict": lambda y: collections.UserDict(logits=y),
    "a dict's subclass": lambda y: _Named(logits=y),
    "set": lambda y: {y},
    "slots": _Slotted,
    "deque": lambda y: collections.deque([y]),
    "generator": lambda y: (part for part in (y, y * 2)),
    "function": lambda y: lambda: y,
    "method": lambda y: y.sum,
    "copy": copy.copy,
    "pickle": lambda y: pickle.loads(pickle.dumps(y)),
    "parameter": lambda y: nn.Parameter(y, requires_grad=False),
    "subclass": lambda y: y.as_subclass(_Sub),
    "data": lambda y: y.data,
}


@pytest.mark.parametrize("name", _CONTAINERS)
def test_what_an_answer_holds_stays(name: str) -> None:
    analysis = analyse(_Returning(_CONTAINERS[name]).eval(), 8)
    head = analysis.group_of("head")
    assert head is not None
    assert head.protected
    assert analysis.group_of("stem") not in (None, head)


def test_an_answer_that_cannot_be_looked_into_is_refused() -> None:
    with pytest.raises(ForwardError, match="cannot be read"):
        analyse(_Returning(lambda _: object()).eval(), 8)


@pytest.mark.parametrize(
    "how",
    [
        copy.copy,
        lambda y: nn.Parameter(y, requires_grad=False),
        lambda y: y.as_subclass(_Sub),
        lambda y: pickle.loads(pickle.dumps(y)),
        lambda y: torch.mul(y, 2, out=torch.empty(y.shape, device=y.device)[:, :]),
    ],
)
def test_what_is_made_out_of_sight_keeps_its_channels_or_they_stay(how: Operation) -> None:
    seeded()
    try:
        found = halved(_Net(lambda y: y + how(y).square().mean(1, keepdim=True)), 16)
    except PlanError:
        return  # nothing may leave
    assert found.difference <= ALLOWED
