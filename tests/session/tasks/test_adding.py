"""Corrected answers become training pictures, all or none, and leave again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from torch import nn

from slimstudio.engine.classify.pictures import Answered, FoundPicture
from slimstudio.engine.classify.sorting import undo_sorting
from slimstudio.engine.control import Unattended
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.errors import Cancelled, InputError
from slimstudio.session.project import Project
from slimstudio.session.tasks.adding import add_corrected
from slimstudio.session.tasks.preparing import load_images

CLASSES = ("ant", "bee")


def paint(path: Path, seed: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 256, (20, 20, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for at, name in enumerate(CLASSES):
        for number in range(10):
            paint(tmp_path / "data" / name / f"{number}.png", 100 * at + number)
    made = Project(images=str(tmp_path / "data"))
    load(made)
    return made


def load(project: Project) -> tuple[set[str], set[str]]:
    network = Network(
        nn.Identity(), Recipe("none", 1, preprocessing=Preprocessing(size=16, resize=16))
    )
    seed = project.training.seed
    found = load_images(project.images, network, seed, Unattended(), project.curation)
    return set(found.dataset.train.names), set(found.dataset.validation.names)


def corrected(folder: Path, *answers: int, seed: int = 500) -> list[Answered]:
    return [
        Answered(
            FoundPicture(paint(folder / f"{at}.png", seed + at), f"{at}.png"),
            ((1 - answer, 0.9), (answer, 0.1)),
            corrected=answer,
        )
        for at, answer in enumerate(answers)
    ]


def test_corrected_pictures_are_learned_from_and_none_is_judged_by(
    project: Project, tmp_path: Path
) -> None:
    train, validation = load(project)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    given = corrected(tmp_path / "new", *[0, 1] * 6)
    done = add_corrected(project, given, CLASSES, Unattended())
    assert len(done.copies) == 12
    now_train, now_validation = load(project)
    assert now_validation == validation
    assert len(now_train) == len(train) + 12
    # The same pictures again are no news; and all of it is taken back.
    assert add_corrected(project, given, CLASSES, Unattended()).copies == ()
    assert undo_sorting(done, Unattended()) == 0
    assert load(project) == (train, validation)
    new = {one.picture.path for one in given}
    assert {path for path in tmp_path.rglob("*") if path.is_file()} - new == before - new


def test_pictures_go_to_the_training_folders_where_there_are_such(tmp_path: Path) -> None:
    for part in ("val", "train"):
        for at, name in enumerate(CLASSES):
            for number in range(5):
                paint(tmp_path / "data" / part / name / f"{number}.png", number + 10 * at)
    project = Project(images=str(tmp_path / "data"))
    given = corrected(tmp_path / "new", 1)
    done = add_corrected(project, given, CLASSES, Unattended())
    assert [one.path for one in done.copies] == [tmp_path / "data" / "train" / "bee" / "0 (2).png"]


def test_where_folders_do_not_say_it_nothing_is_added(project: Project, tmp_path: Path) -> None:
    given = corrected(tmp_path / "new", 0, 1)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    names = ("ant", "wasp")
    with pytest.raises(InputError, match="no folder for “wasp”"):
        add_corrected(project, given, names, Unattended())
    table = tmp_path / "data" / "labels.csv"
    table.write_text(
        "file,class\n" + "".join(f"{n}/{k}.png,{n}\n" for n in CLASSES for k in range(9))
    )
    for images, why in ((table, "a zip or a table"), (tmp_path / "data", "do not say")):
        listed = replace(project, images=str(images))
        if images.is_dir():
            listed = replace(listed, curation=listed.curation.read_as("table:labels.csv"))
        with pytest.raises(InputError, match=why):
            add_corrected(listed, given, CLASSES, Unattended())
    table.unlink()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before


def test_nothing_is_left_where_it_is_stopped_or_a_picture_is_gone(
    project: Project, tmp_path: Path
) -> None:
    class Stops(Unattended):
        def check(self) -> None:
            if list((tmp_path / "data").rglob("*(2)*")):  # once the first is copied
                raise Cancelled

    given = corrected(tmp_path / "new", 0, 1, 0)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(Cancelled):
        add_corrected(project, given, CLASSES, Stops())
    gone = Answered(
        FoundPicture(tmp_path / "gone.png", "gone.png"), ((0, 0.9), (1, 0.1)), corrected=1
    )
    with pytest.raises(InputError, match="No picture was added"):
        add_corrected(project, [*given, gone], CLASSES, Unattended())
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
