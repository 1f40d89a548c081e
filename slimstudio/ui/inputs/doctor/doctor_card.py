"""The check-up of the images: its progress, and what it found."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.data.doctor.finding import Checkup, Finding, Postponed, Remedy
from slimstudio.engine.events import Progress
from slimstudio.errors import told_by
from slimstudio.session import remedies
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.doctor.checking import Checking
from slimstudio.ui.inputs.doctor.finding_row import FindingRow
from slimstudio.ui.inputs.doctor.finding_words import remedy_text
from slimstudio.ui.inputs.doctor.picture_dialogs import ExcludedImages
from slimstudio.ui.inputs.doctor.picture_list import SIDE
from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import duration_text, whole_text
from slimstudio.ui.widgets.text_label import Role, text_label

_ICON = 20


class DoctorCard(Card):
    """Shows the document's check-up, and asks the document for what a person wants done."""

    def __init__(
        self, document: Document, jobs: Jobs, checking: Checking, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("doctor")
        self.setAccessibleName(self.tr("Check-up"))
        self._document = document
        self._jobs = jobs
        self._checking = checking
        self.rows: tuple[FindingRow, ...] = ()
        self.thumbnails = Thumbnails(2 * SIDE, self)
        self.icon = QLabel(self)
        self.title = text_label("", Role.HEADING, self)
        self.words = text_label("", Role.MUTED, self)
        self.button = QPushButton(self)
        self.button.setObjectName("checkImages")
        self.mend_all = QPushButton(self.tr("Take care of all"), self)
        self.mend_all.setObjectName("mendAll")
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setObjectName("stopChecking")
        self.stop.setAccessibleName(self.tr("Stop checking"))
        self.stop.setToolTip(self.tr("Stop checking. Everything stays as it was."))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the check-up"))
        self.excluded = ExcludedImages(self.thumbnails, self)
        self._place()
        self.button.clicked.connect(checking.start)
        self.stop.clicked.connect(checking.stop)
        self.mend_all.clicked.connect(self._mend_all)
        self.excluded.bring_back_requested.connect(self._bring_back)
        document.checkup_changed.connect(self._rebuild)
        for changed in (document.project_changed, checking.changed):
            changed.connect(self._refresh)
        for changed in (jobs.started, jobs.stopping, jobs.finished):
            changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._rebuild()

    def _place(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.icon)
        head.addLayout(texts, 1)
        head.addWidget(self.button)
        head.addWidget(self.mend_all)
        head.addWidget(self.stop)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._list)
        self.body.addWidget(self.excluded)

    @Slot()
    def _rebuild(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.thumbnails.forget()
        checkup = self._document.checkup
        findings = checkup.findings if isinstance(checkup, Checkup) else ()
        self.rows = tuple(self._row(finding) for finding in findings)
        for row in self.rows:
            self._list.addWidget(row)
            row.show()
        if self.rows:
            self.rows[0].opener.setChecked(True)
        self._refresh()

    def _row(self, finding: Finding) -> FindingRow:
        row = FindingRow(finding, self.thumbnails, self)
        row.remedy_requested.connect(partial(self._mend, finding))
        row.withdraw_requested.connect(partial(self._withdraw, finding))
        return row

    @Slot()
    def _refresh(self) -> None:
        document, checking = self._document, self._checking
        reason = self.tr("Stop the work that is going on first.") if self._jobs.locked else ""
        project, checkup = document.project, document.checkup
        done, open_ = 0, []
        for row in self.rows:
            chosen = remedies.chosen(project, row.finding)
            if chosen is not None:
                done += 1
            elif row.finding.remedies and row.finding.severity.matters:
                open_.append(row.finding)
            row.show_state(chosen, reason)
        self.mend_all.setVisible(len(open_) > 1 and not checking.running)
        self.mend_all.setEnabled(not reason)
        self.mend_all.setToolTip(
            plain_tip(reason or self.tr("Press the first button of each warning."))
        )
        root = checkup.root if isinstance(checkup, Checkup) else Path(project.images)
        self.excluded.show_images(project.curation.excluded, root, reason)
        icon, colour, title, words = self._say(done)
        self.icon.setPixmap(pixmap(icon, colour, _ICON, self.devicePixelRatioF()))
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.bar.setVisible(checking.running)
        self.stop.setVisible(checking.running)
        self.stop.setEnabled(not self._jobs.stop_requested)
        self._show_progress(checking.progress)
        again = isinstance(checkup, Checkup)
        self.button.setText(self.tr("Check again") if again else self.tr("Check images"))
        self.button.setAccessibleName(self.button.text())
        self.button.setVisible(not checking.running)
        self.button.setEnabled(not reason)
        self.button.setToolTip(
            plain_tip(reason or self.tr("Open every image, and look for trouble."))
        )

    def _show_progress(self, progress: Progress | None) -> None:
        self.bar.setRange(0, progress.total if progress else 0)
        self.bar.setValue(progress.done if progress else 0)

    def _say(self, done: int) -> tuple[str, str, str, str]:
        """Say in an icon with its colour, a title and a sentence how the images are."""
        colours, checking = theme.current, self._checking
        if checking.running:
            return "search", colours.accent, self.tr("Checking the images"), self._say_progress()
        match self._document.checkup:
            case Checkup() as checkup if checkup.findings:
                return self._say_findings(len(checkup.findings), done)
            case Checkup() as checkup:
                images = self._document.images
                words = (
                    self.tr(
                        "{count} images were opened: none is broken, none is there twice, and "
                        "every class has enough."
                    )
                    if images is None or images.dataset.labelled
                    else self.tr("{count} images were opened: none is broken or there twice.")
                )
                words = words.format(count=whole_text(checkup.images))
                return "check", colours.good, self.tr("All is well"), words
            case Postponed() as postponed:
                words = self.tr("Looking over all {count} images takes about {time}.").format(
                    count=whole_text(postponed.images), time=duration_text(postponed.seconds)
                )
                return "search", colours.muted, self.tr("Not checked yet"), words
        if checking.problem is not None:
            words = message_text(told_by(checking.problem))
        else:
            words = self.tr(
                "Finds broken files, copies, the same picture in training and validation, and "
                "classes with few images."
            )
        return "search", colours.muted, self.tr("Not checked yet"), words

    def _say_findings(self, count: int, done: int) -> tuple[str, str, str, str]:
        left, colours = count - done, theme.current
        if not left:
            words = self.tr("{count} findings are taken care of.").format(count=count)
            return "check", colours.good, self.tr("All is taken care of"), words
        title = (
            self.tr("1 thing to look at")
            if left == 1
            else self.tr("{count} things to look at").format(count=left)
        )
        words = self.tr("Nothing happens to the files: what you choose is kept in the project.")
        if done:
            words = self.tr("{count} are taken care of. {words}").format(count=done, words=words)
        return "warning", colours.warning, title, words

    def _say_progress(self) -> str:
        progress = self._checking.progress
        if progress is None:
            return self.tr("Starting…")
        words = self.tr("{done} of {total}").format(
            done=whole_text(progress.done), total=whole_text(progress.total)
        )
        if progress.seconds_left is None:
            return words
        left = duration_text(progress.seconds_left)
        return self.tr("{words}, about {left} left").format(words=words, left=left)

    def _mend(self, finding: Finding, remedy: Remedy) -> None:
        text = f"{remedy_text(finding, remedy)}: {message_text(finding.title)}"

        def change(project: Project) -> Project:
            return remedies.apply(project, finding, remedy)

        self._document.edit(text, change)

    @Slot()
    def _mend_all(self) -> None:
        def change(project: Project) -> Project:
            findings = (row.finding for row in self.rows)
            return remedies.apply_best(
                project, (one for one in findings if remedies.chosen(project, one) is None)
            )

        self._document.edit(self.tr("Take care of all findings"), change)

    def _withdraw(self, finding: Finding) -> None:
        def change(project: Project) -> Project:
            return remedies.withdraw(project, finding)

        self._document.edit(
            self.tr("Take back: {title}").format(title=message_text(finding.title)), change
        )

    @Slot(object)
    def _bring_back(self, names: tuple[str, ...]) -> None:
        def change(project: Project) -> Project:
            return remedies.bring_back(project, names)

        self._document.edit(self.tr("Bring images back"), change)
