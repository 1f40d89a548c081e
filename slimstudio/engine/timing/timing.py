"""How long a network takes at any width: its layers from the table, the rest from checks."""

import hashlib
import statistics
import time
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.measure.modes import channels_last
from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.engine.models.network import Network
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import select
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.timing.latency_table import (
    LatencyTable,
    NetworkTimes,
    load_table,
    save_table,
)
from slimstudio.engine.timing.layer_shapes import LayerShape, layer_shapes
from slimstudio.engine.timing.layer_times import LayerTimes, remaining_shares
from slimstudio.engine.timing.layer_timing import time_layer, time_networks
from slimstudio.errors import PlanError
from slimstudio.messages import Message

SHARES = (0.125, 0.25, 0.5, 0.75, 1.0)
# Pruned networks are timed whole: with the same share everywhere, and with shares that were drawn.
_EVEN = (0.3, 0.6)
_UNEVEN, _UNEVEN_PLANS = (0.1, 0.8), 2
_LEAST_ERROR = 0.05
_KEPT_EVERY = 50  # layers: what was measured survives a stop
_TRAINED_IMAGES = 8
_STEPS = 3


@dataclass(frozen=True, eq=False)
class TimedResult:
    """What timing found out.

    Args:
        times: Times of the network's layers.
        seconds_per_image: Of one training step, for each image in it.
    """

    times: LayerTimes
    seconds_per_image: float


def known_timing(network: Network, analysis: Analysis, runtime: Runtime) -> TimedResult | None:
    """Look up a network that was timed on this machine; None where anything is missing."""
    table = load_table()
    whole = table.networks.get(_name(network, runtime))
    shapes = layer_shapes(network.module, analysis.input_size)
    missing = any(key not in table.layers for key in _wanted(shapes, runtime))
    return None if whole is None or missing else _assembled(shapes, table, whole, runtime)


def measure_timing(
    network: Network, analysis: Analysis, runtime: Runtime, control: Control
) -> TimedResult:
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
            Message("This network has no layer whose time can be measured."),
            why=Message("It has neither convolutions nor linear layers."),
            remedy=Message("Set a goal that can be counted, such as the number of operations."),
        )
    table = load_table()
    wanted = {k: s for k, s in _wanted(shapes, runtime).items() if k not in table.layers}
    pace = Pace(
        control, Phase.PLAN, {"layer": len(wanted), "network": len(_EVEN) + _UNEVEN_PLANS + 1}
    )
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
) -> TimedResult:
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
        tuple(shapes),
        np.array(SHARES),
        whole.scale * ms,
        whole.fixed_ms,
        (whole.quickest, whole.slowest),
    )
    return TimedResult(times, whole.seconds_per_image)


def _whole(
    network: Network,
    analysis: Analysis,
    shapes: Mapping[str, LayerShape],
    table: LatencyTable,
    runtime: Runtime,
    pace: Pace,
) -> NetworkTimes:
    """Time the network whole and pruned, and fit what its layers tell to that."""
    bare = _assembled(shapes, table, NetworkTimes(1.0, 0.0, 1.0, 1.0, 0.0), runtime).times
    networks, told = [network], [bare.total(*_all(bare.layers))]
    for plan in _checked_plans(analysis):
        pace.check()
        pruned = prune(network, analysis, plan, prove=False)  # only its time counts
        networks.append(pruned.network)
        told.append(bare.total(*remaining_shares(analysis, bare.layers, pruned.removed)))
    latencies = time_networks(networks, runtime, pace, partial(pace.advance, "network"))
    pace.check()
    seconds = seconds_per_training_image(network.module, analysis.input_size)
    pace.advance("network")
    real = np.array([latency.median_ms for latency in latencies])
    scale, fixed_ms = fit_times(np.array(told), real)
    error = max(_LEAST_ERROR, surprise(np.array(told), real))
    # The clock's whims come on top of what the estimate does not know.
    quick = statistics.median(each.low_ms / each.median_ms for each in latencies)
    slow = statistics.median(each.high_ms / each.median_ms for each in latencies)
    return NetworkTimes(scale, fixed_ms, quick * max(0.0, 1 - error), slow * (1 + error), seconds)


def _all(layers: tuple[str, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return np.ones(len(layers)), np.ones(len(layers))


def _checked_plans(analysis: Analysis) -> list[Plan]:
    """Make the plans that are tried: some cut evenly, others do not, as those of people."""
    groups = [group.index for group in analysis.groups if group.removable]
    draw = np.random.default_rng(0)
    uneven = [draw.uniform(*_UNEVEN, len(groups)).tolist() for _ in range(_UNEVEN_PLANS)]
    shares = [[ratio] * len(groups) for ratio in _EVEN] + uneven
    plans = [Plan(dict(zip(groups, ratios, strict=True))) for ratios in shares]
    return [plan for plan in plans if select(analysis, plan.ratios).any()]


def seconds_per_training_image(module: nn.Module, input_size: ImageSize) -> float:
    """Time one step forward and back, on a copy; divided by the images in it."""
    copy = deepcopy(module).train()
    for parameter in copy.parameters():
        parameter.requires_grad_()
    images = torch.zeros(_TRAINED_IMAGES, 3, *sides(input_size))
    images = images.contiguous(memory_format=torch.channels_last)
    fastest = float("inf")
    labels = torch.zeros(_TRAINED_IMAGES, dtype=torch.long)
    with channels_last(copy), torch.enable_grad():
        for _ in range(_STEPS):
            began = time.perf_counter()
            answers = copy(images)
            answers = answers if isinstance(answers, torch.Tensor) else answers[0]
            CLASSIFICATION.loss(answers, labels).backward()
            fastest = min(fastest, time.perf_counter() - began)
    return fastest / _TRAINED_IMAGES


def fit_times(told: NDArray[np.float64], real: NDArray[np.float64]) -> tuple[float, float]:
    """Explain real times by a factor on what was told, and a time that is always there.

    Args:
        told: Sums of the times of layers, in ms, [networks].
        real: Times of the networks, in ms, [networks].

    Returns:
        The factor and the constant time; neither is negative.
    """
    columns = np.stack([told, np.ones_like(told)], axis=1) / real[:, None]
    candidates = []
    for used in ([0, 1], [0], [1]):
        values = np.zeros(2)
        values[used] = np.linalg.lstsq(columns[:, used], np.ones_like(real), rcond=None)[0]
        if (values >= 0).all():
            missed = float(np.square(columns @ values - 1).sum())
            candidates.append((missed, *values.tolist()))
    _, scale, fixed_ms = min(candidates)
    return scale, fixed_ms


def surprise(told: NDArray[np.float64], real: NDArray[np.float64]) -> float:
    """Say how wrong the estimate is about a network that it was not fitted to.

    Each network in turn is foretold from the others (leave-one-out cross-validation).

    Args:
        told: Sums of the times of layers, in ms, [networks].
        real: Times of the networks, in ms, [networks].

    Returns:
        The largest relative error; 0 where there is only one network.
    """
    worst = 0.0
    for left_out in range(len(real) if len(real) > 1 else 0):
        others = np.arange(len(real)) != left_out
        scale, fixed_ms = fit_times(told[others], real[others])
        off = (scale * told[left_out] + fixed_ms) / real[left_out] - 1
        worst = max(worst, abs(float(off)))
    return worst
