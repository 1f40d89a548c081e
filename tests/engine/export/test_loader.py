import ast
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image
from torch import Tensor

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.decode import decode
from slimstudio.engine.export.loader import loader_text
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.marks import REMOVE
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.sources.catalogue import outline
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.surgery.prune import prune
from tests.engine.export.samples import CLASSES, compact_squeezenet

# Runs the loader as a program where SlimStudio cannot be imported: it tells the class of the
# photographs. Then writes what the network that it gives answers.
PROGRAM = """
import runpy, sys, torch
sys.modules["slimstudio"] = None
inputs, outputs, loader = sys.argv[1:4]
sys.argv = sys.argv[3:]
network, recipe = runpy.run_path(loader, run_name="__main__")["load"]()
assert not network.training
with torch.no_grad():
    torch.save({"scores": network(torch.load(inputs)), "classes": recipe["classes"]}, outputs)
others = {name.partition(".")[0] for name in sys.modules} & {"onnx", "msgspec", "safetensors"}
assert not others, others
"""


def loaded_answers(
    network: Network, folder: Path, images: Tensor, *photos: Path
) -> tuple[dict[str, object], str]:
    """Run the loader in a fresh process; its answers to images, and what it says of photographs."""
    write_pt(network, folder / "net.pt")
    loader = folder / "net.load.py"
    loader.write_text(loader_text(network, "net.pt"), encoding="utf-8")
    torch.save(images, folder / "inputs.pt")
    arguments = [folder / "inputs.pt", folder / "outputs.pt", loader, *photos]
    finished = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    assert finished.returncode == 0, finished.stderr
    answers: dict[str, object] = torch.load(folder / "outputs.pt", weights_only=True)
    return answers, finished.stdout


def photograph(path: Path) -> Path:
    noise = torch.randint(0, 256, (50, 70, 3), generator=torch.Generator().manual_seed(2))
    Image.fromarray(noise.to(torch.uint8).numpy()).save(path)
    return path


def test_the_loader_needs_only_torch_and_torchvision_and_answers_identically(
    tmp_path: Path,
) -> None:
    network = compact_squeezenet()
    images = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    photo = photograph(tmp_path / "photo.png")
    answers, told = loaded_answers(network, tmp_path, images, photo)

    preprocessing = network.recipe.preprocessing
    pixels = torch.tensor(decode(photo, preprocessing)).permute(2, 0, 1)
    with torch.no_grad():
        expected = network.module(images)
        shares = network.module(normalise(pixels[None], preprocessing))[0].softmax(0)
    scores = answers["scores"]
    assert isinstance(scores, Tensor)
    torch.testing.assert_close(scores, expected, rtol=1e-6, atol=1e-6)
    assert answers["classes"] == CLASSES
    name = CLASSES[int(shares.argmax())]
    assert told == f"{photo}: {name} ({float(shares.max()):.1%})\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["shufflenet_v2_x0_5", "swin_t"])
def test_modules_of_our_own_travel_inside_the_loader(tmp_path: Path, name: str) -> None:
    network = start_network(name, None, seed=1)
    assert network.recipe.opened
    images = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    scores = loaded_answers(network, tmp_path, images)[0]["scores"]
    with torch.no_grad():
        expected = network.module(images)
    assert isinstance(scores, Tensor)
    torch.testing.assert_close(scores, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "block"), [("resnet18", "layer2.1"), ("swin_t", "features.3.0")])
def test_blocks_that_left_are_left_out_by_the_loader(tmp_path: Path, name: str, block: str) -> None:
    whole = start_network(name, None, seed=1)
    analysis = with_blocks(whole.module, analyse(whole.module, 64))
    network = prune(whole, analysis, resolve(analysis, {block: REMOVE})).network
    images = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    scores = loaded_answers(network, tmp_path, images)[0]["scores"]
    with torch.no_grad():
        expected, before = network.module(images), whole.module(images)
    assert isinstance(scores, Tensor)
    torch.testing.assert_close(scores, expected, rtol=1e-4, atol=1e-5)
    assert not torch.allclose(scores, before, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("name", ['a"""b.pt', "quote's.pt", "back\\slash.pt", "uber.pt"])
def test_a_strange_file_name_cannot_break_the_loader(name: str) -> None:
    text = loader_text(compact_squeezenet(), name)
    strings = [node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)]
    assert name in strings


def test_networks_whose_builders_ask_are_answered() -> None:
    network = Network(outline("googlenet", 3), Recipe("googlenet", 3))
    assert "init_weights=False" in loader_text(network, "net.pt")
    assert "init_weights" not in loader_text(compact_squeezenet(), "net.pt")
