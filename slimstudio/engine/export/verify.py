"""Proof that an exported file answers like the network it was made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from safetensors.torch import save_file
from torch import Tensor, nn

from slimstudio.engine.child import ChildFailedError, child
from slimstudio.engine.control import Control
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Phase, PhaseStarted, Progress
from slimstudio.engine.export import instructions
from slimstudio.engine.export.agreement import Agreement
from slimstudio.engine.export.convert import workplace
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.formats import format_of
from slimstudio.engine.export.inputs import RawInput, questions
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.network import Network, Preprocessing
from slimstudio.errors import ExportError, ImagesError, told_by
from slimstudio.messages import Message

_BATCH = 32
_MOST_PHOTOGRAPHS = 24
_MOST_APART = 1e-5  # rounding of normalised values


@dataclass(frozen=True, eq=False)
class Photographs:
    """Files that show whether people prepare photographs as the trained network's were.

    Args:
        paths: The files.
        pixels: The same as they were decoded for the trained network.
        program: What people are given to prepare photographs with, where it lies beside the file;
            None for what the page about the network says.
    """

    paths: tuple[Path, ...]
    pixels: Pixels
    program: str | None = None

    @classmethod
    def of(
        cls, samples: Sequence[Path], preprocessing: Preprocessing, program: str | None
    ) -> Self | None:
        """Decode those of some files that are still there; None where there are none."""
        decoded = {}
        for path in samples[:_MOST_PHOTOGRAPHS]:
            try:
                decoded[path] = torch.from_numpy(decode(path, preprocessing).copy())
            except ImagesError:  # its drive may not be connected any more
                continue
        if not decoded:
            return None
        images = torch.stack(list(decoded.values())).permute(0, 3, 1, 2)
        labels = torch.zeros(len(decoded), dtype=torch.int64)
        names = tuple(path.name for path in decoded)
        return cls(tuple(decoded), Pixels(images, labels, (), names), program)

    def written(self, folder: Path, network: Network, *, raw: bool) -> list[Path]:
        """Write the program into a folder; list it and the photographs."""
        source = self.program or instructions.program(network.recipe.preprocessing, raw=raw)
        program = folder / "prepare_photographs.py"
        program.write_text(source, encoding="utf-8")
        return [program, *self.paths]


def verify(
    network: Network,
    path: Path,
    pixels: Pixels,
    control: Control,
    options: ExportOptions | None = None,
    photographs: Photographs | None = None,
) -> Agreement:
    """Reopen a file in a fresh process and compare its answers with the trained network's.

    Args:
        network: The trained network; not changed.
        path: A file that `export` wrote.
        pixels: What to ask it about; evenly chosen ones when there are very many.
        control: Told how far it is; asked several times a second whether to go on.
        options: How the file was written.
        photographs: Files that are prepared in the fresh process, too, as people will.

    Raises:
        ExportError: the file cannot be opened there, or its answers differ by more than rounding
            (8-bit integers: it is right less often than allowed), or photographs are prepared
            otherwise.
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
        asked_files = photographs.written(folder, network, raw=raw) if photographs else []
        try:
            with child(module, [path, given, answered, *asked_files]) as process:
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
    agreement = _compare(answers, file_format, options, float(found["latency_ms"][0]))
    agreement = replace(agreement, labelled=pixels.labelled)
    if photographs is None or not asked_files:
        return agreement
    same = questions(photographs.pixels, network.recipe.preprocessing, raw=raw).images
    _compare_photographs(photographs, found, same.numpy())
    if file_format.tolerance is not None:
        wanted = _scores(network, same, control, raw=raw)
        labels = np.zeros(len(wanted), np.int64)
        _compare(_Answers(wanted, found["answers"], labels), file_format, options, 0.0)
    return replace(agreement, photographs=len(same))


def _compare_photographs(
    photographs: Photographs, found: Mapping[str, NDArray[Any]], expected: NDArray[Any]
) -> None:
    """Complain where photographs were prepared otherwise."""
    apart = np.abs(found["prepared"].astype(np.float64) - expected.astype(np.float64))
    worst = apart.reshape(len(expected), -1).max(axis=1)
    at = int(worst.argmax())
    if not worst[at] <= _MOST_APART:
        raise _unlike(
            Message(
                "“{name}” is prepared otherwise by the program beside it",
                name=photographs.paths[at].name,
            )
        )


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
        shares = {
            "accuracy": agreement.accuracy,
            "original_accuracy": agreement.original_accuracy,
        }
        raise _unlike(
            Message(
                "It is right on {accuracy:.1%} of the images instead of {original_accuracy:.1%}",
                **shares,
            )
            if agreement.labelled
            else Message(
                "It answers {accuracy:.1%} of the images like the original instead of "
                "{original_accuracy:.1%}",
                **shares,
            )
        )


def _unlike(why: Message) -> ExportError:
    return ExportError(
        Message("The exported file does not answer like the trained network."),
        why=Message("{why}.", why=why),
        remedy=Message("Nothing was kept. Try another format, and report this."),
    )
