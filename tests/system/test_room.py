"""What work needs is compared with what there is, and what is kept free is told."""

import shutil
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest

from slimstudio.messages import NO_MESSAGE
from slimstudio.system.room import lack_of_memory, lack_of_room


class Free(NamedTuple):
    free: int = 0
    available: int = 0


def test_too_little_room_says_how_much_is_needed_left_and_kept_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def usage(folder: Path) -> Free:
        asked.append(folder)
        return Free(free=300_000_000)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    folder = tmp_path / "not" / "there" / "yet"
    assert lack_of_room(folder, 200_000_000, 100_000_000) == NO_MESSAGE
    said = str(lack_of_room(folder, 200_000_001, 100_000_000))
    for part in (str(folder), "200 MB", "300 MB", "100 MB of these are kept free"):
        assert part in said
    assert asked == [tmp_path, tmp_path]


def test_too_little_memory_says_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: Free(available=500_000_000))
    assert lack_of_memory(500_000_000) == NO_MESSAGE
    said = str(lack_of_memory(700_000_000))
    assert "700 MB" in said
    assert "500 MB" in said
