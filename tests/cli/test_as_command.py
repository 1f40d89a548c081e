"""The command and the program that the window shows do what the project does."""

import shlex
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from PIL import Image

from slimstudio.cli.arguments import build_parser
from slimstudio.cli.goal_arguments import pruning_from
from slimstudio.cli.layer_marks import marks_from
from slimstudio.cli.training_arguments import training_from
from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.data.curation import Curation
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, prune
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.training.settings import Augmentation, TrainingSettings
from slimstudio.session.as_command import as_command, command_text
from slimstudio.session.as_python import as_python
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.sample import sample_project
from tests.session.projects import PROJECTS, PRUNING, TRAINING

PROJECT = Project(
    "My “birds”",
    ModelChoice("resnet18", "/no-such folder/start.pt"),
    "/no-such folder/birds",
    {
        "layer1.0.conv1": prune(1 / 3),
        "layer2.0.conv1": FREEZE,
        "layer2.1.conv1": PROTECT,
        "layer3.1": REMOVE,
    },
    training=TrainingSettings(tune_epochs=7, mirror=False, distillation=True),
    pruning=PruningSettings(strategy=Strategy.CAPPED, largest_ratio=0.7, repair=False),
)


def test_the_command_parses_and_asks_for_the_same() -> None:
    words = shlex.split(command_text(PROJECT, windows=False).replace("\\\n", " "))
    assert tuple(words) == as_command(PROJECT)
    arguments = build_parser().parse_args(words[1:])
    assert arguments.model == "resnet18"
    assert arguments.weights == "/no-such folder/start.pt"
    assert arguments.data == Path("/no-such folder/birds")
    assert training_from(arguments) == PROJECT.training
    assert pruning_from(arguments) == PROJECT.pruning
    module = build("resnet18", 10, seed=0).eval()
    analysis = with_blocks(module, analyse(module, 64))
    layers = describe_layers(module, 64)
    assert marks_from(arguments.rules, layers, analysis) == PROJECT.marks


@given(TRAINING, PRUNING)
@settings(max_examples=50, deadline=None)
def test_any_settings_survive_being_typed(
    training: TrainingSettings, pruning: PruningSettings
) -> None:
    if pruning.criterion.startswith("-"):
        return  # no criterion is called so
    project = replace(PROJECT, training=training, pruning=pruning)
    arguments = build_parser().parse_args(as_command(project)[1:])
    assert training_from(arguments) == training
    assert pruning_from(arguments) == pruning


def test_powershell_gets_its_own_quotes() -> None:
    text = command_text(PROJECT, windows=True)
    assert "--weights '/no-such folder/start.pt' `\n" in text


def test_images_that_are_left_out_are_told() -> None:
    project = replace(PROJECT, curation=Curation(excluded=("cat/1.png",)))
    assert "--curation FILE" in command_text(project, windows=False)


def _project_of(program: str) -> Project:
    """Run only the part of the program that makes the project."""
    values: dict[str, object] = {}
    exec(program.partition("\noutcome = ")[0], values)
    found = values["project"]
    assert isinstance(found, Project)
    return found


@given(PROJECTS)
@settings(max_examples=50, deadline=None)
def test_the_program_makes_the_same_project(project: Project) -> None:
    assert _project_of(as_python(project)) == replace(project, sensitivity=None)


def test_the_program_names_only_what_is_not_the_default() -> None:
    program = as_python(Project("Pets", ModelChoice("resnet18"), "/pets", {"conv1": FREEZE}))
    assert "TrainingSettings" not in program
    assert "'conv1': Mark(kind=MarkKind.FREEZE)" in program


@pytest.mark.slow
def test_the_program_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    random = np.random.default_rng(0)
    for name, low in (("dark", 0), ("bright", 128)):
        folder = tmp_path / "photos" / name
        folder.mkdir(parents=True)
        for index in range(10):
            pixels = random.integers(low, low + 128, (32, 32, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(folder / f"{index}.png")
    project = replace(
        sample_project(),
        images=str(tmp_path / "photos"),
        marks={"layer4.0.conv1": prune(0.5)},
        training=TrainingSettings(1, 1, batch_size=8, augmentation=Augmentation.NONE),
    )
    monkeypatch.chdir(tmp_path)
    exec(compile(as_python(project), "program.py", "exec"), {"__name__": "__main__"})
    said = capsys.readouterr().out
    assert "original:" in said
    assert "compact:" in said
    assert (tmp_path / "compact" / "compact.onnx").exists()
