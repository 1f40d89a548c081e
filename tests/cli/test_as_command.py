"""The command and the program that the window shows do what the project does."""

import ast
import re
import shlex
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from slimstudio.cli.arguments import build_parser
from slimstudio.cli.goal_arguments import pruning_from, training_from
from slimstudio.cli.layer_marks import marks_from
from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.data.curation import Curation
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, prune
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.training.settings import (
    OPEN,
    Augmentation,
    TrainingSettings,
    with_passes,
)
from slimstudio.session.as_command import as_command, command_text
from slimstudio.session.as_python import as_python
from slimstudio.session.curation_file import read_curation, write_curation
from slimstudio.session.project import ModelChoice, Project, sample_project
from tests.session.projects import PROJECTS, PRUNING, TRAINING

PROJECT = Project(
    "My “birds”",
    ModelChoice("resnet18", "/no-such folder/start.pt", input_values=InputValues.MINUS_ONE_TO_ONE),
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
    if training.is_open:
        training = with_passes(training, OPEN)
    project = replace(PROJECT, training=training, pruning=pruning)
    arguments = build_parser().parse_args(as_command(project)[1:])
    # What a preset settled is counted from now on, so that another computer does the same.
    preset = training.preset if training.is_open else None
    assert training_from(arguments) == replace(training, preset=preset)
    assert pruning_from(arguments) == pruning


def test_powershell_gets_its_own_quotes() -> None:
    text = command_text(PROJECT, windows=True)
    assert "--weights '/no-such folder/start.pt' `\n" in text


HOSTILE = (
    '"""\nopen("trace", "w")\n"""',
    "'''; open('trace', 'w')  # ",
    "\\",
    "it's",
    "cat\u2019s photos",
    "\u2018; New-Item trace #",
    "\u2019; New-Item trace #",
    "\u201a; New-Item trace; \u201a",
    "\u201b; New-Item trace; \u201b",
    "'; touch trace; '",
    "$(touch trace)",
    "`touch trace`",
    "; touch trace",
    "| touch trace",
    "& touch trace",
    "a\ntouch trace",
    "a && touch trace",
    "%PATH% !PATH! $PATH $env:PATH",
    "{0} {name} {imports}",
    "--out=/tmp",
    "-rf",
    "--%",
    "@(1)",
    "#",
    "~",
    "*",
    " ",
    "\N{NO-BREAK SPACE}",
    "日本語 Ünïcödé 🐈",
    "\x1b[201~\ntouch trace\n",
    "\x00",
    "\u202egnp.exe",
)  # fmt: skip


def _hostile(name: str) -> Project:
    return replace(
        PROJECT,
        name=name,
        model=ModelChoice(name, name),
        images=name,
        marks={name: prune(0.5)},
        pruning=replace(PROJECT.pruning, criterion=name),
        curation=Curation(excluded=(name,)),
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_names_cannot_leave_their_quotes_in_python(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    program = as_python(_hostile(name))
    assert ast.get_docstring(ast.parse(program)) == ast.get_docstring(ast.parse(as_python(PROJECT)))
    assert _project_of(program) == _hostile(name)
    assert all(letter.isprintable() or letter == "\n" for letter in program)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell")
@pytest.mark.parametrize("name", HOSTILE)
def test_names_cannot_leave_their_quotes_in_a_shell(name: str, tmp_path: Path) -> None:
    """The shell itself takes the command apart; a program of ours stands for slimstudio."""
    project = _hostile(name)
    text = command_text(project, windows=False)
    script = f"""slimstudio() {{ for word in "$@"; do printf '%s\\0' "$word"; done; }}\n{text}\n"""
    done = subprocess.run(
        ["sh"], input=script.encode(), cwd=tmp_path, capture_output=True, check=True
    )
    assert not list(tmp_path.iterdir())
    if all(line.startswith("#") for line in text.splitlines()):
        assert not done.stdout
        assert not name.isprintable()
    else:
        words = done.stdout.decode().split("\0")[:-1]
        assert tuple(words) == as_command(project)[1:]
        arguments = build_parser().parse_args(words)
        assert (arguments.model, str(arguments.data)) == (name, str(Path(name)))


# What PowerShell takes for a quote; a pair of them within quotes stands for one.
_QUOTES = "'\u2018\u2019\u201a\u201b"


def _typed(text: str) -> list[str]:
    """Take a command apart as PowerShell does: what is outside of quotes must be plain words."""
    words: list[str] = []
    rest = text.replace(" `\n", " ")
    while rest := rest.lstrip(" "):
        word, closed = "", False
        if rest[0] in _QUOTES:
            rest = rest[1:]
            while not closed:
                if rest[0] in _QUOTES and rest[1:2] and rest[1] in _QUOTES:
                    word, rest = word + rest[1], rest[2:]
                elif rest[0] in _QUOTES:
                    closed, rest = True, rest[1:]
                else:
                    word, rest = word + rest[0], rest[1:]
            assert not rest or rest[0] == " "
        else:
            found = re.match(r"[A-Za-z-]+(?= |$)", rest)
            assert found, f"{rest!r} is not quoted"
            word, rest = found[0], rest[found.end() :]
        words.append(word)
    return words


@pytest.mark.parametrize("name", HOSTILE)
def test_names_cannot_leave_their_quotes_in_powershell(name: str) -> None:
    project = _hostile(name)
    text = command_text(project, windows=True).partition("\n#")[0]
    if text.startswith("#"):
        assert '"' in name or not name.isprintable()
    else:
        assert tuple(_typed(text)) == as_command(project)


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_no_name_leaves_its_quotes(name: str) -> None:
    project = _hostile(name)
    assert _project_of(as_python(project)) == project
    text = command_text(project, windows=True).partition("\n#")[0]
    assert text.startswith("#") or tuple(_typed(text)) == as_command(project)


@pytest.mark.parametrize(
    "curation",
    [
        Curation(excluded=("cat/1.png", "dog/ä 2.png")),
        Curation(together=(("cat/1.png", "cat/2.png"),)),
    ],
)
def test_the_command_of_a_curated_project_reads_what_was_written(
    curation: Curation, tmp_path: Path
) -> None:
    project = replace(PROJECT, curation=curation)
    assert "not written yet" in command_text(project, windows=False)
    file = tmp_path / "my list.json"
    write_curation(curation, file)
    text = command_text(project, windows=False, curation=str(file))
    assert "#" not in text
    words = shlex.split(text.replace("\\\n", " "))
    arguments = build_parser().parse_args(words[1:])
    assert read_curation(arguments.curation) == curation
    assert "--curation" not in as_command(PROJECT)


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
    assert _project_of(as_python(project)) == replace(project, sensitivity=None, filled=frozenset())


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
