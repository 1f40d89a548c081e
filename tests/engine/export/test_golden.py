"""What earlier versions wrote must stay readable."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

import slimstudio
from slimstudio.engine.sources.opening import open_network
from tests.engine.export.samples import CLASSES, PREPROCESSING

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", ["net-0.1.0.pt", "net-0.1.0.safetensors"])
def test_a_pruned_network_of_an_earlier_version_answers_as_it_did(name: str) -> None:
    answers = load_file(GOLDEN / "answers.safetensors")
    with torch.no_grad():
        scores = slimstudio.load(GOLDEN / name)(answers["images"])
    assert torch.allclose(scores, answers["scores"], atol=1e-5)


@pytest.mark.parametrize("name", ["net-0.1.0.pt", "net-0.1.0.safetensors"])
def test_its_recipe_is_read_whole(name: str) -> None:
    recipe = open_network(GOLDEN / name).recipe
    assert (recipe.architecture, recipe.classes) == ("resnet18", CLASSES)
    assert recipe.preprocessing == PREPROCESSING
    assert recipe.resized["layer1.0.conv1"] == {"in_channels": 3, "out_channels": 3}
