"""How long a network takes at any width: its layers from the table, the rest from checks."""

from __future__ import annotations

import hashlib
import time
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from slimstudio.engine.events import Phase
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.measure.latency_table import (
    LatencyTable,
    NetworkTimes,
    load_table,
    save_table,
)
from slimstudio.engine.measure.layer_shapes import LayerShape, layer_shapes
from slimstudio.engine.measure.layer_times import LayerTimes, remaining_shares
from slimstudio.engine.measure.layer_timing import Runtime, one_thread, time_layer, typical_ms
from slimstudio.engine.measure.layout import channels_last
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.pace import Pace
from slimstudio.engine.pruning.plan import Plan
from slimstudio.engine.pruning.surgery import prune
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.models.network import Network

SHARES = (0.125, 0.25, 0.5, 0.75, 1.0)
_CHECKED = (0.35, 0.7)  # ratios at which a pruned network is timed; the second one is fitted
_LEAST_ERROR = 0.05
_KEPT_EVERY = 50  # layers: what was measured survives a stop
_TRAINED_IMAGES = 8
_STEPS = 3
_TURNS = 5


@dataclass(frozen=True, eq=False)
class Timing:
    """What timing found out.

    Args:
        times: Times of the network's layers.
        seconds_per_image: Of one training step, for each image in it.
    """

    times: LayerTimes
    seconds_per_image: float


def known_timing(network: Network, analysis: Analysis, runtime: Runtime) -> Timing | None:
    """Look up a network that was timed on this machine; None where anything is missing."""
    table = load_table()
    whole = table.networks.get(_name(network, runtime))
    shapes = layer_shapes(network.module, analysis.input_size)
    missing = any(key not in table.layers for key in _wanted(shapes, runtime))
    return None if whole is None or missing else _assembled(shapes, table, whole, runtime)


def measure_timing(
    network: Network, analysis: Analysis, runtime: Runtime, control: Control
) -> Timing:
    """Time every layer at several widths, and check the sum against real pruned networks.

    Shapes that were measured before, for this or another network, are not measured again.

    Args:
        network: The network; it is not changed.
        analysis: Its channels.
        runtime: What runs the network in the end.
        control: Told about the progress; asked before every layer whether to go on.

    Raises:
        PlanError: the network has no layer that can be timed.
        Cancelled: the person stopped it; the layers measured so far are kept.
    """
    shapes = layer_shapes(network.module, analysis.input_size)
    if not shapes:
        raise PlanError(
            "This network has no layer whose time can be measured.",
            why="It has neither convolutions nor linear layers.",
            remedy="Set a goal that can be counted, such as the number of operations.",
        )
    table = load_table()
    wanted = {k: s for k, s in _wanted(shapes, runtime).items() if k not in table.layers}
    pace = Pace(control, Phase.PLAN, {"layer": len(wanted), "network": len(_CHECKED) + 2})
    try:
        for number, (key, shape) in enumerate(wanted.items()):
            pace.check()
            table.layers[key] = time_layer(shape, runtime)
            if number % _KEPT_EVERY == _KEPT_EVERY - 1:
                save_table(table)
            pace.advance("layer")
        whole = _whole(network, analysis, shapes, table, runtime, pace)
    finally:
        save_table(table)
    table.networks[_name(network, runtime)] = whole
    save_table(table)
    return _assembled(shapes, table, whole, runtime)


def _name(network: Network, runtime: Runtime) -> str:
    shapes = sorted((name, tuple(t.shape)) for name, t in network.module.state_dict().items())
    size = network.recipe.preprocessing.size
    return f"{runtime}:{hashlib.sha256(repr((size, shapes)).encode()).hexdigest()[:16]}"


def _wanted(shapes: Mapping[str, LayerShape], runtime: Runtime) -> dict[str, LayerShape]:
    found = {}
    for shape in shapes.values():
        for made in SHARES:
            for read in SHARES:
                narrowed = shape.narrowed(made, read)
                found[f"{runtime}:{narrowed.key}"] = narrowed
    return found


def _assembled(
    shapes: Mapping[str, LayerShape], table: LatencyTable, whole: NetworkTimes, runtime: Runtime
) -> Timing:
    ms = np.array(
        [
            [
                [table.layers[f"{runtime}:{shape.narrowed(made, read).key}"] for read in SHARES]
                for made in SHARES
            ]
            for shape in shapes.values()
        ]
    )
    flow = np.array([float(shape.values) for shape in shapes.values()])
    times = LayerTimes(
        tuple(shapes),
        np.array(SHARES),
        ms,
        whole.flowing_ms,
        flow / flow.sum(),
        whole.error,
        whole.fixed_ms,
    )
    return Timing(times, whole.seconds_per_image)


def _whole(
    network: Network,
    analysis: Analysis,
    shapes: Mapping[str, LayerShape],
    table: LatencyTable,
    runtime: Runtime,
    pace: Pace,
) -> NetworkTimes:
    """Time the network whole and pruned: what its layers do not explain, and how far that goes."""
    bare = _assembled(shapes, table, NetworkTimes(0.0, 0.0, 0.0, 0.0), runtime).times
    flowing = replace(bare, ms=np.zeros_like(bare.ms), rest_ms=1.0)
    layers, flow, real = [], [], []
    for ratio in (0.0, *_CHECKED):
        pace.check()
        plan = Plan({group.index: ratio for group in analysis.groups if group.removable})
        removed = np.zeros(analysis.channel_count, dtype=bool)
        tried = network
        if ratio and plan.ratios:
            pruned = prune(network, analysis, plan)
            tried, removed = pruned.network, pruned.removed
        shares = remaining_shares(analysis, bare.layers, removed)
        layers.append(bare.total(*shares))
        flow.append(flowing.total(*shares))
        real.append(_latency_ms(tried, runtime))
        pace.advance("network")
    fixed_ms, flowing_ms = _fitted(np.array(layers), np.array(flow), np.array(real))
    told = np.array(layers) + fixed_ms + flowing_ms * np.array(flow)
    error = float(np.abs(told / np.array(real) - 1).max())
    pace.check()
    seconds = _seconds_per_image(network.module, analysis.input_size)
    pace.advance("network")
    return NetworkTimes(fixed_ms, flowing_ms, max(_LEAST_ERROR, error), seconds)


def _fitted(
    layers: NDArray[np.float64], flow: NDArray[np.float64], real: NDArray[np.float64]
) -> tuple[float, float]:
    """Explain the whole network exactly, and the most pruned one as well as possible."""
    rest = real - layers
    span = flow[0] - flow[-1]
    flowing = float((rest[0] - rest[-1]) / span) if span > 0 else 0.0
    # Time that grows when channels leave is noise, and so is time that could become negative.
    flowing = min(max(flowing, 0.0), max(float(rest[0] / flow[0]), 0.0))
    return float(rest[0] - flowing * flow[0]), flowing


def _latency_ms(network: Network, runtime: Runtime) -> float:
    """Time a whole network for one image on one thread."""
    size = network.recipe.preprocessing.size
    image = torch.zeros(1, 3, size, size)
    if runtime is Runtime.TORCH:
        module, images = network.module, image.contiguous(memory_format=torch.channels_last)
        with channels_last(module), evaluating(module), thread_count(1), torch.inference_mode():
            return min(typical_ms(lambda: module(images)) for _ in range(_TURNS))
    with TemporaryDirectory(prefix="slimstudio-") as folder:
        path = Path(folder) / "network.onnx"
        write_onnx(network, path)
        session = one_thread(path.read_bytes())
    given = {session.get_inputs()[0].name: image.numpy()}
    return min(typical_ms(lambda: session.run(None, given)) for _ in range(_TURNS))


def _seconds_per_image(module: nn.Module, input_size: int) -> float:
    """Time one step forward and back, on a copy."""
    copy = deepcopy(module).train()
    for parameter in copy.parameters():
        parameter.requires_grad_()
    images = torch.zeros(_TRAINED_IMAGES, 3, input_size, input_size)
    images = images.contiguous(memory_format=torch.channels_last)
    fastest = float("inf")
    labels = torch.zeros(_TRAINED_IMAGES, dtype=torch.long)
    with channels_last(copy), torch.enable_grad():
        for _ in range(_STEPS):
            began = time.perf_counter()
            answers = copy(images)
            answers = answers if isinstance(answers, torch.Tensor) else answers[0]
            functional.cross_entropy(answers, labels).backward()
            fastest = min(fastest, time.perf_counter() - began)
    return fastest / _TRAINED_IMAGES
