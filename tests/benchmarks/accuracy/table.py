"""The figures of all cases as Markdown, and what they show on the whole."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from tests.benchmarks.accuracy.bases import epochs
from tests.benchmarks.accuracy.cases import Side
from tests.benchmarks.accuracy.earnings import earnings
from tests.benchmarks.accuracy.figures import COLUMNS, Figures, Key
from tests.benchmarks.accuracy.measuring import RATE, REPAIRED_RATE
from tests.benchmarks.accuracy.networks import NETWORKS
from tests.benchmarks.accuracy.peer import TOLERANCE
from tests.benchmarks.accuracy.summary import summary
from tests.benchmarks.accuracy.tasks import TASKS

if TYPE_CHECKING:
    from collections.abc import Callable

Row = dict[str, Any]

_INTRODUCTION = """# Accuracy of pruned networks, against Torch-Pruning {version}

Written by `python -m tests.benchmarks accuracy`.

- Accuracy in percent on images that nothing was trained on or chosen by; means over the seeds,
  whose number is in brackets. Every side gets the same original, images, epochs, batches,
  optimizer and shape of the schedule. The peak learning rate is the one that suits each: {rate:g}
  after the peer, {repaired_rate:g} after a repair. Ours also learns from the original's answers.
{tasks}
- The peer's ratio is searched until its MACs are within 2 % of the budget. Where its steps are too
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
    keys = figures.keys(Side.OURS, Side.PEER)
    for task in TASKS:
        for network in NETWORKS:
            found = [key for key in keys if key[:2] == (task, network)]
            if found:
                parts += [f"## {task}, {network}", _network(figures, found)]
    earned = earnings(figures)
    if earned:
        parts += ["## What earns it: what changes without a part, or with another", earned]
    for key in figures.keys(Side.ABLATION):
        parts.append(f"## What earns it: {key[0]}, {key[1]}, {key[2]:.1%} of the MACs")
        parts.append(_ablation(figures, key))
    return "\n\n".join(parts)


def _introduction() -> str:
    return _INTRODUCTION.format(
        rate=RATE,
        repaired_rate=REPAIRED_RATE,
        version=_peer_version(),
        tasks="\n".join(f"- *{t.name}*: {_in_one_line(t.load)}" for t in TASKS.values()),
        networks="\n".join(
            f"- *{name}*: {_in_one_line(build)}" for name, build in NETWORKS.items()
        ),
    )


def _peer_version() -> str:
    try:
        return version("torch-pruning")
    except PackageNotFoundError:  # a table can be written where nothing is measured
        return ""


def _in_one_line(described: Callable[..., object]) -> str:
    return " ".join((described.__doc__ or "").split())


def _network(figures: Figures, keys: list[Key]) -> str:
    original = figures.original(keys[0], Side.OURS)
    lines = [f"The original: {original:.1%}.", "", _HEAD]
    for key in keys:
        seeds = figures.seeds(key, Side.OURS, Side.PEER)
        first = f"{key[2]:.1%} ({len(seeds)})"
        lines.append(_line(first, "**ours**", figures.ours(key, seeds)))
        lines.append(_line("", "best of the peer's", figures.best(key, seeds)))
        for name, found in figures.ways(key, Side.PEER, seeds).items():
            excess = found.get("macs", key[2]) / key[2] - 1
            note = f" ({excess:+.0%} MACs)" if excess > TOLERANCE else ""
            lines.append(_line("", f"peer, {name}{note}", found))
        scratch = figures.scratch(key)
        if scratch is not None:
            name = f"from scratch, {epochs(TASKS[key[0]], key[1])} epochs"
            lines.append(f"| | {name} | | | | | {_percent(scratch)} |")
    return "\n".join(lines)


def _ablation(figures: Figures, key: Key) -> str:
    seeds = figures.seeds(key, Side.ABLATION)
    lines = [_HEAD.replace("| MACs |", f"| ({len(seeds)}) |")]
    ways = figures.ways(key, Side.ABLATION, seeds)
    return "\n".join(lines + [_line("", name, found) for name, found in ways.items()])


def _line(first: str, name: str, found: Row) -> str:
    if "failed" in found:
        return f"| {first} | {name} | failed: {found['failed']} | | | | |"
    cells = " | ".join(_percent(found[column]) for column in COLUMNS)
    return f"| {first} | {name} | {cells} |"


def _percent(value: float) -> str:
    return f"{100 * value:.1f}"
