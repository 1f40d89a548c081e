"""What would have to be typed to run a project without the window."""

from __future__ import annotations

import re
import shlex
import unicodedata
from dataclasses import fields
from typing import TYPE_CHECKING

from slimstudio.engine.image_size import written_size
from slimstudio.engine.marks import MarkKind
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import (
    Preset,
    TrainingSettings,
    with_preset,
    with_preset_passes,
)

if TYPE_CHECKING:
    from slimstudio.engine.marks import Marks
    from slimstudio.session.project import Project

_MARKS = {
    MarkKind.PRUNE: "--prune",
    MarkKind.HEADS: "--heads",
    MarkKind.REMOVE: "--remove",
    MarkKind.FREEZE: "--freeze",
    MarkKind.PROTECT: "--protect",
}
# Control characters, those that turn the direction of writing, half characters, ends of lines.
_NOT_SHOWN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_NOT_TYPED = (
    "# A path or name of this project holds a character that cannot be typed safely.\n"
    "# Rename it, or use the Python program."
)
_TRAINING = {"tune_epochs": "--epochs"}
_PRUNING = {
    "minimum": "--min-channels",
    "inexact": "--allow-inexact",
    "repair": "--no-repair",
    "heal": "--no-heal",
}


CURATION = "curation.json"  # until somebody writes it elsewhere


def as_command(project: Project, out: str = "compact", curation: str = CURATION) -> tuple[str, ...]:
    """List the words of the command that does what a run of the project does, and exports.

    A goal is not among them: its marks are, so that both remove the same.

    Args:
        project: It has a model and images.
        out: The folder for the files.
        curation: The file that says which images are left out or kept together, where the project
            does that: what `write_curation` writes.
    """
    words = ["slimstudio", "compress"]
    if project.model is not None and project.model.architecture:
        words += _with_value("--model", project.model.architecture)
    if project.model is not None and project.model.weights:
        words += _with_value("--weights", project.model.weights)
    if project.model is not None and project.model.size is not None:
        words += ["--input-size", written_size(project.model.size)]
    if project.model is not None and project.model.labels:
        words += _with_value("--labels", project.model.labels)
    if project.model is not None and project.model.input_values:
        words += _with_value("--preprocess", project.model.input_values)
    words += [*_with_value("--data", project.images), *_with_value("--out", out)]
    if is_curated(project):
        words += _with_value("--curation", curation)
    if project.curation.layout:
        words += ["--layout", project.curation.layout]
    if project.device:
        words += _with_value("--device", project.device)
    words += _marks(project.marks)
    words += _pruning(project.pruning)
    words += _training(project.training)
    return tuple(words)


def is_curated(project: Project) -> bool:
    """Tell whether the project leaves single images out, or keeps some together."""
    return bool(project.curation.excluded or project.curation.together)


def command_text(project: Project, *, windows: bool, curation: str = "") -> str:
    """Write the command as it is typed, a line for each option.

    Args:
        project: See `as_command`.
        windows: Whether it is typed into PowerShell and not into a shell of Unix.
        curation: See `as_command`; "" where it is still to be written.
    """
    words = as_command(project, curation=curation or CURATION)
    if any(_is_refused(word, windows=windows) for word in words):
        return _NOT_TYPED
    head, *rest = _lines(words)
    quote, end = (_quoted, " `") if windows else (shlex.quote, " \\")
    text = f"{end}\n  ".join(" ".join(map(quote, line)) for line in (head, *rest))
    if is_curated(project) and not curation:
        text += (
            f"\n# {CURATION} is not written yet: it names the images that the project leaves out or"
            "\n# keeps together."
        )
    return text


def _lines(words: tuple[str, ...]) -> list[list[str]]:
    lines: list[list[str]] = [[]]
    for word in words:
        if word.startswith("--"):
            lines.append([])
        lines[-1].append(word)
    return lines


def _with_value(option: str, value: str) -> list[str]:
    """Join a value to its option where it would be taken for one itself."""
    return [f"{option}={value}"] if value.startswith("-") else [option, value]


def _is_refused(word: str, *, windows: bool) -> bool:
    """Tell whether no quotes make a word safe.

    Terminals act on control characters, within quotes or not, and on what is pasted; and the
    versions of PowerShell hand on double quotes in different ways.
    """
    return (windows and '"' in word) or any(
        unicodedata.category(letter) in _NOT_SHOWN for letter in word
    )


def _quoted(word: str) -> str:
    """Quote for PowerShell, which takes five characters for a single quote, and a pair for one."""
    if re.fullmatch(r"(--)?[A-Za-z][A-Za-z-]*", word):
        return word
    return "'" + re.sub("(['\u2018-\u201b])", r"\1\1", word) + "'"


def _marks(marks: Marks) -> list[str]:
    words = []
    for name, mark in marks.items():
        if mark.kind in _MARKS:
            # An equals sign may be part of a name: the last one separates.
            value = f"{name}={mark.ratio!r}" if mark.kind.has_ratio else name
            words += _with_value(_MARKS[mark.kind], value)
    return words


def _pruning(pruning: PruningSettings) -> list[str]:
    words = []
    for field in fields(pruning):
        value = getattr(pruning, field.name)
        if value == getattr(PruningSettings(), field.name):
            continue
        option = _PRUNING.get(field.name, _option(field.name))
        words += [option] if isinstance(value, bool) else _with_value(option, str(value))
    return words


def _training(training: TrainingSettings) -> list[str]:
    # What the command takes with a preset alone, and with one beside which passes are counted.
    preset = training.preset or Preset.QUICK
    counted = not training.is_open
    make = with_preset_passes if counted else with_preset
    usual = make(TrainingSettings(), preset)
    words = [] if preset is Preset.QUICK else ["--preset", str(preset)]
    for field in fields(training):
        value = getattr(training, field.name)
        told = counted and field.name == "tune_epochs"  # it says that passes are counted
        if field.name == "preset" or (value == getattr(usual, field.name) and not told):
            continue
        option = _TRAINING.get(field.name, _option(field.name))
        if isinstance(value, bool):
            words.append(option if value else option.replace("--", "--no-", 1))
        else:
            words += _with_value(option, str(value))
    return words


def _option(field: str) -> str:
    return "--" + field.replace("_", "-")
