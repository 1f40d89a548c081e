"""What the window says about its surroundings."""

import errno
import os
from pathlib import Path

import pytest

from slimstudio.messages import Message
from slimstudio.session.settings import load_settings
from slimstudio.system import locations, processor
from slimstudio.ui.desktop import surroundings
from slimstudio.ui.desktop.surroundings import tell_surroundings
from slimstudio.ui.frame.main_window import MainWindow


def test_an_old_processor_is_told_of_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processor, "shortcoming", lambda: Message("It is old."))
    tell_surroundings(window.preferences, window.toast, second=False)
    assert window.toast.text.text() == "It is old."
    assert load_settings().told_of == processor.name()
    window.toast.hide()
    tell_surroundings(window.preferences, window.toast, second=False)
    assert not window.toast.isVisible()


def test_a_home_that_cannot_be_written_to_is_told_of(window: MainWindow, home: Path) -> None:
    (locations.settings().parent / "runs").write_text("a file where the folder should be")
    tell_surroundings(window.preferences, window.toast, second=True)
    said = window.toast.text.text()
    assert "interrupted cannot be kept" in said
    assert "second window" in said
    assert home.is_dir()


def test_nothing_is_said_where_all_can_be_written() -> None:
    assert surroundings.problems() == ()


def test_what_cannot_be_kept_is_named_once_with_the_reason(home: Path) -> None:
    home.write_text("a file where the folder should be")
    said = " ".join(map(str, surroundings.problems()))
    for kept in ("settings", "interrupted", "log"):
        assert said.count(kept) == 1
    assert "Not a directory" in str(said)
    assert "You can go on" in str(said)


def test_a_full_disk_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    (said,) = surroundings.problems()
    assert "No space left on device" in str(said)
