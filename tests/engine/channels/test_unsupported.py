"""A network in another form either works, or a sentence says what it is and the way out."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.vision import torchvision
from slimstudio.errors import PlanError
from tests.engine.channels.exactness import halved, seeded

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]


def _base() -> Any:
    seeded()
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 8, 3, padding=1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 5),
    ).eval()


def _part_compiled() -> Any:
    base = _base()
    base[3] = torch.compile(base[3], backend="eager")
    return base


def _compiled_in_place() -> Any:
    base = _base()
    base.compile(backend="eager")
    return base


def _extractor() -> Any:
    assert torchvision is not None  # which mends what this import needs
    extraction = import_module("torchvision.models.feature_extraction")
    extract = extraction.create_feature_extractor(_base(), ["6"])
    return nn.Sequential(extract, _Only("6"))


class _Only(nn.Module):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def forward(self, found: Any) -> Any:
        """Take one of the features."""
        return found[self.name]


_WORKS: dict[str, Callable[[], Any]] = {
    "fx": lambda: torch.fx.symbolic_trace(_base()),
    "a feature extractor": _extractor,
    "compiled": lambda: torch.compile(_base(), backend="eager"),
    "a part compiled": _part_compiled,
    "compiled in place": _compiled_in_place,
    "DataParallel": lambda: nn.DataParallel(_base()),
    "a scripted function inside": lambda: nn.Sequential(_base(), _Scripted()),
}


def _scaled(x: torch.Tensor) -> torch.Tensor:
    return x * 2


class _Scripted(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.scale = torch.jit.script(_scaled)

    def forward(self, x: Any) -> Any:
        """Scale with a compiled function."""
        return self.scale(x)


@pytest.mark.parametrize("kind", _WORKS)
def test_copies_that_can_be_followed_are(kind: str) -> None:
    module = _WORKS[kind]()
    found = halved(module, 8)
    assert found.exact
    assert found.macs_left < 0.4
    assert isinstance(found.pruned.network.module, torch.fx.GraphModule) == (kind == "fx")
    assert found.analysis.shapes.keys() == {
        name for name, _ in (*module.named_parameters(), *module.named_buffers())
    }


def _exported() -> Any:
    return torch.export.export(_base(), (torch.randn(2, 3, 8, 8),))


def _prepared() -> Any:
    base = nn.Sequential(torch.ao.quantization.QuantStub(), nn.Conv2d(3, 8, 3), nn.ReLU()).train()
    base.qconfig = torch.ao.quantization.get_default_qat_qconfig("fbgemm")
    return torch.ao.quantization.prepare_qat(base)


def _dynamic() -> Any:
    engines = torch.backends.quantized.supported_engines
    torch.backends.quantized.engine = next(e for e in engines if e != "none")
    return torch.ao.quantization.quantize_dynamic(_base(), {nn.Linear}, dtype=torch.qint8)


def _sparse() -> Any:
    base = _base()
    base[6].weight = nn.Parameter(base[6].weight.detach().to_sparse(), requires_grad=False)
    return base


_REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "scripted": (lambda: torch.jit.script(_base()), "TorchScript"),
    "traced": (lambda: torch.jit.trace(_base(), torch.randn(1, 3, 8, 8)), "TorchScript"),
    "a part scripted": (lambda: nn.Sequential(torch.jit.script(_base()), _Scripted()), "layer 0"),
    "exported": (lambda: _exported().module(), "torch.export"),
    "unflattened": (lambda: torch.export.unflatten(_exported()), "torch.export"),
    "prepared for quantisation": (_prepared, "before it is prepared"),
    "quantised": (_dynamic, "quantised"),
    "lazy": (lambda: nn.Sequential(nn.LazyConv2d(8, 3), nn.Flatten()), "Run the network once"),
    "lazy at the end": (lambda: nn.Sequential(_base(), nn.LazyLinear(4)), "Run the network once"),
    "lazily normalised": (lambda: nn.Sequential(nn.LazyBatchNorm2d(), _base()), "network once"),
    "sparse": (_sparse, "sparse"),
}


@pytest.mark.parametrize("kind", _REFUSED)
def test_copies_that_cannot_are_refused_with_the_way_out(kind: str) -> None:
    build, words = _REFUSED[kind]
    module = build()
    with pytest.raises(PlanError, match=words) as caught:
        analyse(module, 8)
    assert caught.value.remedy


def test_a_lazy_network_that_has_seen_an_image_works() -> None:
    seeded()
    module = nn.Sequential(nn.LazyConv2d(8, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(5)).eval()
    module(torch.zeros(1, 3, 8, 8))
    assert halved(module, 8).exact
