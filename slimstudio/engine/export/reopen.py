"""Runs a file in a fresh process.

python -m slimstudio.engine.export.reopen FILE INPUTS OUTPUTS [PROGRAM PHOTOGRAPH ...]

FILE is what was exported; INPUTS holds "images", [N, ...], as the file takes them; OUTPUTS will
hold "scores", float32 [N, outputs], and "latency_ms", [1]; both are `.safetensors`. PROGRAM is what
people are given to prepare photographs with: of each PHOTOGRAPH, OUTPUTS will also hold what it
made of it, "prepared", and what the file answered then, "answers". Only what the file needs is
imported: torch for PyTorch's formats and ONNX Runtime for `.onnx`.
"""

from __future__ import annotations

import runpy
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.numpy import save_file

from slimstudio.engine.child import end_with_parent, last_line
from slimstudio.engine.export.format import torch_answer
from slimstudio.engine.export.formats import format_of
from slimstudio.errors import SlimStudioError

if TYPE_CHECKING:
    from slimstudio.engine.export.format import Answer

Images = NDArray[Any]

# Not a divisor of most counts, so that batches of different sizes are tried.
_BATCH = 24
_WARM_UPS = 3
_TIMED_RUNS = 20


def main(arguments: list[str]) -> str | None:
    """Run the file; the answer is the message of what went wrong, None when all is well."""
    file, inputs, outputs, *photographs = map(Path, arguments)
    try:
        answer = format_of(file.name).open(file)
        scores = np.concatenate([answer(batch) for batch in _batches(inputs)])
    except SlimStudioError as error:
        return last_line(error.message)
    latency = np.array([_latency_ms(answer, next(_batches(inputs))[:1])])
    found = {"scores": np.ascontiguousarray(scores), "latency_ms": latency}
    if photographs:
        found |= _from_files(file, answer, *photographs)
    save_file(found, outputs)
    return None


def _from_files(file: Path, answer: Answer, program: Path, *photographs: Path) -> dict[str, Images]:
    """Prepare photographs as the program does, and ask the file, or the network that it loads."""
    from PIL import Image  # noqa: PLC0415 - where there are photographs

    names: dict[str, Any] = runpy.run_path(str(program))
    prepare = names["prepare"]
    if "load" in names:
        network, recipe = names["load"](file)
        prepare, answer = partial(prepare, recipe=recipe), torch_answer(network)
    prepared = []
    for photograph in photographs:
        with Image.open(photograph) as image:
            prepared.append(np.asarray(prepare(image)))
    given = np.ascontiguousarray(np.concatenate(prepared))
    return {"prepared": given, "answers": np.ascontiguousarray(answer(given))}


def _batches(inputs: Path) -> Iterator[Images]:
    with safe_open(inputs, framework="numpy") as opened:
        images = opened.get_slice("images")
        count = images.get_shape()[0]
        for start in range(0, count, _BATCH):
            yield images[start : min(start + _BATCH, count)]


def _latency_ms(answer: Answer, image: Images) -> float:
    """Time one image at a time; the median, because other programs disturb single runs."""
    times = []
    for _ in range(_WARM_UPS + _TIMED_RUNS):
        began = time.perf_counter()
        answer(image)
        times.append(time.perf_counter() - began)
    return 1000 * median(times[_WARM_UPS:])


if __name__ == "__main__":
    end_with_parent()
    sys.exit(main(sys.argv[1:]))
