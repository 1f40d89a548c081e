"""Images of every layout, from a project file to tensors."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.session import edits, tasks
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.project import Project
from tests.engine.data.photographs import folder, zipped

TINY = Network(nn.Identity(), Recipe("none", 1, preprocessing=Preprocessing(size=8, resize=8)))
ENTRIES = [
    {"path": f"photos/{label}/{number}.png", "label": label, "split": part}
    for label in ("cat", "dog")
    for number, part in enumerate(("train", "train", "val", "test"))
]


def class_folders(root: Path) -> Path:
    return folder(root / "pets", {"cat": 8, "dog": 8})


def part_folders(root: Path) -> Path:
    counts = {"train/cat": 2, "train/dog": 2, "validation/cat": 1, "validation/dog": 1}
    return folder(root / "pets", counts)


def csv_table(root: Path) -> Path:
    folder(root / "photos", {"cat": 4, "dog": 4})
    lines = ["path,label,split", *(",".join(entry.values()) for entry in ENTRIES)]
    (root / "labels.csv").write_text("\n".join(lines))
    return root / "labels.csv"


def json_table(root: Path) -> Path:
    folder(root / "photos", {"cat": 4, "dog": 4})
    (root / "labels.json").write_text(json.dumps(ENTRIES))
    return root / "labels.json"


def folder_with_table(root: Path) -> Path:
    return csv_table(root / "pets").parent


def zip_of_table(root: Path) -> Path:
    return zipped(folder_with_table(root), root / "pets.zip")


def zip_of_parts(root: Path) -> Path:
    return zipped(part_folders(root), root / "pets.zip")


@pytest.mark.parametrize(
    "make",
    [
        class_folders,
        part_folders,
        csv_table,
        json_table,
        folder_with_table,
        zip_of_table,
        zip_of_parts,
    ],
)
def test_images_of_any_layout_are_opened_from_a_project_that_moved(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    project = edits.pick_images(Project(), make(home))
    save(project, home / "pets.slim")
    shutil.move(home, tmp_path / "moved")

    found, _ = open_project(tmp_path / "moved" / "pets.slim")
    assert Path(found.images).is_relative_to(tmp_path / "moved")
    assert tasks.read_classes(found.images, Unattended()) == ("cat", "dog")
    loaded = tasks.load_images(found.images, TINY, 0, Unattended())
    train, validation = loaded.dataset.train, loaded.dataset.validation
    assert loaded.rejected == ()
    assert loaded.description
    if make is class_folders:
        assert len(train) + len(validation) == 16
    else:
        assert train.labels.tolist() == [0, 0, 1, 1]
        assert validation.labels.tolist() == [0, 1]
