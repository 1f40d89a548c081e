"""A folder that cannot be opened is told, with the reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.widgets import open_folder as opening


@pytest.mark.parametrize(("there", "opens"), [(True, True), (True, False), (False, True)])
def test_what_does_not_open_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool, opens: bool
) -> None:
    folder = tmp_path / "exports"
    if there:
        folder.mkdir()
    told: list[Exception] = []
    asked: list[QUrl] = []
    monkeypatch.setattr(opening, "show_error", lambda _parent, error: told.append(error))

    def answer(url: QUrl) -> bool:
        asked.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    opening.open_folder(folder, parent)
    assert [url.toLocalFile() for url in asked] == ([folder.as_posix()] if there else [])
    assert bool(told) is not (there and opens)
    assert all(str(folder) in str(error) for error in told)
