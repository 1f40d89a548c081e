from pathlib import Path

import pytest
import torch
from torch import Tensor

from slimstudio.engine.sources.catalogue import outline
from slimstudio.engine.sources.recognise import recognise
from slimstudio.engine.sources.tensor_names import find_tensors
from slimstudio.errors import ModelFileError
from tests.engine.sources.families import EVERY_NETWORK

PATH = Path("weights.pt")


def tensors_of(name: str, outputs: int) -> dict[str, Tensor]:
    return outline(name, outputs).state_dict()


@pytest.mark.parametrize("name", EVERY_NETWORK)
def test_every_classifier_is_recognised_with_its_number_of_classes(name: str) -> None:
    plain = name.removeprefix("timm/")  # a file of both libraries' network is torchvision's
    recipe = recognise(find_tensors(tensors_of(name, 7)), Path(f"{plain}-mine.pt")).recipe
    assert (recipe.architecture, recipe.outputs, recipe.classes) == (plain, 7, ())


@pytest.mark.parametrize("name", ["resnet50", "wide_resnet50_2", "resnext50_32x4d", "vit_b_32"])
def test_networks_that_share_all_names_are_told_apart_by_shapes(name: str) -> None:
    assert recognise(tensors_of(name, 1000), PATH).recipe.architecture == name


def test_older_files_without_counters_are_recognised() -> None:
    tensors = tensors_of("resnet18", 5)
    older = {n: t for n, t in tensors.items() if not n.endswith("num_batches_tracked")}
    assert recognise(older, PATH).recipe.architecture == "resnet18"


def test_a_vision_transformer_for_larger_images_is_recognised() -> None:
    tensors = tensors_of("vit_b_16", 1000)
    tensors["encoder.pos_embedding"] = torch.empty(1, 24 * 24 + 1, 768)
    recipe = recognise(tensors, PATH).recipe
    assert recipe.preprocessing.size == 384
    assert recipe.resized[""]["image_size"] == 384


def test_positions_that_form_no_square_are_refused() -> None:
    tensors = tensors_of("vit_b_16", 1000)
    tensors["encoder.pos_embedding"] = torch.empty(1, 24 * 24, 768)
    with pytest.raises(ModelFileError, match="1x576x768 where vit_b_16 has 1x197x768"):
        recognise(tensors, PATH)


def test_a_near_miss_names_the_closest_network_and_what_differs() -> None:
    tensors = tensors_of("resnet18", 10)
    tensors["layer1.0.conv1.weight"] = torch.empty(48, 64, 3, 3)
    del tensors["layer2.0.bn1.weight"]
    tensors["extra"] = torch.empty(3)
    with pytest.raises(ModelFileError) as caught:
        recognise(tensors, PATH)
    message = str(caught.value)
    assert "“weights.pt” is nearly resnet18" in message
    assert "layer1.0.conv1.weight is 48x64x3x3 where resnet18 has 64x64x3x3" in message
    assert "layer2.0.bn1.weight is missing" in message
    assert "extra is not in resnet18" in message


def test_a_near_miss_shows_two_differences_of_a_kind_and_counts_the_rest() -> None:
    tensors = {n: t for n, t in tensors_of("resnet18", 10).items() if not n.startswith("layer4.1")}
    tensors["more"] = torch.empty(1)
    with pytest.raises(ModelFileError) as caught:
        recognise(tensors, PATH)
    message = str(caught.value)
    assert message.count(" is missing") == 2
    assert "and 8 more like this" in message
    assert "more is not in resnet18" in message
    assert "save that network's state_dict()" in message


def test_a_network_nobody_knows_is_refused() -> None:
    with pytest.raises(ModelFileError, match=r"fit no network.*first of 1 are a\.b"):
        recognise({"a.b": torch.empty(1)}, PATH)


def test_tensors_that_share_one_name_with_a_family_are_not_called_near() -> None:
    with pytest.raises(ModelFileError, match="fit no network"):
        recognise({"layer1.0.conv1.weight": torch.empty(3), "a": torch.empty(1)}, PATH)


def test_networks_that_differ_in_what_tensors_do_not_show_are_never_guessed() -> None:
    tensors = tensors_of("tf_efficientnet_b0", 10)
    with pytest.raises(ModelFileError, match=r"tf_efficientnet_b0.*differ.*name of the file"):
        recognise(tensors, PATH)
    for stem, name in (
        ("tf_efficientnet_b0_best", "tf_efficientnet_b0"),
        ("efficientnet_b0_best", "timm/efficientnet_b0"),
        ("efficientnet_blur_b0", "efficientnet_blur_b0"),
    ):
        assert recognise(tensors, Path(f"{stem}.pth")).recipe.architecture == name
    assert recognise(tensors, PATH, "tf_efficientnet_b0").recipe.outputs == 10
