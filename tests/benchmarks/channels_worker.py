"""The measurements of one network for `channels`: `channels_worker NETWORK LIMIT`.

Each is printed as a line of JSON as soon as it is there: side, then figures. The peer, which may
hang or crash, comes last. Times are processor time, not the clock's: other programs may run beside
the measurement. Memory is limited, for the peer can fill all there is.
"""

import json
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.image_size import sides
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.planning.selection import select
from slimstudio.engine.sources.catalogue import find, outline
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.vision import torchvision

_RATIO = 0.5
_REPEATS = 3
_LARGEST = 150_000_000  # parameters; beyond, several copies would fill the memory
_MEMORY = 12 << 30  # bytes of address space, half of a common machine's memory


class _TooLong(BaseException):
    """Not an `Exception`, which the measured code might catch."""


@contextmanager
def _at_most(limit_s: float) -> Iterator[None]:
    """Raise `_TooLong` after so many seconds of processor time."""

    def stop(*_: object) -> None:
        raise _TooLong

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _best(work: Callable[[], object]) -> float:
    """Time the best of three runs, in seconds; a slow first run is enough."""
    times: list[float] = []
    while len(times) < _REPEATS and sum(times) < 30:
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _all_halved(analysis: Analysis) -> Plan:
    return Plan({g.index: _RATIO for g in analysis.groups if g.removable and not g.heads})


def _ours(name: str, size: int, limit_s: float) -> dict[str, Any]:
    module = _opened_outline(name) if _is_large(name) else start_network(name, None).module
    with _at_most(limit_s):
        seconds = _best(lambda: analyse(module, size))
    analysis = analyse(module, size)
    plan = _all_halved(analysis)
    dry_run_s = _best(lambda: forecast(analysis, plan))
    before, after = forecast(analysis, NOTHING), count(analysis, select(analysis, plan.ratios))
    return {
        "seconds": seconds,
        "ratio": _RATIO,
        "dry_run_s": dry_run_s,
        "analysis_and_dry_run_s": seconds + dry_run_s,
        "check_s": _check(name, size),
        "macs_left": after.macs / before.macs,
        "parameters_left": after.parameters / before.parameters,
    }


def _check(name: str, size: int) -> float:
    """Time the replay of a stock network, whose fixed widths must be mended or put back."""
    module = outline(name, 1000)
    analysis = analyse(module, size)
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    network = Network(module, Recipe(name, 1000))
    plan = _all_halved(analysis)
    return _best(lambda: prune(network, analysis, plan, importance))


def _peer(name: str, size: int, limit_s: float) -> dict[str, Any]:
    import torch_pruning as tp  # noqa: PLC0415 - the other sides run without it

    device = "meta" if _is_large(name) else "cpu"
    module = outline(name, 1000) if _is_large(name) else _stock(name)
    module.eval()
    image = torch.ones(1, 3, size, size, device=device)

    def build() -> None:
        graph = tp.DependencyGraph().build_dependency(module, example_inputs=image)
        list(graph.get_all_groups(root_module_types=[nn.Conv2d, nn.Linear]))

    with _at_most(limit_s):
        seconds = _best(build)
    before = tp.utils.count_ops_and_params(module, image)
    outputs = [m for m in module.modules() if getattr(m, "out_features", 0) == 1000]
    heads = {m: m.num_heads for m in module.modules() if isinstance(m, nn.MultiheadAttention)}
    magnitude = tp.importance.MagnitudeImportance(p=2)
    with _at_most(limit_s):
        tp.pruner.MagnitudePruner(
            module,
            image,
            importance=tp.importance.RandomImportance() if device == "meta" else magnitude,
            pruning_ratio=_RATIO,
            ignored_layers=outputs,
            num_heads=heads,
        ).step()
    module(image)
    after = tp.utils.count_ops_and_params(module, image)
    return {
        "seconds": seconds,
        "version": tp.__version__,
        "without_numbers": device == "meta",
        "macs_left": after[0] / before[0],
        "parameters_left": after[1] / before[1],
    }


def _floor(name: str, size: int, _limit_s: float) -> dict[str, Any]:
    module = on_meta(outline(name, 1000)).eval()
    image = torch.empty(2, 3, size, size, device="meta")

    def forward() -> Tensor:
        with torch.no_grad():
            output: Tensor = module(image)
        return output

    forward()
    return {"seconds": _best(forward)}


def _is_large(name: str) -> bool:
    return find(name).parameters > _LARGEST


def _opened_outline(name: str) -> nn.Module:
    module = outline(name, 1000)
    open_modules(module)
    return module


def _stock(name: str) -> nn.Module:
    module: nn.Module = torchvision.models.get_model(name, weights=None)
    return module


def _measured(side: str, name: str, limit_s: float) -> dict[str, Any]:
    size = sides(find(name).preprocessing.size)[0]
    try:
        return {"ours": _ours, "floor": _floor, "peer": _peer}[side](name, size, limit_s)
    except _TooLong:
        return {"error": f"more than {limit_s:.0f} s"}
    except Exception as error:  # noqa: BLE001 - whatever the peer runs into is its result
        return {"error": f"{type(error).__name__}: {error}"[:200]}


if __name__ == "__main__":
    torch.set_num_threads(1)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    for measured in ("ours", "floor", "peer"):
        found = _measured(measured, sys.argv[1], float(sys.argv[2]))
        print(json.dumps({measured: found}), flush=True)
