"""The screen that writes the compact network to files and shows that they can be trusted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.events import PhaseStarted, Progress
from slimstudio.ui.export.export_form import ExportForm
from slimstudio.ui.export.export_results import ExportResults
from slimstudio.ui.tasks import giving, results
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.phase_stepper import phase_name
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.questions import ask_to_download, ask_to_replace
from slimstudio.ui.widgets.screen import EmptyState, FilledPage, ScreenHead
from slimstudio.ui.widgets.text_label import text_label

if TYPE_CHECKING:
    from slimstudio.engine.events import Event
    from slimstudio.engine.export.agreement import Exported
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class ExportPanel(QWidget):
    """Takes formats, a folder and a name; writes, checks, and lists what was written.

    Signals:
        next_requested: The person wants to put the network to work.
    """

    next_requested = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportPanel")
        self._document = document
        self._jobs = jobs
        self._title = self.tr("Export")
        self._running = False
        self._suggested = ""
        self.head = ScreenHead(
            self.tr("Export"),
            self.tr(
                "Write the compact network for the place where it will run. Every file is opened "
                "again by a program of its own and must answer like the trained network."
            ),
            self.tr("&Export"),
            self,
        )
        self.head.button.setObjectName("exportNow")
        self.empty = EmptyState(
            "export",
            self.tr("Nothing to export yet"),
            self.tr("After a run the compact network can be written to files here."),
        )
        self.form = ExportForm()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.status = text_label()
        self.stop = QPushButton(self.tr("S&top"))
        self.stop.setObjectName("stopExport")
        self.stop.setToolTip(self.tr("Stop the export. Nothing half-written stays behind."))
        themed_icon(self.stop, "stop")
        self.problem = ProblemCard()
        self.results = ExportResults()
        self._lay_out()
        self._connect()
        self._suggest()
        self._show_outcome()

    @Slot()
    def export(self) -> None:
        """Write the files, after asking where some exist already."""
        outcome, images = self._document.outcome, self._document.images
        if outcome is None or images is None or self._reason_against():
            return
        may_download = self._agreed_to_download()
        if may_download is None:
            return
        existing, target = self.form.existing, self.form.target
        if existing and not ask_to_replace(self, existing, folder=target is not None):
            return
        self.problem.show_problem(None)
        self.results.show_files(())
        self._running = True
        self.bar.setRange(0, 0)
        self.status.setText(self.tr("Starting…"))
        if target is None:
            job = partial(
                results.export_all,
                outcome,
                self.form.formats,
                self.form.parent_folder,
                self.form.file_name,
                images.dataset,
                options=self.form.options,
            )
        else:
            project = self._document.outcome_project or self._document.project
            job = partial(
                giving.give_outcome,
                outcome,
                project,
                images.dataset,
                target,
                self.form.parent_folder,
                self.form.file_name,
                may_download=may_download,
                say=message_text,
                language=QLocale().bcp47Name(),
            )
        self._jobs.start(self._title, job, self._succeed, self._fail, self._cancel)
        self._refresh()
        self._page.reveal(self._progress)

    def _agreed_to_download(self) -> bool | None:
        """Ask where something has to be downloaded; None where the person would rather not."""
        target = self.form.target
        if target is None or target.download is None:
            return False
        download = target.download()
        if download is None:
            return False
        return True if ask_to_download(self, message_text(download)) else None

    def _succeed(self, exported: tuple[Exported, ...]) -> None:
        self._end()
        self._warn()
        self.results.show_files(exported)
        self._page.reveal(self.results)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.problem.show_problem(error)
        self._page.reveal(self.problem)

    def _cancel(self) -> None:
        self._end()

    def _end(self) -> None:
        self._running = False
        self._refresh()

    @Slot(list)
    def _take_events(self, events: list[Event]) -> None:
        if not self._running or self._jobs.title != self._title:
            return
        for event in events:
            if isinstance(event, PhaseStarted):
                self.bar.setRange(0, 0)
                self.status.setText(phase_name(event.phase))
            elif isinstance(event, Progress) and event.total > 0:
                self.bar.setRange(0, event.total)
                self.bar.setValue(event.done)
                self.status.setText(
                    self.tr("{stage}: {done} of {total}").format(
                        stage=phase_name(event.phase), done=event.done, total=event.total
                    )
                )

    @Slot()
    def _show_outcome(self) -> None:
        if not self._running:
            self.results.show_files(())
            self.problem.show_problem(None)
        self._warn()
        self._refresh()

    def _warn(self) -> None:
        outcome = self._document.outcome
        if outcome is not None:
            self.form.know_network(outcome.compact.recipe.architecture)

    @Slot()
    def _suggest(self) -> None:
        """Offer the project's folder and name, until the person types others."""
        path = self._document.path
        suggestion = f"{self._document.title}-compact"
        if suggestion != self._suggested and not self._running:
            self._suggested = suggestion
            self.form.suggest(path.parent if path else Path.home(), suggestion)
        self._refresh()

    def _reason_against(self) -> str:
        document = self._document
        if self._jobs.locked:
            return self.tr("Wait until this is over: {title}.").format(title=self._jobs.title)
        if document.outcome is None:
            return self.tr("Run first: there is no compact network yet.")
        if document.images is None:
            return self.tr("The images that the files are checked on are still being read.")
        return self.form.reason_against()

    @Slot()
    def _refresh(self) -> None:
        self._page.show_filled(filled=self._document.outcome is not None)
        self.head.allow(self._reason_against(), self.tr("Write and check these files."))
        self._progress.setVisible(self._running)
        self.stop.setEnabled(not self._jobs.stop_requested)
        self.form.setEnabled(not self._running)
        reason = self.form.reason_against()
        target = self.form.target
        if target is not None:
            folder = target.folder_name(self.form.file_name)
            said = self.tr("Writes the folder “{folder}”.").format(folder=folder)
            self.outlook.setText(reason or said)
            return
        names = self.tr(", ").join(path.name for path in self.form.paths)
        said = self.tr("Writes {names}, and a page about the network, {page}.")
        self.outlook.setText(reason or said.format(names=names, page=f"{self.form.file_name}.md"))

    def _lay_out(self) -> None:
        self.outlook = text_label()
        self.outlook.setObjectName("exportOutlook")
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.status, 1)
        line.addWidget(self.stop)
        self._progress = Card()
        self._progress.body.addLayout(line)
        self._progress.body.addWidget(self.bar)
        self._page = FilledPage(self.empty)
        for widget in (self.form, self.outlook, self._progress, self.problem, self.results):
            self._page.rows.addWidget(widget)
        self._page.rows.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(16)
        outer.addWidget(self.head)
        outer.addWidget(self._page, 1)

    def _connect(self) -> None:
        document, jobs = self._document, self._jobs
        self.head.button.clicked.connect(self.export)
        self.stop.clicked.connect(jobs.stop)
        self.form.changed.connect(self._refresh)
        self.results.classify.clicked.connect(self.next_requested)
        document.outcome_changed.connect(self._show_outcome)
        document.images_changed.connect(self._refresh)
        document.project_changed.connect(self._suggest)
        document.path_changed.connect(self._suggest)
        jobs.events_arrived.connect(self._take_events)
        for happened in (jobs.started, jobs.stopping, jobs.finished):
            happened.connect(self._refresh)
