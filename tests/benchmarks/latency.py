"""Is it really faster? Latency against MACs, for networks at half of their MACs.

Original and compact run by turns, in ONNX Runtime and in torch, on one thread, so that whatever
else the machine does slows both alike.
"""

import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.measure.modes import channels_last
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.surgery.prune import prune

Answer = Callable[[], object]

_NETWORKS = ("resnet50", "vgg11_bn", "mobilenet_v2", "vit_b_16")
_MACS = 0.5
_SIZE = 224
_BATCHES = (1, 16)
_MULTIPLES = (1, 8, 16)
_RUNS = 15
_AIM = 0.8

_HEAD = f"""\
# Latency at half the MACs

One thread, 224 x 224 pixels, random weights; original and compact by turns, median of at most
{_RUNS} runs (a tenth was faster than the first number in brackets, a tenth slower than the second).
“Speed-up” is the original's latency over the compact's; “of ideal” is the speed-up over what the
MACs promise. Numbers of channels are free, or multiples of 8 or 16.

| network | channels by | MACs left | runtime | batch | before | after | speed-up | of ideal |
|---|--:|--:|---|--:|--:|--:|--:|--:|"""


def names() -> list[str]:
    """List one network of each family."""
    return list(_NETWORKS)


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Halve the MACs of a network, freely and in round numbers of channels, and time all.

    Args:
        name: Name of a network.
        limit_s: Seconds that timing one pair may take.
    """
    torch.set_num_threads(1)
    original = start_network(name, None, seed=0)
    analysis = analyse(original.module, _SIZE)
    rows = []
    for multiple in _MULTIPLES:
        settings = PruningSettings(strategy=Strategy.UNIFORM, multiple=multiple)
        marks = solve(analysis, {}, Budget(macs=_MACS), settings).marks
        pruned = prune(original, analysis, resolve(analysis, marks), settings=settings)
        macs = analyse(pruned.network.module, _SIZE)
        share = sum(c.macs for c in macs.costs) / sum(c.macs for c in analysis.costs)
        timed = _timed((original, pruned.network), limit_s)
        rows.append({"multiple": multiple, "macs": share, "latency": timed})
    return {"name": name, "rows": rows}


def table(rows: list[dict[str, Any]], limit_s: float) -> str:
    """Write the figures of all networks as Markdown."""
    del limit_s
    lines = [_HEAD]
    aimed = []
    for row in rows:
        for plan in row["rows"]:
            for one in plan["latency"]:
                faster = one["before_ms"] / one["after_ms"]
                ideal = faster * plan["macs"]
                if one["runtime"] == "ONNX Runtime" and one["batch"] == 1:
                    aimed.append((row["name"], plan["multiple"], ideal))
                lines.append(
                    f"| {row['name']} | {plan['multiple']} | {plan['macs']:.1%} | {one['runtime']} "
                    f"| {one['batch']} | {_spread(one, 'before')} | {_spread(one, 'after')} "
                    f"| {faster:.2f} | {ideal:.2f} |"
                )
    reached = [f"{name} by {multiple}: {ideal:.2f}" for name, multiple, ideal in aimed]
    lines += [
        "",
        f"ONNX Runtime, batch 1, of ideal (aim for ResNet and VGG: {_AIM}): {', '.join(reached)}.",
    ]
    return "\n".join(lines)


def _spread(one: dict[str, Any], which: str) -> str:
    low, high = one[f"{which}_spread_ms"]
    return f"{one[f'{which}_ms']:.1f} ms ({low:.1f} to {high:.1f})"


def _timed(networks: Sequence[Network], limit_s: float) -> list[dict[str, Any]]:
    sessions = [open_onnx(_as_onnx(network)) for network in networks]
    found = []
    with ExitStack() as stack:
        for network in networks:
            stack.enter_context(channels_last(network.module))
        for batch in _BATCHES:
            images = torch.randn(batch, 3, _SIZE, _SIZE, generator=torch.Generator().manual_seed(0))
            runtimes: dict[str, list[Answer]] = {
                "ONNX Runtime": [partial(answer, images.numpy()) for answer in sessions],
                "torch": [_torch(network.module, images) for network in networks],
            }
            found += [
                _row(runtime, batch, _by_turns(answers, limit_s))
                for runtime, answers in runtimes.items()
            ]
    return found


def _as_onnx(network: Network) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "network.onnx"
        write_onnx(network, path)
        return path.read_bytes()


def _row(runtime: str, batch: int, times: list[list[float]]) -> dict[str, Any]:
    row: dict[str, Any] = {"runtime": runtime, "batch": batch}
    for which, each in zip(("before", "after"), times, strict=True):
        row[f"{which}_ms"] = statistics.median(each)
        row[f"{which}_spread_ms"] = [float(value) for value in np.quantile(each, (0.1, 0.9))]
    return row


def _torch(module: nn.Module, images: torch.Tensor) -> Answer:
    given = images.contiguous(memory_format=torch.channels_last)

    def answer() -> object:
        with torch.inference_mode():
            return module(given)

    return answer


def _by_turns(answers: Sequence[Answer], limit_s: float) -> list[list[float]]:
    times: list[list[float]] = [[] for _ in answers]
    began = time.perf_counter()
    for run in range(_RUNS + 1):
        for answer, into in zip(answers, times, strict=True):
            start = time.perf_counter()
            answer()
            if run:  # the first one warms up
                into.append(1000 * (time.perf_counter() - start))
        if run >= 3 and time.perf_counter() - began > limit_s:
            break
    return times
