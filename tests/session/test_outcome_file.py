"""A finished run inside a project file."""

import math
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import torch
from torch import Tensor

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.events import (
    BatchTrained,
    EpochFinished,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)
from slimstudio.engine.marks import REMOVE
from slimstudio.engine.marks import prune as pruning_mark
from slimstudio.engine.measure.scorecard import (
    Estimate,
    Evaluation,
    Expected,
    Latency,
    Runtime,
    Scorecard,
    Speed,
)
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import ProjectFileError
from slimstudio.messages import Message
from slimstudio.session.attempt_keeping import read_outcome, write_measurements, write_tensors
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.project import Project
from slimstudio.session.sealed_zip import read_sealed, write_sealed

CARD = Scorecard(
    evaluation=Evaluation(0.25, 0.5, (0, 1), ((1, 0), (1, 0))),
    parameters=1000,
    macs=2000,
    size_bytes=4000,
    latency=Latency(1.5, 1.0, 2.0, threads=1, runs=30),
)
SPEEDS = (
    Speed(Runtime.TORCH, 1, CARD.latency, CARD.latency),
    Speed(Runtime.ONNX_RUNTIME, 16, CARD.latency, CARD.latency),
)
EXPECTED = Expected(Estimate(40.0, 35.0, 45.0, "Pi 5"), Estimate(20.0, 18.0, 22.0, "Pi 5"))
HISTORY = (
    PhaseStarted(Phase.LEARN),
    Progress(Phase.LEARN, 1, 2),
    Progress(Phase.LEARN, 2, 2, 0.5),
    BatchTrained(Phase.LEARN, 1, 0.5, 2.0, 0.25),
    EpochFinished(Phase.LEARN, 1.0, 2.0, 0.25, 1.0, 0.5),
    Measured(Phase.REPAIR, 1.0, 1.0, 0.5),
    Noted(Message("Done.")),
)


@pytest.fixture(name="outcome", scope="module")
def _outcome() -> Outcome:
    recipe = Recipe(
        "resnet18", 2, ("cat", "dog"), Preprocessing(32, 32), provenance={"made by": "a test"}
    )
    original = Network(build("resnet18", 2, seed=1).eval(), recipe)
    analysis = with_blocks(original.module, analyse(original.module, 32))
    marks = {
        "layer1.0.conv1": pruning_mark(0.5),
        "layer4.0.conv1": pruning_mark(0.25),
        "layer3.1": REMOVE,
    }
    compact = prune(original, analysis, resolve(analysis, marks)).network
    return Outcome(
        original, compact, CARD, replace(CARD, parameters=500), HISTORY, SPEEDS, expected=EXPECTED
    )


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "pets.slim"


def _answers(network: Network) -> Tensor:
    generator = torch.Generator().manual_seed(0)
    with torch.inference_mode():
        answers: Tensor = network.module(torch.randn(4, 3, 32, 32, generator=generator))
    return answers


def test_a_finished_run_reopens_with_the_same_networks_and_measurements(
    outcome: Outcome, path: Path
) -> None:
    save(Project(name="Pets"), path, outcome)
    project, found = open_project(path)
    assert project == Project(name="Pets")
    assert found is not None
    assert found.history == HISTORY
    for before, after in (
        (outcome.original, found.original),
        (outcome.compact, found.compact),
    ):
        assert after.recipe == before.recipe
        assert torch.equal(_answers(after), _answers(before))
    assert vars(found.before.evaluation) == vars(CARD.evaluation)
    assert found.before.latency == CARD.latency
    assert found.speeds == SPEEDS
    assert found.expected == EXPECTED
    assert (found.before.parameters, found.after.parameters) == (1000, 500)


def test_the_compact_network_takes_less_room(outcome: Outcome) -> None:
    assert len(write_tensors(outcome.compact)) < len(write_tensors(outcome.original))


def test_numbers_that_are_none_survive(outcome: Outcome, path: Path) -> None:
    hopeless = replace(CARD, evaluation=Evaluation(math.nan, 0.5, (0,), ((1, 0), (0, 0))))
    history = (Measured(Phase.REPAIR, 1.0, math.inf, 0.1), Progress(Phase.TUNE, 1, 2))
    save(Project(), path, replace(outcome, after=hopeless, history=history))
    _, found = open_project(path)
    assert found is not None
    assert math.isnan(found.after.evaluation.loss)
    measured, progress = found.history
    assert isinstance(measured, Measured)
    assert math.isnan(measured.validation_loss)
    assert progress == history[1]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (b'"resnet18"', b'"resnet19"', "no network called"),
        (b'"ms": 40.0', b'"ms": 1e300', "cannot be"),
        (b'"device": "Pi 5"', b'"device": "Pi\\u0000"', "cannot be printed"),
        (b'"Measured"', b'"Exploded"', "Unknown event Exploded"),
        (b'"macs"', b'"cams"', "cams|macs"),
        (b'"outputs": 2', b'"outputs": 3', "cannot be built"),
        (b'"onnxruntime"', b'"magic"', "magic"),
    ],
)
def test_a_run_that_does_not_fit_together_is_refused(
    outcome: Outcome, path: Path, old: bytes, new: bytes, reason: str
) -> None:
    save(Project(), path)
    members = {
        **read_sealed(path, {"project.json": 10**6}),
        "outcome.json": write_measurements(outcome).replace(old, new),
        "original.safetensors": write_tensors(outcome.original),
        "compact.safetensors": write_tensors(outcome.compact),
    }
    with path.open("wb") as stream:
        write_sealed(stream, members.items())
    with pytest.raises(ProjectFileError, match=reason):
        open_project(path)


def test_a_run_that_was_saved_before_speeds_were_compared_opens(outcome: Outcome) -> None:
    stored = msgspec.json.decode(write_measurements(outcome))
    del stored["speeds"]
    original, compact = map(write_tensors, (outcome.original, outcome.compact))
    assert read_outcome(msgspec.json.encode(stored), original, compact).speeds == ()


def test_tensors_that_are_none_are_refused(outcome: Outcome, path: Path) -> None:
    save(Project(), path)
    members = {
        **read_sealed(path, {"project.json": 10**6}),
        "outcome.json": write_measurements(outcome),
        "original.safetensors": b"\xff" * 100,
        "compact.safetensors": write_tensors(outcome.compact),
    }
    with path.open("wb") as stream:
        write_sealed(stream, members.items())
    with pytest.raises(ProjectFileError, match="cannot be built"):
        open_project(path)
