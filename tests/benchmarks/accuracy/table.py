"""The figures of all cases as Markdown, and what they show on the whole."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from tests.benchmarks.accuracy.figures import COLUMNS, Figures, Key
from tests.benchmarks.accuracy.networks import NETWORKS
from tests.benchmarks.accuracy.peer import METHODS
from tests.benchmarks.accuracy.summary import summary
from tests.benchmarks.accuracy.tasks import TASKS

Row = dict[str, Any]

_INTRODUCTION = """# Accuracy of pruned networks, against Torch-Pruning {version}

Written by `python -m tests.benchmarks accuracy`.

- Accuracy in percent on images that nothing was trained on or chosen by; means over the seeds,
  whose number is in brackets. Every side gets the same original, images, epochs, batches,
  optimizer and schedule.
{tasks}
- The peer's ratio is searched until its MACs are within 2 % of ours. Where its steps are too
  coarse for that it keeps the fewest above; the share is then beside its name.
- *Pruned*: right after channels left. *Mended*, without any training: ours repaired from
  calibration images, the peer with its BatchNorm statistics measured anew on the same ones.
  *1 epoch*, *3 epochs*: trained from there, each with a schedule of its own, then recalibrated.
- *Best of the peer's* takes in each column the best of its six ways, as the test images judge
  them: better than anybody could choose.
- *From scratch*: a network of the size of ours, trained as long as the original was.
{networks}"""
_HEAD = (
    "| MACs | | pruned | recalibrated | mended | 1 epoch | 3 epochs |\n"
    "|---|---|--:|--:|--:|--:|--:|"
)


def table(rows: list[Row]) -> str:
    """Write all figures.

    Args:
        rows: What was measured of each case.
    """
    figures = Figures(rows)
    parts = [_introduction(), summary(figures)]
    keys = figures.compared()
    for task in TASKS:
        for network in NETWORKS:
            found = [key for key in keys if key[:2] == (task, network)]
            if found:
                parts += [f"## {task}, {network}", _network(figures, found)]
    for key in figures.compared(ablation=True):
        parts.append(f"## What earns it: {key[0]}, {key[1]}, {key[2]:.1%} of the MACs")
        parts.append(_ablation(figures, key))
    return "\n\n".join(parts)


def _introduction() -> str:
    return _INTRODUCTION.format(
        version=version("torch-pruning"),
        tasks="\n".join(f"- *{t.name}*: {t.load.__doc__}" for t in TASKS.values()),
        networks="\n".join(f"- *{name}*: {build.__doc__}" for name, build in NETWORKS.items()),
    )


def _network(figures: Figures, keys: list[Key]) -> str:
    original = figures.original(keys[0])
    lines = [f"The original: {original:.1%}.", "", _HEAD]
    for key in keys:
        count = figures.seeds(key)
        lines.append(_line(f"{key[2]:.1%} ({count})", "**ours**", figures.ours(key)))
        lines.append(_line("", "best of the peer's", figures.best(key)))
        lines += [_line("", f"peer, {m.name}", figures.peer(key, m.name)) for m in METHODS]
        scratch = f"from scratch, {TASKS[key[0]].epochs} epochs"
        lines.append(f"| | {scratch} | | | | | {_percent(figures.scratch(key))} |")
    return "\n".join(lines)


def _ablation(figures: Figures, key: Key) -> str:
    lines = [_HEAD.replace("| MACs | ", f"| seeds: {figures.seeds(key, ablation=True)} | ")]
    lines += [_line("", name, found) for name, found in figures.ways(key).items()]
    return "\n".join(lines)


def _line(first: str, name: str, found: dict[str, Any]) -> str:
    if "failed" in found:
        return f"| {first} | {name} | failed: {found['failed']} | | | | |"
    share = found.get("macs_excess", 0.0)
    note = f" (MACs {share:+.0%})" if abs(share) > 0.02 else ""
    cells = " | ".join(_percent(found.get(column)) for column in COLUMNS)
    return f"| {first} | {name}{note} | {cells} |"


def _percent(value: float | None) -> str:
    return "" if value is None else f"{100 * value:.1f}"
