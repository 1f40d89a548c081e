"""Tests of looking a data set over."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from slimstudio import cli
from slimstudio.cli.arguments import build_parser
from slimstudio.cli.compress import _project
from slimstudio.engine.data.curation import Curation
from slimstudio.errors import InputError
from slimstudio.session.curation_file import read_curation, write_curation
from slimstudio.session.project import ModelChoice
from tests.engine.data.doctor.pictures import pets, picture, save


@pytest.fixture
def troubled(tmp_path: Path) -> Path:
    """A set with an empty file, a copy, a look-alike, and a rare class."""
    root = pets(tmp_path / "pets", cats=20, dogs=4)
    (root / "cat" / "empty.jpg").touch()
    (root / "cat" / "copy.jpg").write_bytes((root / "cat" / "4.jpg").read_bytes())
    save(picture(7, (48, 36)), root / "cat" / "small 7.png")
    return root


def test_findings_are_told_in_words(troubled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", str(troubled)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("27 images of 2 classes were looked over.")
    assert "warning  1 file is empty" in told
    assert "cat/4.jpg, cat/copy.jpg" in told
    assert "cat/7.jpg, cat/small 7.png" in told
    assert "“dog” has 4 images" in told
    assert "--class-weights" in told
    assert "\\n" not in told  # a long sentence goes on in a line of its own
    assert all(len(line) <= 100 for line in told.splitlines())


def test_a_sound_set_is_told_to_be_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", str(pets(tmp_path))]) == 0
    assert "All is well." in capsys.readouterr().out


def test_json_has_every_name(troubled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", str(troubled), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    by_kind = {finding["kind"]: finding for finding in found["findings"]}
    assert set(by_kind) == {"empty", "duplicate", "near-duplicate", "few-images", "imbalance"}
    assert found["images"] == 27
    assert by_kind["duplicate"]["excluding"] == ["cat/copy.jpg"]
    assert by_kind["near-duplicate"]["together"] == [["cat/7.jpg", "cat/small 7.png"]]
    assert by_kind["empty"]["shown"][0][0]["class"] == "cat"


def test_what_is_recommended_is_written_for_compress(
    troubled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "curation.json"
    assert cli.main(["doctor", str(troubled), "--write", str(target)]) == 0
    capsys.readouterr()
    curation = Curation(("cat/copy.jpg", "cat/empty.jpg"), (("cat/7.jpg", "cat/small 7.png"),))
    assert read_curation(target) == curation
    typed = ["compress", "--data", str(troubled), "--out", "x", "--curation", str(target)]
    project = _project(build_parser().parse_args(typed), ModelChoice("resnet18"))
    assert project.curation == curation


def test_what_is_no_folder_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["doctor", str(tmp_path / "nowhere")]) == 2
    assert "does not exist" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"excluded": [1]}', b'{"excluded": ["b", "a"]}', b'{"x": 1}', b"\xff"]
)
def test_a_curation_of_others_is_not_believed(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "curation.json"
    path.write_bytes(content)
    with pytest.raises(InputError, match="doctor IMAGES --write"):
        read_curation(path)


def test_a_curation_cannot_be_read_or_written_where_nothing_is(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere" / "curation.json"
    with pytest.raises(InputError, match="cannot be read"):
        read_curation(nowhere)
    with pytest.raises(InputError, match="cannot be written"):
        write_curation(Curation(), nowhere)


def test_nothing_waits_for_torch(tmp_path: Path) -> None:
    program = (
        "import sys; from slimstudio.__main__ import main; assert main(sys.argv[1:]) == 0; "
        "assert 'torch' not in sys.modules; assert 'PySide6' not in sys.modules"
    )
    arguments = [sys.executable, "-c", program, "doctor", str(pets(tmp_path))]
    done = subprocess.run(arguments, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_all_is_never_well_above_what_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = pets(tmp_path)
    for number in range(3):
        (root / "cat" / f"{number}.CR2").write_bytes(b"x")
    (root / "dog" / "half.jpg").write_bytes(b"\xff\xd8\xff")
    assert cli.main(["doctor", str(root)]) == 0
    told = capsys.readouterr().out
    assert "All is well" not in told
    assert "4 files are left out (3 left-out, 1 truncated)" in told
    assert cli.main(["doctor", str(root), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["counts"] == {
        "found": 44,
        "used": 40,
        "left_out": 4,
        "reasons": {"left-out": 3, "truncated": 1},
        "classes": {"cat": 20, "dog": 20},
    }
    assert {one["file"] for one in found["left_out"]} == {
        *(f"cat/{number}.CR2" for number in range(3)),
        "dog/half.jpg",
    }
    assert all(one["reason"] for one in found["left_out"])


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert cli.main(["doctor", *arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize("all_lines", [False, True])
def test_lines_that_contradict_each_other_are_a_conflict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], all_lines: bool
) -> None:
    root = pets(tmp_path / "pets", cats=3, dogs=3)
    paths = sorted(one.relative_to(root).as_posix() for one in root.rglob("*.jpg"))
    lines = [f"{path},{path.split('/')[0]}\n" for path in paths]
    wrong = [f"{path},eel\n" for path in (paths if all_lines else paths[:1])]
    (root / "labels.csv").write_text("path,label\n" + "".join(lines + wrong))
    found = told(capsys, str(root), "--layout", "table:labels.csv")
    (conflict,) = [one for one in found["findings"] if one["kind"] == "conflict"]
    assert conflict["count"] == len(wrong)
    assert found["counts"]["left_out"] == len(wrong)
    assert {one["file"] for one in found["left_out"]} == set(paths[: len(wrong)])


def test_another_way_to_read_the_images_is_a_finding_and_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("animal/cat", "animal/dog", "plant/oak"):
        (tmp_path / name).mkdir(parents=True)
        save(picture(len(name), (48, 36)), tmp_path / name / "1.png")
        save(picture(len(name) + 9, (48, 36)), tmp_path / name / "2.png")
    found = told(capsys, str(tmp_path))
    assert found["classes"] == ["animal", "plant"]
    assert "layout" in {one["kind"] for one in found["findings"]}
    found = told(capsys, str(tmp_path), "--layout", "deepest")
    assert found["classes"] == ["cat", "dog", "oak"]
    assert "layout" not in {one["kind"] for one in found["findings"]}


def test_the_layout_goes_with_what_is_recommended(troubled: Path, tmp_path: Path) -> None:
    file = tmp_path / "curation.json"
    assert cli.main(["doctor", str(troubled), "--layout", "folders", "--write", str(file)]) == 0
    assert read_curation(file).layout == "folders"


def test_a_table_with_bad_lines_and_missing_files_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = pets(tmp_path)
    rows = [f"{name}/{number}.jpg,{name}" for name in ("cat", "dog") for number in range(20)]
    lines = ["path,label", *rows, "cat/gone.jpg,cat", "dog/also gone.jpg,dog", "cat/1.jpg,"]
    (root / "labels.csv").write_text("\n".join(lines))
    assert cli.main(["doctor", str(root / "labels.csv"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {finding["kind"]: finding["count"] for finding in found["findings"]} == {
        "missing": 2,
        "left-out": 1,
    }
    assert found["counts"]["used"] == 40
    assert found["counts"]["left_out"] == 3
