"""What is kept to be faster can be counted and deleted."""

import pytest

from slimstudio.engine.data.unpacked import UnpackedStore
from slimstudio.session.cache_folder import cache_bytes, clear_cache
from slimstudio.system import locations


@pytest.fixture(autouse=True)
def _kept() -> None:
    cache = locations.cache()
    for name in ("features/a", "thumbnails/b", "images/used/c", "images/free/d", "logs/e"):
        path = cache / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 1000)
    (cache / "slimstudio.log").write_bytes(b"y" * 10)
    (cache / "latency-1.json").write_bytes(b"z" * 100)


def test_what_can_be_made_again_is_counted() -> None:
    assert cache_bytes() == 3 * 1000 + 100


def test_what_is_in_use_and_what_is_for_people_stays() -> None:
    assert UnpackedStore().hold("used") is not None
    clear_cache()
    cache = locations.cache()
    left = {path.relative_to(cache).as_posix() for path in cache.rglob("*") if path.is_file()}
    assert left == {"thumbnails/b", "logs/e", "slimstudio.log", "images/used/c"}
    assert cache_bytes() == 1000
