import os
from pathlib import Path

import pytest

from slimstudio.engine.data.directory import natural_key
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.listing import Part
from slimstudio.errors import Cancelled, ImagesError
from tests.engine.data.photographs import folder, photograph, zipped
from tests.engine.watching import Watcher


def test_each_sub_folder_is_a_class_in_natural_order(tmp_path: Path) -> None:
    found = scan(folder(tmp_path / "pets", {"cat 10": 2, "Cat 2": 1, "ant": 3}))
    assert found.classes == ("ant", "Cat 2", "cat 10")
    assert [file.label for file in found.files] == [0, 0, 0, 1, 2, 2]
    assert found.files[3].name == "Cat 2/0.png"
    assert {file.part for file in found.files} == {Part.EITHER}


def test_files_of_a_class_come_in_natural_order(tmp_path: Path) -> None:
    found = scan(folder(tmp_path, {"a": 12, "b": 1}))
    assert [Path(file.name).stem for file in found.files][:12] == [str(n) for n in range(12)]


def test_suffixes_are_recognised_in_any_case_and_folders_within_classes_belong_to_them(
    tmp_path: Path,
) -> None:
    for name in ("a/1.JPG", "a/deep/er/2.Png", "b/3.jpeg", "b/4.webp", "b/5.BMP", "b/6.tiff"):
        photograph(tmp_path / name)
    found = scan(tmp_path)
    assert found.classes == ("a", "b")
    assert [file.name for file in found.files if file.label == 0] == ["a/1.JPG", "a/deep/er/2.Png"]
    assert not found.rejected


def test_hidden_files_and_what_systems_leave_behind_are_ignored(tmp_path: Path) -> None:
    left = ("__MACOSX", ".thumbnails", "@eaDir/x", "$RECYCLE.BIN/x", "lost+found", "#recycle")
    folder(tmp_path, {"a": 2, "b": 2, "b/@eaDir/0.png": 1, "System Volume Information": 1})
    folder(tmp_path, dict.fromkeys(left, 1))
    photograph(tmp_path / "a" / "._0.png")
    (tmp_path / "b" / "Thumbs.db").write_bytes(b"x")
    found = scan(tmp_path)
    assert found.classes == ("a", "b")
    assert len(found.files) == 4
    assert not found.rejected


def test_files_of_other_formats_and_empty_folders_are_listed_with_the_reason(
    tmp_path: Path,
) -> None:
    folder(tmp_path, {"a": 2, "b": 2})
    (tmp_path / "a" / "camera.CR2").write_bytes(b"x")
    (tmp_path / "empty").mkdir()
    photograph(tmp_path / "stray.png")
    found = scan(tmp_path)
    reasons = {one.name: one.reason for one in found.rejected}
    assert reasons.keys() == {"a/camera.CR2", "empty", "stray.png"}
    assert "JPEG" in str(reasons["a/camera.CR2"])
    assert "raw photograph" in str(reasons["a/camera.CR2"])
    assert found.classes == ("a", "b")


@pytest.mark.parametrize("name", ["val", "Valid", "validation", "test"])
def test_a_given_validation_folder_is_the_validation_set(tmp_path: Path, name: str) -> None:
    found = scan(folder(tmp_path, {"train/a": 2, "train/b": 2, f"{name}/a": 1, f"{name}/b": 1}))
    assert found.classes == ("a", "b")
    assert [file.part for file in found.files].count(Part.VALIDATION) == 2
    assert [file.part for file in found.files].count(Part.TRAIN) == 4
    assert ("test images are the ones" in str(found.description)) == (name == "test")


def test_a_test_folder_beside_a_validation_folder_stays_for_itself(tmp_path: Path) -> None:
    counts = {f"{part}/{name}": 2 for part in ("train", "val", "test") for name in "ab"}
    found = scan(folder(tmp_path, {**counts, "test/c": 3}))
    assert found.classes == ("a", "b")
    assert [file.part for file in found.files].count(Part.TEST) == 4
    assert {one.name for one in found.rejected} == {"c", *(f"test/c/{n}.png" for n in range(3))}
    assert all("test images" in str(one.reason) for one in found.rejected)


def test_folders_beside_train_and_val_are_no_classes(tmp_path: Path) -> None:
    folder(tmp_path, {"train/a": 1, "train/b": 1, "val/a": 1, "labels": 1})
    found = scan(tmp_path)
    assert found.classes == ("a", "b")
    assert [one.name for one in found.rejected] == ["labels"]


def test_a_class_may_be_called_train(tmp_path: Path) -> None:
    assert scan(folder(tmp_path, {"train": 2, "ship": 2})).classes == ("ship", "train")


def test_a_class_that_has_validation_images_only_is_an_error(tmp_path: Path) -> None:
    folder(tmp_path, {"train/a": 2, "train/b": 2, "val/a": 1, "val/zebra": 1})
    with pytest.raises(ImagesError, match="zebra") as caught:
        scan(tmp_path)
    assert caught.value.remedy


def test_a_single_folder_around_the_classes_does_not_matter(tmp_path: Path) -> None:
    folder(tmp_path / "outer" / "inner", {"a": 1, "b": 1})
    found = scan(tmp_path)
    assert found.classes == ("a", "b")
    assert found.files[0].name == "a/0.png"


def test_links_that_lead_back_up_are_harmless(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 2, "b": 2})
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a" / "self")
    (tmp_path / "b" / "here").symlink_to(tmp_path / "b")
    found = scan(tmp_path)
    assert len(found.files) == 4


def test_a_link_around_a_single_folder_does_not_go_on_for_ever(tmp_path: Path) -> None:
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / "up").symlink_to(tmp_path)
    with pytest.raises(ImagesError, match="no images"):
        scan(tmp_path)


def test_linked_folders_are_followed(tmp_path: Path) -> None:
    folder(tmp_path / "elsewhere", {"dogs": 2})
    folder(tmp_path / "set", {"cat": 2})
    (tmp_path / "set" / "dog").symlink_to(tmp_path / "elsewhere" / "dogs")
    found = scan(tmp_path / "set")
    assert found.classes == ("cat", "dog")
    assert found.files[-1].name == "dog/1.png"


def test_a_zip_of_such_a_folder_is_as_good(tmp_path: Path) -> None:
    folder(tmp_path / "pets", {"digits/0": 2, "digits/1": 2})
    found = scan(zipped(tmp_path / "pets", tmp_path / "pets.zip"))
    assert found.classes == ("0", "1")
    assert all(file.path.is_file() for file in found.files)
    assert found.files[0].name == "0/0.png"


def test_names_that_are_no_text_can_still_be_shown(tmp_path: Path) -> None:
    folder(tmp_path, {"a": 1, "b": 1})
    (tmp_path / "b" / "0.png").rename(Path(os.fsdecode(bytes(tmp_path) + b"/b/\xff.png")))
    assert scan(tmp_path).files[1].name.encode() == "b/\N{REPLACEMENT CHARACTER}.png".encode()


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ImagesError, match="does not exist") as caught:
        scan(tmp_path / "nowhere")
    assert caught.value.remedy


def test_a_file_that_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(ImagesError, match="neither a folder nor a zip"):
        scan(tmp_path / "notes.txt")


def test_a_folder_without_images(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "notes.txt").write_text("hello")
    with pytest.raises(ImagesError, match="no images"):
        scan(tmp_path)


def test_one_class_is_too_few(tmp_path: Path) -> None:
    folder(tmp_path, {"cat": 3})
    with pytest.raises(ImagesError, match=r"only one class.*“cat”"):
        scan(tmp_path)


@pytest.mark.parametrize("above", ["", "train"])
def test_images_without_class_folders_have_no_classes(tmp_path: Path, above: str) -> None:
    photograph(tmp_path / "set" / above / "1.png")
    (tmp_path / "set" / "val" / "a").mkdir(parents=True)
    assert scan(tmp_path / "set").classes == ()


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder(tmp_path, {"a": 1, "b": 1})
    allowed = os.scandir

    def refuse(path: Path) -> "os._ScandirIterator[str]":
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied")
        return allowed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(ImagesError, match=r"only one class.*left out, b.*Permission denied"):
        scan(tmp_path)


def test_a_scan_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        scan(folder(tmp_path, {"a": 3, "b": 3}), Watcher(stop_after=2))


def test_numbers_in_names_sort_by_value() -> None:
    names = ["x10", "X9", "x1y20", "x1y3", "x"]
    assert sorted(names, key=natural_key) == ["x", "x1y3", "x1y20", "X9", "x10"]
