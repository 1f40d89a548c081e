"""Writes the report of the result that is shown, as a page or as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from slimstudio.ui.files.report_printing import printed
from slimstudio.ui.tasks import results
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.problems import show_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.engine.control import Control
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.preferences import Preferences


class ReportSaving(QObject):
    """Asks where to, and writes in the background.

    Args:
        document: The open project.
        jobs: Work in the background.
        preferences: Remember where the last report went.
        window: Over which dialogs open.
    """

    said = Signal(str)  # something worth a toast

    def __init__(
        self, document: Document, jobs: Jobs, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._jobs = jobs
        self._preferences = preferences
        self._window = window

    @Slot()
    def save(self) -> None:
        """Let the person pick a place and a kind, and write the report there."""
        document = self._document
        if document.outcome is None or self._jobs.locked or self._jobs.giving_way:
            return
        # A saved project's report goes beside it, as its exports do.
        name, folder = document.project.name, Path(self._preferences.folder("export"))
        if document.path:
            name, folder = document.path.stem, document.path.parent
        start = folder / f"{name} report.html"
        kinds = (self.tr("Web page (*.html)"), self.tr("PDF (*.pdf)"))
        picked, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the report"), str(start), ";;".join(kinds)
        )
        if not picked:
            return
        path = Path(picked)
        if path.suffix.lower() not in {".html", ".htm", ".pdf"}:
            path = path.with_name(path.name + (".pdf" if kind == kinds[1] else ".html"))
        self._preferences.remember_folder("export", path)
        project = document.outcome_project or document.project
        page = partial(
            results.report_page,
            project,
            document.outcome,
            document.attempts.value,
            document.images,
            say=message_text,
            language=QLocale().bcp47Name(),
        )
        self._jobs.start(
            self.tr("Writing the report"),
            partial(_write, page, path),
            self._tell,
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        show_error(self._window, error)

    def _tell(self, path: Path) -> None:
        self.said.emit(self.tr("The report is in {path}.").format(path=path))


def _write(page: Callable[[Control], str], path: Path, control: Control) -> Path:
    """Make the page and write it, in the background.

    Raises:
        SlimStudioError: it cannot be written there.
        Cancelled: the person stopped it.
    """
    made = page(control)
    control.check()
    content = printed(made) if path.suffix.lower() == ".pdf" else made.encode()
    control.check()
    results.write_page(content, path)
    return path
