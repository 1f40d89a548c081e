"""What was saved comes back exactly: from the catalogue by itself, one's own with its class."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import ExportError, ModelFileError
from tests.api.networks import KINDS, Normed, Text, TwoInputs


class Heads(nn.Module):
    """Attention that counts its heads, and keeps a table outside of its state."""

    def __init__(self, width: int = 24, heads: int = 4) -> None:
        super().__init__()
        self.embed, self.heads, self.head_dim = nn.Conv2d(3, width, 4, 4), heads, width // heads
        self.qkv, self.proj, self.head = (
            nn.Linear(width, 3 * width),
            nn.Linear(width, width),
            nn.Linear(width, 5),
        )
        self.register_buffer("gain", torch.rand(width), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        t = self.embed(x).flatten(2).transpose(1, 2) * self.gain
        b, n, _ = t.shape
        q, k, v = self.qkv(t).view(b, n, 3, self.heads, self.head_dim).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-2, -1) * self.head_dim**-0.5).softmax(-1)
        t = t + self.proj((a @ v).transpose(1, 2).reshape(b, n, self.heads * self.head_dim))
        return torch.as_tensor(self.head(t.mean(1)))


class Tied(nn.Module):
    """One weight in two places."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(6, 12)
        self.down, self.up = nn.Linear(12, 12), nn.Linear(12, 12)
        self.up.weight = self.down.weight
        self.head = nn.Linear(12, 3)

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.head(self.up(self.down(self.first(x).relu()).relu()).relu()))


_OWN: dict[str, tuple[Callable[[], nn.Module], Any]] = {
    "convolutions": (Normed, torch.randn(1, 3, 8, 8)),
    "attention": (Heads, torch.randn(1, 3, 16, 16)),
    "text": (Text, KINDS["token ids"][1]),
    "two inputs": (TwoInputs, KINDS["two inputs"][1]),
    "tied": (Tied, torch.randn(1, 6)),
    "double": (lambda: Normed().double(), torch.randn(1, 3, 8, 8, dtype=torch.float64)),
    "half": (lambda: Normed().bfloat16(), torch.randn(1, 3, 8, 8).bfloat16()),
}


def _answers(model: nn.Module, given: Any) -> Any:
    with torch.no_grad():
        return model.eval()(*(given if isinstance(given, tuple) else (given,)))


@pytest.mark.parametrize("kind", _OWN)
@pytest.mark.parametrize("ending", [".pt", ".safetensors"])
def test_a_class_of_ones_own_comes_back_exactly(kind: str, ending: str, tmp_path: Path) -> None:
    make, given = _OWN[kind]
    result = slimstudio.prune(make(), given, ratio=0.5)
    path = tmp_path / f"own{ending}"
    result.save(path)
    again = slimstudio.load(path, build=make)
    assert not any(layer.training for layer in again.modules())
    wanted, got = _answers(result.model, given), _answers(again, given)
    for one, other in zip(wanted, got, strict=True):
        assert torch.equal(one, other)
    for name, layer in result.model.named_modules():
        other = again.get_submodule(name)
        numbers = {k: v for k, v in vars(layer).items() if isinstance(v, int)}
        assert numbers == {k: v for k, v in vars(other).items() if isinstance(v, int)}
    with pytest.raises(ModelFileError, match=f"{type(result.model).__name__}.*build"):
        slimstudio.load(path)
    with pytest.raises(ModelFileError, match=type(result.model).__name__):
        open_network(path)


def test_pruned_twice_comes_back_exactly(tmp_path: Path) -> None:
    x = torch.randn(1, 3, 16, 16)
    first = slimstudio.prune(Heads(), x, ratio=0.5)
    second = slimstudio.prune(first.model, x, ratio=0.3)
    second.save(tmp_path / "twice.pt")
    again = slimstudio.load(tmp_path / "twice.pt", build=Heads)
    assert torch.equal(_answers(second.model, x), _answers(again, x))


@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v3_small", "squeezenet1_1"])
def test_networks_of_the_catalogue_need_no_class(name: str, tmp_path: Path) -> None:
    x = torch.randn(1, 3, 64, 64)
    model = build(name, 7)
    result = slimstudio.prune(model, x, ratio=0.5)
    for path in (tmp_path / "net.pt", tmp_path / "net.safetensors"):
        result.save(path)
        again = slimstudio.load(path)
        assert type(again) is type(model)
        assert torch.equal(_answers(result.model, x), _answers(again, x))


@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v3_small", "shufflenet_v2_x0_5"])
def test_networks_of_the_catalogue_come_back_when_pruned_twice(name: str, tmp_path: Path) -> None:
    x = torch.randn(1, 3, 64, 64)
    first = slimstudio.prune(build(name, 7), x, ratio=0.4)
    second = slimstudio.prune(first.model, x, ratio=0.4)
    second.save(tmp_path / "twice.pt")
    again = slimstudio.load(tmp_path / "twice.pt")
    assert torch.equal(_answers(second.model, x), _answers(again, x))


def test_what_build_makes_must_fit(tmp_path: Path) -> None:
    path = tmp_path / "own.pt"
    slimstudio.prune(Normed(), torch.randn(1, 3, 8, 8), ratio=0.5).save(path)
    wrong: list[Any] = [
        Text,
        lambda: nn.Linear(2, 2),
        lambda: "Normed()",
        Heads,
    ]
    for make in wrong:
        with pytest.raises(ModelFileError, match="build"):
            slimstudio.load(path, build=make)


def test_files_are_whole_or_not_there(tmp_path: Path) -> None:
    result = slimstudio.prune(Normed(), torch.randn(1, 3, 8, 8), ratio=0.5)
    with pytest.raises(ExportError, match=r"\.pt or \.safetensors"):
        result.save(tmp_path / "own.onnx")
    with pytest.raises(ExportError, match="not written"):
        result.save(tmp_path / "nowhere" / "own.pt")
    assert not list(tmp_path.iterdir())
    for path in (tmp_path / "a.pt", tmp_path / "a.safetensors"):
        result.save(path)
        path.write_bytes(path.read_bytes()[:-200])
        with pytest.raises(ModelFileError):
            slimstudio.load(path, build=Normed)
    with pytest.raises(ModelFileError, match="no file"):
        slimstudio.load(tmp_path / "missing.pt", build=Normed)


def test_opening_a_file_needs_no_library_for_connections() -> None:
    # A process that the installed program starts does not find it on every system.
    program = (
        "import sys; sys.modules['_ssl'] = None; import slimstudio; "
        "from slimstudio.engine.export import reopen; print(slimstudio.load.__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], check=False, capture_output=True, text=True
    )
    assert done.stdout == "load\n", done.stderr
