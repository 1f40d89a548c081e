"""Checks and measures the network beside it, on the device that it runs on. Made by SlimStudio.

python3 measure.py [THREADS]

It asks about the pictures in "pictures.npy", compares with the answers that must come out, measures
how long one picture takes, and writes "device.json". It needs Python 3.9 or later, and:
pip install onnxruntime numpy
"""

import json
import platform
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime

HERE = Path(__file__).resolve().parent
ALLOWED = 0.01
WARM_UPS, RUNS, SECONDS = 5, 50, 10.0


def open_network(path, threads):
    """Return a function from pixels, uint8 [1, S, S, 3], to the share of each class."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
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
    low, median, high = measure_ms(ask, pixels[:1])
    print(f"one picture takes {median:.2f} ms (half of the times: {low:.2f} to {high:.2f} ms)")
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
        "latency_ms": {"low": low, "median": median, "high": high},
    }
    (HERE / "device.json").write_text(json.dumps(device, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
