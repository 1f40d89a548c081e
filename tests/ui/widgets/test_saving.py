"""Names of files: the ending is added before the question whether to replace is asked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.widgets.saving import FileKind, ask_save_path, with_ending

PROJECT = FileKind("Projects (*.slim)", (".slim",))
PAGE, PRINT = FileKind("Page (*.html)", (".html", ".htm")), FileKind("PDF (*.pdf)", (".pdf",))


@pytest.mark.parametrize(
    ("typed", "kind", "kinds", "name"),
    [
        ("birds", PROJECT, [PROJECT], "birds.slim"),
        ("birds v1.2", PROJECT, [PROJECT], "birds v1.2.slim"),
        ("birds.", PROJECT, [PROJECT], "birds.slim"),
        ("birds.slim.bak", PROJECT, [PROJECT], "birds.slim.bak.slim"),
        ("Birds.SLIM", PROJECT, [PROJECT], "Birds.SLIM"),
        ("St. Example", PAGE, [PAGE, PRINT], "St. Example.html"),
        ("St. Example", PRINT, [PAGE, PRINT], "St. Example.pdf"),
        ("page.htm", PRINT, [PAGE, PRINT], "page.htm"),
        (".slim", PROJECT, [PROJECT], ".slim.slim"),
    ],
)
def test_what_lacks_an_ending_gets_one(
    typed: str, kind: FileKind, kinds: list[FileKind], name: str
) -> None:
    assert with_ending(Path("/a") / typed, kind, kinds) == Path("/a") / name


@pytest.mark.parametrize(
    ("typed", "answer", "picked"),
    [
        ("victim", "keep", None),
        ("victim", "replace", "victim.slim"),
        ("victim.slim", None, "victim.slim"),  # the dialog has asked itself
        ("other", None, "other.slim"),
    ],
)
def test_nothing_is_replaced_unasked(
    typed: str,
    answer: str | None,
    picked: str | None,
    *,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "victim.slim").write_text("mine")
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        assert answer is not None
        button = box.findChild(QPushButton, answer)
        assert isinstance(button, QPushButton)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    parent = QWidget()
    qtbot.addWidget(parent)
    found = ask_save_path(parent, "Save", tmp_path, [PROJECT])
    assert found == (None if picked is None else tmp_path / picked)
    assert asked == ([] if answer is None else ["Replace victim.slim?"])
