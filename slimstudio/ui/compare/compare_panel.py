"""The screen on which the original and the compact network stand side by side."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.measure.verdict import judge
from slimstudio.session.attempts import Attempt
from slimstudio.ui.attempts.attempts_page import AttemptsPage
from slimstudio.ui.compare.answer_gallery import ChangedCard
from slimstudio.ui.compare.hero import Hero
from slimstudio.ui.compare.playground import Playground
from slimstudio.ui.compare.result_details import ResultDetails
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.class_list import picture_of
from slimstudio.ui.inputs.picking import sort_dropped
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.results.compare_rows import CompareRow, compare_rows, device_rows
from slimstudio.ui.results.compare_table import CompareTable
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.screen import EmptyState, FilledPage, ScreenHead, ViewSwitch
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label


class ComparePanel(QWidget):
    """Three tiles and a verdict in words, changed answers, a try-out; the rest behind a button."""

    offered = Signal(str, str, object)  # what happened, a button, and what it does
    next_requested = Signal()  # the person wants to export
    report_requested = Signal()  # the person wants a page about the result

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparePanel")
        self._document = document
        self.head = ScreenHead(
            self.tr("Compare"),
            self.tr(
                "The original and the compact network, judged by images that neither learned from."
            ),
            self.tr("Next: export"),
            self,
        )
        self.empty = EmptyState("compare", "", "", self.tr("Show it"))
        self.empty.clicked.connect(self._show_attempts)
        self.hero = Hero()
        self.verdict = text_label("", Role.HEADING)
        self.verdict.setObjectName("verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail = text_label("", Role.MUTED)
        self.stale = Card(kind=CardKind.NOTE)
        self.stale.body.addWidget(
            text_label(
                self.tr(
                    "The plan was changed after this run. Run again to see what the new plan does."
                )
            )
        )
        self.table = CompareTable(
            "compareTable", self.tr("Original and compact network side by side")
        )
        self.changed = ChangedCard()
        self.more = ResultDetails()
        self.playground = Playground(document, jobs)
        self.changed.picked.connect(self._look_at)
        self.playground.answered.connect(self._reveal_answers)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._paste)
        self.setAcceptDrops(True)
        self.switch = ViewSwitch(
            (
                ("showResult", self.tr("Result"), self.tr("The last run, or one restored.")),
                ("showAttempts", self.tr("Attempts"), self.tr("All runs of this project.")),
            )
        )
        self._jobs = jobs
        self.details = QPushButton()
        self.details.setObjectName("showDetails")
        self.details.setProperty("kind", "quiet")
        self.details.setCheckable(True)
        self.details.toggled.connect(self._show_details)
        self.report = QPushButton(self.tr("Write a &report…"))
        self.report.setObjectName("writeReport")
        self.report.clicked.connect(self.report_requested)
        self.head.add_beside(self.report)
        self._lay_out()
        self.head.button.clicked.connect(self.next_requested)
        self.switch.chosen.connect(self._refresh)
        document.attempts.changed.connect(self._refresh)
        document.outcome_changed.connect(self._show_outcome)
        document.images_changed.connect(self._show_images)
        document.project_changed.connect(self._refresh)
        for changed in (document.project_changed, document.facts_changed):
            changed.connect(self._show_rows)
        self._show_outcome()

    @cached_property
    def attempts(self) -> AttemptsPage:
        """The list of all runs; made when it is first shown, for its plot takes long to make."""
        made = AttemptsPage(self._document, self._jobs)
        made.restored.connect(self.show_result)
        made.offered.connect(self.offered)
        self.page.addWidget(made)
        return made

    @property
    def manual(self) -> str:
        """The page of the manual about what is shown."""
        return "attempts" if self.switch.current == 1 else "compare"

    @Slot()
    def show_result(self) -> None:
        """Show the result from its top, and not the list of all."""
        self.switch.choose(0)
        self.page.to_top()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture anywhere; projects, networks and data sets are the window's."""
        if self._shows_result() and not sort_dropped(event.mimeData().urls()).usable:
            self.playground.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.playground.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the dropped picture to both networks."""
        self.playground.dropEvent(event)

    @Slot()
    def _paste(self) -> None:
        if self._shows_result():
            self.playground.paste_image()

    @Slot()
    def _show_attempts(self) -> None:
        aside = self._put_aside()
        self.switch.choose(1)
        if aside is not None:
            self.attempts.tree.select((aside.key,))

    def _shows_result(self) -> bool:
        return self._document.outcome is not None and self.switch.current == 0

    @Slot()
    def _show_outcome(self) -> None:
        outcome = self._document.outcome
        if outcome:
            self.hero.show_result(outcome.comparison)
            verdict = judge(outcome.comparison)
            self.verdict.setText(message_text(verdict.sentence))
            set_tone(self.verdict, Tone(verdict.mood))
            self.detail.setText(message_text(verdict.detail))
            self._show_rows()
            self.more.show_outcome(outcome)
            self.page.to_top()
        self.playground.clear()
        self._show_images()
        self._refresh()

    @Slot()
    def _show_rows(self) -> None:
        document, outcome = self._document, self._document.outcome
        if outcome is None:
            return
        there: tuple[CompareRow, ...] = ()
        # Estimates are of the plan: of the result only while it was made with that plan.
        if document.outcome_is_current and document.original_cost and document.forecast:
            estimates = (document.original_cost.latency, document.forecast.latency)
            there = device_rows(*estimates, guessing=outcome.comparison.is_guessing)
        rows = (*compare_rows(outcome.comparison), *there)
        if rows != self.table.rows:
            self.table.show_rows(rows)

    @Slot()
    def _show_details(self) -> None:
        shown = self.details.isChecked()
        self.more.setVisible(shown)
        self.details.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.details.setToolTip(
            self.tr("Speed in each runtime, what is taken for what, and the channels kept.")
        )

    @Slot()
    def _show_images(self) -> None:
        """Show the changed answers, once there are pictures to show them with."""
        outcome, images = self._document.outcome, self._document.images
        if outcome:
            self.changed.show_outcome(outcome, images.dataset.validation if images else None)

    @Slot(int)
    def _look_at(self, index: int) -> None:
        """Show an image whose answer changed to both networks again, and where they look."""
        assert self._document.images is not None
        pixels = self._document.images.dataset.validation
        self.playground.ask_about(Path(pixels.names[index]).name, picture_of(pixels, index))

    @Slot()
    def _reveal_answers(self) -> None:
        self.page.reveal(self.playground)

    @Slot()
    def _refresh(self) -> None:
        outcome = self._document.outcome
        count = len(self._document.attempts.value.kept)
        self.switch.setVisible(count > 0)
        words = self.tr("Attempts ({count})") if count > 1 else self.tr("Attempts")
        self.switch.buttons[1].setText(words.format(count=count))
        self._say_what_is_missing()
        if count and self.switch.current == 1:
            self.page.setCurrentWidget(self.attempts)
        else:
            self.page.show_filled(filled=outcome is not None)
        self.stale.setVisible(outcome is not None and not self._document.outcome_is_current)
        self.report.setEnabled(outcome is not None)
        self.report.setToolTip(
            self.tr("One page with the numbers, plots and pictures, for others to read.")
            if outcome
            else self.tr("Run first: there is no compact network yet.")
        )
        self.head.allow(
            "" if outcome else self.tr("Run first: there is no compact network yet."),
            self.tr("Write the compact network to files that are checked."),
        )

    def _say_what_is_missing(self) -> None:
        aside = self._put_aside()
        self.empty.button.setVisible(aside is not None)
        if aside is None:
            self.empty.set_message(
                self.tr("Nothing to compare yet"),
                self.tr(
                    "After a run you see here how much smaller and faster the network became, and "
                    "which images it answers otherwise."
                ),
            )
            return
        words = (
            self.tr("“{name}” is of another network")
            if aside.made_with.model != self._document.project.model
            else self.tr("“{name}” is of other images")
        )
        result = message_text(judge(aside.result.comparison).sentence)
        self.empty.set_message(
            words.format(name=aside.name),
            self.tr("{result}. Run again to see a result for what is open now.").format(
                result=result
            ),
        )

    def _put_aside(self) -> Attempt | None:
        """Find the latest result, which is not shown: it is of another network or other images."""
        kept = self._document.attempts.value.kept
        return kept[-1] if kept and self._document.outcome is None else None

    def _lay_out(self) -> None:
        figures = Card(self.tr("Before and after"))
        figures.body.addWidget(self.table)
        trial = Card(self.tr("Try an image"))
        trial.body.addWidget(self.playground)
        self.page = FilledPage(self.empty)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.verdict)
        words.addWidget(self.detail)
        rows = self.page.rows
        rows.addWidget(self.stale)
        rows.addWidget(self.hero)
        rows.addLayout(words)
        for part in (self.changed, trial, figures):
            rows.addWidget(part)
        rows.addWidget(self.details, alignment=Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.more)
        rows.addStretch(1)
        self._show_details()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(16)
        outer.addWidget(self.head)
        outer.addWidget(self.switch)
        outer.addWidget(self.page, 1)
