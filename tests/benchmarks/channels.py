"""Finding coupled channels: ours against Torch-Pruning's dependency graph, network by network.

Each measurement runs in a process of its own with one thread, so that one that hangs or crashes
costs its time limit and nothing else.
"""

import json
import subprocess
import sys
from typing import Any

from slimstudio.engine.models.catalogue import architectures
from tests.benchmarks.channels_table import SIDES, table

__all__ = ["measure", "names", "table"]

_LONGER = 10  # a process may take this many times its processor time: other programs run too


def names() -> list[str]:
    """List torchvision's classifiers."""
    return [architecture.name for architecture in architectures()]


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Measure both sides and the floor.

    Args:
        name: Name of a network.
        limit_s: Seconds that one measurement may take.
    """
    return {"name": name, **{side: _run(name, side, limit_s) for side in SIDES}}


def _run(name: str, side: str, limit_s: float) -> dict[str, Any]:
    worker = ["-W", "ignore", "-m", "tests.benchmarks.channels_worker"]
    try:
        done = subprocess.run(
            [sys.executable, *worker, name, side, str(limit_s)],
            capture_output=True,
            text=True,
            timeout=_LONGER * limit_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"error": f"more than {limit_s:.0f} s"}
    if done.returncode != 0 or not done.stdout.strip():
        return {"error": (done.stderr.strip().splitlines() or ["crashed"])[-1][:200]}
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result
