"""Asking a network about one photograph."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.measure.answer import answer
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.errors import Cancelled, ImagesError

evaluate = CLASSIFICATION.evaluate

CLASSES = ("cat", "dog", "fox")
PREPROCESSING = Preprocessing(size=16, resize=16)


def network(classes: tuple[str, ...] = CLASSES) -> Network:
    torch.manual_seed(0)
    module = nn.Sequential(
        nn.Conv2d(3, 4, 3),
        nn.BatchNorm2d(4),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(4, 3),
    )
    return Network(module, Recipe("resnet18", 3, classes, PREPROCESSING))


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "photograph.png"
    noise = np.random.default_rng(0).integers(0, 256, (16, 16, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path)
    return path


def test_the_answer_is_the_one_that_accuracy_is_measured_with(photograph: Path) -> None:
    asked = network()
    found = answer(asked, photograph, Unattended())
    images = torch.from_numpy(found.picture.copy()).permute(2, 0, 1)[None]
    pixels = Pixels(images, torch.tensor([0]), CLASSES, ("photograph.png",))
    measured = evaluate(asked.module, pixels, PREPROCESSING, Unattended())
    assert int(np.argmax(found.shares)) == measured.answers[0]
    assert -np.log(found.shares[0]) == pytest.approx(measured.loss, rel=1e-4)


def test_a_prepared_picture_gets_the_answer_of_its_file(photograph: Path) -> None:
    asked = network()
    of_file = answer(asked, photograph, Unattended())
    assert answer(asked, of_file.picture, Unattended()).shares == of_file.shares


def test_shares_belong_to_the_classes_and_add_up_to_one(photograph: Path) -> None:
    found = answer(network(), photograph, Unattended())
    assert found.classes == CLASSES
    assert len(found.shares) == 3
    assert sum(found.shares) == pytest.approx(1.0)
    assert found.picture.shape == (16, 16, 3)


def test_outputs_without_names_are_numbered(photograph: Path) -> None:
    assert answer(network(classes=()), photograph, Unattended()).classes == ("0", "1", "2")


def test_the_network_stays_in_the_mode_in_which_it_was(photograph: Path) -> None:
    asked = network()
    asked.module.train()
    before = {name: value.clone() for name, value in asked.module.state_dict().items()}
    answer(asked, photograph, Unattended())
    assert asked.module.training
    for name, value in asked.module.state_dict().items():
        assert torch.equal(value, before[name])


def test_a_file_that_is_no_image_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImagesError, match="cannot be read"):
        answer(network(), tmp_path / "missing.png", Unattended())


def test_a_person_can_stop_it(photograph: Path) -> None:
    class Stopped(Unattended):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        answer(network(), photograph, Stopped())
