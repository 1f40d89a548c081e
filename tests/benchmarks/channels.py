"""Finding coupled channels: ours against Torch-Pruning's dependency graph, network by network.

Each network has a process of its own with one thread, so that one that hangs or crashes costs its
time limit and nothing else.
"""

import json
import subprocess
import sys
from typing import Any

from tests.benchmarks.channels_table import SIDES, table
from tests.engine.sources.families import WITH_VALUES

__all__ = ["measure", "names", "table"]

_LONGER = 20  # a process may take this many times its processor time: other programs run too


def names() -> list[str]:
    """List torchvision's classifiers."""
    return [architecture.name for architecture in WITH_VALUES]


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Measure both sides and the floor.

    Args:
        name: Name of a network.
        limit_s: Seconds that one measurement may take.
    """
    worker = ["-W", "ignore", "-m", "tests.benchmarks.channels_worker", name, str(limit_s)]
    try:
        done = subprocess.run(
            [sys.executable, *worker],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGER * limit_s,
            check=False,
        )
        told, missing = done.stdout, "crashed"
    except subprocess.TimeoutExpired as late:
        told, missing = late.stdout or b"", f"more than {limit_s:.0f} s"
    row: dict[str, Any] = {"name": name, **{side: {"error": missing} for side in SIDES}}
    for line in told.decode().splitlines():
        row.update(json.loads(line))
    return row
