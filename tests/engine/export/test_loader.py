import ast
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image
from torch import Tensor

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.decode import decode
from slimstudio.engine.export.loader import loader_text
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.models.catalogue import outline
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.opening import start_network
from slimstudio.engine.models.recipe import Recipe
from tests.engine.export.samples import CLASSES, compact_squeezenet

# Runs the loader where SlimStudio cannot be imported, and writes what the network answers.
PROGRAM = """
import runpy, sys, torch
sys.modules["slimstudio"] = None
loader, inputs, outputs = sys.argv[1:]
network, recipe = runpy.run_path(loader)["load"]()
assert not network.training
with torch.no_grad():
    torch.save({"scores": network(torch.load(inputs)), "classes": recipe["classes"]}, outputs)
others = {name.partition(".")[0] for name in sys.modules} & {"onnx", "msgspec", "safetensors"}
assert not others, others
"""


def run_python(*arguments: object, folder: Path) -> str:
    finished = subprocess.run(
        [sys.executable, "-P", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def written(network: Network, folder: Path, name: str = "net.pt") -> Path:
    write_pt(network, folder / name)
    loader = folder / "net.load.py"
    loader.write_text(loader_text(network, name), encoding="utf-8")
    return loader


def loaded_answers(network: Network, folder: Path, images: Tensor) -> dict[str, object]:
    loader = written(network, folder)
    torch.save(images, folder / "inputs.pt")
    run_python("-c", PROGRAM, loader, folder / "inputs.pt", folder / "outputs.pt", folder=folder)
    answers: dict[str, object] = torch.load(folder / "outputs.pt", weights_only=True)
    return answers


def test_the_loader_needs_only_torch_and_torchvision_and_gives_identical_answers(
    tmp_path: Path,
) -> None:
    network = compact_squeezenet()
    images = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    answers = loaded_answers(network, tmp_path, images)
    with torch.no_grad():
        expected = network.module(images)
    scores = answers["scores"]
    assert isinstance(scores, Tensor)
    torch.testing.assert_close(scores, expected, rtol=1e-6, atol=1e-6)
    assert answers["classes"] == CLASSES


@pytest.mark.parametrize(
    "name", ["shufflenet_v2_x0_5", pytest.param("swin_t", marks=pytest.mark.slow)]
)
def test_modules_of_our_own_travel_inside_the_loader(tmp_path: Path, name: str) -> None:
    network = start_network(name, None, seed=1)
    assert network.recipe.opened
    images = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    scores = loaded_answers(network, tmp_path, images)["scores"]
    with torch.no_grad():
        expected = network.module(images)
    assert isinstance(scores, Tensor)
    torch.testing.assert_close(scores, expected, rtol=1e-4, atol=1e-5)


def test_the_loader_names_the_class_of_a_photograph(tmp_path: Path) -> None:
    network = compact_squeezenet()
    noise = torch.randint(0, 256, (50, 70, 3), generator=torch.Generator().manual_seed(2))
    photo = tmp_path / "photo.png"
    Image.fromarray(noise.to(torch.uint8).numpy()).save(photo)
    told = run_python(written(network, tmp_path), "photo.png", folder=tmp_path)

    preprocessing = network.recipe.preprocessing
    pixels = torch.tensor(decode(photo, preprocessing)).permute(2, 0, 1)
    with torch.no_grad():
        share, best = (
            network.module(normalise(pixels[None], preprocessing))[0].softmax(0).max(dim=0)
        )
    assert told == f"photo.png: {network.recipe.classes[int(best)]} ({float(share):.1%})\n"


@pytest.mark.parametrize("name", ['a"""b.pt', "quote's.pt", "back\\slash.pt", "uber.pt"])
def test_a_strange_file_name_cannot_break_the_loader(name: str) -> None:
    text = loader_text(compact_squeezenet(), name)
    strings = [node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)]
    assert name in strings


def test_networks_whose_builders_ask_are_answered() -> None:
    network = Network(outline("googlenet", 3), Recipe("googlenet", 3))
    assert "init_weights=False" in loader_text(network, "net.pt")
    assert "init_weights" not in loader_text(compact_squeezenet(), "net.pt")
