"""Proof that an exported file answers like the network it was made from."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from safetensors.torch import save_file
from torch import Tensor

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Phase, PhaseStarted, Progress
from slimstudio.engine.export.child import ChildFailedError, child
from slimstudio.engine.export.formats import Format
from slimstudio.engine.export.workplace import workplace
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.network import Network
from slimstudio.errors import ExportError

# Largest difference that rounding explains, as a share of the largest score. The same tensors in
# the same modules differ by the order of sums at most; ONNX Runtime also fuses layers.
_TOLERANCE = {Format.PT: 1e-5, Format.ONNX: 1e-3}

# More images than fit into this many bytes prove no more, and fill the disk.
_MOST_INPUT_BYTES = 256 * 2**20

_BATCH = 32


@dataclass(frozen=True)
class Agreement:
    """How a reopened file answered.

    Args:
        images: How many it was asked about.
        agreeing: For how many its first answer was the trained network's.
        largest_difference: Between two scores, over all images and classes.
    """

    images: int
    agreeing: int
    largest_difference: float


def verify(network: Network, path: Path, pixels: Pixels, control: Control) -> Agreement:
    """Reopen a file in a fresh process and compare its answers with the trained network's.

    Args:
        network: The trained network; not changed.
        path: A `.pt` or `.onnx` file.
        pixels: What to ask it about; evenly chosen ones when there are very many.
        control: Told how far it is; asked several times a second whether to go on.

    Raises:
        ExportError: the file cannot be opened there, or its answers differ by more than rounding.
        Cancelled: the person stopped it.
    """
    control.report(PhaseStarted(Phase.VERIFY))
    control.check()
    images = _choose(pixels.images)
    if not len(images):
        raise ExportError(
            "The file cannot be verified without images.",
            remedy="Add images to the project.",
        )
    inputs = normalise(images, network.recipe.preprocessing).contiguous()
    module = "slimstudio.engine.export.reopen"
    with workplace(inputs.nbytes) as folder:
        given, answered = folder / "inputs.safetensors", folder / "outputs.safetensors"
        _write_inputs(given, inputs)
        try:
            with child(module, [path, given, answered]) as process:
                expected = _scores(network, inputs, control)
                process.wait(control)
        except ChildFailedError as error:
            raise ExportError(
                "The exported file cannot be opened again.",
                why=f"A fresh process says: {error}",
                remedy="Nothing was kept. Try another format, and report this.",
            ) from error
        scores = load_file(answered)["scores"]
    return _compare(expected, scores, Format(path.suffix))


def _choose(images: Tensor) -> Tensor:
    count, size = len(images), images.shape[-1]
    most = max(1, _MOST_INPUT_BYTES // (3 * size * size * 4))
    if count <= most:
        return images
    return images[torch.linspace(0, count - 1, most).round().long()]


def _write_inputs(path: Path, inputs: Tensor) -> None:
    try:
        save_file({"images": inputs}, path)
    except SafetensorError as error:  # its own way to report what the system refused
        raise OSError(str(error)) from error


def _scores(network: Network, inputs: Tensor, control: Control) -> NDArray[np.float32]:
    scores = []
    with evaluating(network.module), torch.inference_mode():
        for start in range(0, len(inputs), _BATCH):
            control.check()
            scores.append(network.module(inputs[start : start + _BATCH]).float().cpu())
            done = min(start + _BATCH, len(inputs))
            control.report(Progress(Phase.VERIFY, done, len(inputs)))
    answer: NDArray[np.float32] = torch.cat(scores).numpy()
    return answer


def _compare(
    expected: NDArray[np.float32], scores: NDArray[np.float32], file_format: Format
) -> Agreement:
    if scores.shape != expected.shape:
        raise ExportError(
            "The exported file does not answer like the trained network.",
            why=f"It gave {scores.shape[-1]} scores for each image, not {expected.shape[-1]}.",
            remedy="Nothing was kept. Try another format, and report this.",
        )
    agreeing = int((scores.argmax(1) == expected.argmax(1)).sum())
    difference = float(np.abs(scores - expected).max())
    allowed = _TOLERANCE[file_format] * max(float(np.abs(expected).max()), 1.0)
    # Turned around, so that a difference that is no number fails too.
    if not difference <= allowed:
        raise ExportError(
            "The exported file does not answer like the trained network.",
            why=f"It agrees on {agreeing} of {len(scores)} images; the largest difference is "
            f"{difference:.2g}, and rounding explains {allowed:.2g}.",
            remedy="Nothing was kept. Try another format, and report this.",
        )
    return Agreement(len(scores), agreeing, difference)
