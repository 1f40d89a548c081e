"""Timing whole networks the way the comparison does, as torch and as ONNX Runtime run them."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.measure.latency import noise, thread_count, time_by_turns
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.measure.scorecard import Latency, Runtime
from slimstudio.engine.timing.layer_timing import one_thread, work_clock
from slimstudio.system.temporary import temporary_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from slimstudio.engine.control import Control
    from slimstudio.engine.models.network import Network


def time_networks(
    networks: Sequence[Network], runtime: Runtime, control: Control, advance: Callable[[], None]
) -> tuple[Latency, ...]:
    """Time a network and its pruned copies for one image on one thread.

    Each copy takes turns with the first network, as when a person compares the two: caches are
    never as warm as they are for one network that runs again and again. What other programs take
    meanwhile does not count; see `work_clock`.

    Args:
        networks: The original, and its copies.
        runtime: What runs them.
        control: Asked before every run whether to go on.
        advance: Called after each copy.

    Returns:
        One latency for each network, in the same order.

    Raises:
        Cancelled: the person stopped it.
    """
    size = networks[0].recipe.preprocessing.size
    with ExitStack() as stack:
        if runtime is Runtime.TORCH:
            runs = _torch_runs(networks, size, stack)
        else:
            runs = [_onnx_run(network, size) for network in networks]
        if len(runs) == 1:
            return time_by_turns(runs, 1, control, clock=work_clock)
        pairs = []
        for run in runs[1:]:
            pairs.append(time_by_turns([runs[0], run], 1, control, clock=work_clock))
            advance()
    return (_typical([first for first, _ in pairs]), *(second for _, second in pairs))


def _typical(latencies: Sequence[Latency]) -> Latency:
    return Latency(
        median_ms=median(each.median_ms for each in latencies),
        low_ms=median(each.low_ms for each in latencies),
        high_ms=median(each.high_ms for each in latencies),
        threads=latencies[0].threads,
        runs=sum(each.runs for each in latencies),
    )


def _torch_runs(
    networks: Sequence[Network], size: int, stack: ExitStack
) -> list[Callable[[], object]]:
    image = noise(1, size).to(memory_format=torch.channels_last)
    stack.enter_context(thread_count(1))
    for network in networks:
        stack.enter_context(channels_last(network.module))
        stack.enter_context(evaluating(network.module))
    stack.enter_context(torch.inference_mode())
    return [partial(network.module, image) for network in networks]


def _onnx_run(network: Network, size: int) -> Callable[[], object]:
    with temporary_folder() as folder:
        path = folder / "network.onnx"
        write_onnx(network, path)
        session = one_thread(path.read_bytes())
    given = {session.get_inputs()[0].name: noise(1, size).numpy()}
    return partial(session.run, None, given)
