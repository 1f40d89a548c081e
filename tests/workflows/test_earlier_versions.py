"""What earlier versions saved and exported still opens, and says and answers what it did."""

import json
import runpy
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

import slimstudio
from slimstudio.engine.control import Unattended
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.marks import FREEZE, PROTECT, prune
from slimstudio.engine.planning.budget import Budget
from slimstudio.session import tasks
from slimstudio.session.attempt_keeping import bring_back
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.opening import open_with_attempts

EARLIER = Path(__file__).parent / "earlier"
VERSIONS = sorted(path.name for path in EARLIER.iterdir())


@pytest.fixture(params=VERSIONS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Copy what a version left to another place than it was saved in."""
    copy = tmp_path / "moved"
    shutil.copytree(EARLIER / request.param, copy)
    program = copy / "exports" / "animals.load.txt"  # no source of ours, for linters
    program.rename(program.with_suffix(".py"))
    return copy


def test_a_project_keeps_what_a_person_decided(folder: Path, tmp_path: Path) -> None:
    project = open_with_attempts(folder / "animals.slim", BlobStore(tmp_path / "blobs")).project
    assert project.name == "Ants & bees"
    assert project.images == str(folder / "images")
    assert project.model is not None
    assert project.model.weights == str(folder / "start.pt")
    assert project.marks == {
        "layer3.0.conv1": prune(0.5),
        "layer4.1": prune(0.25),
        "conv1": FREEZE,
        "layer1": PROTECT,
    }
    assert project.goal == Budget(macs=0.8)
    assert (project.training.seed, project.training.tune_epochs) == (3, 1)
    assert project.pruning.multiple == 1
    assert project.sensitivity is not None
    assert project.sensitivity.images == 18


def test_a_project_keeps_its_results(folder: Path, tmp_path: Path) -> None:
    stated = json.loads((folder / "stated.json").read_text(encoding="utf-8"))
    answers = load_file(folder / "answers.safetensors")
    blobs = BlobStore(tmp_path / "blobs")
    saved = open_with_attempts(folder / "animals.slim", blobs)
    (attempt,) = saved.attempts.kept
    assert saved.outcome is not None
    for outcome in (saved.outcome, bring_back(attempt, blobs)):
        with torch.no_grad():
            scores = outcome.compact.module.eval()(answers["images"])
        assert torch.allclose(scores, answers["scores"], atol=1e-5)
        assert outcome.before.macs == stated["macs_before"]
        assert outcome.after.macs == stated["macs_after"]
        assert outcome.after.evaluation.accuracy == stated["accuracy_after"]
        assert outcome.history


@pytest.mark.slow
def test_a_project_runs_again(folder: Path, tmp_path: Path) -> None:
    project = open_with_attempts(folder / "animals.slim", BlobStore(tmp_path / "blobs")).project
    assert project.model is not None
    control = Unattended()
    classes = tasks.read_classes(project.images, control)
    seed = project.training.seed
    opened = tasks.open_model(project.model, classes, seed, control)
    images = tasks.load_images(project.images, opened.network, seed, control)
    outcome = tasks.run(project, opened, images, control)
    assert outcome.after.macs < outcome.before.macs


@pytest.mark.parametrize("ending", [".pt", ".safetensors", ".onnx", ".load.py"])
def test_an_export_answers_as_it_did(folder: Path, ending: str) -> None:
    answers = load_file(folder / "answers.safetensors")
    path = folder / "exports" / f"animals{ending}"
    with torch.no_grad():
        if ending == ".onnx":
            scores = torch.from_numpy(open_onnx(path.read_bytes())(answers["images"].numpy()))
        elif ending == ".load.py":
            network, recipe = runpy.run_path(str(path))["load"]()
            assert tuple(recipe["classes"]) == ("ant", "bee", "cow")
            scores = network(answers["images"])
        else:
            scores = slimstudio.load(path)(answers["images"])
    assert torch.allclose(scores, answers["scores"], atol=1e-4)
