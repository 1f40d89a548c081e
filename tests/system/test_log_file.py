"""The log on disk: for its owner alone, also after it was begun anew."""

import logging
import os
from collections.abc import Iterator

import pytest

from slimstudio.system import locations
from slimstudio.system.locations import start_log


@pytest.fixture(autouse=True)
def _root() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    root.setLevel(level)
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps profiles private by itself")
def test_nobody_else_reads_the_log() -> None:
    start_log()
    for _ in range(3):
        logging.getLogger("test").info("x" * 400_000)
    logs = list(locations.cache().glob("slimstudio.log*"))
    assert len(logs) == 2
    assert all(log.stat().st_mode & 0o77 == 0 for log in logs)
