"""Runs a file in a fresh process: python -m slimstudio.engine.export.reopen FILE INPUTS OUTPUTS.

FILE is what was exported; INPUTS holds "images", float32 [N, 3, S, S]; OUTPUTS will hold "scores",
float32 [N, outputs]; both are `.safetensors`. Only what the file needs is imported: torch for `.pt`
and ONNX Runtime for `.onnx`.
"""
# ruff: noqa: PLC0415 - importing late is what this file is for

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.numpy import save_file

from slimstudio.errors import SlimStudioError

Images = NDArray[np.float32]

# Not a divisor of most counts, so that batches of different sizes are tried.
_BATCH = 24


def main(arguments: list[str]) -> str | None:
    """Run the file; the answer is the message of what went wrong, None when all is well."""
    file, inputs, outputs = map(Path, arguments)
    try:
        answer = _open_onnx(file) if file.suffix == ".onnx" else _open_pt(file)
        scores = np.concatenate([answer(batch) for batch in _batches(inputs)])
    except SlimStudioError as error:
        return str(error)
    save_file({"scores": np.ascontiguousarray(scores)}, outputs)
    return None


def _batches(inputs: Path) -> Iterator[Images]:
    with safe_open(inputs, framework="numpy") as opened:
        images = opened.get_slice("images")
        count = images.get_shape()[0]
        for start in range(0, count, _BATCH):
            yield images[start : min(start + _BATCH, count)]


def _open_pt(file: Path) -> Callable[[Images], Images]:
    import torch

    import slimstudio

    network = slimstudio.load(file)

    def answer(images: Images) -> Images:
        with torch.inference_mode():
            scores: Images = network(torch.from_numpy(images)).numpy()
        return scores

    return answer


def _open_onnx(file: Path) -> Callable[[Images], Images]:
    import onnx
    import onnxruntime

    content = file.read_bytes()
    _check_self_contained(onnx.load_model_from_string(content))
    # Given the content and not the path, the runtime has no folder to read further files from.
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name

    def answer(images: Images) -> Images:
        scores: Images = session.run(None, {name: images})[0]
        return scores

    return answer


def _check_self_contained(model: Any) -> None:
    if any(tensor.external_data for tensor in model.graph.initializer):
        raise SlimStudioError("The file keeps a part of the network in another file.")
    strange = {each.domain for each in model.opset_import} - {"", "ai.onnx"}
    if strange:
        raise SlimStudioError(f"The file needs extensions of ONNX: {', '.join(sorted(strange))}.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
