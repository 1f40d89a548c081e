from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio import __version__
from slimstudio.system import libraries, locations
from slimstudio.ui.help.help_dialogs import show_about


def test_it_tells_version_build_libraries_and_licences(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_about(parent)
    assert __version__ in box.text()
    assert "Build: from source" in box.informativeText()
    listed = box.detailedText()
    assert f"torch {version('torch')} (Apache-2.0" in listed
    assert "Qt " in listed
    box.close()


def test_the_version_is_written_in_one_place() -> None:
    assert version("slimstudio") == __version__


def test_a_bundle_tells_when_it_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locations, "resources", lambda: tmp_path)
    (tmp_path / "build.txt").write_text("linux-x86_64, 2026-11-22, 0123abc\n", encoding="utf-8")
    assert libraries.build() == "linux-x86_64, 2026-11-22, 0123abc"


def test_every_library_that_is_needed_names_its_licence() -> None:
    found = libraries.libraries()
    assert {"torch", "PySide6_Essentials", "onnxruntime"} <= {one.name for one in found}
    assert [one.name for one in found if not one.licence] == []
