"""Every way to change a project: pure functions from one project to the next.

An edit that changes nothing returns the project it was given, so that callers can tell.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from slimstudio.engine.data.curation import Curation
from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.marks import TRAIN, Mark, marked
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import OPEN, Passes, TrainingSettings, with_passes
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.project import ModelChoice, Project


def rename(project: Project, name: str) -> Project:
    """Give the project another name; white space around it and line breaks in it are dropped.

    Raises:
        InputError: nothing is left of the name.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise InputError(
            Message("A project needs a name."), remedy=Message("Type at least one letter or digit.")
        )
    return project if tidy == project.name else replace(project, name=tidy)


def pick_model(project: Project, choice: ModelChoice) -> Project:
    """Start from another network; what belongs to the old one's layers is dropped.

    Raises:
        ValueError: the choice names neither an architecture nor a file, or the file's path is not
            absolute.
    """
    if not choice.architecture and not choice.weights:
        raise ValueError(Message("a model choice names an architecture, a weight file, or both"))
    if choice.weights and not Path(choice.weights).is_absolute():
        raise ValueError(
            Message(
                "the path of the weights must be absolute, not {weights}",
                weights=repr(choice.weights),
            )
        )
    if choice == project.model:
        return project
    fresh = settle(project, OPEN)
    return replace(fresh, model=choice, marks={}, goal=None, filled=frozenset(), sensitivity=None)


def set_input_values(project: Project, values: InputValues) -> Project:
    """Say what the network takes as the values of pixels; what was measured otherwise goes."""
    if project.model is None or project.model.input_values is values:
        return project
    return replace(project, model=replace(project.model, input_values=values), sensitivity=None)


def pick_images(project: Project, path: str | Path) -> Project:
    """Use the images of another folder, zip or table; marks and goal stay.

    What was measured goes, and what was decided about single images of the old folder.

    Raises:
        ValueError: the path is not absolute.
    """
    if not Path(path).is_absolute():
        raise ValueError(
            Message("the path of the images must be absolute, not {path}", path=repr(str(path)))
        )
    if str(path) == project.images:
        return project
    return replace(settle(project, OPEN), images=str(path), sensitivity=None, curation=Curation())


def move_images(project: Project, old: str, new: str) -> Project:
    """Note that the same images lie elsewhere now: everything that was decided and found stays."""
    return replace(project, images=new) if project.images == old else project


def move_weights(project: Project, old: str, new: str) -> Project:
    """Note that the same weight file lies elsewhere now: everything stays."""
    if project.model is None or project.model.weights != old:
        return project
    return replace(project, model=replace(project.model, weights=new))


def resize_images(project: Project, size: ImageSize | None) -> Project:
    """Give the network images of another size, None for that which it was made for; marks stay."""
    if project.model is None or project.model.size == size:
        return project
    model = replace(project.model, size=size)
    return replace(settle(project, OPEN), model=model, sensitivity=None)


def name_classes(project: Project, path: str | Path) -> Project:
    """Take the names of the network's classes from a file; marks stay.

    Raises:
        ValueError: the path is not absolute.
    """
    if not Path(path).is_absolute():
        raise ValueError(
            Message(
                "the path of the class names must be absolute, not {path}", path=repr(str(path))
            )
        )
    if project.model is None or project.model.labels == str(path):
        return project
    return replace(project, model=replace(project.model, labels=str(path)))


def curate(project: Project, curation: Curation) -> Project:
    """Decide otherwise about single images; what was measured with others goes."""
    if curation == project.curation:
        return project
    return replace(settle(project, OPEN), curation=curation, sensitivity=None)


def set_marks(
    project: Project, layer_names: Iterable[str], mark: Mark, passed_by: Iterable[str] = ()
) -> Project:
    """Mark layers or containers; see `marked` for what happens to other marks.

    Marking a layer to be trained takes its entry away, for that is what unlisted layers do. From
    now on the mark is the person's own, and no goal replaces it unasked.

    Args:
        project: The project.
        layer_names: What to mark.
        mark: The new mark.
        passed_by: Layers in the same containers that cannot have it; they train.
    """
    names, others = tuple(layer_names), tuple(passed_by)
    marks = marked(marked(project.marks, others, TRAIN), names, mark)
    filled = project.filled.intersection(marks).difference(others, names)
    return _with_marks(project, marks, project.goal, filled)


def clear_marks(project: Project) -> Project:
    """Train every layer and prune none; the goal goes with the marks that it filled in."""
    return _with_marks(project, {}, None, frozenset())


def fill_marks(
    project: Project,
    marks: Mapping[str, Mark],
    goal: Budget,
    found: Collection[str] | None = None,
) -> Project:
    """Replace all marks by those that go with a goal, and remember the goal.

    Args:
        project: The project.
        marks: The person's own, and those that were found for the goal.
        goal: The goal.
        found: Names of those that were found; by default all that are not the person's own.

    Raises:
        PlanError: the goal asks for nothing, or for a network without anything in it.
    """
    goal.check()
    kept = {name: mark for name, mark in marks.items() if mark != TRAIN}
    if found is None:
        own = project.own_marks()
        found = [name for name, mark in kept.items() if own.get(name) != mark]
    return _with_marks(project, kept, goal, frozenset(kept).intersection(found))


def use_device(project: Project, name: str) -> Project:
    """Go by the times of a device that was added, or of this computer where `name` is ""."""
    return project if name == project.device else replace(project, device=name)


def set_training(project: Project, training: TrainingSettings) -> Project:
    """Learn in another way.

    Raises:
        InputError: a setting is outside of its range; the sentence says which and what it takes.
    """
    check_training(training)
    if training == project.training:
        return project
    if training.learn_epochs == project.training.learn_epochs:  # settled for other settings
        training = with_passes(training, OPEN)
    return replace(project, training=training)


def settle(project: Project, passes: Passes) -> Project:
    """Write down how many passes a run of a preset takes; `OPEN` is until the next one begins."""
    return replace(project, training=with_passes(project.training, passes))


def set_pruning(project: Project, pruning: PruningSettings) -> Project:
    """Choose channels, or mend the damage, in another way.

    Raises:
        InputError: a setting is outside of its range; the sentence says which and what it takes.
    """
    pruning.check()
    if pruning == project.pruning:
        return project
    return replace(settle(project, OPEN), pruning=pruning)


def keep_sensitivity(project: Project, measured: Sensitivity) -> Project:
    """Remember what the groups of channels were found to cost in accuracy."""
    return replace(project, sensitivity=measured)


_MOST = 10**6  # passes, images in a batch


def check_training(training: TrainingSettings) -> None:
    """Refuse settings with which training cannot run.

    Raises:
        InputError: a setting is outside of its range; the sentence says which and what it takes.
    """
    ranges = (
        (
            Message("learning epochs"),
            training.learn_epochs,
            0 <= training.learn_epochs <= _MOST,
            Message("0 to a million"),
        ),
        (
            Message("fine-tuning epochs"),
            training.tune_epochs,
            0 <= training.tune_epochs <= _MOST,
            Message("0 to a million"),
        ),
        (
            Message("batch size"),
            training.batch_size,
            1 <= training.batch_size <= _MOST,
            Message("1 to a million"),
        ),
        (
            Message("learning rate"),
            training.learning_rate,
            math.isfinite(training.learning_rate) and training.learning_rate > 0,
            Message("a number above 0, such as 0.001"),
        ),
        (
            Message("weight decay"),
            training.weight_decay,
            math.isfinite(training.weight_decay) and training.weight_decay >= 0,
            Message("0 or a small number above it"),
        ),
        (
            Message("rate of the first layer"),
            training.first_layer_rate,
            0 < training.first_layer_rate <= 1,
            Message("a share above 0, up to 1"),
        ),
        (
            Message("warm-up"),
            training.warm_up,
            0 <= training.warm_up <= 0.5,
            Message("a share from 0 to 0.5"),
        ),
        (
            Message("patience"),
            training.patience,
            0 <= training.patience <= _MOST,
            Message("0 or more epochs"),
        ),
        (
            Message("label smoothing"),
            training.label_smoothing,
            0 <= training.label_smoothing < 1,
            Message("0 or more, and less than 1"),
        ),
        (
            Message("temperature"),
            training.temperature,
            math.isfinite(training.temperature) and training.temperature >= 1,
            Message("1 or more"),
        ),
        (
            Message("weight of the original's answers"),
            training.distillation_weight,
            0 < training.distillation_weight <= 1,
            Message("a share above 0, up to 1"),
        ),
        (Message("threads"), training.threads, 0 <= training.threads <= 1024, Message("0 to 1024")),
        (Message("views"), training.views, 0 <= training.views <= 1000, Message("0 to 1000")),
        (
            Message("seed"),
            training.seed,
            0 <= training.seed < 2**63,
            Message("0 or a whole number above it"),
        ),
    )
    for name, value, fits, allowed in ranges:
        if not fits:
            raise InputError(
                Message(
                    "The training setting '{name}' cannot be {value:g}.", name=name, value=value
                ),
                remedy=Message("Choose {allowed}.", allowed=allowed),
            )


def _with_marks(
    project: Project, marks: dict[str, Mark], goal: Budget | None, filled: frozenset[str]
) -> Project:
    if (marks, goal, filled) == (project.marks, project.goal, project.filled):
        return project
    return replace(project, marks=marks, goal=goal, filled=filled)
