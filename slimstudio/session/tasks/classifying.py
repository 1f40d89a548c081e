"""A finished network at work: opened from anywhere, asked about pictures. Imports torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from slimstudio.engine.classify.classifier import Classifier, of_network, of_onnx
from slimstudio.engine.classify.pictures import Answered, classify, find_pictures
from slimstudio.engine.classify.sorting import sort_pictures, undo_sorting
from slimstudio.engine.classify.table import not_written, table_lines
from slimstudio.engine.models.input_values import (
    InputValues,
    UnknownValuesError,
    are_assumed,
    says_itself,
    with_values,
)
from slimstudio.engine.models.network import Network
from slimstudio.engine.replacing import replacing
from slimstudio.engine.sources.onnx.opening import is_onnx
from slimstudio.engine.sources.opening import open_network
from slimstudio.session.tasks.giving import open_giver
from slimstudio.session.tasks.results import with_confidence

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.models.confidence import Confidence

__all__ = [
    "AnswerListener",
    "answer_pictures",
    "open_classifier",
    "sort_pictures",
    "undo_sorting",
    "write_table",
]


class AnswerListener(Protocol):
    """Who wants to know while pictures are answered; called on the thread that does the work."""

    def network(self, classes: tuple[str, ...], confidence: Confidence | None) -> None:
        """Hear what the network answers with, before its first answer."""

    def answer(self, answered: Answered) -> None:
        """Hear an answer; they come in the order of the pictures."""


def open_classifier(path: Path, control: Control, values: InputValues | None = None) -> Classifier:
    """Open a saved project, or the file of a network.

    Args:
        path: The file.
        control: Asked whether to go on.
        values: What it takes as the values of pixels; None where it says so itself.

    Raises:
        UnknownValuesError: it does not say what it takes, and nobody else did.
        SlimStudioError: it cannot be opened, or says itself what it takes, and `values` too.
        Cancelled: the person stopped it.
    """
    control.check()
    if not is_onnx(path):
        found = of_network(open_giver(path).network)
    else:
        try:
            found = of_onnx(path)
        except UnknownValuesError as error:
            network = open_network(path)  # as layers
            if values is None and are_assumed(network.recipe):
                raise error from None
            return of_network(with_values(network, values))
    if values is not None:
        raise says_itself(path.name)
    return found


def answer_pictures(
    network: Network | Path,
    given: Sequence[Path],
    values: InputValues | None,
    told: AnswerListener,
    control: Control,
    *,
    judged_on: Dataset | None = None,
) -> None:
    """Ask a network about pictures, and tell each answer as it comes.

    Args:
        network: What answers, or the file that it is in; see `open_classifier`.
        given: Folders, zips and single pictures.
        values: What a stranger's network takes; None where it says so itself.
        told: Hears the answers.
        control: Told how far it is; asked at every picture whether to go on.
        judged_on: Images to find out with how far the confidence of `network` can be trusted,
            where nobody did before.

    Raises:
        UnknownValuesError: see `open_classifier`.
        SlimStudioError: the network cannot be opened or run, or there are no pictures.
        Cancelled: the person stopped it.
    """
    if isinstance(network, Network):
        judged = with_confidence(network, judged_on, control) if judged_on else network
        classifier = of_network(judged)
    else:
        classifier = open_classifier(network, control, values)
    pictures = find_pictures(given, control)
    told.network(classifier.classes, classifier.confidence)
    for one in classify(classifier, pictures, control):
        told.answer(one)


def write_table(
    answers: Sequence[Answered],
    classes: tuple[str, ...],
    threshold: float,
    path: Path,
    control: Control,
) -> None:
    """Write answers as a table that spreadsheets open, whole or not at all.

    Raises:
        SlimStudioError: it cannot be written.
    """
    control.check()
    corrected = any(one.corrected is not None for one in answers)
    try:
        with replacing(path) as stream:
            for line in table_lines(answers, classes, threshold, corrected=corrected):
                stream.write(line)
    except OSError as error:
        raise not_written(error) from error
