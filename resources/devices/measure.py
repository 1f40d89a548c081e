"""Checks and measures the network beside it, on the device that it runs on. Made by SlimStudio.

python3 measure.py [THREADS]

It asks about the pictures in "pictures.npy", compares with the answers that must come out, measures
how long one picture takes, and the layers of the network at several widths, and writes
"device.json", which SlimStudio opens. It needs Python 3.9 or later, and:
pip install onnxruntime numpy
"""

import base64
import json
import os
import platform
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime

HERE = Path(__file__).resolve().parent
ALLOWED = 0.01
WARM_UPS, RUNS, SECONDS = 5, 50, 10.0
LAYER_RUNS, LAYER_SECONDS = (3, 60), 0.02


def open_file(file, threads):
    """Open an ONNX file, or the content of one."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def open_network(path, threads):
    """Return a function from pixels, uint8 [1, S, S, 3], to the share of each class."""
    session = open_file(str(path), threads)
    name = session.get_inputs()[0].name
    return lambda pixels: session.run(None, {name: pixels})[0]


def agrees(shares, expected):
    """Tell whether an answer is the one that must come out, but for rounding."""
    apart = max(abs(float(a) - b) for a, b in zip(shares, expected["shares"]))
    return apart < ALLOWED and shares[expected["answer"]] > max(shares) - ALLOWED


def measure_ms(ask, pixels):
    """Return the quarters of the times for one picture: 25, 50 and 75 %, in milliseconds."""
    for _ in range(WARM_UPS):
        ask(pixels)
    times = []
    until = time.perf_counter() + SECONDS
    while len(times) < RUNS and (len(times) < 5 or time.perf_counter() < until):
        began = time.perf_counter()
        ask(pixels)
        times.append(1000 * (time.perf_counter() - began))
    return [round(float(one), 4) for one in np.percentile(times, (25, 50, 75))]


def measure_layer(content, threads):
    """Return the median time of a layer in milliseconds."""
    session = open_file(content, threads)
    given = session.get_inputs()[0]
    values = {given.name: np.full(given.shape, 0.5, np.float32)}
    for _ in range(2):
        session.run(None, values)
    times = []
    fewest, most = LAYER_RUNS
    while len(times) < fewest or (sum(times) < LAYER_SECONDS and len(times) < most):
        began = time.perf_counter()
        session.run(None, values)
        times.append(time.perf_counter() - began)
    return round(1000 * float(np.median(times)), 6)


def device_name():
    """Return what the board calls itself."""
    model = Path("/proc/device-tree/model")
    told = model.read_text(errors="replace").strip("\0 \n") if model.exists() else ""
    return told or platform.processor() or platform.machine()


def main(arguments):
    threads = int(arguments[0]) if arguments else 1
    about = json.loads((HERE / "answers.json").read_text(encoding="utf-8"))
    pixels = np.load(HERE / "pictures.npy", allow_pickle=False)
    ask = open_network(HERE / about["network"], threads)
    expected = about["pictures"]
    count = sum(bool(agrees(ask(pixels[at : at + 1])[0], one)) for at, one in enumerate(expected))
    said = f"{count} of {len(expected)} answers agree"
    if count < len(expected):
        sys.exit(said)
    print(said)
    if os.environ.get("SLIMSTUDIO_TRIAL"):
        return
    wanted = json.loads((HERE / "layers.json").read_text(encoding="utf-8"))
    networks = []
    for one in wanted["networks"]:
        low, median, high = measure_ms(open_network(HERE / one["file"], threads), pixels[:1])
        print(
            f"{one['name']}: one picture takes {median:.2f} ms "
            f"(half of the times: {low:.2f} to {high:.2f} ms)"
        )
        latency = {"low": low, "median": median, "high": high}
        networks.append({"name": one["name"], "layers": one["layers"], "latency_ms": latency})
    shapes = wanted["shapes"]
    print(f"Measuring {len(shapes)} layers, for the forecasts of SlimStudio...", flush=True)
    device = {
        "format": "slimstudio device",
        "version": 1,
        "device": device_name(),
        "system": f"{platform.system()} {platform.machine()}",
        "runtime": f"onnxruntime {onnxruntime.__version__}",
        "threads": threads,
        "network": about["network"],
        "size": about["size"],
        "answers": [count, len(expected)],
        "networks": networks,
        "layers": {
            key: measure_layer(base64.b64decode(text), threads) for key, text in shapes.items()
        },
    }
    (HERE / "device.json").write_text(json.dumps(device, indent=1) + "\n", encoding="utf-8")
    print("Written: device.json")


if __name__ == "__main__":
    main(sys.argv[1:])
