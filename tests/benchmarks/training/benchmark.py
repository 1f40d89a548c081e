"""Training, case by case, and the table of what came out."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.training.settings import Precision, TrainingSettings
from tests.benchmarks.training import photographs
from tests.benchmarks.training.case import Case
from tests.benchmarks.training.clock import Clock
from tests.benchmarks.training.limit import limit
from tests.benchmarks.training.ours import train
from tests.benchmarks.training.reference import reference

_HEARTBEAT = "heartbeat"
_CASES = {
    f"{side} {part}": Case(side, part)
    for side in (64, 224)
    for part in ("full", "last stage", "head")
}
_ROUNDS = 3  # of the limit, one between any two epochs of ours
_REFERENCE_ROUNDS = 1
_EPOCHS = 10

Row = dict[str, Any]


_COLUMNS = (
    "threads, load",
    "epoch / (a)",
    "epoch / (b)",
    "(b) / (a)",
    "ten epochs, loading included / (a)",
    "with 4 views",
    "in half precision where faster",
    "epoch / (b), in half precision where faster",
)


def names() -> list[str]:
    """List the cases."""
    return [*_CASES, _HEARTBEAT]


def measure(name: str, _limit_s: float) -> Row:
    """Measure one case.

    All sides take turns within one run, on one thread each unless OMP_NUM_THREADS says otherwise,
    so that whatever else the machine does meets all of them.
    """
    if name == _HEARTBEAT:
        return _heartbeat()
    before = os.environ.get("SLIMSTUDIO_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SLIMSTUDIO_HOME"] = str(Path(folder) / "home")
        try:
            return {"name": name, **_measured(_CASES[name], Path(folder))}
        finally:
            del os.environ["SLIMSTUDIO_HOME"]
            if before is not None:
                os.environ["SLIMSTUDIO_HOME"] = before


def _measured(case: Case, folder: Path) -> Row:
    photographs.make(folder / "photographs", case.images, case.images // 8)
    loading = Clock()
    with loading.running():
        dataset = load_dataset(folder / "photographs", case.preprocessing, 0, Unattended()).dataset
    sides = {
        "reference": (reference(case, folder / "photographs"), _REFERENCE_ROUNDS),
        "limit": (limit(case, dataset), _ROUNDS),
    }
    clocks: dict[str, list[Clock]] = {side: [] for side in sides}

    def between(done: int) -> None:
        for side, (epoch, rounds) in sides.items():
            if done <= rounds:
                clocks[side].append(Clock())
                with clocks[side][-1].running():
                    epoch()

    settings = TrainingSettings(batch_size=case.batch_size, precision=Precision.FULL, views=1)
    laps = train(case, dataset, settings, between)
    row: Row = {
        "threads": torch.get_num_threads(),
        "load": os.getloadavg()[0],
        "images": case.images,
        "loading": loading.figures(),
        "ours": [lap.figures() for lap in laps.laps],
        "notes": laps.notes,
        **{side: [clock.figures() for clock in found] for side, found in clocks.items()},
    }
    automatic = train(case, dataset, replace(settings, precision=Precision.AUTO))
    row["automatic"] = [lap.figures() for lap in automatic.laps]
    if case.part != "full":
        several = train(case, dataset, replace(settings, views=TrainingSettings().views, seed=1))
        row["views"] = [lap.figures() for lap in several.laps]
    return row


def _heartbeat() -> Row:
    command = [sys.executable, "-m", "tests.benchmarks.training.heartbeat"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        return {"name": _HEARTBEAT, "error": (done.stderr.strip() or "failed")[-200:]}
    return {"name": _HEARTBEAT, "load": os.getloadavg()[0], **json.loads(lines[-1])}


def table(rows: list[Row], _limit_s: float) -> str:
    """Write ratios as Markdown, by both clocks."""
    lines = [
        (
            "Training ResNet-18 on JPEG photographs of 500x375 pixels: how many times as fast as "
            "(a) a plain torchvision loop (ImageFolder, DataLoader with 2 workers, v2 transforms) "
            "and as (b) a bare `channels_last` loop on tensors that lie in memory. Same network, "
            "batches and epochs, judging included, taking turns in one run; float32 unless it "
            "says otherwise."
        ),
        "",
        (
            "The processor's clock adds up what all cores worked, worker processes included; the "
            "wall's is what a person waits, and means little where the load was above the number "
            "of cores."
        ),
        "",
    ]
    for clock, word in (("cpu_s", "processor's"), ("wall_s", "wall's")):
        lines += [
            f"| by the {word} clock | {' | '.join(_COLUMNS)} |",
            "|---" * (len(_COLUMNS) + 1) + "|",
            *(_line(row, clock) for row in rows if "ours" in row),
            "",
        ]
    lines += [_beats(row) for row in rows if row["name"] == _HEARTBEAT]
    return "\n".join(lines)


def _line(row: Row, clock: str) -> str:
    def least(side: str) -> float:
        return min(float(each[clock]) for each in row[side])

    plain, bare = least("reference"), least("limit")
    cells = [
        row["name"],
        f"{row['threads']}, {row['load']:.1f}",
        f"{plain / least('ours'):.2f}",
        f"{bare / least('ours'):.2f}",
        f"{plain / bare:.2f}",
        f"{_EPOCHS * plain / _ten(row, 'ours', clock):.1f}",
        f"{_EPOCHS * plain / _ten(row, 'views', clock):.1f}" if "views" in row else "",
        f"{_EPOCHS * plain / _ten(row, 'automatic', clock):.1f}",
        f"{bare / least('automatic'):.2f}",
    ]
    return f"| {' | '.join(cells)} |"


def _ten(row: Row, side: str, clock: str) -> float:
    """Add up ten epochs and loading; where fewer were measured, the rest are like the last."""
    laps = [float(each[clock]) for each in row[side]]
    rest = (_EPOCHS - len(laps)) * laps[-1]
    return float(row["loading"][clock]) + sum(laps) + rest


def _beats(row: Row) -> str:
    if "error" in row:
        return f"Heartbeat: {row['error']}"
    return (
        f"The window's heartbeat of 10 ms while training flat out: late by {row['p50_ms']:.1f} ms "
        f"(median), {row['p99_ms']:.1f} ms (p99), {row['worst_ms']:.0f} ms (worst) over "
        f"{row['beats']} beats, at a load of {row['load']:.1f}."
    )
