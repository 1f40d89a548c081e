"""One measurement of `channels`, printed as a line of JSON: `channels_worker NETWORK SIDE`."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.models.catalogue import find
from slimstudio.engine.models.opening import start_network
from slimstudio.engine.pruning.forecast import count, forecast
from slimstudio.engine.pruning.plan import NOTHING, Plan
from slimstudio.engine.pruning.surgery import prune
from slimstudio.engine.vision import torchvision

_RATIO = 0.5
_REPEATS = 3


def _best(work: Callable[[], object]) -> float:
    """Time the best of three runs, in seconds; a slow first run is enough."""
    times: list[float] = []
    while len(times) < _REPEATS and sum(times) < 60:
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def _ours(name: str, size: int) -> dict[str, Any]:
    network = start_network(name, None)
    seconds = _best(lambda: analyse(network.module, size))
    analysis = analyse(network.module, size)
    plan = Plan({g.index: _RATIO for g in analysis.groups if g.removable and not g.heads})
    pruned = prune(network, analysis, plan)
    before, after = forecast(analysis, NOTHING), count(analysis, pruned.removed)
    return {
        "seconds": seconds,
        "macs_left": after.macs / before.macs,
        "parameters_left": after.parameters / before.parameters,
        "put_back": len(pruned.put_back),
    }


def _peer(name: str, size: int) -> dict[str, Any]:
    import torch_pruning as tp  # noqa: PLC0415 - the other sides run without it

    module = torchvision.models.get_model(name, weights=None).eval()
    image = torch.randn(1, 3, size, size)

    def build() -> None:
        graph = tp.DependencyGraph().build_dependency(module, example_inputs=image)
        list(graph.get_all_groups(root_module_types=[nn.Conv2d, nn.Linear]))

    seconds = _best(build)
    before = tp.utils.count_ops_and_params(module, image)
    outputs = [m for m in module.modules() if getattr(m, "out_features", 0) == 1000]
    heads = {m: m.num_heads for m in module.modules() if isinstance(m, nn.MultiheadAttention)}
    tp.pruner.MagnitudePruner(
        module,
        image,
        importance=tp.importance.MagnitudeImportance(p=2),
        pruning_ratio=_RATIO,
        ignored_layers=outputs,
        num_heads=heads,
    ).step()
    module(image)
    after = tp.utils.count_ops_and_params(module, image)
    return {
        "seconds": seconds,
        "macs_left": after[0] / before[0],
        "parameters_left": after[1] / before[1],
    }


def _floor(name: str, size: int) -> dict[str, Any]:
    module = on_meta(torchvision.models.get_model(name, weights=None)).eval()
    image = torch.empty(2, 3, size, size, device="meta")

    def forward() -> Tensor:
        with torch.no_grad():
            output: Tensor = module(image)
        return output

    forward()
    return {"seconds": _best(forward)}


if __name__ == "__main__":
    torch.set_num_threads(1)
    network, side = sys.argv[1:]
    input_size = find(network).preprocessing.size
    print(json.dumps({"ours": _ours, "peer": _peer, "floor": _floor}[side](network, input_size)))
