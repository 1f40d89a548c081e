import re

import pytest

from slimstudio.engine.models.network import Interpolation, Recipe, from_plain, to_plain
from slimstudio.engine.sources.catalogue import published
from slimstudio.engine.sources.torchvision import TORCHVISION


@pytest.mark.parametrize("name", [each.name for each in TORCHVISION.architectures()])
def test_every_classifier_has_weights_that_can_be_checked(name: str) -> None:
    for weights in published(name):
        assert weights.url.startswith("https://download.pytorch.org/models/")
        assert re.fullmatch(r"[\w.-]+-[0-9a-f]{8,}\.pth", weights.file_name)
        assert weights.checksum in weights.file_name
        assert weights.size_bytes > 10**6
        assert len(set(weights.classes)) == 1000
        assert weights.accuracy is not None
        assert 0.5 < weights.accuracy < 0.9
        assert weights.terms
        recipe = Recipe(name, 1000, weights.classes, weights.preprocessing)
        assert from_plain(to_plain(recipe)) == recipe


def test_the_recommended_weights_come_first() -> None:
    assert [each.title for each in published("resnet50")] == ["IMAGENET1K_V2", "IMAGENET1K_V1"]
    assert published("vit_h_14")[0].preprocessing.size == 224


def test_weights_without_a_last_layer_are_left_out() -> None:
    assert [each.title for each in published("vgg16")] == ["IMAGENET1K_V1"]


def test_each_training_has_its_own_preprocessing() -> None:
    second, first = (each.preprocessing for each in published("resnet50"))
    assert (first.resize, second.resize) == (256, 232)
    assert published("efficientnet_b0")[0].preprocessing.interpolation is Interpolation.BICUBIC
    assert published("googlenet")[0].preprocessing.mean == (0.5, 0.5, 0.5)
    assert published("efficientnet_v2_l")[0].preprocessing.mean == (0.5, 0.5, 0.5)


def test_weights_that_may_not_earn_money_say_so() -> None:
    terms = {each.title: each.terms for each in published("vit_b_16")}
    assert "CC BY-NC 4.0" in str(terms["IMAGENET1K_SWAG_E2E_V1"])
    assert "CC BY-NC" not in str(terms["IMAGENET1K_V1"])
