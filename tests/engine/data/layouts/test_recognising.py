"""Folders as people have them: each says what is right for its kind."""

import json
from collections import Counter
from pathlib import Path

import pytest

from slimstudio.engine.data.folder import scan, survey
from slimstudio.engine.data.listing import LayoutError, Part
from slimstudio.errors import ImagesError
from tests.engine.data.photographs import folder, photograph, zipped


def pictures(root: Path, *names: str) -> Path:
    for name in names:
        photograph(root / name)
    return root


def classes_and_parts(path: Path, layout: str = "") -> tuple[tuple[str, ...], Counter[Part]]:
    found = scan(path, layout=layout)
    return found.classes, Counter(file.part for file in found.files)


@pytest.mark.parametrize(
    ("learned", "judged"),
    [
        ("training_set", "test_set"),
        ("train_data", "val_data"),
        ("trainset", "valset"),
        ("1_train", "2_val"),
        ("seg_train/seg_train", "seg_test/seg_test"),
        ("Training", "hold-out"),
        ("TRAIN", "eval"),
        ("train-images", "DevSet"),
        ("train2017", "val2017"),
    ],
)
def test_parts_by_any_usual_name_are_no_classes(tmp_path: Path, learned: str, judged: str) -> None:
    folder(tmp_path, {f"{learned}/cat": 3, f"{learned}/dog": 3, f"{judged}/cat": 1})
    assert classes_and_parts(tmp_path) == (("cat", "dog"), {Part.TRAIN: 6, Part.VALIDATION: 1})


def test_pictures_that_wait_for_their_answers_are_set_aside_with_a_note(tmp_path: Path) -> None:
    counts = {f"seg_{part}/seg_{part}/{name}": 2 for part in ("train", "test") for name in "ab"}
    folder(tmp_path, {**counts, "seg_pred/seg_pred": 3})
    found = scan(tmp_path)
    assert found.classes == ("a", "b")
    (left_out,) = found.rejected
    assert left_out.name == "seg_pred"
    assert "without labels" in str(left_out.reason)


def test_folders_of_the_same_names_are_the_classes_and_those_above_are_not(tmp_path: Path) -> None:
    folder(tmp_path, {f"{top}/{name}": 2 for top in ("fold1", "fold2") for name in ("cat", "dog")})
    found = scan(tmp_path)
    assert found.classes == ("cat", "dog")
    assert [one.layout for one in found.readings] == ["folders"]
    assert scan(tmp_path, layout="folders").classes == ("fold1", "fold2")


def test_sets_within_a_set_keep_their_parts(tmp_path: Path) -> None:
    for root in ("old", "new"):
        folder(tmp_path, {f"{root}/train/{name}": 3 for name in "ab"})
        folder(tmp_path, {f"{root}/val/{name}": 1 for name in "ab"})
    assert classes_and_parts(tmp_path) == (("a", "b"), {Part.TRAIN: 12, Part.VALIDATION: 4})


def test_a_nested_taxonomy_offers_its_deepest_folders(tmp_path: Path) -> None:
    folder(tmp_path, dict.fromkeys(("animal/cat", "animal/dog", "plant/oak", "plant/fern"), 2))
    found = scan(tmp_path)
    assert found.classes == ("animal", "plant")
    assert [one.layout for one in found.readings] == ["deepest"]
    assert scan(tmp_path, layout="deepest").classes == ("cat", "dog", "fern", "oak")


def test_a_table_of_some_images_does_not_replace_the_folders(tmp_path: Path) -> None:
    folder(tmp_path, {"cat": 5, "dog": 5, "eel": 5})
    (tmp_path / "review.csv").write_text("filename,label\ncat/0.png,cat\ndog/0.png,dog\n")
    found = scan(tmp_path)
    assert found.classes == ("cat", "dog", "eel")
    assert "review.csv lists 2" in str(found.description)
    assert [one.layout for one in found.readings] == ["table:review.csv"]
    assert len(scan(tmp_path, layout="table:review.csv").files) == 2


NAMES = [("cat", "c1"), ("cat", "c2"), ("dog", "d1"), ("dog", "d2")]
TABLES = {
    "separator said first": ("t.csv", "sep=;\npath;label\n", "photos/{file}.png;{label}\n"),
    "absolute, of Windows": ("t.csv", "path,label\n", "C:\\Ann\\photos\\{file}.png,{label}\n"),
    "absolute, of Unix": ("t.csv", "path,label\n", "/home/ann/photos/{file}.png,{label}\n"),
    "names only": ("t.csv", "image_name,category\n", "{file}.png,{label}\n"),
    "no ending": ("t.csv", "id,breed\n", "{file},{label}\n"),
    "one column a class": ("t.csv", "filename, cat, dog\n", "{file}.png, {cat}, {dog}\n"),
    "a column of few kinds": ("t.csv", "image_id,who\n", "{file},{label}\n"),
    "with more columns": (
        "t.csv",
        "lesion_id,image_id,dx,dx_type,age\n",
        "H1,{file},{label},histo,40\n",
    ),
    "Hugging Face": (
        "photos/metadata.jsonl",
        "",
        '{{"file_name": "{file}.png", "label": "{label}"}}\n',
    ),
    "Label Studio, CSV": (
        "t.csv",
        "id,image,choice,lead_time\n",
        "1,/data/upload/1/a1b2c3d4-{file}.png,{label},3.2\n",
    ),
    "an address": ("t.csv", "url,label\n", "https://example.org/a/{file}.png?size=2,{label}\n"),
    "text in quotes": ("t.csv", "path,note,label\n", 'photos/{file}.png,"a\nb, c",{label}\n'),
}


@pytest.mark.parametrize("kind", TABLES)
def test_tables_as_programs_and_people_write_them(tmp_path: Path, kind: str) -> None:
    pictures(tmp_path, *(f"photos/{file}.png" for _, file in NAMES))
    name, head, line = TABLES[kind]
    lines = (
        line.format(file=file, label=label, cat=int(label == "cat"), dog=int(label == "dog"))
        for label, file in NAMES
    )
    (tmp_path / name).write_text(head + "".join(lines))
    found = scan(tmp_path)
    assert [(found.classes[one.label], one.path.stem) for one in found.files] == NAMES
    assert not found.rejected


def test_what_label_studio_exports_as_json(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"photos/{file}.png" for _, file in NAMES))
    tasks = [
        {
            "id": at,
            "data": {"image": f"/data/local-files/?d=photos/{file}.png"},
            "annotations": [{"result": [{"value": {"choices": [label]}, "type": "choices"}]}],
        }
        for at, (label, file) in enumerate(NAMES)
    ]
    (tmp_path / "project-1.json").write_text(json.dumps(tasks))
    assert [scan(tmp_path).classes[one.label] for one in scan(tmp_path).files] == [
        label for label, _ in NAMES
    ]


def test_tables_of_parts_and_tables_within_parts(tmp_path: Path) -> None:
    roots = {"a": ("train.csv", "val.csv"), "b": ("train/_classes.csv", "valid/_classes.csv")}
    for root, names in roots.items():
        for at, name in enumerate(names):
            table = tmp_path / root / name
            pictures(table.parent, f"c{at}.png", f"d{at}.png")
            table.write_text(f"filename, cat, dog\nc{at}.png, 1, 0\nd{at}.png, 0, 1\n")
        expected = (("cat", "dog"), {Part.TRAIN: 2, Part.VALIDATION: 2})
        assert classes_and_parts(tmp_path / root) == expected


def test_bad_lines_spoil_no_others(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"{file}.png" for _, file in NAMES))
    good = "".join(f"{file}.png,{label}\n" for label, file in NAMES)
    (tmp_path / "t.csv").write_text(f'path,label\n{good}c1.png\n"open,cat\n,dog\nd1.png,\n')
    found = scan(tmp_path)
    assert len(found.files) == 4
    assert [str(one.reason).split(" of ")[0] for one in found.rejected] == [
        f"Line {line}" for line in (6, 7, 8, 9)
    ]


@pytest.mark.parametrize("reverse", [False, True])
def test_lines_that_contradict_each_other_are_left_out_whichever_comes_first(
    tmp_path: Path, reverse: bool
) -> None:
    pictures(tmp_path, *(f"{file}.png" for _, file in NAMES))
    lines = [f"{file}.png,{label}\n" for label, file in NAMES] + ["c1.png,dog\n"]
    (tmp_path / "t.csv").write_text("path,label\n" + "".join(lines[::-1] if reverse else lines))
    found = scan(tmp_path)
    assert sorted(one.path.stem for one in found.files) == ["c2", "d1", "d2"]
    assert [tuple(one) for one in found.contradictions] == [("c1.png", ("cat", "dog"))]


def test_a_table_whose_lines_all_contradict_each_other_still_answers(tmp_path: Path) -> None:
    pictures(tmp_path, "a.png", "b.png")
    (tmp_path / "t.csv").write_text("path,label\na.png,x\na.png,y\nb.png,x\nb.png,y\n")
    found = survey(tmp_path)
    assert len(found.contradictions) == 2
    assert not found.files
    with pytest.raises(ImagesError, match="several classes"):
        scan(tmp_path)


def test_a_table_that_is_not_understood_is_told_beside_the_folders(tmp_path: Path) -> None:
    folder(tmp_path, {"part_1": 3, "part_2": 3})
    rows = "".join(f"part_{part}/{at}.png,{at},{part}\n" for part in (1, 2) for at in range(3))
    (tmp_path / "metadata.csv").write_text("path,red,blue\n" + rows)
    assert [one.name for one in scan(tmp_path).rejected] == ["metadata.csv"]


@pytest.mark.parametrize("spelled", ["{root}/0.png", "../0.png", "\\\\server\\share\\0.png"])
def test_a_table_in_a_zip_never_looks_outside(
    tmp_path: Path, spelled: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder(tmp_path / "set", {"a": 1, "b": 1})
    photograph(tmp_path / "0.png")
    written = spelled.format(root=tmp_path)
    (tmp_path / "set" / "t.csv").write_text(f"path,label\n{written},a\na/0.png,a\nb/0.png,b\n")
    archive = zipped(tmp_path / "set", tmp_path / "set.zip")
    looked: list[str] = []
    is_file = Path.is_file

    def watched(path: Path) -> bool:
        looked.append(str(path))
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", watched)
    found = scan(archive)
    assert str(tmp_path / "0.png") not in looked
    assert not any(path.startswith(("//", "\\\\")) for path in looked)
    assert len(found.files) == 2


def test_numbered_classes_are_called_as_a_file_beside_them_says(tmp_path: Path) -> None:
    folder(tmp_path, {"n01440764": 2, "n01443537": 2})
    (tmp_path / "LOC_synset_mapping.txt").write_text(
        "n01440764 tench, Tinca tinca\nn01443537 goldfish, Carassius auratus\n"
    )
    assert scan(tmp_path).classes == ("tench", "goldfish")


@pytest.mark.parametrize("inside", ["", "train/", "images/"])
def test_files_that_are_named_after_their_classes_are_a_question(
    tmp_path: Path, inside: str
) -> None:
    names = [f"{inside}{name}.{at}.png" for name in ("cat", "dog") for at in range(4)]
    pictures(tmp_path / "set", *names, *(["test1/1.png"] if inside == "train/" else []))
    with pytest.raises(LayoutError, match="names seem to say") as caught:
        scan(tmp_path / "set")
    assert [one.layout for one in caught.value.readings] == ["names", "plain"]
    found = scan(tmp_path / "set", layout="names")
    assert found.classes == ("cat", "dog")
    assert len(found.files) == 8


def test_what_a_camera_calls_its_pictures_is_no_class(tmp_path: Path) -> None:
    names = (f"{word}_{at:04d}.png" for word in ("IMG", "DSC") for at in range(4))
    pictures(tmp_path / "set", *names)
    found = scan(tmp_path / "set")
    assert not found.classes
    assert len(found.files) == 8


@pytest.mark.parametrize("parts", [("",), ("train/", "val/"), ("train/", "val/", "test/")])
def test_pictures_that_just_lie_there_have_no_classes(
    tmp_path: Path, parts: tuple[str, ...]
) -> None:
    pictures(tmp_path / "set", *(f"{part}{at}.png" for part in parts for at in range(4)))
    found = scan(tmp_path / "set")
    assert found.classes == ()
    assert found.problem is None
    assert not found.rejected
    assert len(found.files) == 4 * len(parts)
    assert set(found.files.labels.tolist()) == {0}
    assert bool(found.files.held(Part.VALIDATION).any()) is ("val/" in parts)


def test_loose_pictures_beside_class_folders_stay_left_out(tmp_path: Path) -> None:
    folder(tmp_path / "set", {"cat": 3, "dog": 3})
    pictures(tmp_path / "set", "loose.png")
    found = scan(tmp_path / "set")
    assert found.classes == ("cat", "dog")
    assert [one.name for one in found.rejected] == ["loose.png"]


def test_loose_pictures_beside_one_folder_are_a_question(tmp_path: Path) -> None:
    folder(tmp_path / "set", {"cat": 3})
    pictures(tmp_path / "set", "1.png", "2.png")
    with pytest.raises(LayoutError, match="only one class") as caught:
        scan(tmp_path / "set")
    assert [one.layout for one in caught.value.readings] == ["plain"]
    found = scan(tmp_path / "set", layout="plain")
    assert not found.classes
    assert len(found.files) == 5


def test_folders_may_be_no_classes(tmp_path: Path) -> None:
    folder(tmp_path / "set", {"2023": 3, "2024": 2})
    assert len(scan(tmp_path / "set", layout="plain").files) == 5


def test_images_that_are_only_there_to_judge_by_teach_nothing(tmp_path: Path) -> None:
    pictures(tmp_path / "set", *(f"val/{at}.png" for at in range(4)))
    (tmp_path / "set" / "train").mkdir()
    with pytest.raises(ImagesError):
        scan(tmp_path / "set", layout="plain")


def test_a_class_folder_offers_the_folder_above(tmp_path: Path) -> None:
    folder(tmp_path / "pets", dict.fromkeys("abcdef", 2))
    with pytest.raises(LayoutError) as caught:
        scan(tmp_path / "pets" / "c")
    reading, plain = caught.value.readings
    assert plain.layout == "plain"
    assert reading.path == tmp_path / "pets"
    assert "6 classes" in str(reading.words)


def boxes(root: Path, kind: str) -> None:
    """Lay pictures and boxes out as programs for finding objects do."""
    line = "0 0.5 0.5 0.2 0.2\n1 .1 .1 .1 .1\n"
    for at in range(4):
        match kind:
            case "images and labels":
                for part in ("train", "val"):
                    photograph(root / "images" / part / f"{part}{at}.png")
                    write(root / "labels" / part / f"{part}{at}.txt", line)
            case "parts of images and labels":
                for part in ("train", "valid"):
                    photograph(root / part / "images" / f"{part}{at}.png")
                    write(root / part / "labels" / f"{part}{at}.txt", line)
            case "Pascal VOC":
                photograph(root / "JPEGImages" / f"{at}.png")
                photograph(root / "SegmentationClass" / f"{at}.png")
                xml = "<annotation><object><bndbox/></object></annotation>"
                write(root / "Annotations" / f"{at}.xml", xml)
            case "COCO":
                photograph(root / "train2017" / f"{at}.png")
                photograph(root / "val2017" / f"{at}.png")
                content = {"images": [{"id": 1}], "annotations": [{"image_id": 1, "bbox": [1, 2]}]}
                write(root / "annotations" / "instances.json", json.dumps(content))
            case "beside the pictures":
                photograph(root / f"{at}.png")
                write(root / f"{at}.txt", line)
            case "a table of boxes":
                photograph(root / "train" / f"{at}.png")
                rows = "".join(f"{n}.png,{c},1,1,2,2\n" for n in range(4) for c in ("cat", "dog"))
                head = "filename,class,xmin,ymin,xmax,ymax\n"
                write(root / "train" / "_annotations.csv", head + rows)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize(
    "kind",
    [
        "images and labels",
        "parts of images and labels",
        "Pascal VOC",
        "COCO",
        "beside the pictures",
        "a table of boxes",
    ],
)
def test_boxes_are_told_as_what_they_are(tmp_path: Path, kind: str) -> None:
    boxes(tmp_path / "set", kind)
    with pytest.raises(ImagesError, match="are boxes") as caught:
        scan(tmp_path / "set")
    assert "one folder for each class" in str(caught.value.remedy)


@pytest.mark.parametrize(
    ("source", "answers"),
    [("images", "masks"), ("imagesTr", "labelsTr"), ("train", "trainannot"), ("src", "src_masks")],
)
def test_masks_are_told_as_what_they_are(tmp_path: Path, source: str, answers: str) -> None:
    names = [f"{top}/{at}.png" for top in (source, answers) for at in range(4)]
    with pytest.raises(ImagesError, match="are masks"):
        scan(pictures(tmp_path, *names))


def test_masks_beside_classes_are_left_out(tmp_path: Path) -> None:
    names = (f"{top}/{name}" for top in ("images", "masks") for name in ("ill", "well"))
    folder(tmp_path, dict.fromkeys(names, 3))
    found = scan(tmp_path)
    assert found.classes == ("ill", "well")
    assert {one.path.parent.parent.name for one in found.files} == {"images"}
    assert [one.name for one in found.rejected] == ["masks"]


def test_classes_that_are_called_like_labels_are_classes(tmp_path: Path) -> None:
    assert scan(folder(tmp_path, {"mask": 3, "no_mask": 3})).classes == ("mask", "no_mask")


@pytest.mark.parametrize("name", ["set.rar", "set.tar.gz", "set.7z", "table.xlsx", "train.parquet"])
def test_what_packs_pictures_in_another_way_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x" * 100)
    with pytest.raises(ImagesError, match=name) as caught:
        scan(tmp_path / name)
    assert caught.value.remedy
    with pytest.raises(ImagesError, match="no images"):
        scan(tmp_path)


def test_a_layout_that_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(ImagesError, match="sideways") as caught:
        scan(folder(tmp_path, {"a": 1, "b": 1}), layout="sideways")
    assert "deepest" in str(caught.value.remedy)
