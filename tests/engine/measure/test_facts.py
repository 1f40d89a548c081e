"""Memory is counted from what is alive at once, and checked against processes."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.measure.footprint_probe import find_footprint
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.vision import torchvision

FLOAT = 4


def chain() -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(3, 16, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(16, 8, 3, padding=1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 5),
    )


def test_the_peak_is_where_most_is_alive() -> None:
    image, wide, narrow = 3 * 64, 16 * 64, 8 * 64
    peak = find_footprint(chain(), 8).peak({})
    assert peak == FLOAT * (image + wide + narrow)


def test_it_shrinks_with_the_channels_of_the_layer_that_made_the_values() -> None:
    image, wide, narrow = 3 * 64, 16 * 64, 8 * 64
    footprint = find_footprint(chain(), 8)
    assert footprint.peak({"0": (16, 4)}) == FLOAT * (image + wide // 4 + narrow)
    assert footprint.peak({"0": (16, 4), "2": (8, 2)}) == FLOAT * (image + wide // 4 + narrow // 4)


def test_a_shortcut_is_alive_until_it_is_added() -> None:
    network = torchvision.models.resnet18(weights=None)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    footprint = find_footprint(network, 32)
    image, block = 3 * 32 * 32, 64 * 8 * 8
    # The stem's output before and after its norm is the most: 64 channels at 16 x 16.
    assert footprint.peak({}) == pytest.approx(FLOAT * (image + 2 * 64 * 16 * 16), rel=0.01)
    alive = footprint.bytes_of[:, footprint.layers.index("layer1.0.conv2")]
    assert alive.max() >= FLOAT * block
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


_GROWTH = """
import ctypes, gc, sys, psutil, numpy
process = psutil.Process()
def memory():
    gc.collect()
    if sys.platform == "linux":  # what is free goes back, so that the next network cannot lie there
        getattr(ctypes.CDLL(None), "malloc_trim", lambda pad: None)(0)
    return process.memory_info().rss
def run(path):
    if path.endswith(".onnx"):
        session = onnxruntime.InferenceSession(open(path, "rb").read(), options)
        session.run(None, {"images": numpy.zeros((1, 3, 224, 224), numpy.float32)})
        return session
    module = open_network(Path(path)).module.eval()
    with torch.inference_mode():
        module(torch.zeros(1, 3, 224, 224))
    return module
if sys.argv[2].endswith(".onnx"):
    from slimstudio.engine.onnx_runtime import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
else:
    import torch
    from pathlib import Path
    from slimstudio.engine.sources.opening import open_network
    torch.set_num_threads(1)
run(sys.argv[1])  # a small network: what the runtime takes for itself
before = memory()
kept = run(sys.argv[2])
print(memory() - before)
"""


@pytest.mark.slow
@pytest.mark.parametrize("architecture", ["mobilenet_v2", "resnet18"])
@pytest.mark.parametrize("suffix", [".pt", ".onnx"])
def test_a_process_takes_a_few_times_the_memory_of_the_network(
    architecture: str, suffix: str, tmp_path: Path
) -> None:
    paths = []
    for name in ("squeezenet1_1", architecture):
        module = build(name, 10, seed=0).eval()
        network = Network(module, Recipe(name, 10, (), Preprocessing(224, 256)))
        paths.append(tmp_path / f"{name}{suffix}")
        (write_onnx if suffix == ".onnx" else write_pt)(network, paths[-1])
    counted = forecast(
        analyse(module, 224), NOTHING, facts=Facts(footprint=find_footprint(module, 224))
    ).memory_bytes
    command = [sys.executable, "-c", _GROWTH, *map(str, paths)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    grown = int(told.stdout)
    assert counted is not None
    # What the forecast says beside the figure: a program takes two to four times that. What it
    # needed only while it answered has gone back, and some lies where the small network lay.
    assert 0.5 * counted < grown < 5 * counted, grown / counted
