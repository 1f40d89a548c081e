"""What is said about a home that cannot be written to."""

import errno
import os
from pathlib import Path

import pytest

from slimstudio.session import surroundings


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
