"""How long a network takes at any width: its layers from the table, the rest from checks."""

from __future__ import annotations

import hashlib
import time
from copy import deepcopy
from dataclasses import dataclass
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
_CHECKED = (0.0, 0.3, 0.5, 0.7)  # ratios at which the network is pruned and timed whole
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
    pace = Pace(control, Phase.PLAN, {"layer": len(wanted), "network": len(_CHECKED) + 1})
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
    times = LayerTimes(
        tuple(shapes), np.array(SHARES), whole.scale * ms, whole.fixed_ms, whole.error
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
    """Time the network whole and pruned, and fit what its layers tell to that."""
    bare = _assembled(shapes, table, NetworkTimes(1.0, 0.0, 0.0, 0.0), runtime).times
    told, real = [], []
    for ratio in _CHECKED:
        pace.check()
        plan = Plan({group.index: ratio for group in analysis.groups if group.removable})
        removed = np.zeros(analysis.channel_count, dtype=bool)
        tried = network
        if ratio and plan.ratios:
            pruned = prune(network, analysis, plan)
            tried, removed = pruned.network, pruned.removed
        told.append(bare.total(*remaining_shares(analysis, bare.layers, removed)))
        real.append(_latency_ms(tried, runtime))
        pace.advance("network")
    scale, fixed_ms, error = fitted(np.array(told), np.array(real))
    pace.check()
    seconds = _seconds_per_image(network.module, analysis.input_size)
    pace.advance("network")
    return NetworkTimes(scale, fixed_ms, max(_LEAST_ERROR, error), seconds)


def fitted(told: NDArray[np.float64], real: NDArray[np.float64]) -> tuple[float, float, float]:
    """Explain real times by a factor on what was told, and a time that is always there.

    Args:
        told: Sums of the times of layers, in ms, [networks].
        real: Times of the networks, in ms, [networks].

    Returns:
        The factor, the constant time, neither of them negative, and the largest relative error.
    """
    columns = np.stack([told, np.ones_like(told)], axis=1) / real[:, None]
    candidates = []
    for used in ([0, 1], [0], [1]):
        values = np.zeros(2)
        values[used] = np.linalg.lstsq(columns[:, used], np.ones_like(real), rcond=None)[0]
        if (values >= 0).all():
            off = np.abs(columns @ values - 1)
            candidates.append((float(np.square(off).sum()), *values.tolist(), float(off.max())))
    _, scale, fixed_ms, error = min(candidates)
    return scale, fixed_ms, error


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
