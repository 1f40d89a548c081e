"""Finding coupled channels: ours against Torch-Pruning's dependency graph, network by network.

Each measurement runs in a process of its own with one thread, so that one that hangs or crashes
costs its time limit and nothing else.
"""

import json
import subprocess
import sys
from math import exp, log
from typing import Any

from slimstudio.engine.models.catalogue import architectures

_SIDES = ("ours", "peer", "floor")
_HEAD = (
    f"{'network':22}{'ours s':>9}{'peer s':>9}{'ratio':>8}{'floor':>8}"
    f"{'MACs left, ours / peer':>26}{'parameters left':>20}"
)


def measure(only: list[str] | None, limit_s: float) -> tuple[list[dict[str, Any]], str]:
    """Measure all of torchvision's classifiers, or some.

    Args:
        only: Names of networks; None for all.
        limit_s: Seconds that one measurement may take; a failure counts as much.

    Returns:
        The figures of each network, and a table of them.
    """
    names = only or [architecture.name for architecture in architectures()]
    rows = []
    print(_HEAD, flush=True)
    for name in names:
        row: dict[str, Any] = {"network": name}
        for side in _SIDES:
            row[side] = _run(name, side, limit_s)
        rows.append(row)
        print(_line(row, limit_s), flush=True)
    return rows, _summary(rows, limit_s)


def _run(name: str, side: str, limit_s: float) -> dict[str, Any]:
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.channels_worker", name, side]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=3 * limit_s, check=False
        )
    except subprocess.TimeoutExpired:
        return {"error": f"more than {limit_s:.0f} s"}
    if done.returncode != 0 or not done.stdout.strip():
        return {"error": (done.stderr.strip().splitlines() or ["crashed"])[-1][:200]}
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _seconds(row: dict[str, Any], side: str, limit_s: float) -> float:
    return float(min(row[side].get("seconds", limit_s), limit_s))


def _line(row: dict[str, Any], limit_s: float) -> str:
    ours, peer, floor = (_seconds(row, side, limit_s) for side in _SIDES)
    macs = " / ".join(_share(row[side].get("macs_left")) for side in _SIDES[:2])
    parameters = " / ".join(_share(row[side].get("parameters_left")) for side in _SIDES[:2])
    failed = "; ".join(f"{s}: {row[s]['error']}" for s in _SIDES if "error" in row[s])
    return (
        f"{row['network']:22}{ours:9.3f}{peer:9.3f}{peer / ours:8.1f}{ours / floor:8.1f}"
        f"{macs:>26}{parameters:>20}  {failed}"
    )


def _share(value: float | None) -> str:
    return "failed" if value is None else f"{value:.1%}"


def _summary(rows: list[dict[str, Any]], limit_s: float) -> str:
    ratios = [_seconds(r, "peer", limit_s) / _seconds(r, "ours", limit_s) for r in rows]
    mean = exp(sum(map(log, ratios)) / len(ratios))
    over_floor = max(_seconds(r, "ours", limit_s) / _seconds(r, "floor", limit_s) for r in rows)
    slower = [r["network"] for r, ratio in zip(rows, ratios, strict=True) if ratio < 1]
    covered = {side: sum("error" not in r[side] for r in rows) for side in _SIDES}
    return "\n".join(
        [
            f"Geometric mean: {mean:.1f} times as fast (a failure counts {limit_s:.0f} s).",
            f"Covered: ours {covered['ours']}, peer {covered['peer']} of {len(rows)}.",
            f"Slower than the peer: {', '.join(slower) or 'none'}.",
            f"At most {over_floor:.1f} times one plain forward pass on meta tensors.",
        ]
    )
