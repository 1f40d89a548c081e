"""The measurements of one network for `strangers`: `worker NETWORK LIMIT`, one line of JSON.

A process of its own, with limited memory, bears what a network or the peer does, and the peer gets
LIMIT seconds of processor time.
"""

import json
import re
import resource
import signal
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.replay import replay
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import SlimStudioError
from tests.benchmarks.strangers.networks import CLASSES, Stranger, build
from tests.engine.surgery.masking import masked, with_lively_statistics

RATIO = 0.5
_EXACT = PruningSettings(multiple=1)
_INEXACT = PruningSettings(multiple=1, inexact=True)
_MODULE = re.compile(r"\b\w+(\.\w+)+\b")
_MEMORY = 14 << 30  # bytes of address space


def measured(name: str) -> dict[str, Any]:
    """Halve every group of a network, exactly and not; then let the peer do so."""
    torch.manual_seed(0)
    stranger = build(name)
    with_lively_statistics(stranger.module.double())
    open_modules(stranger.module)
    inputs = ExampleInputs.of(stranger.inputs.double())
    row: dict[str, Any] = {"name": name}
    try:
        start = time.process_time()
        analysis = analyse(stranger.module, inputs)
        row["analysis_s"] = round(time.process_time() - start, 2)
    except SlimStudioError as error:
        return {**row, "refused": str(error)}
    untouched = torch.zeros(analysis.channel_count, dtype=torch.bool).numpy()
    fault = replay(stranger.module, analysis, untouched).fault
    if fault is not None:
        row["fault_of_unchanged"] = str(fault.reason)
    row |= _halved(stranger, analysis, inputs, name)
    row["macs_left_inexact"] = _halved_inexactly(stranger.module, analysis, name)
    return row


def _halved(
    stranger: Stranger, analysis: Analysis, inputs: ExampleInputs, name: str
) -> dict[str, Any]:
    plan = Plan({g.index: RATIO for g in analysis.groups if g.removable})
    start = time.process_time()
    try:
        pruned = prune(
            Network(stranger.module, Recipe(name, CLASSES)), analysis, plan, settings=_EXACT
        )
    except SlimStudioError as error:
        return {"nothing": str(error), "macs_left": 1.0, "stays": _staying(analysis, {})}
    return {
        "pruning_s": round(time.process_time() - start, 2),
        "macs_left": count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs,
        "difference": _difference(
            masked(stranger.module, analysis, pruned.removed), pruned.network.module, inputs
        ),
        "stays": _staying(analysis, pruned.put_back),
    }


def _difference(one: nn.Module, other: nn.Module, inputs: ExampleInputs) -> float:
    """Compare all answers on noise, relative to the largest of each."""
    shape = (2, *inputs.tensors[0].shape[1:])
    noise = torch.randn(shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    with torch.no_grad():
        answers = [
            [leaf for leaf in tree_leaves(m.eval()(noise)) if isinstance(leaf, Tensor)]
            for m in (one, other)
        ]
    pairs = list(zip(*answers, strict=True))
    assert pairs
    return max(float((a - b).abs().max() / a.abs().max()) for a, b in pairs if a.numel())


def _halved_inexactly(module: nn.Module, analysis: Analysis, name: str) -> float | None:
    plan = Plan({g.index: RATIO for g in analysis.groups if g.may_leave(inexact=True)})
    try:
        pruned = prune(Network(module, Recipe(name, CLASSES)), analysis, plan, settings=_INEXACT)
    except SlimStudioError:
        return None
    return count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs


def _staying(analysis: Analysis, put_back: Mapping[int, object]) -> list[str]:
    """Say how many channels stay for each kind of reason, the most first."""
    sizes: Counter[str] = Counter()
    said: dict[str, str] = {}
    for group in analysis.groups:
        inexact = "" if group.exact else "A normalisation mixes them."
        reason = str(group.protected or put_back.get(group.index, "") or inexact)
        if not reason or not group.producers:
            continue
        if reason in (str(words.INPUT), str(words.OUTPUT)):
            continue
        kind = _MODULE.sub("*", reason)
        sizes[kind] += group.size
        said.setdefault(kind, reason)
    return [f"{size}: {said[kind]}" for kind, size in sizes.most_common()]


def _peer(name: str) -> dict[str, Any]:
    """Let Torch-Pruning halve every layer but the last."""
    import torch_pruning as tp  # noqa: PLC0415 - only the benchmarks' extra brings it

    torch.manual_seed(0)
    stranger = build(name)
    module = stranger.module.eval()
    example = stranger.inputs
    outputs = [m for m in module.modules() if getattr(m, "out_features", 0) == CLASSES]
    before = tp.utils.count_ops_and_params(deepcopy(module), example)
    pruner = tp.pruner.MagnitudePruner(
        module,
        example,
        importance=tp.importance.MagnitudeImportance(p=2),
        pruning_ratio=RATIO,
        ignored_layers=outputs,
        output_transform=lambda answer: next(
            leaf for leaf in tree_leaves(answer) if isinstance(leaf, Tensor)
        ),
    )
    pruner.step()
    module(example)
    after = tp.utils.count_ops_and_params(module, example)
    return {"macs_left": after[0] / before[0]}


@contextmanager
def _at_most(limit_s: float) -> Iterator[None]:
    """Let what runs inside fail after so much processor time; some never come back."""

    def stop(*_: object) -> None:
        message = f"more than {limit_s:.0f} s"
        raise TimeoutError(message)

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _or_error(work: Callable[[str], dict[str, Any]], name: str) -> dict[str, Any]:
    try:
        return work(name)
    except Exception as error:  # noqa: BLE001 - whatever it runs into is its result
        return {"crash": f"{type(error).__name__}: {error}"[:300]}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    print(json.dumps({"name": sys.argv[1], **_or_error(measured, sys.argv[1])}), flush=True)
    with _at_most(float(sys.argv[2])):
        print(json.dumps({"peer": _or_error(_peer, sys.argv[1])}), flush=True)
