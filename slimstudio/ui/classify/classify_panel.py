"""The page that asks a finished network about pictures, and shows what they show."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.events import Progress
from slimstudio.engine.models.input_values import UnknownValuesError
from slimstudio.ui.classify.answers_table import AnswersTable
from slimstudio.ui.classify.classify_form import NETWORK_SUFFIXES, ClassifyForm
from slimstudio.ui.classify.confidence_card import ConfidenceCard
from slimstudio.ui.classify.using_answers import UsingAnswers
from slimstudio.ui.tasks import classifying
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import duration_text, whole_text
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.screen import ScreenHead
from slimstudio.ui.widgets.text_label import text_label

if TYPE_CHECKING:
    from slimstudio.engine.classify.pictures import Answered
    from slimstudio.engine.events import Event
    from slimstudio.engine.models.confidence import Confidence
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_SIDE_WIDTH = 216


class _Mailbox:
    """Takes answers from the thread that works, and hands them out to the window's."""

    def __init__(self) -> None:
        self.told: tuple[tuple[str, ...], Confidence | None] | None = None
        self._answers: deque[Answered] = deque()  # appending and popping are atomic

    def network(self, classes: tuple[str, ...], confidence: Confidence | None) -> None:
        """Take what the network answers with."""
        self.told = (classes, confidence)

    def answer(self, answered: Answered) -> None:
        """Take an answer."""
        self._answers.append(answered)

    def take(self) -> list[Answered]:
        """Hand out what came."""
        return [self._answers.popleft() for _ in range(len(self._answers))]


class ClassifyPanel(QWidget):
    """Takes a network and pictures; shows a row for each, and what can be done with the answers."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classifyPanel")
        self.setAcceptDrops(True)
        self._document, self._jobs = document, jobs
        self._title = self.tr("Classifying")
        self._mailbox: _Mailbox | None = None
        self.head = ScreenHead(
            self.tr("Classify"),
            self.tr("Ask a finished network what pictures show. No picture leaves this computer."),
            self.tr("Classif&y"),
            self,
        )
        self.head.button.setObjectName("classifyNow")
        self.form = ClassifyForm()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of classifying"))
        self.status = text_label()
        self.stop = QPushButton(self.tr("S&top"))
        self.stop.setObjectName("stopClassifying")
        self.stop.setToolTip(self.tr("Stop here. The answers so far stay."))
        themed_icon(self.stop, "stop")
        self.problem = ProblemCard()
        self.table = AnswersTable()
        self.confidence = ConfidenceCard()
        self.use = UsingAnswers(document, jobs, self.table.answers)
        self._lay_out()
        self._connect()
        self.table.answers.set_threshold(self.confidence.threshold.value() / 100)
        self._know_own()
        self._refresh()

    @Slot()
    def classify(self) -> None:
        """Ask about the pictures that were chosen."""
        outcome, images = self._document.outcome, self._document.images
        network = self.form.file or (outcome.compact if outcome else None)
        if network is None or self._reason_against():
            return
        self.problem.show_problem(None)
        self.use.forget()
        self.table.begin()
        self._mailbox = _Mailbox()
        self.bar.setRange(0, 0)
        self.status.setText(self.tr("Starting…"))
        job = partial(
            classifying.answer_pictures,
            network,
            self.form.given,
            self.form.input_values,
            self._mailbox,
            judged_on=images.dataset if images and not isinstance(network, Path) else None,
        )
        self._jobs.start(self._title, job, self._succeed, self._fail, self._end)
        self._refresh()

    def take_files(self, paths: list[Path]) -> None:
        """Take what was dropped: a network, and pictures."""
        networks = [path for path in paths if path.suffix.lower() in NETWORK_SUFFIXES]
        pictures = [path for path in paths if path not in networks]
        if networks:
            self.form.take_network(networks[0])
        if pictures:
            self.form.take_pictures(pictures)

    # -- while it works ---------------------------------------------------------------------

    @Slot(list)
    def _take_events(self, events: list[Event]) -> None:
        if self._mailbox is None:
            return
        self._collect()
        progress = next((one for one in reversed(events) if isinstance(one, Progress)), None)
        if progress is None or progress.total <= 0:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        words = self.tr("{done} of {total} pictures").format(
            done=whole_text(progress.done), total=whole_text(progress.total)
        )
        if progress.seconds_left is not None:
            left = duration_text(progress.seconds_left)
            words = self.tr("{words}, {left} left").format(words=words, left=left)
        self.status.setText(words)

    def _collect(self) -> None:
        mailbox = self._mailbox
        if mailbox is None or mailbox.told is None:
            return
        if not self.table.answers.classes:
            classes, confidence = mailbox.told
            self.confidence.show_confidence(confidence)
            self.table.begin(classes)
            self.confidence.show()
        self.table.answers.add(mailbox.take())

    def _succeed(self, _result: object) -> None:
        self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, UnknownValuesError) and self.form.input_values is None:
            self.form.ask_values(ask=True)
            self.table.say_unknown_values()
            return
        self.problem.show_problem(error)

    def _end(self) -> None:
        self._collect()
        self._mailbox = None
        self._refresh()

    # -- what it shows ----------------------------------------------------------------------

    @Slot()
    def _know_own(self) -> None:
        outcome = self._document.outcome
        words = self.tr("Compact network of “{name}”").format(name=self._document.title)
        self.form.know_own(words if outcome else "")

    def _reason_against(self) -> str:
        if self._jobs.locked:
            return self.tr("Wait until this is over: {title}.").format(title=self._jobs.title)
        if not self.form.has_network:
            return self.tr("Choose a network first.")
        if not self.form.given:
            return self.tr("Choose pictures first.")
        return ""

    @Slot()
    def _refresh(self) -> None:
        running = self._mailbox is not None
        self.head.allow(self._reason_against(), self.tr("Ask about these pictures."))
        self._progress.setVisible(running)
        self.stop.setEnabled(not self._jobs.stop_requested)
        self.form.setEnabled(not running)
        self.table.show_running(running=running)
        self.confidence.setVisible(bool(self.table.answers.classes))
        self.use.show_running(running=running)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.status)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        self._progress = Card()
        self._progress.body.setContentsMargins(16, 8, 16, 8)
        self._progress.body.addLayout(line)
        self.confidence.setFixedWidth(_SIDE_WIDTH)
        side = QVBoxLayout()
        side.addWidget(self.confidence)
        side.addWidget(self.use.add)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.table, 1)
        middle.addLayout(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setSpacing(12)
        for widget in (self.head, self.form, self._progress, self.problem):
            outer.addWidget(widget)
        outer.addLayout(middle, 1)
        outer.addWidget(self.use)

    def _connect(self) -> None:
        document, jobs = self._document, self._jobs
        self.head.button.clicked.connect(self.classify)
        self.stop.clicked.connect(jobs.stop)
        self.form.changed.connect(self._refresh)
        self.confidence.threshold_changed.connect(self.table.answers.set_threshold)
        document.outcome_changed.connect(self._know_own)
        document.project_changed.connect(self._know_own)
        jobs.events_arrived.connect(self._take_events)
        for happened in (jobs.started, jobs.stopping, jobs.finished):
            happened.connect(self._refresh)

    # -- Qt's events ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, unless a job runs that must not be disturbed."""
        if event.mimeData().hasUrls() and not self._jobs.locked:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        urls = event.mimeData().urls()
        self.take_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()
