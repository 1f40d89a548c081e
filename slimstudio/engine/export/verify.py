"""Proof that an exported file answers like the network it was made from."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from safetensors.torch import save_file
from torch import Tensor, nn

from slimstudio.engine.child import ChildFailedError, child
from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Phase, PhaseStarted, Progress
from slimstudio.engine.export.convert import workplace
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.formats import format_of
from slimstudio.engine.export.inputs import RawInput, questions
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.measure.scorecard import Speed, Timing, ms_text
from slimstudio.engine.models.network import Network
from slimstudio.errors import ExportError, told_by
from slimstudio.messages import NO_MESSAGE, Message

_BATCH = 32


@dataclass(frozen=True)
class Agreement:
    """How a reopened file answered.

    Args:
        images: How many it was asked about.
        agreeing: For how many its first answer was the trained network's.
        largest_difference: Between two scores (or shares), over all images and classes.
        accuracy: Share of the images that it got right, 0 to 1.
        original_accuracy: The same for the trained network.
        latency_ms: Time for one image on one thread, median.
        float_layers: For 8-bit integers, the layers that compute in single precision all the same.
        speed: For them too, the network in single precision against the file, by turns.
    """

    images: int
    agreeing: int
    largest_difference: float
    accuracy: float = 0.0
    original_accuracy: float = 0.0
    latency_ms: float = 0.0
    float_layers: tuple[str, ...] = ()
    speed: Speed | None = None

    @property
    def advice(self) -> Message:
        """What speaks against the file on this computer; `NO_MESSAGE` where nothing does."""
        if self.speed is None or self.speed.timing is Timing.FASTER:
            return NO_MESSAGE
        times = {
            "integers": ms_text(self.speed.after.median_ms),
            "single": ms_text(self.speed.before.median_ms),
        }
        if self.speed.timing is Timing.SLOWER:
            return Message(
                "Not advised for this computer: with 8-bit integers an image takes {integers} ms, "
                "in single precision {single} ms. Take the .onnx file here.",
                **times,
            )
        return Message(
            "No faster on this computer: with 8-bit integers an image takes {integers} ms, in "
            "single precision {single} ms. Only the size speaks for it here.",
            **times,
        )


def verify(
    network: Network,
    path: Path,
    pixels: Pixels,
    control: Control,
    options: ExportOptions | None = None,
) -> Agreement:
    """Reopen a file in a fresh process and compare its answers with the trained network's.

    Args:
        network: The trained network; not changed.
        path: A file that `export` wrote.
        pixels: What to ask it about; evenly chosen ones when there are very many.
        control: Told how far it is; asked several times a second whether to go on.
        options: How the file was written.

    Raises:
        ExportError: the file cannot be opened there, or its answers differ by more than rounding
            (8-bit integers: it is right less often than allowed).
        Cancelled: the person stopped it.
    """
    options = options or ExportOptions()
    file_format = format_of(path.name)
    raw = options.raw and file_format.is_program
    control.report(PhaseStarted(Phase.VERIFY))
    control.check()
    if not len(pixels):
        raise ExportError(
            Message("The file cannot be verified without images."),
            remedy=Message("Add images to the project."),
        )
    asked = questions(pixels, network.recipe.preprocessing, raw=raw)
    module = "slimstudio.engine.export.reopen"
    with workplace(asked.images.nbytes) as folder:
        given, answered = folder / "inputs.safetensors", folder / "outputs.safetensors"
        write_tensors({"images": asked.images}, given)
        try:
            with child(module, [path, given, answered]) as process:
                expected = _scores(network, asked.images, control, raw=raw)
                process.wait(control)
        except ChildFailedError as error:
            raise ExportError(
                Message("The exported file cannot be opened again."),
                why=Message("A fresh process says: {error}", error=told_by(error)),
                remedy=Message("Nothing was kept. Try another format, and report this."),
            ) from error
        found = load_file(answered)
    answers = _Answers(expected, found["scores"], asked.labels.numpy())
    return _compare(answers, file_format, options, float(found["latency_ms"][0]))


def write_tensors(tensors: dict[str, Tensor], path: Path) -> None:
    """Write tensors for another process to read.

    Raises:
        OSError: they cannot be written.
    """
    try:
        save_file(tensors, path)
    except SafetensorError as error:  # its own way to report what the system refused
        raise OSError(str(error)) from error


def _scores(
    network: Network, inputs: Tensor, control: Control, *, raw: bool
) -> NDArray[np.float32]:
    module: nn.Module = network.module
    if raw:
        module = RawInput(module, network.recipe.preprocessing)
    scores = []
    with evaluating(module), torch.inference_mode():
        for start in range(0, len(inputs), _BATCH):
            control.check()
            scores.append(module(inputs[start : start + _BATCH]).float().cpu())
            done = min(start + _BATCH, len(inputs))
            control.report(Progress(Phase.VERIFY, done, len(inputs)))
    answer: NDArray[np.float32] = torch.cat(scores).numpy()
    return answer


@dataclass(frozen=True, eq=False)
class _Answers:
    """What the trained network and the file said, [N, outputs], and what is right, [N]."""

    expected: NDArray[np.float32]
    scores: NDArray[np.float32]
    labels: NDArray[np.int64]


def _compare(
    answers: _Answers, file_format: Format, options: ExportOptions, latency_ms: float
) -> Agreement:
    expected, scores = answers.expected, answers.scores
    if scores.shape != expected.shape:
        raise _unlike(
            Message(
                "It gave {given} scores for each image, not {expected}",
                given=scores.shape[-1],
                expected=expected.shape[-1],
            )
        )
    first, second = expected.argmax(1), scores.argmax(1)
    agreement = Agreement(
        images=len(scores),
        agreeing=int((first == second).sum()),
        largest_difference=float(np.abs(scores - expected).max()),
        accuracy=float((second == answers.labels).mean()),
        original_accuracy=float((first == answers.labels).mean()),
        latency_ms=latency_ms,
    )
    if file_format.tolerance is None:
        _check_accuracy(agreement, options.largest_loss)
        return agreement
    allowed = file_format.tolerance * max(float(np.abs(expected).max()), 1.0)
    # Turned around, so that a difference that is no number fails too.
    if not agreement.largest_difference <= allowed:
        raise _unlike(
            Message(
                "It agrees on {agreeing} of {count} images; the largest difference is "
                "{largest_difference:.2g}, and rounding explains {allowed:.2g}",
                agreeing=agreement.agreeing,
                count=len(scores),
                largest_difference=agreement.largest_difference,
                allowed=allowed,
            )
        )
    return agreement


def _check_accuracy(agreement: Agreement, largest_loss: float) -> None:
    lost = agreement.original_accuracy - agreement.accuracy
    # One image more: whoever chose the layers counted with another runtime's rounding.
    if not (
        np.isfinite(agreement.largest_difference) and lost <= largest_loss + 1.5 / agreement.images
    ):
        raise _unlike(
            Message(
                "It is right on {accuracy:.1%} of the images instead of {original_accuracy:.1%}",
                accuracy=agreement.accuracy,
                original_accuracy=agreement.original_accuracy,
            )
        )


def _unlike(why: Message) -> ExportError:
    return ExportError(
        Message("The exported file does not answer like the trained network."),
        why=Message("{why}.", why=why),
        remedy=Message("Nothing was kept. Try another format, and report this."),
    )


@dataclass(frozen=True)
class Exported:
    """A file that was written, reopened in a fresh process, and found to answer alike."""

    path: Path
    format: Format
    agreement: Agreement
