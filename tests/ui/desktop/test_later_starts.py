"""What the window does for later starts of the program."""

from functools import partial
from pathlib import Path

import pytest

from slimstudio.ui.desktop.open_requests import LaterStarts
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.jobs import Jobs


def later_starts(window: MainWindow) -> LaterStarts:
    return LaterStarts(window, window.files, window.jobs, window.toast)


def opened_by(window: MainWindow, monkeypatch: pytest.MonkeyPatch, *, locked: bool) -> list[Path]:
    opened: list[Path] = []
    with monkeypatch.context() as patch:  # closing the window asks too whether work is going on
        patch.setattr(window.files, "open_file", opened.append)
        patch.setattr(Jobs, "locked", property(lambda _jobs: locked))
        later_starts(window).take("/photos/cats.slim")
    return opened


def test_a_project_of_another_start_is_opened_in_this_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened_by(window, monkeypatch, locked=False) == [Path("/photos/cats.slim")]


def test_while_work_is_going_on_it_is_refused_with_the_reason(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened_by(window, monkeypatch, locked=True) == []
    assert window.toast.isVisible()
    assert "cats.slim was not opened" in window.toast.text.text()


def test_another_start_without_a_project_only_shows_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.files, "open_file", partial(pytest.fail, "opened"))
    window.showMinimized()
    later_starts(window).take("")
    assert not window.isMinimized()
