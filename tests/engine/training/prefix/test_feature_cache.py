import os
from pathlib import Path

import pytest
import torch

from slimstudio.engine.training.prefix.cut import Value
from slimstudio.engine.training.prefix.feature_cache import FeatureCache, FeatureRows
from slimstudio.errors import TrainingError

FLAT = Value((5,), torch.float32, channels_last=False)
PLANES = Value((3, 4, 2), torch.float32, channels_last=True, folded=2)


def add(cache: FeatureCache, key: str, size: int, age_s: int = 0) -> None:
    with cache.adding(key, size, keep=frozenset()):
        pass
    path = cache.find(key)
    assert path is not None
    os.utime(path, (10**9 - age_s, 10**9 - age_s))


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
    cache = FeatureCache(most_bytes=100)
    add(cache, "old", 40, age_s=9)
    add(cache, "new", 40, age_s=5)
    cache.find("old")  # counts as used
    with cache.adding("third", 40, keep=frozenset()):
        assert names(cache) - {"old"} == {f"third.{os.getpid()}.part"}
    assert names(cache) == {"old", "third"}
    with cache.adding("fourth", 40, keep=frozenset({"old"})):
        pass
    assert names(cache) == {"old", "fourth"}
    assert cache.size_bytes() == 80


def test_an_unfinished_file_is_never_found() -> None:
    cache = FeatureCache()
    with pytest.raises(KeyboardInterrupt), cache.adding("one", 10, keep=frozenset()):
        raise KeyboardInterrupt
    assert cache.find("one") is None
    assert names(cache) == set()


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    cache = FeatureCache()
    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    with (
        pytest.raises(TrainingError, match="No space left"),
        cache.adding("one", 10, keep=frozenset()),
    ):
        pass
    assert names(cache) == set()
