import html
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.targets.page import README, page_text
from slimstudio.engine.targets.target import Kit, Target
from slimstudio.engine.targets.targets import TARGETS, target_called
from slimstudio.engine.targets.this_computer import THIS_COMPUTER
from slimstudio.engine.targets.writing import Gift, write_target
from slimstudio.errors import Cancelled, ExportError
from slimstudio.messages import Message
from tests.engine.export.controls import StopsAt, Watching
from tests.engine.export.samples import PREPROCESSING, pictures
from tests.engine.targets.samples import kit, network, picture

DATASET = Dataset(pictures(40), pictures())


def gift(folder: Path, count: int = 24) -> Gift:
    (folder / "mine").mkdir()
    paths = [folder / "mine" / f"{at}.png" for at in range(count)]
    for at, path in enumerate(paths):
        picture(at).save(path)
    return Gift(network(), "birds", DATASET, paths)


def test_every_target_has_a_name_of_its_own_and_is_found_by_it() -> None:
    assert [target_called(one.key) for one in TARGETS] == list(TARGETS)
    assert len({one.title for one in TARGETS}) == len(TARGETS)
    with pytest.raises(KeyError):
        target_called("moon")


def test_listing_targets_loads_neither_torch_nor_a_runtime() -> None:
    program = (
        "import sys; from slimstudio.engine.targets import targets; "
        "sys.exit(', '.join({'torch', 'onnxruntime', 'onnx'} & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.slow
@pytest.mark.parametrize("key", ["board", "intel", "program"])
def test_a_folder_is_written_whole_and_its_programs_work(key: str, tmp_path: Path) -> None:
    given, target = gift(tmp_path), target_called(key)
    for lack in (one.extra.missing() for one in target.formats if one.extra):
        if lack:
            pytest.skip(str(lack))
    exported = write_target(given, target, tmp_path, Unattended())
    folder = tmp_path / f"birds for {key}"
    names = {path.name for path in folder.iterdir()}
    assert {README, "answers.json", "classes.txt", "classify.py"} <= names
    assert "device.json" not in names
    assert not [name for name in names if name.startswith(".")]
    assert len(list((folder / "pictures").iterdir())) == 20
    assert [one.path for one in exported] == [
        folder / f"birds{one.suffix}" for one in target.formats
    ]
    assert all(one.agreement.agreeing == 30 for one in exported)
    assert sorted(path.name for path in tmp_path.iterdir()) == [folder.name, "mine"]


def without_programs(target: Target) -> Target:
    return replace(target, formats=(), write_programs=lambda _kit: ())


def test_what_else_lies_in_the_folder_stays(tmp_path: Path) -> None:
    target = without_programs(THIS_COMPUTER)
    folder = tmp_path / "birds for this-computer"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / README).write_text("old")
    write_target(gift(tmp_path), target, tmp_path, Unattended())
    assert (folder / "notes.txt").read_text() == "mine"
    assert (folder / README).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_network_that_a_target_cannot_take_is_refused_before_anything_is_written(
    tmp_path: Path,
) -> None:
    target = replace(
        THIS_COMPUTER,
        refusal=lambda _network: Message("It is too large."),
        nearest=Message("My own program"),
    )
    given, control = gift(tmp_path), Watching()
    with pytest.raises(ExportError, match=r"too large\. Choose “My own program” instead"):
        write_target(given, target, tmp_path, control)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
    assert control.events == []


def test_a_program_that_does_not_work_is_not_kept(tmp_path: Path) -> None:
    def broken(kit: Kit) -> tuple[str, ...]:
        (kit.folder / "broken.py").write_text("raise SystemExit('3 of 4 answers agree')")
        return ("broken.py",)

    target = replace(THIS_COMPUTER, formats=(), write_programs=broken)
    with pytest.raises(ExportError, match=r"“broken.py” does not work.*3 of 4 answers agree"):
        write_target(gift(tmp_path), target, tmp_path, Unattended())
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_target(gift(tmp_path), THIS_COMPUTER, tmp_path, StopsAt("export", 5))
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    given = gift(tmp_path)
    (tmp_path / "birds for this-computer").write_text("a file")
    with pytest.raises(ExportError, match="was not written"):
        write_target(given, without_programs(THIS_COMPUTER), tmp_path, Unattended())


@pytest.mark.parametrize("key", ["apple", "android"])
def test_examples_that_nobody_can_try_here_are_whole_and_say_so(key: str, tmp_path: Path) -> None:
    target, made = target_called(key), kit(tmp_path)
    assert target.write_programs(made) == ()
    (program,) = [*tmp_path.glob("*.kt"), *tmp_path.glob("*.swift")]
    text = program.read_text(encoding="utf-8")
    assert "/*" not in text.replace("/**", "")  # every place is filled in
    assert f"height = {PREPROCESSING.size} " in text
    assert text.count("{") == text.count("}")
    squares = sorted((tmp_path / "squares").iterdir())
    for square, one in zip(squares, made.pictures, strict=True):
        with Image.open(square) as image:
            wanted = decode(tmp_path / one.file, PREPROCESSING)
            assert np.array_equal(np.asarray(image), wanted)
    assert str(target.unseen) in html.unescape(page_text(target, made))


def test_a_target_whose_format_is_not_installed_says_what_and_names_another(
    tmp_path: Path,
) -> None:
    lacking = replace(ONNX, extra=Extra("moon", ("no_such_module_anywhere",), 7, "MIT"))
    target = replace(THIS_COMPUTER, formats=(lacking,), nearest=Message("A web page"))
    with pytest.raises(ExportError, match=r"slimstudio\[moon\].*Choose “A web page” instead"):
        write_target(gift(tmp_path), target, tmp_path, Unattended())
