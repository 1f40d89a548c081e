import os
import shutil
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.data.store import allocate, arrange
from slimstudio.errors import ImagesError
from slimstudio.system import locations


def test_small_stores_lie_in_memory() -> None:
    store = allocate(3, 4)
    assert store.shape == (3, 4, 4, 3)
    assert not isinstance(store, np.memmap)


def test_large_stores_lie_in_a_file_that_has_no_name() -> None:
    store = allocate(3, 4, most_memory_bytes=100)
    assert isinstance(store, np.memmap)
    assert store.shape == (3, 4, 4, 3)
    store[:] = 7
    assert store.sum() == 7 * store.size
    assert list(locations.cache().iterdir()) == []


def test_a_disk_without_room_is_an_error_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(free=1000))
    with pytest.raises(ImagesError, match=r"decoded images need .* GB") as caught:
        allocate(1000, 10, most_memory_bytes=100)
    assert "Free some space" in str(caught.value.remedy)


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="this system has no posix_fallocate")
def test_a_disk_that_fills_up_meanwhile_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int, _start: int, _count: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(ImagesError, match="No space left"):
        allocate(1000, 10, most_memory_bytes=100)


@given(order=st.integers(0, 12).flatmap(lambda count: st.permutations(range(count))))
def test_arranging_moves_every_image_to_its_place(order: list[int]) -> None:
    store = np.empty((len(order), 2, 2, 3), np.uint8)
    store[:] = np.arange(len(order), dtype=np.uint8)[:, None, None, None]
    arrange(store, order)
    assert store[:, 1, 0, 2].tolist() == order


def test_a_cache_folder_that_cannot_be_made_is_an_error_that_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(tmp_path / "file"))
    with pytest.raises(ImagesError, match="decoded images need"):
        allocate(3, 4, most_memory_bytes=100)
