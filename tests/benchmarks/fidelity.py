"""How much of a really pretrained network is left when nobody has labels.

EfficientNet-Lite0 answers photographs that it never saw; 512 of them repair what pruning broke, the
others judge. What counts is how often the first answer is still the original's.
"""

import time
from collections.abc import Callable
from functools import lru_cache
from math import sqrt
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

import slimstudio
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.reconstruction import ReconstructionLoss
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.automatic import TRIAL_IMAGES, best_plan, trial_parts, ways
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.planning.sensitivity_curves import weight_curves
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.planning.solver import Approach, Solution, solve
from slimstudio.engine.planning.trials import Trials
from slimstudio.engine.reconstruction.heal import heal, steps_for
from slimstudio.engine.reconstruction.reconstruct import judging, reconstruct
from slimstudio.engine.reconstruction.statistics import recalibrate
from slimstudio.engine.surgery.prune import prune
from tests.benchmarks.photographs import PhotographsMissing, unlabelled

QUICK = ("quick: *",)

_MODEL = "tf_efficientnet_lite0"
_SIDES, _SHARES = (160, 224), (0.85, 0.8, 0.7, 0.5, 0.35)
_QUICK_SIDE, _QUICK_IMAGES = 96, 160
_STEP = 8  # pixels
_STORED = 256  # pixels of the photographs before they are brought to a size
_MEAN, _DEVIATION = 127 / 255, 128 / 255
_CONTROL = Unattended()
_INTRODUCTION = """\
# What is left of a pretrained network without labels

Written by `python -m tests.benchmarks fidelity`. EfficientNet-Lite0 with the values that Google
published, photographs of Tux Paint's stamps on plain backgrounds: 512 to repair with, without
labels, and {judges} others to judge by. *Agreement* is how often the first answer is the
original's, with Wilson's 95 % interval; KL is the divergence from the original's answers. Two rows
keep everybody honest: the original on mirrored photographs, which is as noisy as this judge is, and
the original on smaller pictures, which cost as little and need no pruning. Seconds are processor
time of one thread, those of a stage alone; finding out where to cut, and trying plans, is told with
the first. Everything else is as it ships: several plans are tried, and healing begins with the
repaired network; *quick* has 96 pixels and 160 photographs to work with, which is too few for both
to show what they can."""
_HEAD = """\
| case | stage | MACs | agreement | KL | seconds |
|---|---|--:|--:|--:|--:|"""


def names() -> list[str]:
    """List the cases, the quickest first."""
    kinds = ("mirrored", "smaller pictures 70 %", "repaired 70 %", "healed 70 %")
    found = [f"quick: {kind}" for kind in kinds]
    for side in _SIDES:
        found.append(f"{side} px: mirrored")
        found += [f"{side} px: smaller pictures {share:.0%}" for share in _SHARES]
        found += [f"{side} px: repaired {share:.0%}" for share in _SHARES]
        found += [f"{side} px: healed {share:.0%}" for share in _SHARES]
    return [name.replace("%", " %").replace("  ", " ") for name in found]


def measure(name: str, _limit_s: float) -> dict[str, Any]:
    """Measure one case.

    Args:
        name: From `names`.
    """
    torch.set_num_threads(1)
    try:
        return {"name": name, "stages": _stages(name)}
    except PhotographsMissing as error:
        return {"name": name, "stages": [], "missing": str(error)}


def _stages(name: str) -> list[dict[str, Any]]:
    where, _, what = name.partition(": ")
    quick = where == "quick"
    side = _QUICK_SIDE if quick else int(where.split()[0])
    bench = _bench(side, _QUICK_IMAGES if quick else 512)
    if what == "mirrored":
        return [bench.told("as it is", 1.0, bench.answers(bench.model, bench.judge.flip(3)), 0.0)]
    share = int(what.split()[-2]) / 100
    if what.startswith("smaller"):
        # Sides that whole strides fit into mostly do better than the largest that is allowed.
        largest = int(side * sqrt(share))
        sizes = {largest, largest // _STEP * _STEP}
        return [max((bench.smaller(small) for small in sizes), key=lambda one: one["agreement"])]
    return bench.ours(share, heals=what.startswith("healed"))


class _Bench:
    """The network, its photographs at one size, and what is known of its channels.

    Args:
        side: Pixels.
        images: How many photographs work.
    """

    def __init__(self, side: int, images: int) -> None:
        stored = unlabelled(_STORED)
        self.model = slimstudio.pretrained(_MODEL).eval()
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.pictures = torch.from_numpy(stored.judge)
        self.judge = _prepared(self.pictures, side)
        work = _prepared(torch.from_numpy(stored.repair[:images]), side)
        self.work = Calibration(work, self.answers(self.model, work).argmax(1), Preprocessing())
        self._wanted = self.answers(self.model, self.judge)
        self._side = side
        self._known: tuple[Analysis, Any, tuple[Approach, ...], float] | None = None

    def answers(self, model: nn.Module, pictures: Tensor) -> Tensor:
        """Let a network answer, [N, classes]."""
        with torch.no_grad():
            return torch.cat([model(part) for part in pictures.split(32)])

    def told(self, stage: str, macs: float, answers: Tensor, seconds: float) -> dict[str, Any]:
        """Compare answers with the original's."""
        alike = int((answers.argmax(1) == self._wanted.argmax(1)).sum())
        apart = functional.kl_div(
            answers.log_softmax(1), self._wanted.log_softmax(1),
            log_target=True, reduction="batchmean",
        )  # fmt: skip
        low, high = wilson(alike, len(answers))
        return {
            "stage": stage, "macs": macs, "agreement": alike / len(answers), "low": low,
            "high": high, "kl": float(apart), "seconds": seconds, "judges": len(answers),
        }  # fmt: skip

    def smaller(self, small: int) -> dict[str, Any]:
        """Let the original answer the photographs at a smaller size."""
        answers = self.answers(self.model, _prepared(self.pictures, small))
        return self.told(f"{small} px", small**2 / self._side**2, answers, 0.0)

    def ours(self, share: float, *, heals: bool) -> list[dict[str, Any]]:
        """Prune to a share of the MACs as `slimstudio.compress` does, and judge after each stage.

        Healing, which takes longest, may be left out.
        """
        analysis, importance, _, looking_s = self._found()
        settings = PruningSettings()
        solution, trying_s = _timed(lambda: self._best(share, settings))
        macs = solution.forecast.macs / forecast(analysis, NOTHING).macs
        plan = resolve(analysis, solution.marks)
        network = Network(self.model, Recipe(_MODEL, 1000))
        found: list[dict[str, Any]] = []
        for stage in ("recalibrated", "repaired"):
            cut, cutting_s = _timed(
                lambda: prune(network, analysis, plan, importance, settings=settings)
            )
            module = cut.network.module
            if not found:
                answers = self.answers(module, self.judge)
                found.append(self.told("cut", macs, answers, looking_s + trying_s + cutting_s))
                _, seconds = _timed(lambda: recalibrate(module, self.work, _CONTROL))  # noqa: B023
            else:
                _, seconds = _timed(
                    lambda: reconstruct(self.model, cut, analysis, self.work, _CONTROL)  # noqa: B023
                )
            found.append(self.told(stage, macs, self.answers(module, self.judge), seconds))
        if not heals:
            return found
        parts = judging(self.work)
        steps = steps_for(len(parts[0]))
        _, seconds = _timed(lambda: heal(self.model, cut, analysis, parts, _CONTROL, steps=steps))
        found.append(self.told("healed", macs, self.answers(module, self.judge), seconds))
        return found

    def _best(self, share: float, settings: PruningSettings) -> Solution:
        """Try plans for a budget on the images that work."""
        analysis, importance, first, _ = self._found()
        learn, judge = self._parts
        network = Network(self.model, Recipe(_MODEL, 1000))
        trials = Trials(
            network, analysis, importance, learn.first(TRIAL_IMAGES), judge, settings, _CONTROL
        )

        def solved(way: Approach) -> Solution:
            budget = Budget(macs=share)
            return solve(analysis, {}, budget, way.settings(settings), curves=way.curves)

        return best_plan(solved, first, trials, _CONTROL)

    @property
    def _parts(self) -> tuple[Calibration, Calibration]:
        parts = trial_parts(self.work)
        assert parts is not None
        return parts

    def _found(self) -> tuple[Analysis, Any, tuple[Approach, ...], float]:
        """Find out where to cut, once for all budgets."""
        if self._known is None:
            began = time.process_time()
            analysis = analyse(self.model, self._side)
            learn, _ = self._parts
            importance = ReconstructionLoss().scores(self.model, analysis, learn, _CONTROL)
            expected = weight_curves(analysis, importance)
            curves = measured_curves(self.model, analysis, importance, learn, _CONTROL, expected)
            first = ways(curves, expected)
            self._known = analysis, importance, first, time.process_time() - began
        return self._known


@lru_cache(maxsize=1)
def _bench(side: int, images: int) -> _Bench:
    return _Bench(side, images)


def _prepared(pictures: Tensor, side: int) -> Tensor:
    """Bring photographs, uint8 [N, S, S, 3], to a size and into the form of the network."""
    planes = pictures.permute(0, 3, 1, 2).float()
    small = functional.interpolate(planes, size=(side, side), mode="bicubic", antialias=True)
    values = (small.clamp(0, 255).round() / 255 - _MEAN) / _DEVIATION
    return values.contiguous(memory_format=torch.channels_last)


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    began = time.process_time()
    found = work()
    return found, time.process_time() - began


def wilson(right: int, count: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share (Wilson, JASA 1927)."""
    z, share = 1.96, right / count
    middle = share + z * z / 2 / count
    half = z * sqrt(share * (1 - share) / count + z * z / 4 / count / count)
    scale = 1 + z * z / count
    return (middle - half) / scale, (middle + half) / scale


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each stage of each case."""
    stages = [(row["name"], stage) for row in rows for stage in row["stages"]]
    judges = max((stage["judges"] for _, stage in stages), default=0)
    missing = sorted({row["missing"] for row in rows if "missing" in row})
    lines = [_line(name, stage) for name, stage in stages]
    return "\n\n".join([_INTRODUCTION.format(judges=judges), *missing, "\n".join([_HEAD, *lines])])


def _line(name: str, stage: dict[str, Any]) -> str:
    agreement = f"{stage['agreement']:.1%} [{100 * stage['low']:.0f}, {100 * stage['high']:.0f}]"
    cells = [
        name, stage["stage"], f"{stage['macs']:.1%}", agreement, f"{stage['kl']:.3f}",
        f"{stage['seconds']:.0f}" if stage["seconds"] else "-",
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"
