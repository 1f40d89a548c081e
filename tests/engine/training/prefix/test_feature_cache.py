import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.training.prefix.cut import StoredValue
from slimstudio.engine.training.prefix.feature_cache import FeatureCache, FeatureRows
from slimstudio.errors import TrainingError

CONTROL = Unattended()
FLAT = StoredValue((5,), torch.float32, channels_last=False)
PLANES = StoredValue((3, 4, 2), torch.float32, channels_last=True, folded=2)


def add(cache: FeatureCache, key: str, size: int, age_s: int = 0) -> None:
    with (
        cache.adding(key, size, CONTROL, keep=frozenset()) as unfinished,
        unfinished.open("r+b") as file,
    ):
        file.write(bytes(range(size)))
    path = find(cache, key, size)
    assert path is not None
    os.utime(path, (10**9 - age_s, 10**9 - age_s))


def find(cache: FeatureCache, key: str, size: int = 40) -> Path | None:
    return cache.find(key, size, CONTROL)


def names(cache: FeatureCache) -> set[str]:
    return {path.name for path in cache.folder.iterdir()}


def test_rows_come_back_as_they_were_put(tmp_path: Path) -> None:
    generator = torch.Generator().manual_seed(0)
    flat = torch.randn(7, 5, generator=generator)
    planes = torch.randn(14, 3, 4, 2, generator=generator)
    planes = planes.contiguous(memory_format=torch.channels_last)
    path = tmp_path / "rows"
    path.write_bytes(bytes(7 * (FLAT.size_bytes + PLANES.size_bytes)))
    rows = FeatureRows(path, (FLAT, PLANES), 7, writable=True)
    rows.put(0, (flat[:4], planes[:8]))
    rows.put(4, (flat[4:], planes[8:]))
    chosen = torch.tensor([6, 0, 3])
    one, two = FeatureRows(path, (FLAT, PLANES), 7).take(chosen)
    assert torch.equal(one, flat[chosen])
    assert torch.equal(two, planes.view(7, 2, 3, 4, 2)[chosen].flatten(0, 1))
    assert two.is_contiguous(memory_format=torch.channels_last)


def test_what_was_not_used_for_longest_makes_room() -> None:
    cache = FeatureCache(most_bytes=200)
    add(cache, "old", 40, age_s=9)
    add(cache, "new", 40, age_s=5)
    find(cache, "old")  # counts as used
    with cache.adding("third", 40, CONTROL, keep=frozenset()) as path:
        assert names(cache) == {"old", path.name}
    assert names(cache) == {"old", "third"}
    with cache.adding("fourth", 40, CONTROL, keep=frozenset({"old"})):
        pass
    assert names(cache) == {"old", "fourth"}
    assert cache.size_bytes() == 144


def test_an_unfinished_file_is_never_found() -> None:
    cache = FeatureCache()
    with pytest.raises(KeyboardInterrupt), cache.adding("one", 10, CONTROL, keep=frozenset()):
        raise KeyboardInterrupt
    assert find(cache, "one", 10) is None
    assert names(cache) == set()


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    cache = FeatureCache()
    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    with (
        pytest.raises(TrainingError, match="No space left"),
        cache.adding("one", 10, CONTROL, keep=frozenset()),
    ):
        pass
    assert names(cache) == set()


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[7] ^= 1
    path.write_bytes(content)


def exchange(path: Path) -> None:
    path.write_bytes(path.with_name("other").read_bytes())


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


DAMAGES = [zero, cut, lengthen, empty, flip, exchange, pipe]


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_does_not_fit_its_checksum_is_deleted(damage: Callable[[Path], None]) -> None:
    cache = FeatureCache()
    add(cache, "one", 40)
    add(cache, "other", 40)
    damage(cache.folder / "one")
    assert find(cache, "one") is None
    assert names(cache) == {"other"}
    add(cache, "one", 40)
    assert find(cache, "one") is not None


def test_a_file_of_another_size_is_not_believed() -> None:
    cache = FeatureCache()
    add(cache, "one", 40)
    assert find(cache, "one", 39) is None


_KILLED = """
import os, signal
from slimstudio.engine.control import Unattended
from slimstudio.engine.training.prefix.feature_cache import FeatureCache
with FeatureCache().adding("one", 1000, Unattended(), keep=frozenset()):
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_what_a_kill_leaves_is_deleted_by_the_next_run() -> None:
    cache = FeatureCache()
    assert subprocess.run([sys.executable, "-c", _KILLED], check=False).returncode == -9
    assert len(names(cache)) == 1
    assert cache.size_bytes() == 0
    add(cache, "two", 40)
    assert names(cache) == {"two"}


def test_what_another_window_writes_is_never_evicted() -> None:
    cache = FeatureCache(most_bytes=100)
    with cache.adding("one", 60, CONTROL, keep=frozenset()):
        add(cache, "two", 40)
        add(cache, "three", 40)
    assert find(cache, "one", 60) is not None
