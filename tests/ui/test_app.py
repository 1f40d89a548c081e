"""What the window does for later starts, and what it says about its surroundings."""

from functools import partial
from pathlib import Path

import pytest

from slimstudio import app, locations, processor
from slimstudio.session.settings import load_settings
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.main_window import MainWindow


def opened_by(window: MainWindow, monkeypatch: pytest.MonkeyPatch, *, locked: bool) -> list[Path]:
    opened: list[Path] = []
    with monkeypatch.context() as patch:  # closing the window asks too whether work is going on
        patch.setattr(window.files, "open_file", opened.append)
        patch.setattr(Jobs, "locked", property(lambda _jobs: locked))
        app.take_request(window, "/photos/cats.slim")
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
    app.take_request(window, "")
    assert not window.isMinimized()


def test_an_old_processor_is_told_of_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processor, "shortcoming", lambda: "It is old.")
    app.tell_surroundings(window, second=False)
    assert window.toast.text.text() == "It is old."
    assert load_settings().told_of == processor.name()
    window.toast.hide()
    app.tell_surroundings(window, second=False)
    assert not window.toast.isVisible()


def test_a_home_that_cannot_be_written_to_is_told_of(window: MainWindow, home: Path) -> None:
    (locations.settings().parent / "runs").write_text("a file where the folder should be")
    app.tell_surroundings(window, second=True)
    said = window.toast.text.text()
    assert "interrupted cannot be kept" in said
    assert "second window" in said
    assert home.is_dir()
