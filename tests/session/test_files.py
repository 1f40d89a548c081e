"""Saving and opening project files."""

import errno
import json
import os
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import Augmentation
from slimstudio.errors import ProjectFileError
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.project_file import VERSION, write_project
from slimstudio.session.sealed_zip import write_sealed
from slimstudio.system import locations
from tests.session.projects import PROJECTS

PLANNED = Project(
    name="Birds",
    model=ModelChoice(
        "resnet18", "/no-such-folder/birds.pt", input_values=InputValues.MINUS_ONE_TO_ONE
    ),
    images="/no-such-folder/birds",
    marks={"conv1": FREEZE, "layer1.0.conv1": prune(0.5)},
    goal=Budget(macs=0.5),
)


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "birds.slim"


@given(PROJECTS)
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_project_saves_and_reopens_equal(path: Path, project: Project) -> None:
    save(project, path)
    assert open_project(path) == (project, None)


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one.slim", tmp_path / "two.slim"
    save(PLANNED, one)
    save(PLANNED, two)
    assert one.read_bytes() == two.read_bytes()


def test_a_project_moved_together_with_its_files_still_opens(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    (old / "photos").mkdir(parents=True)
    (old / "start.pt").touch()
    project = replace(
        PLANNED, model=ModelChoice("", str(old / "start.pt")), images=str(old / "photos")
    )
    save(project, old / "a.slim")
    old.rename(new)
    found, _ = open_project(new / "a.slim")
    assert found == replace(
        project, model=ModelChoice("", str(new / "start.pt")), images=str(new / "photos")
    )


def test_a_project_moved_alone_still_finds_its_files(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "elsewhere").mkdir()
    project = Project(images=str(tmp_path / "photos"))
    save(project, tmp_path / "a.slim")
    (tmp_path / "a.slim").rename(tmp_path / "elsewhere" / "a.slim")
    assert open_project(tmp_path / "elsewhere" / "a.slim")[0] == project


def test_bundled_files_are_found_wherever_slimstudio_is_installed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for resources in (here, there):
        (resources / "samples").mkdir(parents=True)
        (resources / "samples" / "digits.zip").touch()
    monkeypatch.setattr(locations, "resources", lambda: here)
    save(Project(images=str(here / "samples" / "digits.zip")), path)
    monkeypatch.setattr(locations, "resources", lambda: there)
    assert open_project(path)[0].images == str(there / "samples" / "digits.zip")


def test_what_was_saved_before_is_kept_once_as_a_backup(path: Path) -> None:
    for name in ("one", "two", "three"):
        save(Project(name=name), path)
    backup = path.with_name("birds.slim.bak")
    assert sorted(path.parent.iterdir()) == [path, backup]
    assert open_project(backup)[0].name == "two"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "The disk is read-only"),
        (errno.EACCES, "You may not write there"),
        (errno.EIO, "Input/output error"),
    ],
)
@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failed_save_leaves_the_old_project_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch, failing: str, code: int, reason: str
) -> None:
    save(PLANNED, path)

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(Path if failing == "replace" else os, failing, fail)
        with pytest.raises(ProjectFileError, match=reason):
            save(Project(), path)
    assert open_project(path)[0] == PLANNED
    assert list(path.parent.iterdir()) == [path]


def test_saving_into_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="Its folder is gone"):
        save(PLANNED, tmp_path / "gone" / "birds.slim")


def test_a_path_that_cannot_be_stored_says_so(path: Path) -> None:
    with pytest.raises(ProjectFileError, match="characters that cannot be stored"):
        save(Project(images="/photos/\udcff"), path)
    assert list(path.parent.iterdir()) == []


def test_every_truncation_is_noticed(path: Path) -> None:
    save(PLANNED, path)
    whole = path.read_bytes()
    for length in range(0, len(whole), 37):
        path.write_bytes(whole[:length])
        with pytest.raises(ProjectFileError, match="cannot be opened"):
            open_project(path)


def test_every_changed_byte_of_the_project_is_noticed(path: Path) -> None:
    save(PLANNED, path)
    whole = path.read_bytes()
    start = whole.index(b'"Birds"')
    for position in range(start, start + 200, 7):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :])
        with pytest.raises(ProjectFileError):
            open_project(path)


def _zip(path: Path, members: dict[str, bytes], kind: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def _link(path: Path) -> None:
    entry = zipfile.ZipInfo("project.json")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
        archive.writestr("manifest.json", "{}")


def _unsealed(path: Path) -> None:
    _zip(path, {"project.json": b"{}", "manifest.json": b'{"sha256": {"project.json": "00"}}'})


def _outcome_without_networks(path: Path) -> None:
    with path.open("wb") as stream:
        write_sealed(stream, [("project.json", b"{}"), ("outcome.json", b"{}")])


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_bytes(b"GIF89a" * 100), "no zip at all"),
        (lambda path: path.write_bytes(b""), "no zip at all"),
        (lambda path: _zip(path, {"0/a.png": b""}), "another kind of zip"),
        (lambda path: _zip(path, {"manifest.json": b"{}", "../a": b""}), "does not belong"),
        (lambda path: _zip(path, {"manifest.json": b"{}", "/etc/a": b""}), "does not belong"),
        (
            lambda path: _zip(path, {"manifest.json": b"0" * 10**6}, zipfile.ZIP_DEFLATED),
            "is compressed",
        ),
        (lambda path: _zip(path, {"manifest.json": b"0" * (10**6 + 1)}), "1,000,001 bytes"),
        (lambda path: _zip(path, {"manifest.json": b"[]"}), "Expected `object`"),
        (lambda path: _zip(path, {"manifest.json": b'{"sha256": {"a": "b"}}'}), "other members"),
        (_link, "not a plain file"),
        (_unsealed, "'project.json' was changed"),
        (_outcome_without_networks, "lacks compact.safetensors and original.safetensors"),
    ],
)
def test_a_foreign_or_tampered_file_is_refused_with_the_reason(
    path: Path, make: Callable[[Path], object], reason: str
) -> None:
    make(path)
    with pytest.raises(ProjectFileError, match=reason):
        open_project(path)


def test_a_missing_file_and_a_folder_are_told_apart(path: Path) -> None:
    with pytest.raises(ProjectFileError, match="There is no project file"):
        open_project(path)
    path.mkdir()
    with pytest.raises(ProjectFileError, match="cannot be read"):
        open_project(path)


def _rewrite(path: Path, change: Callable[[Any], object]) -> None:
    """Save the planned project with a sealed but changed description."""
    document = json.loads(write_project(PLANNED, path.parent))
    change(document)
    with path.open("wb") as stream:
        write_sealed(stream, [("project.json", json.dumps(document).encode())])


def test_a_newer_file_asks_for_an_update(path: Path) -> None:
    _rewrite(path, lambda document: document.update(version=VERSION + 1, surprise=True))
    with pytest.raises(ProjectFileError, match="made by a newer SlimStudio"):
        open_project(path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda document: document.update(surprise=True), r"unknown field \$.surprise"),
        (
            lambda document: document["project"]["training"].update(surprise=1),
            r"unknown field \$.project.training.surprise",
        ),
        (
            lambda document: document["project"]["marks"]["conv1"].update(surprise=1),
            r"unknown field \$.project.marks.conv1.surprise",
        ),
        (lambda document: document["project"].pop("marks"), "missing required field `marks`"),
        (lambda document: document["project"].update(marks=[]), "Expected `object`"),
        (lambda document: document["project"]["marks"].update(fc={"kind": "burn"}), "burn"),
        (
            lambda document: document["project"]["marks"].update(fc={"kind": "prune", "ratio": 2}),
            "between 0 and 1",
        ),
        (
            lambda document: document["project"].update(goal={"macs": 3}),
            "keeps 300% of the computation",
        ),
        (lambda document: document["project"]["training"].update(batch_size=0), "batch size"),
        (lambda document: document["project"]["pruning"].update(multiple=0), "'multiple'"),
        (lambda document: document.update(format="other"), "its format is 'other'"),
        (lambda document: document.update(version=0), "never a version 0"),
    ],
)
def test_a_description_that_does_not_fit_is_refused_with_the_place(
    path: Path, change: Callable[[Any], object], reason: str
) -> None:
    _rewrite(path, change)
    with pytest.raises(ProjectFileError, match=reason):
        open_project(path)


def _age(document: dict[str, Any]) -> None:
    """Write what version 1 wrote."""
    training = document["project"]["training"]
    for name in training.keys() - _FIRST_TRAINING:
        del training[name]
    training["augmentation"] = "shift"
    document["version"] = 1


_FIRST_TRAINING = {
    "learn_epochs", "tune_epochs", "batch_size", "learning_rate", "weight_decay",
    "label_smoothing", "augmentation", "seed",
}  # fmt: skip


def test_a_file_of_version_1_says_what_its_augmentation_means_now(path: Path) -> None:
    _rewrite(path, _age)
    training = open_project(path)[0].training
    assert (training.augmentation, training.mirror) == (Augmentation.LIGHT, False)
    assert training.learn_epochs == PLANNED.training.learn_epochs


def test_a_file_of_version_1_that_lacks_something_is_refused(path: Path) -> None:
    def damage(document: dict[str, Any]) -> None:
        _age(document)
        del document["project"]["training"]["augmentation"]

    _rewrite(path, damage)
    with pytest.raises(ProjectFileError, match="version 1 had no 'augmentation'"):
        open_project(path)


def test_an_old_file_with_a_goal_of_one_number_still_opens(path: Path) -> None:
    def age(document: dict[str, Any]) -> None:
        project = document["project"]
        project["goal"] = {"macs": 0.25}
        project["training"] = {"augmentation": "shift"}
        del project["pruning"], project["sensitivity"]
        document["version"] = 1

    _rewrite(path, age)
    found, _ = open_project(path)
    assert found.goal == Budget(macs=0.25)
    assert found.pruning == PruningSettings()
    assert found.sensitivity is None
    assert found.marks == PLANNED.marks


def test_a_newer_file_with_members_nobody_knows_asks_for_an_update(path: Path) -> None:
    document = json.loads(write_project(PLANNED, path.parent))
    document["version"] = VERSION + 1
    with path.open("wb") as stream:
        write_sealed(stream, [("project.json", json.dumps(document).encode()), ("new.json", b"")])
    with pytest.raises(ProjectFileError, match="made by a newer SlimStudio"):
        open_project(path)


def test_a_file_that_does_not_tell_who_marked_keeps_all_marks_as_the_persons_own(
    path: Path,
) -> None:
    filled = frozenset({"layer1.0.conv1"})
    save(replace(PLANNED, filled=filled), path)
    assert open_project(path)[0].filled == filled
    _rewrite(path, lambda document: document["project"].pop("filled"))
    assert open_project(path)[0].own_marks() == PLANNED.marks
