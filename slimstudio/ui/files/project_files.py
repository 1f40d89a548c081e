"""New, open and save: the project's way from and to files."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from slimstudio.errors import FileChangedError, SlimStudioError
from slimstudio.session import edits, files, opening, runs
from slimstudio.session.attempts import SaveSnapshot
from slimstudio.session.opening import Recovered, Saved
from slimstudio.session.project import SAMPLE_KEY, Project, new_key, sample_project
from slimstudio.session.run_state import order_of
from slimstudio.session.settings import with_recent, without_recent
from slimstudio.session.workspace import Workspace
from slimstudio.ui.deferred import run_blocking
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import SHUTDOWN_LIMIT_S, Jobs
from slimstudio.ui.preferences import Preferences
from slimstudio.ui.welcome.project_summary import keep_summary, keep_thumbnail
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.questions import (
    ChangedFile,
    SaveAnswer,
    ask_about_changed,
    ask_to_save,
    ask_to_stop,
)
from slimstudio.ui.widgets.saving import FileKind, ask_save_path

_OTHER = ".other.bak"  # behind the name of what another window saved


class ProjectFiles(QObject):
    """Takes projects from files into the document and back, asking where something could be lost.

    Args:
        document: Where projects go.
        jobs: Opens them in the background: a finished run in a file needs torch.
        preferences: Remembers recent projects and folders.
        window: Over which dialogs open.
    """

    opened = Signal()  # another project is open: the window decides which screen to start on
    begun = Signal()  # an empty project is open: the window asks for the first choices

    def __init__(
        self, document: Document, jobs: Jobs, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._jobs = jobs
        self._preferences = preferences
        self._window = window
        self._home: WelcomePanel | None = None

    def serve(self, home: WelcomePanel) -> None:
        """Do what Home asks for, and tell it which projects were open lately."""
        self._home = home
        home.sample_requested.connect(self.open_sample)
        home.new_requested.connect(self.new)
        home.open_requested.connect(self.open)
        home.recent_requested.connect(self.open_recent)
        home.look_requested.connect(self.look_for)
        home.pin_requested.connect(self._preferences.pin)
        home.forget_requested.connect(self._preferences.forget_recent)
        self._preferences.changed.connect(self._list_recent)
        self._list_recent()

    @Slot()
    def _list_recent(self) -> None:
        if self._home is not None:
            settings = self._preferences.settings
            self._home.show_recent(settings.recent, settings.pinned)

    @property
    def has_file(self) -> bool:
        """Whether the project was ever saved."""
        return self._document.path is not None

    def new(self) -> None:
        """Start an empty project."""
        fresh = Project(key=new_key())
        threads = max(0, self._preferences.settings.threads)
        if self._take_up(replace(fresh, training=replace(fresh.training, threads=threads))):
            self.begun.emit()

    def open_sample(self) -> None:
        """Open the sample that comes with SlimStudio."""
        if self._take_up(sample_project()):
            self.opened.emit()

    def open(self) -> None:
        """Let the person pick a project file."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            self._preferences.folder("project"),
            self._filter(),
        )
        if name:
            self._preferences.remember_folder("project", Path(name))
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Open a project file, once what is open now is saved or given up."""
        if self._jobs.locked or not self.may_leave():
            return
        self._jobs.start(
            self.tr("Opening {name}").format(name=path.name),
            partial(opening.open_in_window, path, self._document.attempts.workspace),
            partial(self._show_opened, path),
            partial(self._show_not_opened, path),
            disposable=False,
        )

    @Slot(str)
    def open_recent(self, path: str) -> None:
        """Open a project from the list of those that were open lately."""
        self.open_file(Path(path))

    @Slot(str)
    def look_for(self, path: str) -> None:
        """Let the person look for a project that moved, and open it from its new place."""
        gone = Path(path)
        near = next((one for one in gone.parents if one.is_dir()), Path.home())
        title = self.tr("Look for {name}").format(name=gone.name)
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(near), self._filter())
        if name:
            self._preferences.change(partial(without_recent, path=path))
            self.open_file(Path(name))

    def save(self) -> bool:
        """Save into the project's file; ask for one the first time.

        Returns:
            Whether it is saved now.
        """
        path = self._document.path
        return self.save_as() if path is None else self._write(path)

    def save_as(self) -> bool:
        """Let the person pick the file to save into.

        Returns:
            Whether it is saved now.
        """
        start = self._document.path or Path(
            self._preferences.folder("project"), self._document.title + files.SUFFIX
        )
        kind = FileKind(self._filter(), (files.SUFFIX,))
        path = ask_save_path(self._window, self.tr("Save the project"), start, [kind])
        return path is not None and self._write(path)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved edits, if there are any; tell whether to go on."""
        if not self._document.modified:
            return True
        match ask_to_save(self._window, self._document.title):
            case SaveAnswer.SAVE:
                return self.save()
            case SaveAnswer.DISCARD:
                return True
            case SaveAnswer.CANCEL:
                return False

    def _take_up(self, project: Project) -> bool:
        if self._jobs.locked or not self.may_leave():
            return False
        self._document.open_project(project)
        return True

    def recover(self, workspace: Workspace) -> None:
        """Open what a crash left unsaved."""
        if self._jobs.locked or not self.may_leave():
            return
        self._jobs.start(
            self.tr("Recovering"),
            partial(opening.recover, workspace),
            partial(self._show_recovered, workspace),
        )

    def _show_recovered(self, workspace: Workspace, found: Recovered) -> None:
        draft = found.draft
        self._document.attempts.move_to(workspace)
        self._document.open_project(
            draft.project,
            None if found.outdated else draft.path,  # a newer file is not this draft's
            found.outcome,
            draft.attempts,
            recovered=True,
        )
        self.opened.emit()

    def _show_opened(self, path: Path, saved: Saved) -> None:
        self._document.open_project(
            saved.project, path, saved.outcome, saved.attempts, known=saved.content
        )
        keep_summary(path, saved.project, saved.outcome)
        self._preferences.change(partial(with_recent, path=path))
        self.opened.emit()

    def _show_not_opened(self, path: Path, error: Exception) -> None:
        if not path.exists():
            self._preferences.change(partial(without_recent, path=path))
        show_error(self._window, error)

    def _write(self, path: Path) -> bool:
        if self._document.project.name == Project().name:
            # The first file that a person saves into names the project.
            self._document.edit(self.tr("Name the project"), partial(edits.rename, name=path.stem))
        if self._document.project.key in ("", SAMPLE_KEY) and order_of(self._document.run) is None:
            self._document.identify(new_key())
        snapshot, blobs = self._document.snapshot, self._document.attempts.workspace.blobs
        work = partial(
            files.save, snapshot.project, path, snapshot.outcome, snapshot.attempts, blobs
        )
        known = self._document.known if path == self._document.path else None
        try:
            content = run_blocking(partial(work, known=known))
        except FileChangedError:
            return self._write_over(work, path, snapshot)
        except SlimStudioError as error:
            show_error(self._window, error)
            return False
        self._note_saved(path, snapshot, content)
        return True

    def _write_over(self, work: Callable[..., str], path: Path, snapshot: SaveSnapshot) -> bool:
        """Ask what to do about a file that somebody else has saved into meanwhile."""
        match ask_about_changed(self._window, path.name, path.name + _OTHER):
            case ChangedFile.SAVE_AS:
                return self.save_as()
            case ChangedFile.CANCEL:
                return False
            case ChangedFile.REPLACE:
                pass
        try:
            content = run_blocking(partial(work, backup=_OTHER))
        except SlimStudioError as error:
            show_error(self._window, error)
            return False
        self._note_saved(path, snapshot, content)
        return True

    def _note_saved(self, path: Path, snapshot: SaveSnapshot, content: str) -> None:
        self._document.mark_saved(path, snapshot, content)
        if not self._document.modified:
            run_blocking(self._document.attempts.workspace.drop_draft)
        keep_thumbnail(path, self._document.images)
        keep_summary(path, self._document.project, self._document.outcome)
        project, has_result = self._document.project, self._document.outcome_is_current
        idle = order_of(self._document.run) is None
        if idle and has_result and runs.resumable(project, has_result=True) is None:
            runs.discard(project)  # its result is safe now
        self._preferences.remember_folder("project", path)
        self._preferences.change(partial(with_recent, path=path))

    def _filter(self) -> str:
        return self.tr("SlimStudio projects (*{suffix})").format(suffix=files.SUFFIX)


class Leaving(QObject):
    """Asks what becomes of work and edits, stops what runs, and only then lets the window close.

    Args:
        window: Closed as soon as nothing runs any more.
        jobs: Work in the background.
        files: Ask whether the project should be saved.
    """

    def __init__(self, window: QWidget, jobs: Jobs, files: ProjectFiles) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._files = files
        self._closes_when_idle = False
        # Queued: the job's callbacks come before.
        jobs.finished.connect(self._close_if_asked, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * SHUTDOWN_LIMIT_S))
        self._patience.timeout.connect(self._close_if_asked)

    def settled(self) -> bool:
        """Tell whether the window may close at once; it may close itself a little later."""
        if not self._closes_when_idle and not self._may_leave():
            return False
        if self._jobs.busy and self._closes_when_idle:
            return not self._patience.isActive()  # work that does not answer keeps nobody here
        if self._jobs.busy:
            # The job answers within a batch, and then `_close_if_asked` closes.
            self._closes_when_idle = True
            self._window.setEnabled(False)
            self._jobs.stop()
            self._patience.start()
            return False
        return True

    def _may_leave(self) -> bool:
        jobs = self._jobs
        if jobs.locked and not ask_to_stop(
            self._window, jobs.title, resumable=jobs.resumable, saved=self._files.has_file
        ):
            return False
        return self._files.may_leave()

    @Slot()
    def _close_if_asked(self) -> None:
        if self._closes_when_idle:
            self._window.close()
