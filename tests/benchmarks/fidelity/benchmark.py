"""The benchmark as the command runs it: cases by name, figures, table.

A pretrained network answers photographs that it never saw; some of them repair what pruning broke,
the others judge. What counts is how often the first answer is still the original's.
"""

from functools import lru_cache
from math import sqrt
from pathlib import Path
from typing import Any

import torch

from tests.benchmarks.fidelity.bench import MODEL, Bench, Stage
from tests.benchmarks.fidelity.ours import Ours
from tests.benchmarks.fidelity.peers import Peers
from tests.benchmarks.photographs import PhotographsMissing

QUICK = ("*quick: *",)

_SIDES, _SHARES = (160, 224), (85, 80, 70, 50, 35)
_QUICK_SIDE, _QUICK_IMAGES, _IMAGES = 96, 160, 512
_QUICK_SHARE = 70
_STEP = 8  # pixels
_KINDS = (
    "smaller pictures", "variance and mean shift", "ridge alone", "Torch-Pruning", "repaired",
    "healed",
)  # fmt: skip
_INTRODUCTION = """\
# What is left of a pretrained network without labels

Written by `python -m tests.benchmarks fidelity`; each case is stored when it is done, `--resume`
goes on, and `--photos FOLDER --model NAME` measures with photographs and published values of your
own. Here: {model}, {photos}: {images} to work with, without labels, and {judges} others to judge
by. Cases that are not in the table were not run.

- *Agreement* is how often the first answer is the original's, with Wilson's 95 % interval; KL is
  the divergence from the original's answers. Seconds are processor time of one thread, those of a
  stage alone; finding out where to cut, and trying plans, is told with the first.
- Two rows keep everybody honest: the original on *mirrored* photographs, which is as noisy as this
  judge is, and the original on *smaller pictures*, which cost as little and need no pruning.
- *Repaired* and *healed* are ours as shipped: several plans are tried, the best is repaired, then
  healed. *Distilled* goes on from there for whole passes over the same photographs, with the
  original's answers alone. Healing takes longest, and has cases of its own.
- *Variance and mean shift*: hidden channels whose values vary least leave, and their mean goes into
  the layer behind (Berisha et al., "Variance-Based Pruning", 2025). *Ridge alone*: hidden channels
  with the smallest weights leave, and a ridge from one Gram matrix tells the layer behind what they
  were (as in GRAIL, 2026). Both lose the same share everywhere, inside of blocks alone.
- *Torch-Pruning* 1.6: its criteria, shared out over the whole network or in each layer, BatchNorm
  recalibrated. The way that comes nearest to the original, as the judges see it, which is better
  than anybody could choose, is distilled for the same passes, at the better of two rates, and with
  BatchNorm's statistics of batches or its own, whichever is better."""
_HEAD = """\
| case | stage | MACs | agreement | KL | seconds |
|---|---|--:|--:|--:|--:|"""

_chosen: dict[str, Any] = {"photos": None, "model": MODEL}


def choose(photos: Path | None, model: str | None) -> None:
    """Measure with other photographs, or another network, from now on.

    Args:
        photos: A folder of pictures; None for the stamps of Tux Paint.
        model: Name of a network whose values are published; None for the usual one.
    """
    _chosen.update(photos=photos, model=model or MODEL)


def names() -> list[str]:
    """List the cases, the quickest first."""
    found = ["quick: mirrored", *(f"quick: {kind} {_QUICK_SHARE} %" for kind in _KINDS)]
    for side in _SIDES:
        found.append(f"{side} px: mirrored")
        found += [f"{side} px: {kind} {share} %" for kind in _KINDS for share in _SHARES]
    model = _chosen["model"]
    return found if model == MODEL else [f"{model}, {name}" for name in found]


def measure(name: str, _limit_s: float) -> dict[str, Any]:
    """Measure one case.

    Args:
        name: From `names`.
    """
    torch.set_num_threads(1)
    try:
        where, _, what = name.rpartition(", ")[2].partition(": ")
        bench = _bench(where, _chosen["photos"], _chosen["model"])
        about = {"model": bench.name, "photos": bench.photos, "images": len(bench.work)}
        return {"name": name, **about, "stages": _stages(bench, what)}
    except PhotographsMissing as error:
        return {"name": name, "stages": [], "missing": str(error)}


@lru_cache(maxsize=1)
def _bench(where: str, photos: Path | None, model: str) -> Bench:
    quick = where == "quick"
    side = _QUICK_SIDE if quick else int(where.split(maxsplit=1)[0])
    return Bench.opened(side, _QUICK_IMAGES if quick else _IMAGES, photos, model)


@lru_cache(maxsize=1)
def _ours(bench: Bench) -> Ours:
    return Ours(bench)


def _stages(bench: Bench, what: str) -> list[Stage]:
    if what == "mirrored":
        return [bench.told("as it is", 1.0, bench.answers(bench.model, bench.judge.flip(3)), 0.0)]
    *words, percent, _ = what.split()
    kind, share = " ".join(words), int(percent) / 100
    if kind == "smaller pictures":
        # Sides that whole strides fit into mostly do better than the largest that is allowed.
        largest = int(bench.side * sqrt(share))
        sizes = {largest, largest // _STEP * _STEP}
        return [max((bench.smaller(small) for small in sizes), key=lambda one: one["agreement"])]
    if kind in ("repaired", "healed"):
        ours = _ours(bench)
        return ours.repaired(share) if kind == "repaired" else ours.healed(share)
    peers = Peers(bench, share)
    return {
        "variance and mean shift": peers.variance,
        "ridge alone": peers.ridge,
        "Torch-Pruning": peers.torch_pruning,
    }[kind]()


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each stage of each case."""
    stages = [(row["name"], stage) for row in rows for stage in row["stages"]]
    missing = sorted({row["missing"] for row in rows if "missing" in row})
    introduction = _INTRODUCTION.format(
        model=_listed(row.get("model") for row in rows),
        photos=_listed(row.get("photos") for row in rows),
        images=_listed(row.get("images") for row in rows),
        judges=_listed(stage["judges"] for _, stage in stages),
    )
    lines = [_line(name, stage) for name, stage in stages]
    return "\n\n".join([introduction, *missing, "\n".join([_HEAD, *lines])])


def _listed(values: Any) -> str:
    return " or ".join(dict.fromkeys(str(value) for value in values if value)) or "none"


def _line(name: str, stage: Stage) -> str:
    agreement = f"{stage['agreement']:.1%} [{100 * stage['low']:.0f}, {100 * stage['high']:.0f}]"
    cells = [
        name, stage["stage"], f"{stage['macs']:.1%}", agreement, f"{stage['kl']:.3f}",
        f"{stage['seconds']:.0f}" if stage["seconds"] else "-",
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"
