"""timm's networks are built, pruned, saved and opened like all others."""

from pathlib import Path

import pytest
import torch

import slimstudio
from slimstudio.engine.export.own_network import catalogue_network
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.sources.opening import open_network, start_network
from slimstudio.engine.vision import timm

SMALL = ["test_resnet", "test_efficientnet", "test_convnext", "test_vit", "test_byobnet"]


def picture(size: ImageSize) -> torch.Tensor:
    return torch.randn(1, 3, *sides(size), generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("name", SMALL)
def test_pruned_by_half_they_answer_and_come_back_to_the_bit(name: str, tmp_path: Path) -> None:
    network = start_network(name, None)
    images = picture(network.recipe.preprocessing.size)
    result = slimstudio.prune(network.module, images, ratio=0.5)
    assert result.macs < 0.8 * result.macs_before
    result.save(tmp_path / "half.pt")
    again = open_network(tmp_path / "half.pt")
    assert again.recipe.architecture == name
    with torch.inference_mode():
        assert torch.equal(result.model(images), again.module(images))


@pytest.mark.parametrize("name", ["test_resnet", "timm/resnet18"])
def test_written_they_keep_their_name(name: str, tmp_path: Path) -> None:
    network = start_network(name, None)
    write_pt(network, tmp_path / "net.pt")
    assert open_network(tmp_path / "net.pt").recipe == network.recipe
    known = catalogue_network(network.module)
    assert known is not None
    assert known.recipe.architecture == name


def test_a_network_that_was_built_otherwise_is_not_taken_for_the_stock_one() -> None:
    stock = timm().create_model("test_resnet", pretrained=False)
    assert catalogue_network(stock) is not None
    other = timm().create_model("test_resnet", pretrained=False, act_layer="gelu")
    assert catalogue_network(other) is None


def test_networks_with_the_same_tensors_are_told_apart_by_what_they_do() -> None:
    padded = timm().create_model("tf_efficientnet_lite0", pretrained=False)
    plain = timm().create_model("efficientnet_lite0", pretrained=False)
    for module, name in ((padded, "tf_efficientnet_lite0"), (plain, "efficientnet_lite0")):
        known = catalogue_network(module)
        assert known is not None
        assert known.recipe.architecture == name


def test_a_file_opens_as_the_network_that_a_person_names(tmp_path: Path) -> None:
    torch.save(timm().create_model("efficientnet_lite0").state_dict(), tmp_path / "w.pth")
    named = start_network("tf_efficientnet_lite0", tmp_path / "w.pth")
    assert named.recipe.architecture == "tf_efficientnet_lite0"
    other = start_network("efficientnet_lite0", tmp_path / "w.pth")
    assert other.recipe.architecture == "efficientnet_lite0"


@pytest.mark.parametrize(
    "name",
    [
        "test_vit_relpos",
        pytest.param("efficientvit_m0", marks=pytest.mark.slow),
        pytest.param("swin_tiny_patch4_window7_224", marks=pytest.mark.slow),
    ],
)
def test_tables_that_no_file_holds_are_computed(name: str, tmp_path: Path) -> None:
    module = build(name, 5, seed=1).eval()
    path = tmp_path / f"{name}.pth"
    torch.save(module.state_dict(), path)
    network = open_network(path)
    images = picture(network.recipe.preprocessing.size)
    with torch.no_grad():
        torch.testing.assert_close(network.module(images), module(images), rtol=1e-4, atol=1e-5)
    assert network.recipe.architecture == name
