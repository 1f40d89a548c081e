"""Whatever callers give, in whatever place: an answer, or a sentence of ours with the way out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

import slimstudio
from slimstudio.errors import InputError, SlimStudioError
from tests.api.networks import Normed, Text, TwoInputs

pytestmark = pytest.mark.filterwarnings("ignore")

X, IMAGES = torch.randn(1, 3, 8, 8), torch.randn(20, 3, 8, 8)
NAN = float("nan")


@pytest.fixture(scope="module")
def found() -> slimstudio.NetworkChannels:
    torch.manual_seed(0)
    return slimstudio.analyse(Normed(), X)


@pytest.fixture(scope="module")
def result(found: slimstudio.NetworkChannels) -> slimstudio.PruningResult:
    return slimstudio.prune(found.model, found, ratio=0.5)


def _plain() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Conv2d(8, 6, 3))


def fails(*_: Any) -> Any:
    raise ZeroDivisionError("mine\nand more")


class _SpeechlessError(Exception):
    def __str__(self) -> str:
        raise ValueError


def fails_without_words(*_: Any) -> Any:
    raise _SpeechlessError


def _told(call: Callable[..., Any], *args: Any, **kwargs: Any) -> str:
    """Give the sentence in which something is refused; "" where it is done."""
    try:
        call(*args, **kwargs)
    except SlimStudioError as error:
        if "could not go on" in str(error):
            pytest.fail(f"nobody foresaw it: {error}")
        return str(error)
    return ""


_HALVES = [torch.tensor(0.5), np.float32(0.5), np.float64(0.5), np.array(0.5), Fraction(1, 2)]
_NO_SHARES = [
    "0.5", 0, 1, 1.0, True, NAN, float("inf"), -0.5, [0.5], {}, np.array([0.5, 0.5]), 0.5 + 0j,
    torch.rand(3), 10**400, object(), torch.tensor(0.5, device="meta"),
]  # fmt: skip


@pytest.mark.parametrize("share", _HALVES)
def test_numbers_may_be_of_any_library(share: Any, found: slimstudio.NetworkChannels) -> None:
    expected = slimstudio.forecast(found.model, found, ratio=0.5)
    for options in ({"ratio": share}, {"ratios": {"*": share}}):
        asked: dict[str, Any] = options
        assert slimstudio.forecast(found.model, found, **asked) == expected
    limit: dict[str, Any] = {"macs": share, "round_to": np.int64(2), "min_channels": np.int32(2)}
    assert slimstudio.forecast(found.model, found, **limit).macs <= expected.macs * 2


@pytest.mark.parametrize("share", _NO_SHARES, ids=lambda given: type(given).__name__)
@pytest.mark.parametrize("option", ["ratio", "macs", "parameters", "ratios"])
def test_what_is_no_share(option: str, share: Any, found: slimstudio.NetworkChannels) -> None:
    if option == "ratios" and isinstance(share, int) and share == 0 and share is not False:
        share = "0"
    asked: dict[str, Any] = {option: {"*": share} if option == "ratios" else share}
    for call in (slimstudio.prune, slimstudio.forecast):
        assert "above 0 and below 1" in _told(call, found.model, found, **asked)


_NO_INDICES = [
    [99], [-1], ["1"], "12", None, [1.0], np.array([1.5]), [True], np.ones(24, bool), [[1], [2]],
    [object()], {1: 2}, [None], [10**30], [1, "a"], slice(0, 2), torch.empty(2, device="meta"),
]  # fmt: skip


@pytest.mark.parametrize("indices", _NO_INDICES, ids=lambda given: type(given).__name__)
def test_what_is_no_index(indices: Any, found: slimstudio.NetworkChannels) -> None:
    for call in (slimstudio.prune, slimstudio.forecast):
        told = _told(call, found.model, found, indices={"wide.0": indices})
        assert "has no channel" in told
        assert "0 to 23" in told


@pytest.mark.parametrize(
    "indices",
    [[2, 1, 1], (1, 2), {1, 2}, range(1, 3), np.array([1, 2]), torch.tensor([2, 1]),
     [torch.tensor(1), np.int64(2)], iter([1, 2])],
)  # fmt: skip
def test_indices_may_be_listed_in_any_way(indices: Any) -> None:
    result = slimstudio.prune(_plain(), X, indices={"0": indices})
    assert result.removed["0.bias"] == {0: [1, 2]}


@pytest.mark.parametrize(
    "indices",
    [{"out.1": [0]}, {"zzz": [0]}, {"wide.2": [0]}, {0: [1]}, {None: [1]}, {"": [1]}, {"wide": [1]},
     {}, ["wide.0"], "wide.0", {(1,): [1]}, {nn.ReLU(): [1]}, {"stem.0": range(16)}],
)  # fmt: skip
def test_layers_that_lose_no_such_channels(indices: Any, found: slimstudio.NetworkChannels) -> None:
    assert _told(slimstudio.prune, found.model, found, indices=indices)


@pytest.mark.parametrize(
    "names", [{3: 0.5}, {None: 0.5}, {("a",): 0.5}, {nn.ReLU(): 0.5}, {"": 0.5}, {"[": 0.5}]
)
def test_patterns_are_texts_that_fit(names: Any, found: slimstudio.NetworkChannels) -> None:
    assert "layer" in _told(slimstudio.prune, found.model, found, ratios=names)


@pytest.mark.parametrize(
    "ignored",
    ["wide.0", None, 3, [3], b"wide", [nn.ReLU()], {"wide.0": 1}, np.array("wide.0"),
     torch.tensor(1)],
)  # fmt: skip
def test_what_is_no_list_of_patterns(ignored: Any, found: slimstudio.NetworkChannels) -> None:
    for options in ({"ratio": 0.5}, {"macs": 0.7}, {"indices": {"wide.0": [1]}}):
        asked: dict[str, Any] = options
        told = _told(slimstudio.prune, found.model, found, ignored=ignored, **asked)
        assert "list of patterns" in told
    assert _told(slimstudio.forecast, found.model, found, ignored=ignored)


@pytest.mark.parametrize(
    "ignored", [("wide.0",), {"wide.0"}, np.array(["wide.0"]), iter(["wide.0*"])]
)
def test_patterns_may_be_listed_in_any_way(ignored: Any, found: slimstudio.NetworkChannels) -> None:
    result = slimstudio.prune(found.model, found, ratio=0.5, ignored=ignored)
    assert "wide.0.bias" not in result.removed


@pytest.mark.parametrize("number", [0, -3, 8.5, "8", None, True, NAN, [8], torch.tensor(0.5)])
@pytest.mark.parametrize("option", ["round_to", "min_channels"])
def test_what_is_no_count(option: str, number: Any, found: slimstudio.NetworkChannels) -> None:
    asked: dict[str, Any] = {option: number}
    assert "from 1 up" in _told(slimstudio.prune, found.model, found, ratio=0.5, **asked)
    assert "from 1 up" in _told(slimstudio.forecast, found.model, found, **asked)


@pytest.mark.parametrize("number", [10**12, 10**40])
def test_huge_counts_leave_nothing(number: int, found: slimstudio.NetworkChannels) -> None:
    told = _told(slimstudio.prune, found.model, found, ratio=0.5, min_channels=number)
    assert "Nothing can leave" in told or "not change" in told


@pytest.mark.parametrize("seed", [-1, 0.5, None, "a", [1]])
def test_what_is_no_seed(seed: Any, found: slimstudio.NetworkChannels) -> None:
    asked: dict[str, Any] = {"ratio": 0.5, "importance": "random", "seed": seed}
    assert "from 0 up" in _told(slimstudio.prune, found.model, found, **asked)


_NO_IMPORTANCE: dict[str, Any] = {
    "raises": fails,
    "raises without words": fails_without_words,
    "none": lambda *_: None,
    "one": lambda *_: [1.0],
    "not numbers": lambda _, a: [NAN] * a.channel_count,
    "texts": lambda _, a: ["1"] * a.channel_count,
    "two axes": lambda _, a: np.ones((a.channel_count, 1)),
    "complex": lambda _, a: torch.ones(a.channel_count, dtype=torch.complex64),
    "without values": lambda _, a: torch.ones(a.channel_count, device="meta"),
    "too large": lambda _, a: [10**400] * a.channel_count,
    "no arguments": lambda: 1,
    "an array": np.ones(3),
    "a tensor": torch.ones(3),
    "no name": "nope",
    "empty": "",
    "a list": ["l2"],
}


@pytest.mark.parametrize("kind", _NO_IMPORTANCE)
def test_importance_that_cannot_be_used(kind: str, found: slimstudio.NetworkChannels) -> None:
    for options in ({"ratio": 0.5}, {"macs": 0.7}, {"indices": {"wide.0": [1]}}):
        asked: dict[str, Any] = {**options, "importance": _NO_IMPORTANCE[kind]}
        assert _told(slimstudio.prune, found.model, found, **asked)


@pytest.mark.parametrize(
    "make",
    [lambda n: -5 * np.ones(n), lambda n: torch.ones(n, dtype=torch.bfloat16), lambda n: [-1.0] * n,
     lambda n: torch.ones(n, requires_grad=True), lambda n: [torch.tensor(2.0)] * n,
     lambda n: np.full(n, 1e308), lambda n: np.broadcast_to(1.0, n)],
)  # fmt: skip
def test_the_very_channels_leave_whatever_their_importance(
    make: Callable[[int], Any],
) -> None:
    result = slimstudio.prune(
        _plain(), X, indices={"0": [3]}, importance=lambda _, a: make(a.channel_count)
    )
    assert result.removed["0.bias"] == {0: [3]}


def _breaks() -> Iterator[Tensor]:
    yield IMAGES
    raise OSError("the disk")


_LABELS = torch.randint(0, 5, (20,))
_NO_IMAGES: dict[str, Any] = {
    "none of them": torch.zeros(0, 3, 8, 8),
    "an empty list": [],
    "not numbers": torch.full((20, 3, 8, 8), NAN),
    "another shape": torch.randn(20, 5, 8, 8),
    "breaks": _breaks(),
    "dictionaries": [{"x": IMAGES}],
    "arrays": [IMAGES.numpy()],
    "a text": "folder",
    "without values": IMAGES.to("meta"),
    "two sizes": [IMAGES, torch.randn(20, 3, 9, 9)],
    "no labels": [(IMAGES, None)],
    "triples": [(IMAGES, _LABELS, _LABELS)],
    "a broken loader": DataLoader([1, 2, "a"], 2),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("kind", _NO_IMAGES)
def test_images_that_cannot_be_used(kind: str, found: slimstudio.NetworkChannels) -> None:
    told = _told(slimstudio.prune, found.model, found, ratio=0.5, calibration=_NO_IMAGES[kind])
    assert told


@pytest.mark.parametrize(
    "images",
    [(IMAGES[i : i + 4] for i in range(0, 20, 4)), DataLoader(TensorDataset(IMAGES, _LABELS), 8),
     IMAGES.double(), IMAGES.half()],
)  # fmt: skip
def test_images_may_come_in_any_way(images: Any, found: slimstudio.NetworkChannels) -> None:
    assert slimstudio.prune(found.model, found, ratio=0.5, calibration=images).removed


@pytest.mark.parametrize(
    "inputs",
    [None, X.numpy(), [], (), {}, X.double(), X.long(), torch.tensor(1.0), X[0, 0], {"y": X},
     (X, X, X), "a", {X}, torch.Tensor, X.shape, (None,), torch.zeros(1, 3, 0, 8)],
)  # fmt: skip
def test_inputs_that_cannot_be_used(inputs: Any, found: slimstudio.NetworkChannels) -> None:
    assert _told(slimstudio.prune, found.model, inputs, ratio=0.5)
    assert _told(slimstudio.analyse, found.model, inputs)


class _Unready(nn.Module):
    def __init__(self) -> None:
        pass


@dataclass
class _Hashless(nn.Module):
    width: int = 8

    def __post_init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Conv2d(3, self.width, 1), nn.Conv2d(self.width, 4, 1)

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.second(self.first(x)))


@pytest.mark.parametrize(
    "network", [None, torch.relu, Normed, "resnet18", X, {}, _Unready(), _Hashless()]
)
def test_what_is_no_network(network: Any, result: slimstudio.PruningResult) -> None:
    for call in (slimstudio.prune, slimstudio.forecast):
        with pytest.raises(InputError):
            call(network, X, ratio=0.5)
    with pytest.raises(InputError):
        slimstudio.reconstruct(network, result, IMAGES)


class _Private(nn.Module):
    """Raises wherever its tensors are listed, which nobody foresees."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Conv2d(3, 8, 1), nn.Conv2d(8, 4, 1)

    def named_parameters(self, *_: Any, **__: Any) -> Any:
        raise RuntimeError("private")

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.second(self.first(x)))


def test_what_nobody_foresees_is_told_with_its_cause() -> None:
    with pytest.raises(SlimStudioError, match="RuntimeError: private") as caught:
        slimstudio.prune(_Private(), X, ratio=0.5)
    assert isinstance(caught.value.__cause__, RuntimeError)


@pytest.mark.parametrize("progress", [fails, fails_without_words, 3, "x", False, lambda: 1])
def test_progress_that_fails(
    progress: Any, result: slimstudio.PruningResult, tmp_path: Path
) -> None:
    network = Normed()
    assert "progress" in _told(slimstudio.prune, network, X, ratio=0.5, progress=progress)
    assert "progress" in _told(slimstudio.analyse, network, X, progress=progress)
    assert "progress" in _told(slimstudio.export, result, tmp_path / "a.pt", progress=progress)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", [None, 3, b"a.pt", [1], "a\0b.pt", "", "x" * 5000 + ".pt", "."])
def test_what_is_no_path(path: Any, result: slimstudio.PruningResult) -> None:
    assert _told(slimstudio.load, path)
    assert _told(slimstudio.load, path, build=Normed)
    assert _told(result.save, path)
    assert _told(slimstudio.export, result, path)


@pytest.mark.parametrize("make", [fails, fails_without_words, lambda: None, 3, lambda _: 1, Text])
def test_build_that_makes_no_network(
    make: Any, result: slimstudio.PruningResult, tmp_path: Path
) -> None:
    result.save(tmp_path / "a.pt")
    assert "build" in _told(slimstudio.load, tmp_path / "a.pt", build=make)


def test_groups_are_those_of_the_analysis(found: slimstudio.NetworkChannels) -> None:
    group = found.groups[0]
    other = slimstudio.analyse(TwoInputs(), (torch.randn(1, 1, 9, 6), torch.randn(1, 7))).groups[0]
    for given in (None, 0, "stem.0", [group], other):
        strange: Any = given
        assert "no group" in _told(found.cut, strange, ratio=0.5)


def test_results_are_those_of_pruning(result: slimstudio.PruningResult, tmp_path: Path) -> None:
    for given in (None, result.model, "a"):
        strange: Any = given
        assert "no result" in _told(slimstudio.export, strange, tmp_path / "a.pt")
        assert "no result" in _told(slimstudio.reconstruct, Normed(), strange, IMAGES)
    assert "not of this network" in _told(slimstudio.reconstruct, result.model, result, IMAGES)


@pytest.mark.parametrize("kind", [3, [".pt"], b".pt", {1: 2}, ".tflitex"])
def test_formats_that_are_none(kind: Any, result: slimstudio.PruningResult, tmp_path: Path) -> None:
    assert "no format" in _told(slimstudio.export, result, tmp_path / "a.pt", kind)


@pytest.mark.parametrize("name", [None, 3, "", "zz", ["resnet18"], "../etc", b"resnet18"])
def test_networks_that_nobody_publishes(name: Any) -> None:
    assert _told(slimstudio.pretrained, name)


@pytest.mark.parametrize("kind", [None, 3, "zz", int, nn.Linear(2, 2), b"a::b", [nn.Linear]])
def test_rules_for_nothing(kind: Any) -> None:
    assert _told(slimstudio.register_rule, kind, lambda *_: None)


@pytest.mark.parametrize("rule", [None, 3, "rule"])
def test_rules_are_functions(rule: Any) -> None:
    assert "function" in _told(slimstudio.register_rule, "mine::op", rule)
