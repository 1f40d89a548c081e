"""A network that takes images wider than they are high, on its whole way."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from PIL import Image
from torch import nn

from slimstudio import cli
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.prepare import prepared
from slimstudio.engine.sources.opening import open_network

_HEIGHT, _WIDTH = 64, 96
_CLASSES = ("dark", "light")


def _network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 12, 3, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(12),
        nn.ReLU(),
        nn.Conv2d(12, 16, 3, stride=4, padding=1, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(16 * 8 * 12, 2),  # takes images of this very shape
    ).eval()


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("program") / "wide.pt2"
    images = torch.zeros(2, 3, _HEIGHT, _WIDTH)
    batch = torch.export.Dim("batch", min=1)
    torch.export.save(
        torch.export.export(_network(), (images,), dynamic_shapes=({0: batch},)), path
    )
    return path


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    noise = np.random.default_rng(0)
    for brightness, name in zip((0, 150), _CLASSES, strict=True):
        (folder / name).mkdir()
        for number in range(8):
            shape = (80 + number, 100, 3)
            values = noise.integers(brightness, brightness + 100, shape, dtype=np.uint8)
            Image.fromarray(values).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def made(program: Path, photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What comes of it: taught, pruned, exported as files of three kinds."""
    out = tmp_path_factory.mktemp("made") / "out"
    words = ["compress", "--weights", str(program), "--data", str(photos), "--out", str(out)]
    words += ["--epochs", "1", "--batch-size", "8", "--no-onnx-timing", "--macs", "60%"]
    assert cli.main([*words, "--formats", "pt,onnx,pt2"]) == 0
    return out


def test_an_exported_program_of_that_shape_opens(program: Path) -> None:
    network = open_network(program)
    assert network.recipe.preprocessing.size == (_HEIGHT, _WIDTH)
    assert network.recipe.preprocessing.resize == round(_HEIGHT / 0.875)
    images = torch.rand(3, 3, _HEIGHT, _WIDTH)
    torch.testing.assert_close(network.module(images), _network()(images))


@pytest.mark.slow
def test_it_is_pruned_and_its_files_answer_alike(made: Path, photos: Path) -> None:
    network = open_network(made / "wide-compact.pt")
    wanted = network.recipe.preprocessing
    assert wanted.size == (_HEIGHT, _WIDTH)
    assert next(network.module.parameters()).shape[0] < 12
    with Image.open(photos / "light" / "3.png") as photo:
        pixels = prepared(photo, wanted.size, wanted.resize, wanted.interpolation)
    images = normalise(torch.tensor(pixels)[None].permute(0, 3, 1, 2), wanted).contiguous()
    with torch.no_grad():
        scores = network.module(images)
    session = onnxruntime.InferenceSession(str(made / "wide-compact.onnx"))
    (answer,) = session.run(None, {session.get_inputs()[0].name: images.numpy()})
    torch.testing.assert_close(torch.from_numpy(answer), scores, rtol=1e-3, atol=1e-4)
    for again in ("wide-compact.onnx", "wide-compact.pt2"):
        opened = open_network(made / again)
        assert opened.recipe.preprocessing == wanted
        assert opened.recipe.classes == _CLASSES
        torch.testing.assert_close(opened.module(images), scores, rtol=1e-3, atol=1e-4)


@pytest.mark.slow
def test_the_program_beside_the_file_prepares_photographs_alike(made: Path, photos: Path) -> None:
    photo = photos / "light" / "3.png"
    code = (
        "import json, sys, torch; from PIL import Image\n"
        "sys.path.insert(0, sys.argv[1]); import importlib.util as u\n"
        "spec = u.spec_from_file_location('beside', sys.argv[2])\n"
        "beside = sys.modules['beside'] = u.module_from_spec(spec)\n"
        "spec.loader.exec_module(beside); network, recipe = beside.load()\n"
        "images = beside.prepare(Image.open(sys.argv[3]), recipe)\n"
        "print(json.dumps([list(images.shape), network(images).tolist()]))\n"
    )
    beside = made / "wide-compact.load.py"
    words = [sys.executable, "-c", code, str(made), str(beside), str(photo)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    shape, scores = json.loads(done.stdout)
    network = open_network(made / "wide-compact.pt")
    wanted = network.recipe.preprocessing
    with Image.open(photo) as image:
        pixels = prepared(image, wanted.size, wanted.resize, wanted.interpolation)
    images = normalise(torch.tensor(pixels)[None].permute(0, 3, 1, 2), wanted)
    assert shape == [1, 3, _HEIGHT, _WIDTH]
    torch.testing.assert_close(torch.tensor(scores), network.module(images), rtol=1e-4, atol=1e-5)


@pytest.mark.slow
def test_the_onnx_file_says_its_shape(made: Path) -> None:
    model = onnx.load(made / "wide-compact.onnx")
    told: Any = {one.key: one.value for one in model.metadata_props}
    assert json.loads(told["preprocessing"])["size"] == [_HEIGHT, _WIDTH]
    sizes = model.graph.input[0].type.tensor_type.shape.dim
    assert [one.dim_value for one in sizes][1:] == [3, _HEIGHT, _WIDTH]
