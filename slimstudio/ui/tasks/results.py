"""What is made of a result: files, reports, and answers about single images."""
# ruff: noqa: PLC0415 - importing inside is what this package is for

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from slimstudio.ui.engine_words import engine_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy import uint8
    from numpy.typing import NDArray

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.export.exported import Exported
    from slimstudio.engine.export.formats import Format
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.measure.answer import Answer
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.attempts import Attempts
    from slimstudio.session.project import Project


def export_all(
    outcome: Outcome,
    formats: Sequence[Format],
    folder: Path,
    name: str,
    dataset: Dataset,
    options: ExportOptions,
    control: Control,
) -> tuple[Exported, ...]:
    """See `slimstudio.session.tasks.export_all`."""
    from slimstudio.session import tasks

    return tasks.export_all(outcome, formats, folder, name, dataset, control, options=options)


def report_page(
    project: Project,
    outcome: Outcome,
    attempts: Attempts,
    images: LoadedImages | None,
    control: Control,
) -> str:
    """See `slimstudio.session.report.page.report_page`; the page speaks the window's language."""
    from slimstudio.session.report import page

    control.check()
    language = QLocale().bcp47Name()
    told = page.Report(project, outcome, attempts, images, say=engine_words, language=language)
    return page.report_page(told)


def write_page(content: bytes, path: Path) -> None:
    """See `slimstudio.session.report.writing.write_page`."""
    from slimstudio.session.report import writing

    writing.write_page(content, path)


def answer(
    outcome: Outcome, image: Path | NDArray[uint8], control: Control
) -> tuple[Answer, Answer]:
    """Show one image to the original and to the compact network, in this order.

    Each answer comes with the parts of the picture that speak for it, where that can be told.

    Raises:
        ImagesError: the file cannot be read as an image.
        Cancelled: the person stopped it.
    """
    from slimstudio.engine.measure.answer import answer as ask
    from slimstudio.engine.measure.grad_cam import with_heat

    original, compact = (
        with_heat(ask(network, image, control), network)
        for network in (outcome.original, outcome.compact)
    )
    return original, compact
