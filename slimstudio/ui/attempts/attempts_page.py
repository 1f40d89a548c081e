"""All runs of the project: the tree, the plot, and what is selected, side by side."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from slimstudio.errors import InputError
from slimstudio.session.attempts import restored
from slimstudio.ui.attempts.attempt_details import AttemptDetails
from slimstudio.ui.attempts.attempt_plot import AttemptPlot
from slimstudio.ui.attempts.attempt_tree import AttemptTree
from slimstudio.ui.tasks import results, running
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.questions import ask_to_replace
from slimstudio.ui.widgets.saving import FileKind, ask_save_path
from slimstudio.ui.widgets.screen import EmptyState, FilledPage

if TYPE_CHECKING:
    from slimstudio.engine.export.agreement import Exported
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.attempts import Attempt
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_WIDE_PX = 880


class AttemptsPage(QWidget):
    """Lets a person look at earlier runs, compare them, and go back to one."""

    offered = Signal(str, str, object)  # what happened, a button, and what it does
    restored = Signal()  # an attempt's plan and result are those of the project again

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attemptsPage")
        self._document = document
        self._jobs = jobs
        self.empty = EmptyState(
            "compare",
            self.tr("No attempts yet"),
            self.tr("Every run is kept here: what it started from, its plan, and its result."),
        )
        self.tree = AttemptTree()
        self.plot = AttemptPlot()
        self.details = AttemptDetails()
        self._place()
        self.tree.installEventFilter(self)
        self.tree.selection_changed.connect(self._follow_selection)
        self.tree.rename_requested.connect(self._rename)
        self.tree.opened.connect(self._restore_one)
        self.plot.selection_requested.connect(self.tree.select)
        self.plot.cost_changed.connect(self._refresh)
        self.details.restore_requested.connect(self.restore)
        self.details.rename_requested.connect(self._edit_name)
        self.details.delete_requested.connect(self.delete)
        self.details.original_requested.connect(self.save_original)
        document.attempts.changed.connect(self._show)
        jobs.started.connect(self._hold_back)
        jobs.finished.connect(self._hold_back)
        document.images_changed.connect(self._hold_back)
        self._show()
        self._hold_back()

    @Slot()
    def restore(self) -> None:
        """Bring back the marks, the settings and the result of the selected attempt."""
        if len(self.tree.selected) == 1:
            self._restore_one(self.tree.selected[0])

    @Slot()
    def save_original(self) -> None:
        """Write the original of the selected attempt, with the classes that it learned."""
        images = self._document.images
        chosen = [self._document.attempts.value.find(key) for key in self.tree.selected]
        if len(chosen) != 1 or chosen[0] is None or images is None or self._jobs.locked:
            return
        kind = FileKind(self.tr("PyTorch network (*.pt)"), (".pt",))
        start = Path.home() / "original.pt"
        path = ask_save_path(self, self.tr("Save the original"), start, (kind,))
        if path is None:
            return
        beside = path.with_suffix(".load.py")  # which the dialog knows nothing of
        if beside.exists() and not ask_to_replace(self, [beside.name]):
            return
        workspace = self._document.attempts.workspace
        work = partial(results.save_original, chosen[0], workspace, path, images.dataset)
        title = self.tr("Saving {name}").format(name=path.name)
        self._jobs.start(title, work, self._say_saved, self._fail)

    def _say_saved(self, exported: Exported) -> None:
        words = self.tr("{name} is saved. Open it as the model of a project to prune it.")
        self.details.say(words.format(name=exported.path.name))

    @Slot()
    def delete(self) -> None:
        """Take the selected attempts away; undo brings them back."""
        chosen = self.tree.selected
        stack, found = self._document.undo_stack, self._document.attempts.value.find
        names = [one.name for one in map(found, chosen) if one is not None]
        if not names:
            return
        self._document.attempts.delete(chosen)
        words = (
            self.tr("“{name}” is deleted.").format(name=names[0])
            if len(names) == 1
            else self.tr("{count} attempts are deleted.").format(count=len(names))
        )
        done = stack.index()
        self.offered.emit(
            words, self.tr("Undo"), lambda: stack.undo() if stack.index() == done else None
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete with the key that is made for it."""
        if (
            watched is self.tree
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            self.delete()
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _restore_one(self, key: str) -> None:
        attempt = self._document.attempts.value.find(key)
        if attempt is None or self._jobs.locked or self._jobs.giving_way:
            return
        self._jobs.start(
            self.tr("Bringing back {name}").format(name=attempt.name),
            partial(running.bring_back, attempt, self._document.attempts.workspace),
            partial(self._take, attempt),
            self._fail,
        )

    def _take(self, attempt: Attempt, outcome: Outcome) -> None:
        self._document.edit(
            self.tr("Restore {name}").format(name=attempt.name),
            partial(restored, attempt=attempt),
        )
        self._document.show_attempt(attempt, outcome)
        self.restored.emit()

    def _fail(self, error: Exception) -> None:
        show_error(self, error)

    @Slot(str, str)
    def _rename(self, key: str, name: str) -> None:
        try:
            self._document.attempts.rename(key, name)
        except InputError as error:
            show_error(self, error)

    @Slot()
    def _edit_name(self) -> None:
        if len(self.tree.selected) == 1:
            self.tree.rename(self.tree.selected[0])

    @Slot()
    def _show(self) -> None:
        attempts = self._document.attempts.value
        self.plot.show_attempts(attempts)
        self._refresh()
        if attempts.kept and not self.tree.selected:
            self.tree.select((attempts.current or attempts.kept[-1].key,))
        self._page.show_filled(filled=bool(attempts.kept))

    @Slot()
    def _refresh(self) -> None:
        self.tree.show_attempts(self._document.attempts.value, self.plot.front)

    @Slot()
    def _follow_selection(self) -> None:
        keys = self.tree.selected
        self.plot.select(keys)
        self.details.show_selection(self._document.attempts.value, keys)

    @Slot()
    def _hold_back(self) -> None:
        busy = ""
        if self._jobs.locked:
            busy = self.tr("Wait until this is over: {title}.").format(title=self._jobs.title)
        missing = (
            "" if self._document.images else self.tr("Pick images first: it is tried on them.")
        )
        self.details.hold_back(busy, busy or missing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details beside the plot where there is room, and else below it."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE_PX
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _place(self) -> None:
        listing, points = Card(), Card()
        listing.body.setContentsMargins(8, 8, 8, 8)
        listing.body.addWidget(self.tree)
        points.body.addWidget(self.plot)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._sides.addWidget(points, 1)
        self._sides.addWidget(self.details, 1)
        self._page = FilledPage(self.empty)
        self._page.rows.addWidget(listing)
        self._page.rows.addLayout(self._sides, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._page)
