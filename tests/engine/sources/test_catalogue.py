import pytest
import torch

from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.catalogue import architectures, build, find, outline
from slimstudio.engine.sources.torchvision import FAMILIES, TORCHVISION
from slimstudio.engine.vision import torchvision
from slimstudio.errors import ModelFileError
from tests.engine.sources.families import EVERY_NETWORK


def test_every_classifier_of_torchvision_is_listed_with_a_family_name() -> None:
    ours = [one for one in architectures() if one in TORCHVISION.architectures()]
    listed = torchvision.models.list_models(module=torchvision.models)
    assert {one.name for one in ours} == set(listed)
    assert {one.family for one in ours} == set(FAMILIES.values())


def test_preprocessing_is_what_the_weights_were_trained_with() -> None:
    assert find("resnet18").preprocessing == Preprocessing(size=224, resize=256)
    assert find("efficientnet_b3").preprocessing.size == 300
    assert find("efficientnet_v2_l").preprocessing.mean == (0.5, 0.5, 0.5)


def test_vit_h_14_expects_the_size_that_it_is_built_for() -> None:
    assert find("vit_h_14").preprocessing.size == outline("vit_h_14", 10).image_size


def test_googlenet_preprocessing_equals_its_own_rescaling_of_imagenet_values() -> None:
    picture = torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    stock = find("resnet18").preprocessing
    network = torchvision.models.googlenet(
        weights=None, transform_input=True, init_weights=False, num_classes=2
    )
    rescaled = network._transform_input(
        (picture - torch.tensor(stock.mean).view(3, 1, 1)) / torch.tensor(stock.std).view(3, 1, 1)
    )
    ours = find("googlenet").preprocessing
    torch.testing.assert_close(rescaled, (picture - ours.mean[0]) / ours.std[0])


@pytest.mark.parametrize("typed", ["resnet-18", "ResNet18", "resnet81"])
def test_a_misspelt_name_is_answered_with_close_ones(typed: str) -> None:
    with pytest.raises(ModelFileError, match="resnet18"):
        find(typed)


def test_a_name_like_no_other_is_answered_with_an_example() -> None:
    with pytest.raises(ModelFileError, match="for example resnet18"):
        build("!!!!", 10)


@pytest.mark.parametrize("name", ["resnet18", "googlenet", "inception_v3", "squeezenet1_1"])
def test_the_same_seed_builds_the_same_network_and_leaves_the_random_state_alone(name: str) -> None:
    torch.manual_seed(7)
    before = torch.get_rng_state()
    first, second = build(name, 5, seed=1), build(name, 5, seed=1)
    other = build(name, 5, seed=2)
    assert torch.equal(before, torch.get_rng_state())
    same = [torch.equal(a, b) for a, b in zip(first.parameters(), second.parameters(), strict=True)]
    assert all(same)
    different = [
        not torch.equal(a, b) for a, b in zip(first.parameters(), other.parameters(), strict=True)
    ]
    assert any(different)


def test_auxiliary_heads_are_kept() -> None:
    assert build("googlenet", 5).aux1 is not None
    assert build("inception_v3", 5).AuxLogits is not None


@pytest.mark.parametrize("name", EVERY_NETWORK)
def test_an_outline_has_shapes_but_no_values(name: str) -> None:
    module = outline(name, 7)
    assert all(parameter.is_meta for parameter in module.parameters())
    to_be_loaded = ("running_mean", "running_var")
    assert not any(
        buffer.is_meta
        for buffer_name, buffer in module.named_buffers()
        if not buffer_name.endswith(to_be_loaded)
    )


@pytest.mark.parametrize("name", ["regnet_y_400mf", "swin_v2_t", "maxvit_t", "densenet121"])
def test_an_outline_has_the_shapes_and_computed_tables_of_the_real_network(name: str) -> None:
    real, outlined = build(name, 7).state_dict(), outline(name, 7).state_dict()
    assert {key: value.shape for key, value in real.items()} == {
        key: value.shape for key, value in outlined.items()
    }
    for key, value in outlined.items():
        if not value.is_meta:
            assert torch.equal(value, real[key])
