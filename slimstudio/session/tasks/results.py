"""What is made of a result: files, reports, and answers about single images. Imports torch."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from numpy import uint8
from numpy.typing import NDArray

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset, LoadedImages
from slimstudio.engine.events import About, Noted
from slimstudio.engine.export.agreement import Exported
from slimstudio.engine.export.coreml import COREML
from slimstudio.engine.export.export import export
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.int8 import drawback
from slimstudio.engine.export.model_card import card_text
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import PT
from slimstudio.engine.measure.answer import Answer, with_heat
from slimstudio.engine.measure.answer import answer as ask
from slimstudio.engine.measure.reliability import judge_confidence
from slimstudio.engine.measure.size import size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.replacing import replacing, target_of
from slimstudio.errors import ExportError, SlimStudioError, system_says
from slimstudio.messages import NO_MESSAGE, Message, verbatim
from slimstudio.session.attempt_keeping import original_of
from slimstudio.session.attempts import Attempt, Attempts
from slimstudio.session.project import Project
from slimstudio.session.report import page
from slimstudio.session.workspace import Workspace
from slimstudio.system.room import lack_of_memory, lack_of_room

_BESIDE = ".load.py"  # of what lies beside a network
_TEMPORARY = 4  # times the network: what a conversion passes from process to process


def export_all(
    outcome: Outcome,
    formats: Sequence[Format],
    folder: Path,
    name: str,
    dataset: Dataset,
    control: Control,
    *,
    options: ExportOptions | None = None,
) -> tuple[Exported, ...]:
    """Write the compact network in several formats, and verify each before it takes its place.

    A page about the network is written beside them, NAME.md.

    When one fails or the person stops, those that were written and verified before it stay.

    Args:
        outcome: What a run left.
        formats: What to write.
        folder: Where to; it is made if it is missing.
        name: File name without its ending.
        dataset: The images of the run; see `export`.
        control: Told how far it is, and asked whether to go on.
        options: How to write them.

    Raises:
        ExportError: a file could not be written, or does not answer like the trained network.
        Cancelled: the person stopped it.
    """
    make_folder(folder)
    check_names(folder, [*(f"{name}{one.suffix}" for one in formats), f"{name}.md"])
    check_room(outcome.compact, formats, folder)
    network = with_confidence(outcome.compact, dataset, control)
    exported: list[Exported] = []
    for one in formats:
        against = drawback(one, network.recipe.architecture)
        if against:
            control.report(Noted(against, About.COMPUTER))
        path = folder / f"{name}{one.suffix}"
        agreement = export(network, one, path, dataset, control, options)
        exported.append(Exported(path, one, agreement))
    raw = options is not None and options.raw
    card = folder / f"{name}.md"
    try:
        with replacing(card) as file:
            file.write(card_text(outcome, exported, raw=raw).encode())
    except OSError as error:
        raise ExportError(
            Message("The page about the network, {file}, cannot be written.", file=card.name),
            why=system_says(error),
            remedy=Message("The network's files are written. Export again for the page."),
        ) from error
    return tuple(exported)


def with_confidence(network: Network, dataset: Dataset, control: Control) -> Network:
    """Add how far a network's confidence can be trusted, where nobody found out before.

    Raises:
        Cancelled: the person stopped it.
    """
    if network.confidence is not None:
        return network
    preprocessing = network.recipe.preprocessing
    found = judge_confidence(network.module, dataset.validation, preprocessing, control)
    return replace(network, confidence=found)


def make_folder(folder: Path) -> None:
    """Make a folder to export into, where it is not there yet.

    Raises:
        ExportError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            Message("The folder {folder} cannot be made.", folder=folder),
            why=system_says(error),
            remedy=Message("Export into another folder."),
        ) from error


def check_names(folder: Path, names: Iterable[str]) -> None:
    """Refuse names that cannot be written, before hours are spent on what they are for.

    Args:
        folder: Where the files will lie; it exists.
        names: Of the files.

    Raises:
        ExportError: one is too long, or belongs to a folder or a device.
    """
    for name in names:
        path = folder / name
        try:
            if not path.is_dir() or path.suffix != COREML.suffix:  # a folder that is called a file
                target_of(path)
            if path.suffix == PT.suffix:
                target_of(path.with_suffix(_BESIDE))
        except (OSError, ValueError) as error:
            raise ExportError(
                Message("No file can be written as “{file}”.", file=name),
                why=system_says(error) if isinstance(error, OSError) else verbatim(str(error)),
                remedy=Message("Choose another name, or another folder."),
            ) from error


def check_room(network: Network, formats: Sequence[Format], folder: Path) -> None:
    """Refuse what would fail halfway for want of room or memory.

    Args:
        network: What is written.
        formats: As what.
        folder: Where to; it exists.

    Raises:
        ExportError: there is too little.
    """
    size = size_bytes(network.module)
    temporary = Path(tempfile.gettempdir())
    for_programs = _TEMPORARY * size if any(one.is_program for one in formats) else 0
    for_files = len(formats) * size
    if folder.stat().st_dev == temporary.stat().st_dev:
        for_files += for_programs
    for lack in (
        lack_of_room(folder, for_files),
        lack_of_room(temporary, for_programs) if for_programs else NO_MESSAGE,
        lack_of_memory(2 * size),
    ):
        if lack:
            raise ExportError(
                Message("Nothing was exported."),
                why=lack,
                remedy=Message("Make room, choose another folder, or choose fewer formats."),
            )


def export_original(original: Network, path: Path, dataset: Dataset, control: Control) -> Exported:
    """Write an original with the classes that it learned, as a network of its own.

    Args:
        original: The network.
        path: Where to, with the ending .pt.
        dataset: Images of these classes; see `export`.
        control: Told how far it is, and asked whether to go on.

    Raises:
        ExportError: the file could not be written, or does not answer like the network.
        Cancelled: the person stopped it.
    """
    return Exported(path, PT, export(original, PT, path, dataset, control))


def save_original(
    attempt: Attempt, workspace: Workspace, path: Path, dataset: Dataset, control: Control
) -> Exported:
    """Write the original of an attempt; see `export_original`.

    Raises:
        ProjectFileError: what the attempt left is damaged or gone.
    """
    return export_original(original_of(attempt, workspace.blobs), path, dataset, control)


def report_page(
    project: Project,
    outcome: Outcome,
    attempts: Attempts,
    images: LoadedImages | None,
    control: Control,
    *,
    say: Callable[[Message], str],
    language: str,
    file: str = "",
) -> str:
    """See `report.page.report_page`."""
    control.check()
    return page.report_page(
        page.Report(project, outcome, attempts, images, say=say, language=language, file=file)
    )


def write_page(content: bytes, path: Path) -> None:
    """Write a page, or what it was printed to, whole or not at all.

    Raises:
        SlimStudioError: it could not be written.
    """
    try:
        with replacing(path) as stream:
            stream.write(content)
    except OSError as error:
        raise SlimStudioError(
            Message("The report {path} could not be written.", path=path),
            why=system_says(error),
            remedy=Message("Choose another place."),
        ) from error


def answer(
    outcome: Outcome, image: Path | NDArray[uint8], control: Control
) -> tuple[Answer, Answer]:
    """Show one image to the original and to the compact network, in this order.

    Each answer comes with the parts of the picture that speak for it, where that can be told.

    Raises:
        ImagesError: the file cannot be read as an image.
        Cancelled: the person stopped it.
    """
    original, compact = (
        with_heat(ask(network, image, control), network)
        for network in (outcome.original, outcome.compact)
    )
    return original, compact
