"""The bundled sample is what its README says."""

import importlib.util
import re
from io import BytesIO
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import pytest
from PIL import Image

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.task import Task
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.sources.opening import open_network
from slimstudio.session.edits import check_training
from slimstudio.session.project import sample_project

evaluate = CLASSIFICATION.evaluate

PROJECT = sample_project()
assert PROJECT.model is not None
IMAGES, WEIGHTS = Path(PROJECT.images), Path(PROJECT.model.weights)
README = IMAGES.with_name("README.md").read_text("utf-8")


@pytest.fixture(name="dataset", scope="module")
def _dataset() -> Dataset:
    preprocessing = open_network(WEIGHTS).recipe.preprocessing
    loaded = load_dataset(IMAGES, preprocessing, PROJECT.training.seed, Unattended())
    assert loaded.rejected == ()
    return loaded.dataset


def _of_known_classes(pixels: Pixels) -> Pixels:
    kept = (pixels.labels < 5).nonzero().flatten()
    names = tuple(pixels.names[at] for at in kept.tolist())
    return Pixels(pixels.images[kept], pixels.labels[kept], pixels.classes[:5], names)


def test_the_sample_project_can_be_carried_out() -> None:
    assert IMAGES.is_file()
    assert WEIGHTS.stat().st_size < 10_000_000
    check_training(PROJECT.training)


def test_the_images_are_1797_small_pngs_in_ten_folders() -> None:
    with ZipFile(IMAGES) as archive:
        names = archive.namelist()
        for name in names[::100]:
            with Image.open(BytesIO(archive.read(name))) as image:
                assert (image.format, image.mode, image.size) == ("PNG", "L", (8, 8))
    assert len(set(names)) == 1797
    assert {name.partition("/")[0] for name in names} == set("0123456789")


def _builder() -> ModuleType:
    path = Path(__file__).parent.parent / "packaging" / "build_sample.py"
    specification = importlib.util.spec_from_file_location("build_sample", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_script_builds_the_same_zip_again() -> None:
    pytest.importorskip("sklearn", reason="needs the extra `sample`")
    assert _builder().digits_zip() == IMAGES.read_bytes()


def test_the_start_network_is_slim_and_knows_0_to_4_as_well_as_its_readme_says(
    dataset: Dataset,
) -> None:
    network = open_network(WEIGHTS)
    assert network.recipe.classes == tuple("01234")
    assert network.recipe.resized["layer1.0.conv1"] == {"in_channels": 24, "out_channels": 24}
    held_back = _of_known_classes(dataset.validation)
    found = evaluate(network.module, held_back, network.recipe.preprocessing, Unattended())
    right = sum(found.confusion[label][label] for label in range(5))
    stated = re.search(r"Of the (\d+) held-back digits 0 to 4 it gets (\d+) right", README)
    assert stated is not None
    assert stated.groups() == (str(len(held_back)), str(right))


@pytest.mark.slow
def test_the_journey_through_the_sample_ends_above_98_percent_at_half_the_macs(
    dataset: Dataset,
) -> None:
    network = with_classes(open_network(WEIGHTS), dataset.train.classes, PROJECT.training.seed)
    assert network.new_classes == tuple("56789")
    analysis = analyse(network.module, network.recipe.preprocessing.size)
    marks = solve(analysis, {}, Budget(macs=0.5)).marks
    task = Task(network, dataset, analysis, marks, PROJECT.training, PROJECT.pruning)
    outcome = carry_out(task, Unattended(), None)
    assert outcome.before.evaluation.accuracy > 0.98
    assert outcome.after.evaluation.accuracy > 0.98
    assert outcome.after.macs <= outcome.before.macs / 2
