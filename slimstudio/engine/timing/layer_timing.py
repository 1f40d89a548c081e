"""Timing one layer alone, or whole networks, as torch and as ONNX Runtime run them."""

import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from statistics import median

import numpy as np
import torch
from torch import nn

from slimstudio.engine.control import Control
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.measure.latency import noise, thread_count, time_by_turns
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.measure.scorecard import Latency, Runtime
from slimstudio.engine.models.network import Network
from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.engine.timing.layer_file import axes_of, layer_file
from slimstudio.engine.timing.layer_shapes import LayerShape
from slimstudio.system.temporary import temporary_folder

_WARM_UP_RUNS = 2
_FEWEST_RUNS = 3
_ENOUGH_MS = 4.0
_MOST_RUNS = 60
_FINE_S = 1e-6
_FINE = time.get_clock_info("thread_time").resolution <= _FINE_S
# Where the system counts finely enough, what the thread computed: on a machine with nothing else to
# do that is the latency, and on a busy one it is still.
work_clock = time.thread_time if _FINE else time.perf_counter


def time_layer(shape: LayerShape, runtime: Runtime) -> float:
    """Time a layer with random weights for one image on one thread; returns the median in ms."""
    if runtime is Runtime.TORCH:
        with thread_count(1), torch.inference_mode():
            return typical_ms(_torch_layer(shape))
    return typical_ms(_onnx_layer(shape))


def typical_ms(run: Callable[[], object]) -> float:
    """Call something that uses one thread a few times; returns the median time in ms."""
    for _ in range(_WARM_UP_RUNS):
        run()
    times: list[float] = []
    while len(times) < _FEWEST_RUNS or (sum(times) < _ENOUGH_MS and len(times) < _MOST_RUNS):
        began = work_clock()
        run()
        times.append(1000 * (work_clock() - began))
    return statistics.median(times)


def _torch_layer(shape: LayerShape) -> Callable[[], object]:
    generator = torch.Generator().manual_seed(0)
    if not shape.kernel:
        linear = nn.Linear(shape.inputs, shape.outputs)
        tokens = torch.randn(shape.size[0], shape.inputs, generator=generator)
        return lambda: linear(tokens)
    convolution = nn.Conv2d(
        shape.inputs,
        shape.outputs,
        (shape.kernel[0], shape.kernel[1]),
        (shape.stride[0], shape.stride[1]),
        (shape.padding[0], shape.padding[1]),
        (shape.dilation[0], shape.dilation[1]),
        shape.groups,
    )
    convolution.weight.data = convolution.weight.data.contiguous(memory_format=torch.channels_last)
    values = torch.randn(1, shape.inputs, *shape.size, generator=generator)
    values = values.contiguous(memory_format=torch.channels_last)
    return lambda: convolution(values)


def _onnx_layer(shape: LayerShape) -> Callable[[], object]:
    draw, (weight, given) = np.random.default_rng(0), axes_of(shape)
    session = one_thread(layer_file(shape, draw.normal(size=weight).astype(np.float32)))
    values = {"x": draw.normal(size=given).astype(np.float32)}
    return lambda: session.run(None, values)


def one_thread(content: bytes) -> onnxruntime.InferenceSession:
    """Open the bytes of a model that this program made, on one thread of the processor."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


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
    networks: Sequence[Network], size: ImageSize, stack: ExitStack
) -> list[Callable[[], object]]:
    image = noise(1, size).to(memory_format=torch.channels_last)
    stack.enter_context(thread_count(1))
    for network in networks:
        stack.enter_context(channels_last(network.module))
        stack.enter_context(evaluating(network.module))
    stack.enter_context(torch.inference_mode())
    return [partial(network.module, image) for network in networks]


def _onnx_run(network: Network, size: ImageSize) -> Callable[[], object]:
    with temporary_folder() as folder:
        path = folder / "network.onnx"
        write_onnx(network, path)
        session = one_thread(path.read_bytes())
    given = {session.get_inputs()[0].name: noise(1, size).numpy()}
    return partial(session.run, None, given)
