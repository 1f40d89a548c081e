import datetime as dt
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


@pytest.mark.parametrize(
    ("today", "months"),
    [
        ("2026-11-22", 0),
        ("2026-12-21", 0),
        ("2026-12-22", 1),
        ("2028-01-22", 14),
        ("2020-01-01", 0),
    ],
)
def test_a_bundle_knows_its_age_without_a_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, today: str, months: int
) -> None:
    monkeypatch.setattr(locations, "resources", lambda: tmp_path)
    (tmp_path / "build.txt").write_text("linux-x86_64, 2026-11-22, 0123abc\n", encoding="utf-8")
    assert libraries.age_months(dt.date.fromisoformat(today)) == months
    monkeypatch.setattr(libraries, "age_months", lambda _today: months)
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_about(parent)
    told = box.informativeText()
    box.close()
    assert (f"This version is {months} months old." in told) is (months > 1)


def test_a_bundle_shows_what_licences_want_to_be_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert libraries.notices() == ""
    monkeypatch.setattr(libraries, "licences_folder", lambda: tmp_path)
    text = "SlimStudio and others\n\nNotices\n\nQt's source: somewhere\n"
    (tmp_path / "LICENCES.txt").write_text(text, encoding="utf-8")
    assert libraries.notices() == "Qt's source: somewhere"


def test_every_library_that_is_needed_names_its_licence() -> None:
    found = libraries.libraries()
    assert {"torch", "PySide6_Essentials", "onnxruntime"} <= {one.name for one in found}
    assert [one.name for one in found if not one.licence] == []
