"""The window's actions, and the menus that hold them."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from slimstudio.engine.marks import MarkKind
from slimstudio.session.edits import clear_marks
from slimstudio.session.settings import Language
from slimstudio.session.settings import Theme as ThemeChoice
from slimstudio.ui.document import Document
from slimstudio.ui.frame.settings_dialog import SettingsDialog
from slimstudio.ui.help.help_dialogs import HelpDialogs
from slimstudio.ui.help.own_keys import use_keys
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.preferences import LANGUAGE_NAMES, Preferences
from slimstudio.ui.steps import Step
from slimstudio.ui.tree.marks import mark_meaning, mark_word
from slimstudio.ui.widgets.icons import themed_icon

_Keys = QKeySequence.StandardKey


class Menus(QObject):
    """Fills the window's menu bar. What an action does, whoever connects to it decides."""

    step_requested = Signal(object)  # Step
    step_refused = Signal(str)  # why it cannot be taken
    recent_requested = Signal(str)  # path of a project file
    theme_requested = Signal(object)  # ThemeChoice
    mark_requested = Signal(object)  # MarkKind

    def __init__(
        self, window: QMainWindow, document: Document, jobs: Jobs, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._jobs = jobs
        self._preferences = preferences
        bar = window.menuBar()
        for title, fill in (
            (self.tr("&File"), self._fill_file),
            (self.tr("&Edit"), self._fill_edit),
            (self.tr("&View"), self._fill_view),
            (self.tr("&Run"), self._fill_run),
            (self.tr("&Help"), self._fill_help),
        ):
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)  # they say why an action is disabled
            fill(menu)
        preferences.changed.connect(self._list_recent)
        for changed in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
            document.outcome_changed,
            document.attempts.changed,
            document.modified_changed,
            jobs.started,
            jobs.finished,
            jobs.stopping,
            jobs.paused_changed,
        ):
            changed.connect(self.refresh)
        self._list_recent()
        use_keys(window, preferences.settings.shortcuts)
        self.refresh()

    def _fill_file(self, menu: QMenu) -> None:
        add = partial(self._add, menu)
        self.new = add("new", self.tr("&New project"), _Keys.New, "new")
        self.open = add("open", self.tr("&Open…"), _Keys.Open, "open")
        self.recent = menu.addMenu(self.tr("Open &recent"))
        self.recent.setToolTipsVisible(True)
        self.recent.triggered.connect(self._ask_for_recent)
        self.sample = add("openSample", self.tr("Open the sa&mple"), None, "images")
        menu.addSeparator()
        self.save = add("save", self.tr("&Save"), _Keys.Save, "save")
        self.save_as = add("saveAs", self.tr("Save &as…"), _Keys.SaveAs)
        self.export = add("exportNetwork", self.tr("&Export…"), QKeySequence("Ctrl+E"), "export")
        self.report = add("saveReport", self.tr("Write a repor&t…"), None, "export")
        menu.addSeparator()
        self.quit = add("quit", self.tr("&Quit"), _Keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self, menu: QMenu) -> None:
        stack = self._document.undo_stack
        self.undo = stack.createUndoAction(self, self.tr("Undo"))
        self.redo = stack.createRedoAction(self, self.tr("Redo"))
        for action, name, key in ((self.undo, "undo", _Keys.Undo), (self.redo, "redo", _Keys.Redo)):
            action.setObjectName(name)
            action.setShortcuts(QKeySequence.keyBindings(key))
            themed_icon(action, name)
            menu.addAction(action)
        menu.addSeparator()
        self.clear_marks = self._add(menu, "clearMarks", self.tr("&Clear all marks"), None, "clear")
        self.clear_marks.triggered.connect(self._clear_marks)
        marks = menu.addMenu(self.tr("&Mark the selected layers"))
        marks.setToolTipsVisible(True)
        self.marks: dict[MarkKind, QAction] = {}
        for kind in MarkKind:
            action = self._add(marks, f"mark_{kind}", mark_word(kind))
            action.triggered.connect(partial(self._ask_for_mark, kind))
            self.marks[kind] = action

        menu.addSeparator()
        keys = _Keys.Preferences if QKeySequence.keyBindings(_Keys.Preferences) else "Ctrl+,"
        self.settings = self._add(menu, "settings", self.tr("Se&ttings…"), QKeySequence(keys))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.settings.triggered.connect(self._show_settings)

    def _fill_view(self, menu: QMenu) -> None:
        self.steps: dict[Step, QAction] = {}
        self._refusals: dict[Step, QShortcut] = {}
        steps = QActionGroup(self)
        steps.setExclusive(False)
        steps.triggered.connect(self._ask_for_step)
        for number, step in enumerate(Step):
            action = self._add(
                menu,
                f"show_{step}",
                step.title,
                QKeySequence(f"Ctrl+{number}"),
                step.value.icon,
            )
            action.setData(step.name)
            steps.addAction(action)
            self.steps[step] = action
            # The keys of a disabled action do nothing: somebody who presses them shall know why.
            refusal = QShortcut(action.shortcut(), self._window)
            refusal.activated.connect(partial(self._refuse_step, action))
            self._refusals[step] = refusal
        menu.addSeparator()
        look = menu.addMenu(self.tr("&Theme"))
        themes = QActionGroup(self)
        themes.triggered.connect(self._ask_for_theme)
        for choice, words in (
            (ThemeChoice.SYSTEM, self.tr("Same as the &system")),
            (ThemeChoice.LIGHT, self.tr("&Light")),
            (ThemeChoice.DARK, self.tr("&Dark")),
            (ThemeChoice.CONTRAST, self.tr("High &contrast")),
        ):
            action = self._add(look, f"theme_{choice}", words)
            action.setCheckable(True)
            action.setChecked(self._preferences.settings.theme is choice)
            action.setData(str(choice))
            themes.addAction(action)
        themed_icon(look.menuAction(), "theme")
        self.language = LanguageMenu(self._preferences, menu)
        menu.addMenu(self.language)

    def _fill_run(self, menu: QMenu) -> None:
        add = partial(self._add, menu)
        self.make_plan = add("planGoal", self.tr("&Make the plan"), QKeySequence("Ctrl+M"), "goal")
        self.start = add("beginRun", self.tr("Start &the run"), QKeySequence("F5"), "play")
        menu.addSeparator()
        # One key for both: only one of them can be used at a time.
        self.pause = add("pauseJob", self.tr("&Pause"), QKeySequence("F6"), "pause")
        self.resume = add("resumeJob", self.tr("&Resume"), QKeySequence("F6"), "play")
        self.stop = self._add(menu, "stopJob", self.tr("&Stop"), QKeySequence("Ctrl+."), "stop")
        self.pause.triggered.connect(self._jobs.pause)
        self.resume.triggered.connect(self._jobs.resume)

    def _fill_help(self, menu: QMenu) -> None:
        add = partial(self._add, menu)
        self.manual = add("manual", self.tr("&Manual"), QKeySequence("F1"))
        self.palette = add(
            "commandPalette", self.tr("&Find a command…"), QKeySequence("Ctrl+Shift+P"), "search"
        )
        self.shortcuts = add("shortcuts", self.tr("&Keyboard shortcuts"), QKeySequence("Ctrl+/"))
        self.glossary = add("glossary", self.tr("&Glossary"))
        self.tour = add("guidedTour", self.tr("Guided &tour"), None, "play")
        menu.addSeparator()
        self.bring = add("bringNetwork", self.tr("&Bring a network from another program…"))
        self.code = add("showCode", self.tr("Show as &Python or command line…"))
        self.problem = add("reportProblem", self.tr("&Report a problem…"), None, "warning")
        menu.addSeparator()
        self.about = self._add(menu, "about", self.tr("&About SlimStudio"), None, "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def lead_to_help(self, dialogs: HelpDialogs) -> None:
        """Let the entries of the Help menu show its dialogs, and the palette of commands."""
        for action, show in (
            (self.about, dialogs.show_about),
            (self.palette, dialogs.show_palette),
            (self.shortcuts, dialogs.show_shortcuts),
            (self.glossary, dialogs.show_glossary),
            (self.bring, dialogs.show_bring),
            (self.code, dialogs.show_code),
            (self.problem, dialogs.report_problem),
        ):
            action.triggered.connect(show)

    def _add(
        self,
        menu: QMenu,
        name: str,
        text: str,
        keys: QKeySequence | QKeySequence.StandardKey | None = None,
        icon: str = "",
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        elif keys is not None:
            action.setShortcut(keys)
        if icon:
            themed_icon(action, icon)
        menu.addAction(action)
        return action

    @Slot()
    def _clear_marks(self) -> None:
        self._document.edit(self.tr("Clear all marks"), clear_marks)

    def _ask_for_mark(self, kind: MarkKind, _checked: object = None) -> None:
        self.mark_requested.emit(kind)

    @Slot(QAction)
    def _ask_for_step(self, action: QAction) -> None:
        self.step_requested.emit(Step[action.data()])

    def _refuse_step(self, action: QAction) -> None:
        self.step_refused.emit(action.toolTip().replace("\n", " "))

    @Slot()
    def _show_settings(self) -> None:
        dialog = SettingsDialog(self._preferences, self._jobs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(QAction)
    def _ask_for_theme(self, action: QAction) -> None:
        self.theme_requested.emit(ThemeChoice(action.data()))

    @Slot(QAction)
    def _ask_for_recent(self, action: QAction) -> None:
        self.recent_requested.emit(action.data())

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done now; say of the rest why not."""
        jobs = self._jobs
        busy = self.tr("Stop the work that is going on first.") if jobs.locked else ""
        for action in (self.new, self.open, self.sample):
            _allow(action, busy)
        marked = self._document.project.marks
        _allow(self.clear_marks, "" if marked else self.tr("No layer is marked."))
        for kind, action in self.marks.items():
            _allow(action, Step.PLAN.state(self._document).reason, mark_meaning(kind))
        no_result = self.tr("Run first: there is no compact network yet.")
        _allow(self.report, busy or ("" if self._document.outcome else no_result))
        project = self._document.project
        ready = project.model is not None and bool(project.images)
        _allow(self.code, "" if ready else self.tr("Pick a model and images first."))
        self.recent.setEnabled(not jobs.locked and bool(self._preferences.settings.recent))
        _allow(self.export, Step.EXPORT.state(self._document).reason)
        _allow(self.make_plan, busy or Step.PLAN.state(self._document).reason)
        _allow(self.start, busy or Step.RUN.state(self._document).reason)
        for step, action in self.steps.items():
            state = step.state(self._document)
            _allow(action, state.reason, step.purpose)
            self._refusals[step].setKey(action.shortcut())
            self._refusals[step].setEnabled(not state.available)
        idle = "" if jobs.busy else self.tr("Nothing is running.")
        _allow(self.pause, idle or (self.tr("It is paused already.") if jobs.paused else ""))
        _allow(self.resume, idle or ("" if jobs.paused else self.tr("It is not paused.")))
        _allow(self.stop, idle or (self.tr("It is stopping.") if jobs.stop_requested else ""))

    @Slot()
    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self._preferences.settings.recent:
            action = self.recent.addAction(Path(path).stem)
            action.setToolTip(plain_tip(path))
            action.setData(path)
        self.refresh()


def _allow(action: QAction, reason: str, purpose: str = "") -> None:
    action.setEnabled(not reason)
    action.setToolTip(plain_tip(reason or purpose or action.text().replace("&", "")))


class LanguageMenu(QMenu):
    """Offers each language by its own name."""

    chosen = Signal(str)  # what to tell the person about it

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("language")
        self.setTitle(self.tr("L&anguage"))
        self.setAccessibleName(self.tr("Language"))
        group = QActionGroup(self)
        group.triggered.connect(self._choose)
        names = {Language.SYSTEM: self.tr("Same as the &system")} | LANGUAGE_NAMES
        for language, name in names.items():
            action = QAction(name, self)
            action.setObjectName(f"language_{language}")
            action.setCheckable(True)
            action.setChecked(preferences.settings.language is language)
            action.setData(str(language))
            group.addAction(action)
            self.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        language = Language(action.data())
        if language is self._preferences.settings.language:
            return
        self._preferences.change(partial(replace, language=language))
        self.chosen.emit(self.tr("The language changes when SlimStudio is started again."))
