"""The open project as the window knows it: the one truth that every widget reads and asks."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from slimstudio.engine.data.doctor.finding import Checkup, Postponed
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.forecast import Forecast
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.unmoved import Unmoved
from slimstudio.session import runs
from slimstudio.session.attempts import NO_ATTEMPTS, Attempt, Attempts, SaveSnapshot, ShownResult
from slimstudio.session.files import content_of
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project, Sources, sources
from slimstudio.session.run_state import IDLE, Ended, RunState
from slimstudio.ui.attempts_model import AttemptsModel
from slimstudio.ui.commands import EditCommand
from slimstudio.ui.loaded import Derivation, Derived, Loaded

_MOST_HIDDEN = 4  # results; each holds two networks


def project_title(project: Project, path: Path | None) -> str:
    """Tell what a person calls a project: as its file, or as it is called without one."""
    if path is not None:
        return path.stem
    untitled = project.name == Project().name
    return QCoreApplication.translate("Project", "Untitled") if untitled else project.name


class Document(QObject):
    """Holds the frozen project with its undo stack, and what was loaded and made for it.

    Widgets never keep a copy of anything in here: they read it, and ask for a change with `edit`.
    """

    project_changed = Signal()  # an edit, an undo, a redo, or another project
    project_opened = Signal()  # another project was taken up
    facts_changed = Signal()  # `facts` are others, and with them the forecasts
    network_changed = Signal()  # `opened` or `model_problem` is another one
    images_changed = Signal()  # `images` or `images_problem` is another one
    checkup_changed = Signal()  # `checkup` is another one
    outcome_changed = Signal()  # `outcome` is another one
    run_changed = Signal()  # `run` is another one
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
        self._result: ShownResult | None = None
        self._run: RunState = IDLE
        self._saved_outcome: Outcome | None = None
        self._attempts = AttemptsModel(self._undo_stack, self)
        self._attempts.changed.connect(self.modified_changed)
        self._saved_attempts: Attempts | None = NO_ATTEMPTS
        self._known = ""
        self._key = ""
        self._hidden: dict[Sources, tuple[ShownResult, str]] = {}
        self._derivation = Derivation()
        self._loaded = Loaded(self)
        self._loaded.network_changed.connect(self.network_changed)
        self._loaded.images_changed.connect(self.images_changed)
        self._loaded.checkup_changed.connect(self.checkup_changed)
        self._loaded.facts_changed.connect(self.facts_changed)

    # -- the project ------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def title(self) -> str:
        """What the project is called in the window."""
        return project_title(self.project, self.path)

    @property
    def path(self) -> Path | None:
        """The file in which the project is kept; None before it is saved for the first time."""
        return self._path

    @property
    def known(self) -> str:
        """What `files.content_of` said of that file when it was opened or saved last."""
        return self._known

    @property
    def undo_stack(self) -> QUndoStack:
        """The edits so far; its clean state says whether the project is saved."""
        return self._undo_stack

    @property
    def modified(self) -> bool:
        """Whether there are edits, or finished runs, that are not saved."""
        return (
            not self._undo_stack.isClean()
            or self.outcome is not self._saved_outcome
            or self._attempts.value != self._saved_attempts
        )

    @property
    def attempts(self) -> AttemptsModel:
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
            shows = (self._show, self._show)
            self._undo_stack.push(EditCommand(text, before, after, shows, merge_key))

    def relocate(
        self,
        text: str,
        change: Callable[[Project], Project],
        back: Callable[[Project], Project],
    ) -> None:
        """Point to the new place of the same files, in attempts too, as one step of undo.

        The result stays shown, also when this is undone.

        Args:
            text: What the person did, for the Edit menu.
            change: Replaces the old place by the new one in a project.
            back: Replaces the new place by the old one.
        """
        before = self._project
        after = change(before)
        self._undo_stack.beginMacro(text)
        self._attempts.relocate(text, change)
        if after != before:
            moves = (partial(self._show, same=change), partial(self._show, same=back))
            self._undo_stack.push(EditCommand(text, before, after, moves))
        self._undo_stack.endMacro()

    def open_project(
        self,
        project: Project,
        path: Path | None = None,
        outcome: Outcome | None = None,
        attempts: Attempts = NO_ATTEMPTS,
        *,
        recovered: bool = False,
        known: str | None = None,
    ) -> None:
        """Take up another project and forget everything about the last one.

        Args:
            project: The project.
            path: The file that it came from; None for one that was never saved.
            outcome: The finished run that is shown.
            attempts: All finished runs; what they left lies in the workspace.
            recovered: Whether it is what a crash left unsaved.
            known: What `files.content_of` said of the file when it was read; None for now.
        """
        self._undo_stack.clear()
        self._hidden.clear()
        self._take_path(path, known)
        self._key = project.key
        self._saved_outcome = outcome
        if isinstance(self._run, Ended):
            self.take_run(IDLE)
        self._show(project)
        self._hidden.clear()
        self._attempts.open(attempts)
        self._saved_attempts = None if recovered else attempts
        current = attempts.find(attempts.current)
        made_with = current.made_with if current else project
        self._show_result(ShownResult(outcome, made_with) if outcome else None)
        self.project_opened.emit()
        self.path_changed.emit()
        self.modified_changed.emit()
        if self.model_problem or self.images_problem:
            self.reload()

    def identify(self, key: str) -> None:
        """Give the project a key of its own; its interrupted run moves along."""
        before, self._key = self._project, key
        self._project = replace(before, key=key)
        runs.hand_over(before, self._project)

    @property
    def snapshot(self) -> SaveSnapshot:
        """What a file would keep if it were written now."""
        return SaveSnapshot(
            self._project, self.outcome, self._attempts.value, self._undo_stack.index()
        )

    def mark_saved(
        self, path: Path, snapshot: SaveSnapshot | None = None, known: str | None = None
    ) -> None:
        """Note what the file `path` holds.

        Args:
            path: The file.
            snapshot: What was saved; what came after it still has to be. None: everything was.
            known: What `files.content_of` says of the file now; None to ask.
        """
        saved = snapshot or self.snapshot
        self._take_path(path, known)
        self._saved_outcome = saved.outcome
        self._saved_attempts = saved.attempts
        if saved.edits == self._undo_stack.index():
            self._undo_stack.setClean()
        else:
            self._undo_stack.resetClean()
        self.path_changed.emit()
        self.modified_changed.emit()

    def _take_path(self, path: Path | None, known: str | None) -> None:
        self._path = path
        self._known = known if known is not None else content_of(path) if path else ""

    def reload(self) -> None:
        """Load model and images again, as after a problem was mended outside of SlimStudio."""
        self._loaded.forget_network()
        self._loaded.forget_images()
        self._loaded.take_checkup(None)
        self.reload_requested.emit()

    def _show(self, project: Project, same: Callable[[Project], Project] | None = None) -> None:
        """Show another project.

        Args:
            project: The project.
            same: Where it points to the same files in another place: how to point there.
        """
        before, now = sources(self._project), sources(project)
        # Undo brings back what the person decided, and that says nothing of the key.
        same_key = project.key == self._key
        self._project = project if same_key else replace(project, key=self._key)
        if before != now:
            if before.model != now.model:
                self._loaded.forget_network()
            self._loaded.forget_images()
            if same is not None and self._result is not None:
                self._result = ShownResult(self._result.outcome, same(self._result.made_with))
            else:
                if self._result is not None:
                    self._hide_result(before, self._result, self._attempts.value.current)
                self._show_result(None)
                if isinstance(self._run, Ended):
                    self.take_run(IDLE)  # that run is history
            if before.images != now.images:
                self._loaded.take_checkup(None)
        self.project_changed.emit()
        if before != now and self._result is None and now in self._hidden:
            result, key = self._hidden.pop(now)
            self._show_result(result)
            self._attempts.show(key if self._attempts.value.find(key) else "")

    def _hide_result(self, before: Sources, result: ShownResult, key: str) -> None:
        """Remember the result of another network or other images: an undo brings it back."""
        self._hidden.pop(before, None)
        self._hidden[before] = (result, key)
        for oldest in list(self._hidden)[:-_MOST_HIDDEN]:
            del self._hidden[oldest]

    @property
    def loaded(self) -> Loaded:
        """Where jobs put the network and the images that they loaded."""
        return self._loaded

    # -- what was loaded and made -----------------------------------------------------------

    @property
    def opened(self) -> OpenedNetwork | None:
        """The starting network, its layers and its channel groups; None until it is loaded."""
        return self._loaded.opened

    @property
    def model_problem(self) -> Exception | None:
        """Why the chosen network could not be opened; None when there is no such problem."""
        return self._loaded.model_problem

    @property
    def images(self) -> LoadedImages | None:
        """The decoded images; None until they are loaded."""
        return self._loaded.images

    @property
    def images_problem(self) -> Exception | None:
        """Why the chosen images could not be loaded; None when there is no such problem."""
        return self._loaded.images_problem

    @property
    def checkup(self) -> Checkup | Postponed | None:
        """What the doctor found in the images' files, or how long that would take."""
        return self._loaded.checkup

    @property
    def outcome(self) -> Outcome | None:
        """What the last successful run left behind; None before the first one."""
        return self._result.outcome if self._result else None

    @property
    def outcome_project(self) -> Project | None:
        """The project that the outcome was made with; None without an outcome."""
        return self._result.made_with if self._result else None

    @property
    def outcome_is_current(self) -> bool:
        """Whether marks, training and pruning are still those that the outcome was made with."""
        return self._result is not None and self._result.is_current(self._project)

    @property
    def facts(self) -> Facts:
        """What is known about the network's times and memory, and how much there is to train."""
        learns = self.opened is not None and bool(self.opened.network.new_classes)
        taught = learns and self._attempts.value.taught(self._project)
        return self._loaded.facts(self._project.training, taught=taught)

    @property
    def run(self) -> RunState:
        """The run that goes on, or the last one while it is shown."""
        return self._run

    def take_run(self, run: RunState) -> None:
        """Tell everybody how the run stands now."""
        if run is not self._run:
            self._run = run
            self.run_changed.emit()

    def take_facts(self, facts: Facts) -> None:
        """Forecast with what was measured about the network that is open."""
        self._loaded.take_facts(facts)

    def take_checkup(self, checkup: Checkup | Postponed, images: str) -> None:
        """Show what the doctor found in `images`; ignored where the project has others by now."""
        if images == self._project.images:
            self._loaded.take_checkup(checkup)

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
            key = attempt.key if attempt else ""
            self._hide_result(sources(made_with), ShownResult(outcome, made_with), key)
            self._attempts.show("")
            return
        if attempt is None:
            self._attempts.show("")
        self._show_result(ShownResult(outcome, made_with))

    def show_attempt(self, attempt: Attempt, outcome: Outcome) -> None:
        """Show again what an earlier run left behind, if it is for this network and images.

        Args:
            attempt: The run.
            outcome: What it left.
        """
        if sources(attempt.made_with) == sources(self._project):
            self._show_result(ShownResult(outcome, attempt.made_with))
            self._attempts.show(attempt.key)

    def _show_result(self, result: ShownResult | None) -> None:
        if (result.outcome if result else None) is not self.outcome:
            self._result = result
            if result is None:
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
        opened = self.opened
        return self._derivation.original_cost(opened.analysis, self.facts) if opened else None

    def _derive(self) -> Derived | None:
        opened = self.opened
        if opened is None:
            return None
        return self._derivation.derive(opened.analysis, self._project, self.facts)
