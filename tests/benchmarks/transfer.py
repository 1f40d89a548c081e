"""What a person gets who teaches a pretrained network classes of photographs, and prunes it.

Five-fold: every photograph judges once, and never where it taught. The command line does it, with
its default settings.
"""

import json
import os
import subprocess
import sys
import time
from math import sqrt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.fidelity.bench import wilson
from tests.benchmarks.photographs import PhotographsMissing, labelled

QUICK = ("quick, *",)

_NETWORK = "tf_efficientnet_lite0"
_SIDE, _QUICK_SIDE = 160, 96
_FOLDS = 5
_SHARES = (50.0, 25.0, 12.5)
_STEP = 8  # pixels; whole strides fit into such sides
_LONGER = 30  # a case may take this many times the limit of one measurement
_IDLE_MACS = "95%"  # a command prunes; where the original alone counts, by this little
# As many passes in each of its rounds as the default preset gives to so few photographs.
_LEARNING_ALONE = ["--learn-epochs", "12", "--epochs", "0", "--no-heal"]
_INTRODUCTION = """\
# A pretrained network that learns classes, and is pruned

Written by `python -m tests.benchmarks transfer`: `slimstudio compress` teaches EfficientNet-Lite0
five kinds of photographs (Debian's `tuxpaint-stamps-default`: cut-outs on plain backgrounds) until
it stops getting better, prunes it and fine-tunes it, all with the default settings. In each of five
folds another fifth judges; rows add up the folds that were run, whose number is in brackets, and
rows that were not run are absent. *Right*: with Wilson's 95 % interval. *Smaller pictures*: the
same network, taught in the same way, on pictures that cost as much as the pruned one. *From random
values*: what a person without published values gets, before anything is pruned. Seconds are those
of a fold, of one thread of a machine that does other things."""
_HEAD = """\
| network | MACs | right | seconds |
|---|--:|--:|--:|"""


def names() -> list[str]:
    """List the cases, fold by fold."""
    found = ["quick, fold 1: ours 50 %", "quick, fold 1: smaller pictures 50 %"]
    for fold in range(1, _FOLDS + 1):
        kinds = [
            f"{kind} {share:g} %" for kind in ("ours", "smaller pictures") for share in _SHARES
        ]
        found += [f"{_SIDE} px, fold {fold}: {kind}" for kind in (*kinds, "from random values")]
    return found


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Do one case.

    Args:
        name: From `names`.
        limit_s: A thirtieth of what it may take.
    """
    where, _, what = name.partition(": ")
    side = _QUICK_SIDE if where.startswith("quick") else _SIDE
    with TemporaryDirectory() as place:
        folder = Path(place)
        try:
            labelled(folder / "all")
        except PhotographsMissing as missing:
            return {"name": name, "missing": str(missing), "found": []}
        divide(folder / "all", folder / "photographs", int(where.split()[-1]))
        began = time.perf_counter()
        told = _compress(folder, _LONGER * limit_s, *_words(what, side))
        seconds = time.perf_counter() - began
    before, after = told["before"], told["after"]
    judges = told["images"]["validation"]
    macs = _share(what) if what.startswith("smaller") else 1.0
    if not what.startswith("ours"):
        return {"name": name, "found": [_found(what, macs, before, judges, seconds)]}
    pruned = _found(what, after["macs"] / before["macs"], after, judges, seconds)
    return {"name": name, "found": [_found("the original", 1.0, before, judges, 0.0), pruned]}


def divide(source: Path, target: Path, fold: int) -> None:
    """Move every fifth picture of each class to the images that judge.

    Args:
        source: A folder for each class; it is empty afterwards.
        target: Where `train` and `val` go.
        fold: Which fifth judges, 1 to 5.
    """
    for kind in sorted(source.iterdir()):
        for at, picture in enumerate(sorted(kind.iterdir())):
            part = "val" if at % _FOLDS == fold - 1 else "train"
            (target / part / kind.name).mkdir(parents=True, exist_ok=True)
            picture.rename(target / part / kind.name / picture.name)


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Add up the folds, and write a line for each network."""
    missing = sorted({row["missing"] for row in rows if "missing" in row})
    sums: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        where = row["name"].partition(",")[0]
        seen = {(row["name"], one["network"]) for one in row["found"]}
        assert len(seen) == len(row["found"])
        for one in row["found"]:
            # Each command teaches the original anew, and to the same: it counts once a fold.
            if one["network"] != "the original" or row["name"].endswith(f"ours {_SHARES[0]:g} %"):
                sums.setdefault(f"{where}: {one['network']}", []).append(one)
    lines = [_line(name, found) for name, found in sums.items()]
    return "\n\n".join([_INTRODUCTION, *missing, "\n".join([_HEAD, *lines])])


def _words(what: str, side: int) -> list[str]:
    if what == "from random values":
        return ["--weights", "none", "--macs", _IDLE_MACS, *_LEARNING_ALONE]
    if what.startswith("ours"):
        return ["--input-size", str(side), "--macs", f"{100 * _share(what):g}%"]
    small = int(side * sqrt(_share(what))) // _STEP * _STEP
    idle = ["--macs", _IDLE_MACS, "--strategy", "uniform", *_LEARNING_ALONE]
    return ["--input-size", str(small), *idle]


def _share(what: str) -> float:
    return float(what.split()[-2]) / 100


def _compress(folder: Path, limit_s: float, *further: str) -> dict[str, Any]:
    words = ["compress", "--model", _NETWORK, "--data", str(folder / "photographs")]
    words += ["--out", str(folder / "out"), "--formats", "pt", "--json", "--threads", "1", *further]
    if "--weights" not in further:
        words += ["--weights", "pretrained"]
    if "--input-size" not in further:
        words += ["--input-size", str(_SIDE)]
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


def _found(
    network: str, macs: float, card: dict[str, Any], judges: int, seconds: float
) -> dict[str, Any]:
    right = round(card["accuracy"] * judges)
    return {
        "network": network, "macs": macs, "right": right, "judges": judges, "seconds": seconds,
    }  # fmt: skip


def _line(name: str, found: list[dict[str, Any]]) -> str:
    right, judges = (sum(one[part] for one in found) for part in ("right", "judges"))
    macs, seconds = (sum(one[part] for one in found) / len(found) for part in ("macs", "seconds"))
    low, high = wilson(right, judges)
    cells = [
        f"{name} ({len(found)})", f"{macs:.1%}",
        f"{right / judges:.1%} [{100 * low:.0f}, {100 * high:.0f}]",
        f"{seconds:.0f}" if seconds else "-",
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"
