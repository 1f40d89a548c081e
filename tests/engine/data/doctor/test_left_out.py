"""What is not used is told, whatever kept it from being used."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data import directory
from slimstudio.engine.data.doctor.examine import examine
from slimstudio.engine.data.doctor.finding import Checkup, Kind, Remedy, Severity
from slimstudio.engine.data.folder import scan
from tests.engine.data.doctor.pictures import checked, pets, picture, save


def examined(root: Path) -> Checkup:
    found = examine(scan(root), Unattended())
    assert isinstance(found, Checkup)
    return found


def test_every_file_that_is_not_used_is_listed_with_its_reason(tmp_path: Path) -> None:
    pets(tmp_path)
    for name in ("cat/a.CR2", "cat/b.mov", "dog/.c.jpg.icloud", "dog/notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "dog" / "page.jpg").write_bytes(b"<html>")
    (tmp_path / "dog" / "link.jpg").symlink_to(tmp_path / "gone.jpg")
    save(picture(77), tmp_path / "stray.jpg")
    found = examined(tmp_path)
    assert {one.name: one.kind for one in found.left_out} == {
        "cat/a.CR2": Kind.LEFT_OUT,
        "cat/b.mov": Kind.LEFT_OUT,
        "dog/.c.jpg.icloud": Kind.IN_CLOUD,
        "dog/notes.txt": Kind.LEFT_OUT,
        "dog/page.jpg": Kind.UNREADABLE,
        "dog/link.jpg": Kind.MISSING,
        "stray.jpg": Kind.LEFT_OUT,
    }
    assert all(str(one.reason).endswith(".") for one in found.left_out)
    counts = {finding.kind: finding.count for finding in found.findings}
    assert counts == {Kind.LEFT_OUT: 4, Kind.IN_CLOUD: 1, Kind.MISSING: 1, Kind.UNREADABLE: 1}
    assert found.counts == (20, 20)


@pytest.mark.parametrize("content", [None, "film.mp4", ".1.jpg.icloud", "broken.jpg"])
def test_a_class_without_a_usable_image_is_named(tmp_path: Path, content: str | None) -> None:
    pets(tmp_path)
    (tmp_path / "eagle").mkdir()
    if content:
        (tmp_path / "eagle" / content).write_bytes(b"\xff\xd8\xff broken")
    empty = checked(tmp_path)[Kind.EMPTY_CLASS]
    assert empty.severity is Severity.SERIOUS
    assert empty.count == 1
    assert "“eagle”" in str(empty.title)
    assert Kind.FEW_IMAGES not in checked(tmp_path)


def test_a_class_that_validation_never_sees_is_named(tmp_path: Path) -> None:
    for part, first in (("train", 0), ("val", 500)):
        for at, name in enumerate(("cat", "dog", "eel")):
            for number in range(20):
                if part == "train" or name != "eel":
                    at_all = 10_000 * at + first + number
                    save(picture(at_all), tmp_path / part / name / f"{number}.jpg")
    found = checked(tmp_path)
    assert found.keys() == {Kind.NEVER_JUDGED}
    assert "“eel”" in str(found[Kind.NEVER_JUDGED].title)
    # One that cannot be opened judges nobody.
    (tmp_path / "val" / "eel").mkdir()
    (tmp_path / "val" / "eel" / "0.jpg").write_bytes(b"")
    assert Kind.NEVER_JUDGED in checked(tmp_path)


def test_a_folder_that_cannot_be_opened_is_told_and_the_rest_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pets(tmp_path)
    (tmp_path / "cat" / "private").mkdir()
    listed = directory.contents

    # Whoever runs the tests may be allowed everything.
    def refuse(folder: Path) -> tuple[list[Path], list[Path]]:
        if folder.name == "private":
            raise directory.unreadable(folder, PermissionError(13, os.strerror(13)))
        return listed(folder)

    monkeypatch.setattr(directory, "contents", refuse)
    found = examined(tmp_path)
    assert found.images == 40
    (finding,) = found.findings
    assert finding.kind is Kind.UNREADABLE_FOLDER
    assert finding.shown[0][0].name == "cat/private"


@pytest.mark.parametrize("mode", ["RGB", "L", "I;16"])
def test_pictures_of_one_colour_are_a_finding(tmp_path: Path, mode: str) -> None:
    pets(tmp_path)
    for shade in (0, 100, 250):
        Image.new(mode, (64, 48), (shade,) * 3 if mode == "RGB" else shade).save(
            tmp_path / "cat" / f"blank {shade}.png"
        )
    found = checked(tmp_path)
    assert found.keys() == {Kind.ONE_COLOUR}
    assert found[Kind.ONE_COLOUR].count == 3
    assert found[Kind.ONE_COLOUR].remedies == (Remedy.EXCLUDE,)


def test_a_class_of_one_colour_is_not_left_out_at_a_click(tmp_path: Path) -> None:
    pets(tmp_path, dogs=0)
    for shade in range(20):
        save(Image.new("RGB", (64, 48), (200, 10 * shade, 30)), tmp_path / "red" / f"{shade}.png")
    assert checked(tmp_path)[Kind.ONE_COLOUR].remedies == ()


def test_faint_pictures_show_more_than_one_colour(tmp_path: Path) -> None:
    pets(tmp_path)
    values = 120 + np.asarray(picture(5)).astype(int) // 32
    save(Image.fromarray(values.astype(np.uint8)), tmp_path / "cat" / "fog.png")
    assert Kind.ONE_COLOUR not in checked(tmp_path)


@pytest.mark.parametrize("other", ["val", "test"])
def test_copies_in_other_parts_are_leaks_that_say_which(tmp_path: Path, other: str) -> None:
    pets(tmp_path / "train")
    for part, first in (("val", 500), ("test", 700)):
        for at, name in enumerate(("cat", "dog")):
            save(picture(first + 50 * at), tmp_path / part / name / "0.jpg")
    shutil.copy(tmp_path / "train" / "cat" / "3.jpg", tmp_path / other / "cat" / "again.jpg")
    found = checked(tmp_path)
    assert found.keys() == {Kind.LEAK}
    leak = found[Kind.LEAK]
    assert ("test" if other == "test" else "validation") in str(leak.title)
    assert leak.excluding == ("train/cat/3.jpg",)
    assert set(leak.together[0]) == {"train/cat/3.jpg", f"{other}/cat/again.jpg"}


def test_a_copy_in_validation_and_test_judges_once(tmp_path: Path) -> None:
    pets(tmp_path / "train")
    for part, first in (("val", 500), ("test", 700)):
        for at, name in enumerate(("cat", "dog")):
            save(picture(first + 50 * at), tmp_path / part / name / "0.jpg")
    shutil.copy(tmp_path / "val" / "cat" / "0.jpg", tmp_path / "test" / "cat" / "again.jpg")
    assert checked(tmp_path)[Kind.LEAK].excluding == ("val/cat/0.jpg",)
