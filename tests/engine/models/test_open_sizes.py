"""Code that names the number of channels in a reshape leaves that size open, and does the same."""

import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.models.open_sizes import leaves_sizes_open, open_sizes
from tests.engine.models.reshaping import (
    KINDS,
    LEFT_ALONE,
    Attention,
    AttentionWithSuper,
    InAClosure,
    Network,
)

X = torch.randn(2, 6, 12)


def _narrowed(module: Network) -> None:
    """Take one of three heads out of attention by hand."""
    qkv, proj = module.inner.qkv, module.inner.proj
    stays = torch.arange(36).reshape(3, 3, 4)[:, :2].flatten()
    qkv.weight, qkv.bias = nn.Parameter(qkv.weight[stays]), nn.Parameter(qkv.bias[stays])
    proj.weight = nn.Parameter(proj.weight[:, :8])
    module.inner.heads = 2


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_answer_stays_and_heads_can_leave(kind: type[nn.Module]) -> None:
    stock = Network(kind())
    opened = copy.deepcopy(stock)
    assert open_sizes(opened)
    with torch.no_grad():
        assert torch.equal(opened(X), stock(X))
        stock.inner.proj.weight[:, 8:] = 0
        _narrowed(opened)
        torch.testing.assert_close(opened(X), stock(X))


@pytest.mark.parametrize("kind", LEFT_ALONE, ids=lambda kind: kind.__name__)
def test_what_is_unsure_is_left_alone(kind: type[nn.Module]) -> None:
    module = Network(kind())
    assert not open_sizes(module)
    assert type(module.inner) is kind


def test_only_modules_inside_change_and_stay_of_their_class() -> None:
    module = Network(Attention())
    open_sizes(module)
    assert type(module) is Network
    assert isinstance(module.inner, Attention)
    assert type(module.inner).__name__ == "Attention"
    assert leaves_sizes_open(module.inner)
    assert not leaves_sizes_open(module)
    assert not open_sizes(module)  # there is nothing more to do


@pytest.mark.parametrize("kind", [Attention, AttentionWithSuper])
@pytest.mark.parametrize("again", [copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_copies_leave_sizes_open_too(kind: type[nn.Module], again: Callable[[Any], Any]) -> None:
    module = Network(kind())
    open_sizes(module)
    _narrowed(module)
    other = again(module)
    assert type(other.inner) is type(module.inner)
    assert torch.equal(other(X), module(X))


def test_free_names_of_a_method_mean_what_they_meant() -> None:
    module = Network(InAClosure(3.0)())
    other = Network(InAClosure(5.0)())
    other.load_state_dict(module.state_dict())
    before = module(X), other(X)
    assert open_sizes(module)
    assert open_sizes(other)
    assert torch.equal(module(X), before[0])
    assert torch.equal(other(X), before[1])


def test_errors_name_the_line_of_the_file() -> None:
    module = Network(Attention())

    def place() -> tuple[str, int | None]:
        with pytest.raises(RuntimeError) as caught:
            module(torch.zeros(2, 6, 13))
        frames = traceback.extract_tb(caught.value.__traceback__)
        return next((f.filename, f.lineno) for f in frames[::-1] if "reshaping" in f.filename)

    before = place()
    open_sizes(module)
    assert place() == before


def test_code_that_was_changed_since_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    class Changed(Attention):
        pass

    def forward(self: Attention, x: Tensor) -> Any:
        b, n, c = x.shape
        return self.proj(self.attend(x).reshape(b, n, c)) + 1

    stale = Attention.forward.__code__
    forward.__code__ = forward.__code__.replace(
        co_firstlineno=stale.co_firstlineno, co_filename=stale.co_filename
    )
    monkeypatch.setattr(Changed, "forward", forward)
    module = Network(Changed())
    before = module(X)
    open_sizes(module)
    assert torch.equal(module(X), before)
