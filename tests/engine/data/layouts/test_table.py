import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.listing import Part
from slimstudio.errors import Cancelled, ImagesError
from tests.engine.data.photographs import folder, photograph, zipped
from tests.engine.watching import Watcher

Writer = Callable[[Path], Path]


def pets(root: Path) -> Path:
    """Four photographs, two of each class, in one folder."""
    for name in ("1.png", "2.png", "10.png", "3.png"):
        photograph(root / "photos" / name)
    return root


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


LINES = (("1", "cat"), ("10", "cat"), ("2", "dog"), ("3", "dog"))


@pytest.mark.parametrize(
    ("header", "delimiter", "encoding"),
    [
        ("path,label", ",", "utf-8"),
        ("File Name;Class", ";", "utf-8-sig"),
        ("IMAGE\tcategory", "\t", "utf-8"),
        ("", ",", "utf-8"),
    ],
)
def test_csv_as_people_write_it(tmp_path: Path, header: str, delimiter: str, encoding: str) -> None:
    lines = [f"photos/{name}.png{delimiter}{label}" for name, label in LINES]
    text = "\r\n".join([*([header] if header else []), *lines, ""])
    found = scan(write(pets(tmp_path) / "labels.csv", text, encoding))
    assert found.classes == ("cat", "dog")
    assert [(file.name, file.label) for file in found.files] == [
        ("photos/1.png", 0),
        ("photos/10.png", 0),
        ("photos/2.png", 1),
        ("photos/3.png", 1),
    ]
    assert all(file.path.is_file() and file.part is Part.EITHER for file in found.files)
    assert str(found.description) == "The table labels.csv of paths and classes."
    assert not found.rejected


@pytest.mark.parametrize("shape", ["list", "mapping"])
def test_json_as_people_write_it(tmp_path: Path, shape: str) -> None:
    named = [{"image": f"photos/{name}.png", "class": label} for name, label in LINES]
    content = named if shape == "list" else {one["image"]: one["class"] for one in named}
    found = scan(write(pets(tmp_path) / "labels.json", json.dumps(content)))
    assert found.classes == ("cat", "dog")
    assert [file.label for file in found.files] == [0, 0, 1, 1]


def test_numbers_may_be_classes_and_come_in_their_order(tmp_path: Path) -> None:
    entries = [{"path": f"photos/{name}.png", "label": int(name)} for name, _ in LINES]
    found = scan(write(pets(tmp_path) / "labels.json", json.dumps(entries)))
    assert found.classes == ("1", "2", "3", "10")


def test_the_given_split_is_kept(tmp_path: Path) -> None:
    text = (
        "file,set,label,author\nphotos/1.png,training,cat,Ada\nphotos/10.png,val,cat,\n"
        "photos/2.png,train,dog,Bo\nphotos/3.png,TEST,dog,Bo\n"
    )
    found = scan(write(pets(tmp_path) / "labels.csv", text))
    parts = [file.part for file in found.files]
    assert parts == [Part.TRAIN, Part.VALIDATION, Part.TRAIN, Part.TEST]


@pytest.mark.parametrize("around", ["", "pets"])
@pytest.mark.parametrize(
    "pack", [lambda root: root, lambda root: zipped(root, root.with_suffix(".zip"))]
)
def test_a_folder_or_zip_with_a_table_in_it(tmp_path: Path, around: str, pack: Writer) -> None:
    root = pets(tmp_path / "set" / around)
    write(root / "notes.json", '{"author": "Ada"}')
    write(root / "labels.csv", "path,label\nphotos/1.png,cat\nphotos/2.png,dog\n")
    found = scan(pack(tmp_path / "set"))
    assert [file.name for file in found.files] == ["photos/1.png", "photos/2.png"]
    assert str(found.description).startswith("The table labels.csv")


def test_a_table_of_something_else_does_not_hide_the_class_folders(tmp_path: Path) -> None:
    folder(tmp_path, {"cat": 2, "dog": 2})
    write(tmp_path / "sizes.csv", "animal,weight\ncat,4\n")
    write(tmp_path / "index.json", '{"cat": 0, "dog": 1}')
    assert len(scan(tmp_path).files) == 4


def test_absolute_paths_and_those_above_the_table_are_followed(tmp_path: Path) -> None:
    pets(tmp_path)
    (tmp_path / "tables").mkdir()
    text = f"path,label\n{tmp_path}/photos/1.png,cat\n../photos/2.png,dog\n"
    found = scan(write(tmp_path / "tables" / "labels.csv", text))
    assert [file.path.resolve() for file in found.files] == [
        tmp_path / "photos" / "1.png",
        tmp_path / "photos" / "2.png",
    ]


def test_paths_with_the_strokes_of_windows(tmp_path: Path) -> None:
    text = "path,label\nphotos\\1.png,cat\nphotos\\2.png,dog\n"
    found = scan(write(pets(tmp_path) / "labels.csv", text))
    assert [file.name for file in found.files] == ["photos/1.png", "photos/2.png"]


@pytest.mark.parametrize("path", ["{root}/secret.png", "../secret.png", "photos/../../secret.png"])
def test_a_table_in_a_zip_cannot_reach_out_of_it(tmp_path: Path, path: str) -> None:
    photograph(tmp_path / "secret.png")
    root = pets(tmp_path / "set")
    lines = ["path,label", "photos/1.png,cat", "photos/2.png,dog", path.format(root=tmp_path)]
    write(root / "labels.csv", "\n".join(lines) + ",dog\n")
    found = scan(zipped(root, tmp_path / "set.zip"))
    assert len(found.files) == 2
    (rejected,) = found.rejected
    assert "Line 4 of labels.csv" in str(rejected.reason)


def test_files_that_are_missing_or_listed_twice_are_left_out_with_their_line(
    tmp_path: Path,
) -> None:
    text = (
        "path,label\nphotos/1.png,cat\ngone.png,cat\nphotos,cat\nphotos/./1.png,cat\n"
        "photos/2.png,dog\n"
    )
    found = scan(write(pets(tmp_path) / "labels.csv", text))
    assert [file.name for file in found.files] == ["photos/1.png", "photos/2.png"]
    assert [(one.name, str(one.reason)) for one in found.rejected] == [
        ("gone.png", "Line 3 of labels.csv names it, but there is no such file."),
        ("photos", "Line 4 of labels.csv names it, but there is no such file."),
        ("photos/./1.png", "Line 5 of labels.csv names it, but it was listed before."),
    ]


def test_a_table_without_any_of_its_images_says_what_paths_are_relative_to(
    tmp_path: Path,
) -> None:
    path = write(tmp_path / "labels.csv", "path,label\na.png,cat\nb.png,dog\n")
    with pytest.raises(ImagesError, match=r"None of the images.*Line 2 of labels.csv") as caught:
        scan(path)
    assert str(tmp_path) in str(caught.value.remedy)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        ("\n\n \n", "is empty"),
        ("animal,colour\ntom,red\n", "No column says where the images are"),
        ("path,colour\nphotos/1.png,red\n", "No column says what the images show"),
        ("path,label\nphotos/1.png,cat\nphotos/2.png\n", "Line 3 of .*label is empty"),
        ("path,label\nphotos/1.png,cat\n\n,dog\n", "Line 4 of .*path is empty"),
        ("path,label\nphotos/1.png,cat\nphotos/2.png,\n", "Line 3 of .*label is empty"),
        ("path,label,split\nphotos/1.png,cat,test\nphotos/2.png,dog,x\n", "“x” is no part"),
        ('path,label\nphotos/1.png,cat\n"photos/1.png,cat\n', r"Line 3 of .*unexpected end"),
        ("path,label\nphotos/1.png,cat\n" + "x" * 70_000, "Line 3 of .*65,536 characters"),
        ("path,label\nphotos/1.png,cat\nphotos/2.png,cat\n", "only one class"),
    ],
)
def test_a_csv_that_cannot_be_used_says_where_and_why(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(ImagesError, match=says) as caught:
        scan(write(pets(tmp_path) / "labels.csv", text))
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Line 1 of .*is no JSON"),
        ('[\n{"path": "photos/1.png", "label": "cat"},\n', "Line 3 of .*is no JSON"),
        ("3", "neither a list nor an object"),
        ("[3]", "No column says where the images are"),
        ('[{"path": "photos/1.png", "label": "cat"}, 3]', "Entry 2 of .*no object"),
        ('[{"path": "photos/1.png"}]', "No column says what the images show"),
        ('{"photos/1.png": "cat", "photos/2.png": true}', "Entry 2 of .*neither a text nor"),
        ('{"photos/1.png": "cat", "photos/2.png": {}}', "Entry 2 of .*neither a text nor"),
        ('[{"path": "photos/1.png", "label": "cat"}, {"label": "dog"}]', "Entry 2 .*path is empty"),
        ("[" * 100_000, "nested too deeply"),
        ('{"photos/1.png": ' + "1" * 5000 + "}", "cannot be read"),
        ('{"\\ud800.png": "cat", "a\\u0000.png": "dog"}', "no such file"),
    ],
)
def test_a_json_that_cannot_be_used_says_where_and_why(
    tmp_path: Path, text: str, says: str
) -> None:
    with pytest.raises(ImagesError, match=says) as caught:
        scan(write(pets(tmp_path) / "labels.json", text))
    assert caught.value.remedy


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-8-sig"])
def test_a_table_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    text = "path,label\nphotos/1.png,Bär\nphotos/2.png,Küken\n"
    assert scan(write(pets(tmp_path) / "labels.csv", text, encoding)).classes == ("Bär", "Küken")


def test_a_table_that_is_no_text(tmp_path: Path) -> None:
    path = pets(tmp_path) / "labels.csv"
    path.write_bytes(b"path,label\n\x00\xff\xfe\x00")
    with pytest.raises(ImagesError, match="no text") as caught:
        scan(path)
    assert caught.value.remedy


def test_reading_a_table_can_be_stopped(tmp_path: Path) -> None:
    text = "path,label\nphotos/1.png,cat\nphotos/2.png,dog\n"
    with pytest.raises(Cancelled):
        scan(write(pets(tmp_path) / "labels.csv", text), Watcher(stop_after=1))


@pytest.mark.parametrize(("on_disk", "in_table"), [("NFD", "NFC"), ("NFC", "NFD")])
def test_names_with_marks_are_the_same_however_they_are_composed(
    tmp_path: Path, on_disk: Literal["NFC", "NFD"], in_table: Literal["NFC", "NFD"]
) -> None:
    rows = ["path,label"]
    for name in ("käfer", "möwe"):
        photograph(tmp_path / unicodedata.normalize(on_disk, name) / "1.png")
        rows.append(unicodedata.normalize(in_table, f"{name}/1.png,{name}"))
    found = scan(write(tmp_path / "labels.csv", "\n".join(rows)))
    assert found.classes == ("käfer", "möwe")
    assert len(found.files) == 2
    assert not found.rejected
