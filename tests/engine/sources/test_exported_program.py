"""Exported programs: what comes back of them, and what is refused."""

import io
import json
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

import slimstudio
from slimstudio.engine.export.loader import loader_text
from slimstudio.engine.export.onnx import run_onnx, write_onnx
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.pt2 import write_pt2
from slimstudio.engine.models.network import Network, Preprocessing, Recipe, from_plain, to_plain
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.sources.exported_program import read_graph_file
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.errors import ModelFileError
from tests.engine.sources.onnx.exported import standardised

_SIDE = 16


class _Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, tokens: Tensor) -> Tensor:
        images, count, width = tokens.shape
        parts = self.qkv(tokens).reshape(images, count, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        mixed = functional.scaled_dot_product_attention(query, key, value)
        answer: Tensor = self.proj(mixed.transpose(1, 2).reshape(images, count, width))
        return answer


class _Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU(inplace=True)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)

    def forward(self, images: Tensor) -> Tensor:
        inner = self.relu(self.bn1(self.conv1(images)))
        inner = self.bn2(self.conv2(inner))
        inner += images
        answer: Tensor = self.relu(inner)
        return answer


class _Mixed(nn.Module):
    """Convolutions, a shuffle, a class token, attention, dropout and a head."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 16, 4, 4), nn.BatchNorm2d(16), nn.ReLU())
        self.block = _Block(16)
        self.token = nn.Parameter(torch.zeros(1, 1, 16))
        self.norm = nn.LayerNorm(16)
        self.attention = _Attention(16, 2)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(16, 5)

    def forward(self, images: Tensor) -> Tensor:
        features = self.block(self.stem(images))
        count, width, rows, columns = features.shape
        halves = features.view(count, 2, width // 2, rows, columns).transpose(1, 2)
        features = halves.contiguous().view(count, width, rows, columns)
        tokens = features.flatten(2).transpose(1, 2)
        tokens = torch.cat([self.token.expand(count, -1, -1), tokens], 1)
        tokens = tokens + self.attention(self.norm(tokens))
        answer: Tensor = self.head(self.dropout(tokens[:, 0]))
        return answer


def _network() -> _Mixed:
    torch.manual_seed(0)
    network = _Mixed().eval()
    for name, parameter in network.named_parameters():
        if parameter.dim() > 1 or name == "token":
            nn.init.normal_(parameter, std=0.3)
    for layer in network.modules():
        if isinstance(layer, nn.BatchNorm2d):
            assert layer.running_mean is not None
            assert layer.running_var is not None
            layer.running_mean.normal_(0, 0.1)
            layer.running_var.uniform_(0.5, 1.5)
    return network


def _export(
    module: nn.Module, path: Path, *given: Tensor, decomposed: bool = False, **more: Any
) -> Path:
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # about functions that torch itself is about to drop
        program = torch.export.export(module, given or (_zeros(1),), **more)
        if decomposed:
            program = program.run_decompositions()
        torch.export.save(program, path)
    return path


def _zeros(count: int) -> Tensor:
    return torch.zeros(count, 3, _SIDE, _SIDE)


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export one network in every way."""
    folder = tmp_path_factory.mktemp("programs")
    network = _network()
    _export(network, folder / "fixed.pt2")
    _export(network, folder / "pair.pt2", _zeros(2))
    batch = torch.export.Dim("batch", min=1, max=64)
    _export(network, folder / "free.pt2", _zeros(2), dynamic_shapes=({0: batch},))
    _export(network, folder / "decomposed.pt2", decomposed=True)
    _export(network.train(), folder / "training.pt2", _zeros(2))
    _export(nn.Sequential(_network(), nn.Softmax(1)), folder / "softmax.pt2")
    return folder


def _images(count: int) -> Tensor:
    return torch.randn(count, 3, _SIDE, _SIDE, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("name", ["fixed", "pair", "free", "decomposed", "training"])
def test_a_program_answers_as_the_network_did_for_any_number_of_images(
    programs: Path, name: str
) -> None:
    network, opened = _network(), slimstudio.open(programs / f"{name}.pt2")
    for count in (1, 2, 3):
        images = _images(count)
        torch.testing.assert_close(opened(images), network(images), rtol=1e-5, atol=1e-6)


def test_layers_have_their_classes_and_names(programs: Path) -> None:
    opened = slimstudio.open(programs / "fixed.pt2")
    for name, kind in (
        ("stem.0", nn.Conv2d),
        ("block.bn2", nn.BatchNorm2d),
        ("attention.qkv", nn.Linear),
        ("norm", nn.LayerNorm),
        ("dropout", nn.Dropout),
        ("block.relu", nn.ReLU),
    ):
        assert type(opened.get_submodule(name)) is kind, name
    assert type(opened.get_submodule("block")).__name__ == "_Block"
    assert set(opened.state_dict()) == set(_network().state_dict())


@pytest.mark.parametrize("name", ["fixed", "decomposed"])
def test_a_program_is_pruned_exactly_saved_and_opened_again(
    programs: Path, name: str, tmp_path: Path
) -> None:
    opened = slimstudio.open(programs / f"{name}.pt2")
    images = _images(2)
    result = slimstudio.prune(opened, images, ratio=0.5)
    before, after = (sum(p.numel() for p in m.parameters()) for m in (opened, result.model))
    assert after < 0.8 * before
    for ending in (".pt", ".safetensors"):
        path = tmp_path / f"small{ending}"
        result.save(path)
        assert torch.equal(slimstudio.load(path)(images), result.model(images))


def test_what_is_saved_opens_with_torch_alone(programs: Path, tmp_path: Path) -> None:
    network = open_network(programs / "fixed.pt2")
    path = tmp_path / "network.pt"
    write_pt(network, path)
    (tmp_path / "network.load.py").write_text(loader_text(network, path.name), encoding="utf-8")
    images = _images(2)
    torch.save(images, tmp_path / "images.pt")
    program = (
        "import runpy, sys, torch\n"
        "sys.modules['torchvision'] = sys.modules['slimstudio'] = None\n"
        "network, recipe = runpy.run_path('network.load.py')['load']()\n"
        "torch.save(network(torch.load('images.pt')).detach(), 'answers.pt')\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    assert torch.equal(torch.load(tmp_path / "answers.pt"), network.module(images))


def test_a_softmax_is_part_of_the_answer_and_not_of_what_is_trained(programs: Path) -> None:
    path = programs / "softmax.pt2"
    images = _images(2)
    shares = slimstudio.open(path)(images)
    torch.testing.assert_close(shares.sum(1), torch.ones(2))
    scores = open_network(path).module(images)
    torch.testing.assert_close(scores.softmax(1), shares)


def test_our_own_program_comes_back_with_classes_and_preprocessing(tmp_path: Path) -> None:
    preprocessing = Preprocessing(_SIDE, 20, (0.1, 0.2, 0.3), (0.4, 0.5, 0.6))
    classes = ("ant", "bee", "cat", "dog", "eel")
    network = Network(_network(), Recipe("mine", 5, classes, preprocessing))
    path = tmp_path / "own.pt2"
    write_pt2(network, path, raw=True)
    again = open_network(path)
    assert again.recipe.classes == classes
    assert again.recipe.preprocessing == preprocessing
    images = _images(2)
    torch.testing.assert_close(again.module(images), network.module(images), rtol=1e-4, atol=1e-5)
    pixels = torch.randint(0, 256, (2, _SIDE, _SIDE, 3), dtype=torch.uint8)
    torch.testing.assert_close(slimstudio.open(path)(pixels).sum(1), torch.ones(2))


# -- what is refused --------------------------------------------------------------------------


def _changed(source: Path, target: Path, change: Callable[[str, Any], Any]) -> Path:
    """Copy an archive with other JSON in it."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith(".json"):
                plain = json.loads(content)
                content = json.dumps(change(name, plain) or plain).encode()
            new.writestr(name, content)
    return target


def _payload(**more: Any) -> Callable[[str, Any], Any]:
    def change(name: str, plain: Any) -> None:
        if "weights_config" in name:
            next(iter(plain["config"].values())).update(more)

    return change


def _meta(**more: Any) -> Callable[[str, Any], Any]:
    def change(name: str, plain: Any) -> None:
        if "weights_config" in name:
            next(iter(plain["config"].values()))["tensor_meta"].update(more)

    return change


def _program(change: Callable[[Any], object]) -> Callable[[str, Any], Any]:
    def changed(name: str, plain: Any) -> None:
        if name.endswith("model.json"):
            change(plain)

    return changed


def _first_node(plain: Any) -> Any:
    return plain["graph_module"]["graph"]["nodes"][0]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_payload(use_pickle=True), "pickle"),
        (_payload(path_name="custom_obj_0"), "object"),
        (_payload(path_name="../../etc/passwd"), "damaged"),
        (_meta(sizes=[{"as_int": 2**30}]), "damaged"),
        (_meta(storage_offset={"as_int": 10**9}), "damaged"),
        (_meta(strides=[{"as_int": -1}] * 4), "damaged"),
        (_meta(dtype=99), "quantised"),
        (_program(lambda p: p["schema_version"].update(major=9)), r"9\.\d+"),
        (
            _program(lambda p: _first_node(p).update(target="torch.ops.aten.system.default")),
            "known",
        ),
        (_program(lambda p: _first_node(p).update(target="os.system")), "known"),
        (
            _program(lambda p: _first_node(p).update(target="torch.ops.aten.from_file.default")),
            "known",
        ),
        (_program(lambda p: _first_node(p).update(inputs=[])), "used"),
        (_program(lambda p: _first_node(p)["inputs"][0]["arg"].update(as_none=True)), "used"),
        (_program(lambda p: p["graph_module"]["graph"].update(nodes=[])), "used"),
        (_program(lambda p: p["graph_module"].update(graph=3)), "used"),
    ],
)
def test_what_cannot_be_read_as_data_is_refused(
    programs: Path, tmp_path: Path, change: Callable[[str, Any], Any], told: str
) -> None:
    crafted = _changed(programs / "fixed.pt2", tmp_path / "crafted.pt2", change)
    with pytest.raises(ModelFileError, match=told):
        open_network(crafted)


def test_pickles_in_an_archive_are_never_opened(programs: Path, tmp_path: Path) -> None:
    witness = tmp_path / "ran"

    class Harm:
        def __reduce__(self) -> Any:
            return (Path.touch, (witness,))

    harm = io.BytesIO()
    torch.save(Harm(), harm)
    crafted = tmp_path / "crafted.pt2"
    with zipfile.ZipFile(programs / "fixed.pt2") as old, zipfile.ZipFile(crafted, "w") as new:
        for name in old.namelist():
            new.writestr(name, harm.getvalue() if name.endswith(".pt") else old.read(name))
    opened = slimstudio.open(crafted)
    assert opened(_images(1)).shape == (1, 5)
    assert not witness.exists()


def test_packed_entries_are_refused(programs: Path, tmp_path: Path) -> None:
    crafted = tmp_path / "packed.pt2"
    with (
        zipfile.ZipFile(programs / "fixed.pt2") as old,
        zipfile.ZipFile(crafted, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name))
    with pytest.raises(ModelFileError, match="damaged"):
        open_network(crafted)


class _Sum(nn.Module):
    def forward(self, one: Tensor, other: Tensor) -> Tensor:
        return one + other


class _Mixing(nn.Module):
    def forward(self, images: Tensor) -> Tensor:
        return (images - images.mean(0)).mean((2, 3))


def test_several_inputs_and_mixed_images_are_refused(tmp_path: Path) -> None:
    one = torch.zeros(2, 3, 4, 4)
    _export(_Sum(), tmp_path / "sum.pt2", one, one)
    with pytest.raises(ModelFileError, match="2 tensors"):
        open_network(tmp_path / "sum.pt2")
    _export(_Mixing(), tmp_path / "mixing.pt2", one)
    with pytest.raises(ModelFileError, match="mixes images"):
        open_network(tmp_path / "mixing.pt2")


class _Turned(nn.Module):
    """Turns patches by `mT`, as many people write it, and has a weight of length and direction."""

    def __init__(self) -> None:
        super().__init__()
        patches = nn.Conv2d(3, 8, 4, 4)
        self.patches = nn.utils.parametrizations.weight_norm(patches)
        self.head = nn.Linear(8, 3)

    def forward(self, images: Tensor) -> Tensor:
        scores: Tensor = self.head(self.patches(images).flatten(2).mT.relu().mean(1))
        return scores


def test_transposed_views_and_normed_weights_are_read(tmp_path: Path) -> None:
    torch.manual_seed(0)
    module, images = _Turned().eval(), torch.randn(2, 3, 8, 8)
    torch.export.save(torch.export.export(module, (images,)), tmp_path / "net.pt2")
    opened = slimstudio.open(tmp_path / "net.pt2")
    with torch.no_grad():
        torch.testing.assert_close(opened(images), module(images))
    result = slimstudio.prune(opened, images, ratio=0.5)
    assert slimstudio.forecast(result.model, images).macs == pytest.approx(
        0.5 * slimstudio.forecast(opened, images).macs
    )


@pytest.mark.parametrize("decomposed", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_standardised_weights_become_the_weights_and_are_pruned(
    decomposed: bool, tmp_path: Path
) -> None:
    module, images = standardised(), torch.randn(2, 3, 8, 8)
    _export(module, tmp_path / "net.pt2", images, decomposed=decomposed)
    opened = slimstudio.open(tmp_path / "net.pt2")
    assert {type(one) for one in opened.modules()} >= {nn.Conv2d, nn.Linear}
    assert all(one.requires_grad for one in opened.parameters())
    with torch.no_grad():
        torch.testing.assert_close(opened(images), module(images))
    result = slimstudio.prune(opened, images, ratio=0.5)
    assert slimstudio.forecast(result.model, images).macs < 0.35 * (
        slimstudio.forecast(opened, images).macs
    )


class _Recurrent(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.gru, self.head = nn.GRU(3, 4, batch_first=True), nn.Linear(4, 2)

    def forward(self, images: Tensor) -> Tensor:
        scores: Tensor = self.head(self.gru(images.mean(2).transpose(1, 2))[0][:, -1])
        return scores


@pytest.mark.slow
def test_what_is_not_known_is_refused_with_the_lines_that_decompose_it(tmp_path: Path) -> None:
    module, images = _Recurrent().eval(), torch.randn(2, 3, 4, 4)
    batch: Any = ({0: torch.export.Dim("batch", min=1)},)
    _export(module, tmp_path / "net.pt2", images, dynamic_shapes=batch)
    with pytest.raises(ModelFileError, match=r"gru.*\.run_decompositions\(\)\n.*save\(program"):
        slimstudio.open(tmp_path / "net.pt2")
    _export(module, tmp_path / "net.pt2", images, decomposed=True, dynamic_shapes=batch)
    with torch.no_grad():
        more = torch.randn(3, 3, 4, 4)
        torch.testing.assert_close(slimstudio.open(tmp_path / "net.pt2")(more), module(more))


def test_a_size_is_taken_where_the_program_leaves_it_open(tmp_path: Path) -> None:
    module = nn.Sequential(nn.Conv2d(3, 4, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten()).eval()
    height, width = torch.export.Dim("height", min=8), torch.export.Dim("width", min=8)
    free = _export(
        module, tmp_path / "free.pt2", _zeros(2), dynamic_shapes=({2: height, 3: width},)
    )
    assert read_graph_file(free, (24, 32)).size == (24, 32)
    fixed = _export(module, tmp_path / "fixed.pt2")
    with pytest.raises(ModelFileError, match="16 by 16"):
        slimstudio.open(fixed, size=(24, 32))


def test_what_came_as_a_program_is_exported_again(programs: Path, tmp_path: Path) -> None:
    network = open_network(programs / "fixed.pt2")
    path = tmp_path / "again.pt2"
    write_pt2(network, path)
    images = _images(3)
    again = open_network(path)
    torch.testing.assert_close(again.module(images), network.module(images), rtol=1e-5, atol=1e-6)
    write_onnx(network, tmp_path / "again.onnx")
    answers = torch.from_numpy(run_onnx(tmp_path / "again.onnx")(images.numpy()))
    torch.testing.assert_close(answers, network.module(images), rtol=1e-4, atol=1e-5)


def test_a_recipe_rebuilds_it_with_other_classes(programs: Path) -> None:
    network = with_classes(open_network(programs / "fixed.pt2"), ("ant", "bee", "cat"), 0)
    plain = json.loads(json.dumps(to_plain(network.recipe), allow_nan=False))
    again = rebuild(from_plain(plain), network.module.state_dict())
    assert again.recipe == network.recipe
    images = _images(2)
    assert torch.equal(again.module(images), network.module(images))
