"""Whatever network is given: it is pruned exactly, or refused in a sentence of ours."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

import slimstudio
from slimstudio.errors import InputError, SlimStudioError
from tests.api.odd_networks import ODD, Odd

pytestmark = pytest.mark.filterwarnings("ignore")


def _tried(build: Callable[[], nn.Module], inputs: Any, path: Path) -> str:
    """Prune, save, load and run; the answer is what was refused, "" where nothing was."""
    torch.manual_seed(0)
    module = build()
    try:
        result = slimstudio.prune(module, inputs, ratio=0.5)
    except SlimStudioError as error:
        return str(error)
    assert result.parameters <= result.parameters_before
    assert (result.pruned.proof.difference or 0.0) < 1e-3
    try:
        result.save(path)
        slimstudio.load(path, build=build)
    except SlimStudioError as error:
        return str(error)
    return ""


def _inputs(module: nn.Module) -> Tensor:
    kinds = [parameter.dtype for parameter in module.parameters()]
    kind = next((kind for kind in kinds if kind.is_floating_point), torch.float32)
    return torch.rand(2, 3, 8, 8, generator=torch.Generator().manual_seed(0)).to(kind)


@pytest.mark.parametrize("kind", ODD)
def test_no_error_but_ours_leaves(kind: str, tmp_path: Path) -> None:
    told = _tried(ODD[kind], _inputs(ODD[kind]()), tmp_path / "network.pt")
    assert ". ." not in told  # every sentence says something
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "kind", ["looks at numbers", "asks numpy", "picks what is positive", "counts what is positive"]
)
def test_networks_that_look_at_numbers_are_told_so(kind: str, tmp_path: Path) -> None:
    assert "looks at the numbers" in _tried(ODD[kind], _inputs(ODD[kind]()), tmp_path / "a.pt")


_ERRORS = (
    ValueError, KeyError, IndexError, AttributeError, AssertionError, NotImplementedError,
    StopIteration, OSError, ZeroDivisionError, RecursionError, UnicodeError, MemoryError,
)  # fmt: skip


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    error=st.sampled_from(_ERRORS),
    words=st.text(max_size=20),
    runs=st.integers(0, 6),
    width=st.sampled_from((None, 8, 4, 6)),
)
def test_whatever_its_code_raises(
    tmp_path: Path, error: type[Exception], words: str, runs: int, width: int | None
) -> None:
    """A network that fails at its n-th run, or as soon as its width is another."""
    count = 0

    def step(_net: Any, x: Tensor) -> Tensor:
        nonlocal count
        count += 1
        if count > runs or (width is not None and x.shape[1] != width):
            raise error(words)
        return x

    _tried(lambda: Odd(step), torch.rand(2, 3, 8, 8), tmp_path / "network.pt")


_VALUES = st.one_of(
    st.none(), st.integers(-2, 3), st.text(max_size=3), st.just(torch.zeros(())),
    st.just(torch.zeros(0, 3, 8, 8)), st.just(torch.zeros(2, 3, 8, 8)),
    st.just(torch.zeros(3)), st.just(torch.zeros(2, 3, 8, 8, dtype=torch.int64)),
    st.just(torch.zeros(2, 4, 8, 8)), st.just(torch.zeros(2, 3, 2, 2).to_sparse()),
)  # fmt: skip


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    inputs=st.one_of(
        _VALUES,
        st.lists(_VALUES, max_size=3).map(tuple),
        st.dictionaries(st.sampled_from(("images", "x", "mask")), _VALUES, max_size=2),
    )
)
def test_whatever_it_is_given(tmp_path: Path, inputs: Any) -> None:
    _tried(lambda: Odd(lambda _, x: x), inputs, tmp_path / "network.pt")


@pytest.mark.parametrize("thing", [None, 3, "resnet18", [nn.Linear(2, 2)], nn.Linear, torch.relu])
def test_what_is_no_network(thing: Any) -> None:
    with pytest.raises(InputError):
        slimstudio.prune(thing, torch.zeros(1, 3, 8, 8), ratio=0.5)
