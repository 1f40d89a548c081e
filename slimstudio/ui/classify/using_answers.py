"""What is done with answers: a table in a file, and sorted copies, which can be undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tasks import adding, classifying
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import icon_button
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.open_folder import open_folder
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.saving import FileKind, ask_save_path
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.engine.classify.sorting import Sorting
    from slimstudio.engine.control import Control
    from slimstudio.ui.classify.answers_model import AnswersModel
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

T = TypeVar("T")


class UsingAnswers(QWidget):
    """Buttons for what can be done with the answers, and above them what was done last.

    `add` belongs beside the table.
    """

    def __init__(self, document: Document, jobs: Jobs, answers: AnswersModel) -> None:
        super().__init__()
        self._document, self._jobs, self._answers = document, jobs, answers
        self._running = False
        self._sorting: Sorting | None = None
        self._reloads = False  # whether the project's images are others where that is undone
        self._folder: Path | None = None
        self.save = icon_button("saveAnswers", self.tr("&Save as CSV…"), "save")
        self.save.setToolTip(plain_tip(self.tr("A table that spreadsheets open.")))
        self.sort = icon_button("sortCopies", self.tr("Sort &copies into folders…"), "folder")
        self.sort.setToolTip(
            plain_tip(
                self.tr(
                    "Copy every picture once into a new folder, below the name of its answer; the "
                    "unsure into a folder of their own. It can be undone."
                )
            )
        )
        self.add = icon_button("addCorrected", self.tr("&Add corrected"), "images")
        self.add.setToolTip(
            plain_tip(
                self.tr(
                    "Copy the pictures whose answers you corrected to the training images of this "
                    "project. It can be undone."
                )
            )
        )
        self.move_too = QCheckBox(self.tr("&Move instead of copying"))
        self.move_too.setObjectName("moveInstead")
        said = self.tr("Remove the pictures where they are, once all are copied.")
        self.move_too.setToolTip(plain_tip(said))
        self.problem = ProblemCard()
        self.done = Card(kind=CardKind.NOTE)
        self.done.setObjectName("answersUsed")
        self.done.body.setContentsMargins(16, 8, 8, 8)
        self.words = text_label("", Role.BODY)
        self.open_folder = icon_button("openSorted", self.tr("Open folder"), "folder")
        self.open_folder.setToolTip(plain_tip(self.tr("Show the folder that was written to.")))
        self.undo = icon_button("undoSorting", self.tr("Undo"), "undo")
        self.undo.setToolTip(
            plain_tip(self.tr("Remove the copies again; moved pictures go back to their places."))
        )
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.sort.clicked.connect(self._sort)
        self.undo.clicked.connect(self._undo)
        self.add.clicked.connect(self._add)
        document.images_changed.connect(self._refresh)
        self.open_folder.clicked.connect(self._open)
        answers.counted.connect(self._refresh)
        for happened in (jobs.started, jobs.finished):
            happened.connect(self._refresh)
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Say nothing any more of what was done; it cannot be undone from here then."""
        self._sorting = self._folder = None
        self.problem.show_problem(None)
        self._say("")

    def show_running(self, *, running: bool) -> None:
        """Wait while answers come."""
        self._running = running
        self._refresh()

    # -- what the buttons do ----------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        kind = FileKind(self.tr("Table (*.csv)"), (".csv",))
        start = Path.home() / (self.tr("answers") + ".csv")
        path = ask_save_path(self, self.tr("Save the answers"), start, [kind])
        if path is not None and not self._jobs.locked:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the table."""
        answers = self._answers
        given = (tuple(answers.answers), answers.classes, answers.threshold, path)
        self._start(
            self.tr("Saving the answers"),
            partial(classifying.write_table, *given),
            partial(self._saved, path),
        )

    def _saved(self, path: Path, _result: object) -> None:
        self._folder = path.parent
        self._say(self.tr("The answers are in {name}.").format(name=path.name))

    @Slot()
    def _sort(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where to put the sorted pictures"))
        if name and not self._jobs.locked:
            self.sort_into(Path(name))

    def sort_into(self, parent: Path) -> None:
        """Sort the pictures into a new folder within `parent`."""
        answers, number = self._answers, 1
        folder = parent / self.tr("Sorted pictures")
        while folder.exists():
            number += 1
            folder = folder.with_name(self.tr("Sorted pictures") + f" {number}")
        given = (tuple(answers.answers), answers.classes, answers.threshold, folder)
        job = partial(classifying.sort_pictures, *given, move=self.move_too.isChecked())
        self._start(self.tr("Sorting pictures"), job, self._sorted)

    def _sorted(self, sorting: Sorting) -> None:
        self._sorting, self._folder, self._reloads = sorting, sorting.folder, False
        words = (
            self.tr("{count} pictures were moved into “{folder}”.")
            if sorting.moved
            else self.tr("{count} pictures were copied into “{folder}”.")
        )
        count = sorting.moved or len(sorting.copies)
        self._say(words.format(count=whole_text(count), folder=sorting.folder.name))

    @Slot()
    def _add(self) -> None:
        answers = self._answers
        if self._jobs.locked or not answers.corrected:
            return
        project = self._document.project
        job = partial(adding.add_corrected, project, answers.corrected, answers.classes)
        self._start(self.tr("Adding pictures"), job, self._added)

    def _added(self, sorting: Sorting) -> None:
        if not sorting.copies:
            self._say(self.tr("All of these pictures are among the images already."))
            return
        self._sorting, self._folder, self._reloads = sorting, sorting.folder, True
        words = self.tr("New training images: {count}.")
        self._say(words.format(count=whole_text(len(sorting.copies))))
        self._document.reload()

    @Slot()
    def _undo(self) -> None:
        if self._sorting is not None and not self._jobs.locked:
            job = partial(classifying.undo_sorting, self._sorting)
            self._start(self.tr("Removing the copies"), job, self._undone)

    def _undone(self, stay: int) -> None:
        self._sorting = None
        if self._reloads:
            self._document.reload()
        self._reloads = False
        if not stay:
            self._folder = None
            self._say(self.tr("Everything is as it was before."))
            return
        words = self.tr("{count} files stay: they were changed since, or their places are taken.")
        self._say(words.format(count=whole_text(stay)))

    @Slot()
    def _open(self) -> None:
        if self._folder is not None:
            open_folder(self._folder, self)

    # -- how it looks -----------------------------------------------------------------------

    def _start(self, title: str, job: Callable[[Control], T], done: Callable[[T], None]) -> None:
        self.problem.show_problem(None)
        self._jobs.start(title, job, done, self.problem.show_problem)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.done.setVisible(bool(words))
        self.undo.setVisible(self._sorting is not None)
        self.open_folder.setVisible(self._folder is not None)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        ready = bool(self._answers.answers) and not self._running and not self._jobs.locked
        for widget in (self.save, self.sort, self.move_too):
            widget.setEnabled(ready)
        self.undo.setEnabled(not self._jobs.locked)
        has_images = self._document.images is not None
        self.add.setVisible(has_images)
        self.add.setEnabled(ready and has_images and bool(self._answers.corrected))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self.save, self.sort, self.move_too):
            line.addWidget(widget)
        line.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.words, 1)
        said.addWidget(self.open_folder)
        said.addWidget(self.undo)
        self.done.body.addLayout(said)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.done)
        rows.addWidget(self.problem)
        rows.addLayout(line)
