"""The open project as the window knows it: the one truth that every widget reads and asks."""
# ruff: noqa: PLC0415 - plans need numpy, which would keep the window waiting before it is seen

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.project import Project
from slimstudio.ui.attempt_book import AttemptBook
from slimstudio.ui.commands import EditCommand
from slimstudio.ui.derivation import Derivation
from slimstudio.ui.sources import sources

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from slimstudio.engine.data.doctor.checkup import Checkup, Postponed
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.outcome import Outcome
    from slimstudio.engine.pruning.forecast import Forecast
    from slimstudio.engine.pruning.plan import Plan
    from slimstudio.engine.pruning.unmoved import Unmoved
    from slimstudio.session.attempts import Attempt, Attempts
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.ui.derivation import Derived


@dataclass(frozen=True, eq=False)
class Moment:
    """Everything that a file keeps, as it is now, and the number of edits that led to it."""

    project: Project
    outcome: Outcome | None
    attempts: Attempts
    edits: int


class Document(QObject):
    """Holds the frozen project with its undo stack, and what was loaded and made for it.

    Widgets never keep a copy of anything in here: they read it, and ask for a change with `edit`.
    """

    project_changed = Signal()  # an edit, an undo, a redo, or another project
    facts_changed = Signal()  # `facts` are others, and with them the forecasts
    network_changed = Signal()  # `opened` or `model_problem` is another one
    images_changed = Signal()  # `images` or `images_problem` is another one
    checkup_changed = Signal()  # `checkup` is another one
    outcome_changed = Signal()  # `outcome` is another one
    path_changed = Signal()  # the project is kept in another file
    modified_changed = Signal()  # `modified` may be another one
    reload_requested = Signal()  # what the project points to should be loaded again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._path: Path | None = None
        self._undo_stack = QUndoStack(self)
        self._undo_stack.setUndoLimit(1000)
        self._undo_stack.cleanChanged.connect(self.modified_changed)
        self._opened: OpenedNetwork | None = None
        self._images: LoadedImages | None = None
        self._checkup: Checkup | Postponed | None = None
        self._outcome: Outcome | None = None
        self._outcome_project: Project | None = None
        self._saved_outcome: Outcome | None = None
        self._attempts = AttemptBook(self._undo_stack, self)
        self._attempts.changed.connect(self.modified_changed)
        self._saved_attempts: Attempts | None = NO_ATTEMPTS
        self._model_problem: Exception | None = None
        self._images_problem: Exception | None = None
        self._derivation = Derivation()
        self._facts: Facts | None = None  # what was measured since the network was opened

    # -- the project ------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def path(self) -> Path | None:
        """The file in which the project is kept; None before it is saved for the first time."""
        return self._path

    @property
    def undo_stack(self) -> QUndoStack:
        """The edits so far; its clean state says whether the project is saved."""
        return self._undo_stack

    @property
    def modified(self) -> bool:
        """Whether there are edits, or finished runs, that are not saved."""
        return (
            not self._undo_stack.isClean()
            or self._outcome is not self._saved_outcome
            or self._attempts.value != self._saved_attempts
        )

    @property
    def attempts(self) -> AttemptBook:
        """The finished runs of this project, and the place where what they left is kept."""
        return self._attempts

    def edit(self, text: str, change: Callable[[Project], Project], merge_key: str = "") -> None:
        """Change the project by a pure function, as one step of undo.

        Args:
            text: What the person did, for the Edit menu.
            change: Makes the new project out of the current one. Nothing happens when both are
                equal.
            merge_key: Edits that follow one another with the same key become one step of undo.

        Raises:
            SlimStudioError: whatever `change` raises; the project stays as it is.
        """
        before = self._project
        after = change(before)
        if after != before:
            self._undo_stack.push(EditCommand(text, before, after, self._show, merge_key))

    def relocate(self, text: str, change: Callable[[Project], Project]) -> None:
        """Point to the new place of the same files, in attempts too, as one step of undo.

        The result stays shown.

        Args:
            text: What the person did, for the Edit menu.
            change: Replaces the old place by the new one in a project.
        """
        outcome, made_with = self._outcome, self._outcome_project
        current = self._attempts.value.current
        self._undo_stack.beginMacro(text)
        self._attempts.relocate(text, change)
        self.edit(text, change)
        self._undo_stack.endMacro()
        if outcome is not None and made_with is not None:
            self._set_outcome(outcome, change(made_with))
            self._attempts.show(current)

    def open_project(
        self,
        project: Project,
        path: Path | None = None,
        outcome: Outcome | None = None,
        attempts: Attempts = NO_ATTEMPTS,
        *,
        recovered: bool = False,
    ) -> None:
        """Take up another project and forget everything about the last one.

        Args:
            project: The project.
            path: The file that it came from; None for one that was never saved.
            outcome: The finished run that is shown.
            attempts: All finished runs; what they left lies in the workspace.
            recovered: Whether it is what a crash left unsaved.
        """
        self._undo_stack.clear()
        self._path = path
        self._saved_outcome = outcome
        self._show(project)
        self._attempts.open(attempts)
        self._saved_attempts = None if recovered else attempts
        current = attempts.find(attempts.current)
        self._set_outcome(outcome, current.made_with if current else project)
        self.path_changed.emit()
        self.modified_changed.emit()
        if self._model_problem or self._images_problem:
            self.reload()

    @property
    def moment(self) -> Moment:
        """What a file would keep if it were written now."""
        return Moment(self._project, self._outcome, self._attempts.value, self._undo_stack.index())

    def mark_saved(self, path: Path, moment: Moment | None = None) -> None:
        """Note what the file `path` holds.

        Args:
            path: The file.
            moment: What was saved; what came after it still has to be. None: everything was.
        """
        saved = moment or self.moment
        self._path = path
        self._saved_outcome = saved.outcome
        self._saved_attempts = saved.attempts
        if saved.edits == self._undo_stack.index():
            self._undo_stack.setClean()
        else:
            self._undo_stack.resetClean()
        self.path_changed.emit()
        self.modified_changed.emit()

    def reload(self) -> None:
        """Load model and images again, as after a problem was mended outside of SlimStudio."""
        self._set_network(None, None)
        self._set_images(None, None)
        self._set_checkup(None)
        self.reload_requested.emit()

    def _show(self, project: Project) -> None:
        before, now = sources(self._project), sources(project)
        self._project = project
        if before != now:
            if before.model != now.model:
                self._set_network(None, None)
            self._set_images(None, None)
            self._set_outcome(None, None)
            if before.images != now.images:
                self._set_checkup(None)
        self.project_changed.emit()

    # -- what was loaded and made -----------------------------------------------------------

    @property
    def opened(self) -> OpenedNetwork | None:
        """The starting network, its layers and its channel groups; None until it is loaded."""
        return self._opened

    @property
    def model_problem(self) -> Exception | None:
        """Why the chosen network could not be opened; None when there is no such problem."""
        return self._model_problem

    @property
    def images(self) -> LoadedImages | None:
        """The decoded images; None until they are loaded."""
        return self._images

    @property
    def images_problem(self) -> Exception | None:
        """Why the chosen images could not be loaded; None when there is no such problem."""
        return self._images_problem

    @property
    def checkup(self) -> Checkup | Postponed | None:
        """What the doctor found in the images' files, or how long that would take."""
        return self._checkup

    @property
    def outcome(self) -> Outcome | None:
        """What the last successful run left behind; None before the first one."""
        return self._outcome

    @property
    def outcome_project(self) -> Project | None:
        """The project that the outcome was made with; None without an outcome."""
        return self._outcome_project if self._outcome else None

    @property
    def outcome_is_current(self) -> bool:
        """Whether marks, training and pruning are still those that the outcome was made with."""
        made_with = self._outcome_project
        if self._outcome is None or made_with is None:
            return False
        now = self._project
        same = (made_with.marks, made_with.training) == (now.marks, now.training)
        return same and made_with.pruning == now.pruning

    @property
    def facts(self) -> Facts:
        """What is known about the network's times and memory, and how much there is to train."""
        from slimstudio.engine.measure.facts import NO_FACTS

        known = self._facts or (self._opened.facts if self._opened else NO_FACTS)
        count = len(self._images.dataset.train) if self._images else 0
        training = self._project.training
        learns = self._opened is not None and bool(self._opened.network.new_classes)
        learn_epochs = training.learn_epochs if learns else 0
        return known.for_training(count, training.tune_epochs, learn_epochs)

    def take_facts(self, facts: Facts) -> None:
        """Forecast with what was measured about the network that is open."""
        self._facts = facts
        self.facts_changed.emit()

    def take_network(self, opened: OpenedNetwork) -> None:
        """Show a network that a job opened."""
        self._set_network(opened, None)

    def refuse_network(self, problem: Exception) -> None:
        """Note why the chosen network could not be opened."""
        self._set_network(None, problem)

    def take_images(self, images: LoadedImages) -> None:
        """Show images that a job loaded."""
        self._set_images(images, None)

    def refuse_images(self, problem: Exception) -> None:
        """Note why the chosen images could not be loaded."""
        self._set_images(None, problem)

    def take_checkup(self, checkup: Checkup | Postponed, images: str) -> None:
        """Show what the doctor found in `images`; ignored where the project has others by now."""
        if images == self._project.images:
            self._set_checkup(checkup)

    def take_outcome(
        self, outcome: Outcome, made_with: Project | None = None, attempt: Attempt | None = None
    ) -> None:
        """Show what a run left behind.

        Args:
            outcome: The result.
            made_with: The project that the run started from; the current one when None. A result
                for another network or other images than the current ones is ignored.
            attempt: The run as an attempt, kept in any case; None where it could not be kept.
        """
        made_with = made_with or self._project
        if attempt is not None:
            self._attempts.add(attempt)
        if sources(made_with) != sources(self._project):
            self._attempts.show("")
            return
        if attempt is None:
            self._attempts.show("")
        self._set_outcome(outcome, made_with)

    def show_attempt(self, attempt: Attempt, outcome: Outcome) -> None:
        """Show again what an earlier run left behind, if it is for this network and images.

        Args:
            attempt: The run.
            outcome: What it left.
        """
        if sources(attempt.made_with) == sources(self._project):
            self._set_outcome(outcome, attempt.made_with)
            self._attempts.show(attempt.key)

    def _set_network(self, opened: OpenedNetwork | None, problem: Exception | None) -> None:
        if (opened, problem) != (self._opened, self._model_problem):
            self._opened, self._model_problem, self._facts = opened, problem, None
            self.network_changed.emit()

    def _set_images(self, images: LoadedImages | None, problem: Exception | None) -> None:
        if (images, problem) != (self._images, self._images_problem):
            self._images, self._images_problem = images, problem
            self.images_changed.emit()

    def _set_checkup(self, checkup: Checkup | Postponed | None) -> None:
        if checkup is not self._checkup:
            self._checkup = checkup
            self.checkup_changed.emit()

    def _set_outcome(self, outcome: Outcome | None, made_with: Project | None) -> None:
        if outcome is not self._outcome:
            self._outcome, self._outcome_project = outcome, made_with
            if outcome is None:
                self._attempts.show("")
            self.outcome_changed.emit()
            self.modified_changed.emit()

    # -- what follows from it ---------------------------------------------------------------

    @property
    def plan(self) -> Plan | None:
        """What the marks mean for the channels; None without a network."""
        derived = self._derive()
        return derived.plan if derived else None

    @property
    def forecast(self) -> Forecast | None:
        """What the network will cost once the plan is carried out; None without one."""
        derived = self._derive()
        return derived.forecast if derived else None

    @property
    def unmoved(self) -> tuple[Unmoved, ...]:
        """The layers that are marked to lose a share, and lose nothing."""
        derived = self._derive()
        return derived.unmoved if derived else ()

    @property
    def original_cost(self) -> Forecast | None:
        """What the network costs today; None without a network."""
        if self._opened is None:
            return None
        return self._derivation.original_cost(self._opened.analysis, self.facts)

    def _derive(self) -> Derived | None:
        if self._opened is None:
            return None
        return self._derivation.derive(self._opened.analysis, self._project, self.facts)
