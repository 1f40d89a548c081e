"""Editing a project."""

import math
from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.engine.data.curation import Curation
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, TRAIN, Mark, MarkKind, heads, prune
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.training.settings import Passes, TrainingSettings
from slimstudio.errors import InputError, PlanError
from slimstudio.session import edits
from slimstudio.session.project import ModelChoice, Project

PLANNED = Project(
    name="Birds",
    model=ModelChoice("resnet18", "/weights/birds.pt"),
    images="/photos/birds",
    marks={"conv1": FREEZE, "layer1.0.conv1": prune(0.5)},
    goal=Budget(macs=0.5),
)


def test_marking_layers_leaves_the_old_project_and_other_marks_alone() -> None:
    before = dict(PLANNED.marks)
    changed = edits.set_marks(PLANNED, ("layer1.0.conv1", "fc"), PROTECT)
    assert changed.marks == {"conv1": FREEZE, "layer1.0.conv1": PROTECT, "fc": PROTECT}
    assert PLANNED.marks == before
    assert changed.goal == PLANNED.goal


def test_layers_that_train_are_not_listed() -> None:
    assert edits.set_marks(PLANNED, ("conv1", "fc"), TRAIN).marks == {"layer1.0.conv1": prune(0.5)}


def test_an_edit_that_changes_nothing_returns_the_same_project() -> None:
    assert PLANNED.model is not None
    assert edits.set_marks(PLANNED, ("conv1",), FREEZE) is PLANNED
    assert edits.pick_model(PLANNED, PLANNED.model) is PLANNED
    assert edits.pick_images(PLANNED, PLANNED.images) is PLANNED
    assert edits.set_training(PLANNED, PLANNED.training) is PLANNED
    assert edits.rename(PLANNED, " Birds ") is PLANNED
    assert edits.fill_marks(PLANNED, PLANNED.marks, Budget(macs=0.5)) is PLANNED
    assert edits.clear_marks(Project()).marks == {}


def test_another_model_clears_marks_and_goal_and_keeps_the_rest() -> None:
    changed = edits.pick_model(PLANNED, ModelChoice("vgg11"))
    assert changed == replace(PLANNED, model=ModelChoice("vgg11"), marks={}, goal=None)


def test_other_images_keep_marks_and_goal() -> None:
    assert edits.pick_images(PLANNED, "/photos/more") == replace(PLANNED, images="/photos/more")


def test_clearing_marks_clears_the_goal_that_filled_them() -> None:
    changed = edits.clear_marks(PLANNED)
    assert (dict(changed.marks), changed.goal) == ({}, None)


def test_a_goal_replaces_all_marks() -> None:
    changed = edits.fill_marks(PLANNED, {"fc": PROTECT, "conv1": TRAIN}, Budget(macs=0.25))
    assert changed.marks == {"fc": PROTECT}
    assert changed.goal == Budget(macs=0.25)


def test_a_goal_tells_its_own_marks_from_those_of_the_person() -> None:
    mine = edits.set_marks(Project(), ("stem",), PROTECT)
    found = {"stem": PROTECT, "a": prune(0.5), "b": prune(0.5)}
    planned = edits.fill_marks(mine, found, Budget(macs=0.5))
    assert planned.filled == {"a", "b"}
    assert planned.own_marks() == {"stem": PROTECT}
    touched = edits.set_marks(planned, ("a",), prune(0.25))
    assert touched.own_marks() == {"stem": PROTECT, "a": prune(0.25)}
    assert touched.own_ratios == {"a": prune(0.25)}
    again = edits.fill_marks(touched, {**touched.marks, "b": prune(0.3)}, Budget(macs=0.4))
    assert again.filled == {"b"}


@pytest.mark.parametrize("mark", [FREEZE, PROTECT, REMOVE, heads(0.5), prune(0.5)])
def test_a_mark_made_by_hand_is_the_persons_own(mark: Mark) -> None:
    planned = edits.fill_marks(Project(), {"a.b": prune(0.5), "c": prune(0.5)}, Budget(macs=0.5))
    marked = edits.set_marks(planned, ("a",), mark)
    assert marked.own_marks()["a"] == mark
    assert marked.filled <= marked.marks.keys()
    kept = marked.own_marks(replace_marks=True)
    assert ("a" in kept) == (mark.kind is not MarkKind.PRUNE)


def test_what_ends_marks_ends_what_is_known_of_them() -> None:
    planned = edits.fill_marks(PLANNED, {"a": prune(0.5)}, Budget(macs=0.5))
    assert planned.filled == {"a"}
    assert not edits.clear_marks(planned).filled
    assert not edits.pick_model(planned, ModelChoice("vgg11")).filled
    assert not edits.set_marks(planned, ("a",), TRAIN).filled


@pytest.mark.parametrize("share", [0.0, 1.0, -0.5, 2.0, math.nan])
def test_a_goal_outside_of_its_range_is_refused(share: float) -> None:
    with pytest.raises(PlanError, match="above 0 % and below 100 %"):
        edits.fill_marks(PLANNED, {}, Budget(macs=share))


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        (TrainingSettings(learn_epochs=-1), "learning epochs"),
        (TrainingSettings(tune_epochs=-1), "fine-tuning epochs"),
        (TrainingSettings(batch_size=0), "batch size"),
        (TrainingSettings(learning_rate=0.0), "learning rate"),
        (TrainingSettings(learning_rate=math.inf), "learning rate"),
        (TrainingSettings(weight_decay=-1.0), "weight decay"),
        (TrainingSettings(label_smoothing=1.0), "label smoothing"),
        (TrainingSettings(seed=-1), "seed"),
    ],
)
def test_training_settings_outside_of_their_range_are_named(
    settings: TrainingSettings, named: str
) -> None:
    with pytest.raises(InputError, match=f"'{named}' cannot be"):
        edits.set_training(PLANNED, settings)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        (PruningSettings(criterion=""), "criterion"),
        (PruningSettings(largest_ratio=1.0), "largest ratio"),
        (PruningSettings(minimum=0), "minimum"),
        (PruningSettings(multiple=0), "multiple"),
        (PruningSettings(rounds=0), "rounds"),
        (PruningSettings(sparsity=math.nan), "sparsity"),
    ],
)
def test_pruning_settings_outside_of_their_range_are_named(
    settings: PruningSettings, named: str
) -> None:
    with pytest.raises(InputError, match=f"'{named}' cannot be"):
        edits.set_pruning(PLANNED, settings)


def test_pruning_settings_are_taken() -> None:
    settings = PruningSettings(strategy=Strategy.UNIFORM, multiple=8)
    assert edits.set_pruning(PLANNED, settings).pruning == settings
    assert edits.set_pruning(PLANNED, PruningSettings()) is PLANNED


def test_what_was_measured_goes_with_the_model_and_the_images_that_it_was_measured_on() -> None:
    measured = Sensitivity(0.9, 100, {"conv1": {"0.5": 0.8}})
    known = edits.keep_sensitivity(PLANNED, measured)
    assert known.sensitivity == measured
    assert edits.set_marks(known, ("fc",), PROTECT).sensitivity == measured
    assert edits.pick_images(known, "/photos/more").sensitivity is None
    assert edits.pick_model(known, ModelChoice("vgg11")).sensitivity is None


def test_training_settings_are_taken() -> None:
    settings = TrainingSettings(learn_epochs=0, seed=7)
    assert edits.set_training(PLANNED, settings).training == settings


def test_a_name_is_tidied_and_may_not_be_empty() -> None:
    assert edits.rename(PLANNED, "  Forest\n birds ").name == "Forest birds"
    with pytest.raises(InputError, match="needs a name"):
        edits.rename(PLANNED, " \n")


def test_paths_must_be_absolute() -> None:
    with pytest.raises(ValueError, match="absolute"):
        edits.pick_images(PLANNED, "photos")
    with pytest.raises(ValueError, match="absolute"):
        edits.pick_model(PLANNED, ModelChoice("", "birds.pt"))
    with pytest.raises(ValueError, match="architecture"):
        edits.pick_model(PLANNED, ModelChoice())


def test_what_was_decided_about_images_goes_with_the_folder_and_with_it_what_was_measured() -> None:
    decided = Curation().excluding(["cat/1.png"])
    curated = edits.curate(PLANNED, decided)
    assert curated.curation == decided
    assert edits.curate(curated, decided) is curated
    assert edits.pick_images(curated, curated.images) is curated
    assert edits.pick_images(curated, "/photos/more").curation == Curation()


def test_another_image_size_and_class_names_keep_the_marks(tmp_path: Path) -> None:
    project = replace(
        Project(), model=ModelChoice("resnet18"), marks={"layer1.0.conv1": prune(0.5)}
    )
    changed = edits.name_classes(edits.resize_images(project, (64, 96)), tmp_path / "names.txt")
    assert changed.model == ModelChoice(
        "resnet18", size=(64, 96), labels=str(tmp_path / "names.txt")
    )
    assert changed.marks == project.marks
    assert edits.resize_images(changed, (64, 96)) is changed
    assert edits.name_classes(changed, tmp_path / "names.txt") is changed
    with pytest.raises(ValueError, match="absolute"):
        edits.name_classes(project, "names.txt")


def test_what_a_network_takes_keeps_the_marks_and_drops_what_was_measured() -> None:
    assert PLANNED.model is not None
    changed = edits.set_input_values(PLANNED, InputValues.NONE)
    assert changed == replace(
        PLANNED, model=replace(PLANNED.model, input_values=InputValues.NONE), sensitivity=None
    )
    assert edits.set_input_values(changed, InputValues.NONE) is changed
    assert edits.set_input_values(Project(), InputValues.NONE) == Project()


def test_what_a_preset_settled_is_settled_anew_for_other_images_and_settings() -> None:
    settled = edits.settle(PLANNED, Passes(4, 5, further=False))
    assert not settled.training.is_open
    assert not edits.clear_marks(settled).training.is_open
    for changed in (
        edits.pick_images(settled, "/other"),
        edits.resize_images(settled, 64),
        edits.set_pruning(settled, PruningSettings(rounds=3)),
        edits.set_training(settled, replace(settled.training, batch_size=4)),
    ):
        assert changed.training.is_open
    chosen = replace(PLANNED, training=TrainingSettings(learn_epochs=7))
    assert edits.pick_images(chosen, "/other").training == chosen.training
