"""Images stay on their side: on this computer, after they were moved, and on another one."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.split_assignment import NO_ASSIGNMENT, SplitAssignment
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.errors import ProjectFileError
from slimstudio.session import split_assignment, tasks
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.project import Project
from slimstudio.session.sealed_zip import read_sealed, write_sealed
from slimstudio.session.split_assignment import KeptAssignment, SharedAssignment
from slimstudio.system import locations
from tests.engine.data.photographs import folder, photograph

TINY = Network(nn.Identity(), Recipe("none", 1, preprocessing=Preprocessing(size=8, resize=8)))


def assignment(first: int, count: int = 10) -> SplitAssignment:
    contents = np.arange(first, first + count, dtype=np.uint64)
    return SplitAssignment.of(contents, contents % 5 == 0)


def held_back(images: Path) -> set[str]:
    loaded = tasks.load_images(str(images), TINY, 0, Unattended())
    return {Path(name).name for name in loaded.dataset.validation.names}


def test_what_is_remembered_is_recalled_for_the_same_images_and_seed() -> None:
    KeptAssignment("/pictures", 0).remember(assignment(0))
    KeptAssignment("/pictures", 0).remember(assignment(5))
    assert KeptAssignment("/pictures", 0).recall(assignment(0).contents) == assignment(0, 15)
    assert KeptAssignment("/pictures", 1).recall(assignment(0).contents) == NO_ASSIGNMENT


def test_images_that_were_moved_are_known_by_what_is_in_them() -> None:
    KeptAssignment("/pictures", 0).remember(assignment(0))
    KeptAssignment("/others", 0).remember(assignment(100))
    assert KeptAssignment("/moved", 0).recall(assignment(2).contents) == assignment(0)
    assert KeptAssignment("/moved", 0).recall(assignment(6).contents) == NO_ASSIGNMENT
    assert KeptAssignment("/moved", 0).recall(assignment(0, 100).contents) == NO_ASSIGNMENT


def test_what_cannot_be_read_is_not_known() -> None:
    KeptAssignment("/pictures", 0).remember(assignment(0))
    (path,) = locations.splits().iterdir()
    path.write_bytes(b"broken")
    assert KeptAssignment("/pictures", 0).recall(assignment(0).contents) == NO_ASSIGNMENT
    KeptAssignment("/pictures", 0).remember(assignment(0))
    assert KeptAssignment("/pictures", 0).read() == assignment(0)


def test_nothing_is_lost_where_nothing_can_be_written(home: Path) -> None:
    home.mkdir()
    (home / "splits").write_bytes(b"a file where the folder should be")
    KeptAssignment("/pictures", 0).remember(assignment(0))
    assert KeptAssignment("/pictures", 0).read() == NO_ASSIGNMENT


def test_old_notes_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(split_assignment, "_MOST_KEPT", 3)
    for number in range(5):
        KeptAssignment(f"/pictures {number}", 0).remember(assignment(number))
    assert len(list(locations.splits().iterdir())) == 3


class Pair:
    """The leading process of two, and the other one."""

    def __init__(self, told: list[bytes], *, leads: bool) -> None:
        self.leads = leads
        self._told = told

    def tell_bytes(self, content: bytes = b"") -> bytes:
        if self.leads:
            self._told.append(content)
        return self._told[-1]


def test_processes_that_train_together_go_by_the_notes_of_one() -> None:
    KeptAssignment("/pictures", 0).remember(assignment(0))
    told: list[bytes] = []
    for leads, images in ((True, "/pictures"), (False, "/elsewhere")):
        own = KeptAssignment(images, 0)
        shared = SharedAssignment(own, Pair(told, leads=leads))
        assert shared.recall(assignment(0).contents) == assignment(0)
        shared.remember(assignment(20))
        assert len(own.read()) == (20 if leads else 0)


def test_images_that_come_later_move_none_even_after_the_folder_was_renamed(
    tmp_path: Path,
) -> None:
    root = folder(tmp_path / "set", {"a": 30, "b": 30})
    for file in root.rglob("*.png"):
        file.rename(file.with_name(f"{file.parent.name}{file.name}"))
    before = held_back(root)
    for number in range(20):
        photograph(root / "a" / f"new{number}.png", (7, number, 100))
    root = root.rename(tmp_path / "renamed")
    after = held_back(root)
    assert {name for name in after if not name.startswith("new")} == before
    assert len(after) == 16


def test_a_project_carries_its_sides_to_another_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(images=str(tmp_path / "pictures"))
    KeptAssignment.of_project(project).remember(assignment(0))
    save(project, tmp_path / "a.slim")
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(tmp_path / "other"))
    known_there = SplitAssignment.of(np.array([0, 77], np.uint64), np.array([False, True]))
    KeptAssignment.of_project(project).remember(known_there)
    assert open_project(tmp_path / "a.slim")[0] == project
    assert KeptAssignment.of_project(project).read() == assignment(0).updated(known_there)


def test_a_project_whose_images_nobody_divided_carries_nothing(tmp_path: Path) -> None:
    save(Project(images="/pictures"), tmp_path / "a.slim")
    assert set(read_sealed(tmp_path / "a.slim", {"project.json": 2**20})) == {"project.json"}
    open_project(tmp_path / "a.slim")
    assert not locations.splits().exists()


def test_damaged_sides_in_a_project_are_refused(tmp_path: Path) -> None:
    project = replace(Project(), images="/pictures")
    KeptAssignment.of_project(project).remember(assignment(0))
    save(project, tmp_path / "a.slim")
    members = read_sealed(tmp_path / "a.slim", {"project.json": 2**20, "images.split": 2**20})
    members["images.split"] = members["images.split"][:-4]
    with (tmp_path / "b.slim").open("wb") as stream:
        write_sealed(stream, members.items())
    with pytest.raises(ProjectFileError, match="split is"):
        open_project(tmp_path / "b.slim")
