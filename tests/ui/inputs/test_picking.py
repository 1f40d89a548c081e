"""Sorting what people drop, and picking it."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from slimstudio.session.project import ModelChoice
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.picking import (
    Dropped,
    pick_architecture,
    pick_images,
    pick_model_file,
    sort_dropped,
)


def urls(*paths: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


@pytest.mark.parametrize("name", ["net.pt", "net.pth", "net.safetensors", "NET.PT"])
def test_weight_files_are_models(tmp_path: Path, name: str) -> None:
    assert sort_dropped(urls(tmp_path / name)).model == tmp_path / name


def test_networks_in_folders_and_zips_are_models(tmp_path: Path) -> None:
    folder, packed = tmp_path / "vit", tmp_path / "net.zip"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").touch()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("net.pth", b"")
    for path in (folder, packed):
        assert sort_dropped(urls(path)) == Dropped(model=path)


@pytest.mark.parametrize("name", ["model.h5", "net.tflite", "model_best.pth.tar", "last.ckpt"])
def test_networks_of_other_programs_are_models_that_do_not_open(tmp_path: Path, name: str) -> None:
    assert sort_dropped(urls(tmp_path / name)) == Dropped(model=tmp_path / name)


def test_folders_zips_and_tables_are_images(tmp_path: Path) -> None:
    assert sort_dropped(urls(tmp_path)).images == tmp_path
    for name in ("a.zip", "labels.csv", "labels.JSON", "labels.tsv"):
        assert sort_dropped(urls(tmp_path / name)).images == tmp_path / name


def test_projects_are_projects(tmp_path: Path) -> None:
    assert sort_dropped(urls(tmp_path / "a.slim")).project == tmp_path / "a.slim"


def test_a_model_and_images_can_be_dropped_together(tmp_path: Path) -> None:
    dropped = sort_dropped(urls(tmp_path / "net.pt", tmp_path, tmp_path / "notes.txt"))
    assert dropped.model == tmp_path / "net.pt"
    assert dropped.images == tmp_path
    assert dropped.refused == (tmp_path / "notes.txt",)
    assert dropped.usable


def test_what_fits_nothing_is_refused(tmp_path: Path) -> None:
    dropped = sort_dropped(urls(tmp_path / "notes.txt"))
    assert not dropped.usable


@pytest.mark.usefixtures("qapp")
def test_picking_is_an_edit_with_absolute_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document = Document()
    pick_model_file(document, Path("net.pt"))
    assert document.project.model == ModelChoice(weights=str(tmp_path / "net.pt"))
    pick_images(document, Path("pets"))
    assert document.project.images == str(tmp_path / "pets")
    pick_architecture(document, "resnet18")
    assert document.project.model == ModelChoice("resnet18")
    assert document.undo_stack.undoText() == "Pick resnet18"
    assert document.undo_stack.count() == 3


def test_a_list_of_names_is_for_the_classes_and_other_texts_are_refused(tmp_path: Path) -> None:
    names, empty = tmp_path / "names.txt", tmp_path / "empty.txt"
    names.write_text("ant\nbee\n")
    empty.write_text("")
    assert sort_dropped(urls(names)) == Dropped(labels=names)
    assert sort_dropped(urls(empty)) == Dropped(refused=(empty,))
    both = sort_dropped(urls(tmp_path / "net.onnx", names))
    assert (both.model, both.labels) == (tmp_path / "net.onnx", names)
