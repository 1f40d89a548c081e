"""What it costs to prove a pruned network by numbers, network by network.

Networks have just been made, so that some of their weights say too little: these have others
while answers are compared. Trained networks cost less.
"""

import time
from collections.abc import Callable
from math import exp, log
from typing import Any

import torch

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.image_size import sides
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.sources.catalogue import find
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.surgery.prune import prune
from tests.engine.sources.families import WITH_VALUES

_RATIO = 0.5
_REPEATS = 3
_LARGEST = 150_000_000  # parameters; beyond, several copies would fill the memory
_HEAD = """\
| network | forward s | without proof s | proof s | passes | differs by | put back |
|---|--:|--:|--:|--:|--:|--:|"""
_INTRODUCTION = """\
# What the proof by numbers costs

Written by `python -m tests.benchmarks proof`. Half of every group leaves a network that has just
been made. Times are processor time of one thread, the best of three. *Forward* is one pass of two
images; *passes* is the time of the proof in such passes, copies of the network and all, which is
most of it for networks that are quick. *Differs by* is what it found, relative to the largest
answer; *put back* counts the groups that it found to be wrong."""


def names() -> list[str]:
    """List torchvision's classifiers that fit into memory several times."""
    return [one.name for one in WITH_VALUES if one.parameters <= _LARGEST]


def measure(name: str, _limit_s: float) -> dict[str, Any]:
    """Prune one network with and without a proof.

    Args:
        name: Name of a network.
    """
    torch.set_num_threads(1)
    torch.manual_seed(0)
    size = find(name).preprocessing.size
    network = start_network(name, None)
    analysis = analyse(network.module, size)
    plan = Plan({group.index: _RATIO for group in analysis.groups if group.removable})
    images = torch.randn(2, 3, *sides(size))
    pruned = prune(network, analysis, plan)
    with torch.no_grad():
        forward_s = _best(lambda: network.module(images))
    without_s = _best(lambda: prune(network, analysis, plan, prove=False))
    with_s = _best(lambda: prune(network, analysis, plan))
    return {
        "name": name,
        "forward_s": forward_s,
        "without_s": without_s,
        "proof_s": max(0.0, with_s - without_s),
        "difference": pruned.proof.difference,
        "unproved": str(pruned.proof.unproved),
        "put_back": sum(reason == words.WRONG for reason in pruned.put_back.values()),
    }


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_REPEATS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each network."""
    passes = {row["name"]: row["proof_s"] / row["forward_s"] for row in rows}
    most = max(passes, key=passes.__getitem__, default="")
    usual = exp(sum(log(max(one, 1e-3)) for one in passes.values()) / max(1, len(passes)))
    wrong = sum(row["put_back"] for row in rows)
    unproved = [row["name"] for row in rows if row["unproved"]]
    summary = [
        f"- {usual:.1f} forward passes of two images, geometric mean of {len(rows)} networks",
        f"- most: {passes.get(most, 0.0):.1f} ({most})",
        f"- groups found to be wrong: {wrong}; not proved: {', '.join(unproved) or 'none'}",
    ]
    return "\n\n".join([_INTRODUCTION, "\n".join(summary), "\n".join([_HEAD, *map(_line, rows)])])


def _line(row: dict[str, Any]) -> str:
    difference = row["difference"]
    cells = [
        row["name"],
        f"{row['forward_s']:.3f}",
        f"{row['without_s']:.2f}",
        f"{row['proof_s']:.2f}",
        f"{row['proof_s'] / row['forward_s']:.1f}",
        "-" if difference is None else f"{difference:.0e}",
        str(row["put_back"]),
    ]
    return f"| {' | '.join(cells)} |"
