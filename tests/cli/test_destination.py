"""Tests of the folder that a command writes into."""

from pathlib import Path

import pytest

from slimstudio.cli.destination import Destination
from slimstudio.errors import ExportError, InputError


def test_kept_files_are_in_place_and_nothing_else_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with Destination(folder) as destination:
        (destination.staging / "network.pt").write_text("new")
        (destination.staging / "network.load.py").write_text("beside it")
        destination.keep()
        (destination.staging / "late.onnx").write_text("not kept")

    assert (folder / "network.pt").read_text() == "new"
    assert sorted(path.name for path in folder.iterdir()) == ["network.load.py", "network.pt"]


def test_an_older_file_is_replaced_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "network.pt").write_text("old")
    (tmp_path / "mine.txt").write_text("mine")
    with Destination(tmp_path) as destination:
        (destination.staging / "network.pt").write_text("new")
        destination.keep()

    assert (tmp_path / "network.pt").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.txt", "network.pt"]


def test_what_was_made_for_nothing_is_removed_again(tmp_path: Path) -> None:
    with Destination(tmp_path / "a" / "b") as destination:
        (destination.staging / "half.onnx").write_text("half")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_there_stays_when_the_work_fails(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), Destination(tmp_path):
        raise RuntimeError

    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(InputError, match="cannot be written") as caught:
        Destination(tmp_path / "out" / "deeper")

    assert "--out" in str(caught.value.remedy)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_place_that_cannot_be_replaced_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "network.pt").mkdir()
    with Destination(tmp_path) as destination:
        (destination.staging / "network.pt").write_text("new")
        with pytest.raises(ExportError, match="cannot be replaced"):
            destination.keep()
