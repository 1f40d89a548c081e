"""Timing one layer alone, as torch and as ONNX Runtime run it."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.engine.onnx_runtime import onnxruntime

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.engine.timing.layer_shapes import LayerShape

_WARM_UP_RUNS = 2
_FEWEST_RUNS = 3
_ENOUGH_MS = 4.0
_MOST_RUNS = 60
_OPSET = 18
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
    draw = np.random.default_rng(0)
    if shape.kernel:
        weight = (shape.outputs, shape.inputs // shape.groups, *shape.kernel)
        given: tuple[int, ...] = (1, shape.inputs, *shape.size)
        node = helper.make_node(
            "Conv",
            ["x", "weight"],
            ["y"],
            kernel_shape=shape.kernel,
            strides=shape.stride,
            pads=(*shape.padding, *shape.padding),
            dilations=shape.dilation,
            group=shape.groups,
        )
    else:
        weight, given = (shape.inputs, shape.outputs), (shape.size[0], shape.inputs)
        node = helper.make_node("MatMul", ["x", "weight"], ["y"])
    graph = helper.make_graph(
        [node],
        "layer",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, given)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(draw.normal(size=weight).astype(np.float32), "weight")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
    model.ir_version = min(model.ir_version, onnx.IR_VERSION_2023_5_5)
    session = one_thread(model.SerializeToString())
    values = {"x": draw.normal(size=given).astype(np.float32)}
    return lambda: session.run(None, values)


def one_thread(content: bytes) -> onnxruntime.InferenceSession:
    """Open the bytes of a model that this program made, on one thread of the processor."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
