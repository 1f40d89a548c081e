"""What a person gets from real photographs: taught, pruned by half, exported, all offline.

The command line does it, as a person would. The network that comes with SlimStudio is compared with
the same one from random values, which is what is left where no trained values are.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.photographs import PhotographsMissing, labelled

_NETWORK = "tf_efficientnet_lite0"
_MACS = "50%"
_PASSES = "3"  # counted, so that the figures do not depend on how fast the computer is
_LONGER = 30  # a case may take this many times the limit of one measurement
_HEAD = """\
# Real photographs

Written by `python -m tests.benchmarks photos`: `slimstudio compress` teaches EfficientNet-Lite0
five kinds of photographs (Debian's `tuxpaint-stamps-default`: cut-outs on plain backgrounds, one of
five held back to judge by), prunes it to half of its MACs, and exports it. Three passes learn the
classes, and three bring back what pruning took.
In brackets: Wilson's 95 % interval. One thread; seconds are of a machine that does other things.

| starts from | photographs | judged by | original is right | compact is right | MACs left \
| file | agree after export | seconds |
|---|--:|--:|--:|--:|--:|--:|--:|--:|"""


def names() -> list[str]:
    """List what the network starts from."""
    return ["pretrained", "none"]


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Do the whole job.

    Args:
        name: What the network starts from.
        limit_s: A thirtieth of what it may take.
    """
    with TemporaryDirectory() as place:
        folder = Path(place)
        try:
            counts = labelled(folder / "photographs")
        except PhotographsMissing as missing:
            return {"name": name, "skipped": str(missing)}
        began = time.perf_counter()
        told = _compress(name, folder, _LONGER * limit_s)
        seconds = time.perf_counter() - began
        return {
            "name": name,
            "photographs": sum(counts.values()),
            "judged_by": told["images"]["validation"],
            "before": _right(told["before"]),
            "after": _right(told["after"]),
            "macs": told["after"]["macs"] / told["before"]["macs"],
            "exports": [
                {
                    "format": one["format"],
                    "size_bytes": one["size_bytes"],
                    "agreeing": one["agreement"]["agreeing"] / one["agreement"]["images"],
                }
                for one in told["exports"]
            ],
            "seconds": seconds,
        }


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each start."""
    return "\n".join([_HEAD, *map(_line, rows)])


def _compress(start: str, folder: Path, limit_s: float) -> dict[str, Any]:
    words = ["compress", "--model", _NETWORK, "--weights", start, "--macs", _MACS]
    words += ["--data", str(folder / "photographs"), "--out", str(folder / "out")]
    words += ["--json", "--no-onnx-timing", "--threads", "1"]
    words += ["--learn-epochs", _PASSES, "--epochs", _PASSES, "--no-learn-further"]
    done = subprocess.run(
        [sys.executable, "-m", "slimstudio", *words],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=limit_s,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"it ended with {done.returncode}: {done.stderr[-500:]}")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _right(card: dict[str, Any]) -> dict[str, float]:
    return {
        "share": card["accuracy"],
        "low": card["accuracy_interval"][0],
        "high": card["accuracy_interval"][1],
    }


def _line(row: dict[str, Any]) -> str:
    if "skipped" in row:
        return f"| {row['name']} | skipped: {row['skipped']} |||||||"
    exact = min(one["agreeing"] for one in row["exports"])
    smallest = min(one["size_bytes"] for one in row["exports"])
    cells = [
        {"pretrained": "its ImageNet values", "none": "random values"}[row["name"]],
        str(row["photographs"]),
        str(row["judged_by"]),
        _share(row["before"]),
        _share(row["after"]),
        f"{row['macs']:.1%}",
        f"{smallest / 1e6:.1f} MB",
        f"{exact:.0%}",
        f"{row['seconds']:.0f}",
    ]
    return f"| {' | '.join(cells)} |"


def _share(right: dict[str, float]) -> str:
    return f"{right['share']:.1%} [{right['low']:.0%}, {right['high']:.0%}]"
