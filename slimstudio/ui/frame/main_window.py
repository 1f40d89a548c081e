"""The main window: places the screens, the steps, the forecast and the menus. Nothing more."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from slimstudio.session.project import Project
from slimstudio.ui.desktop.awake import Awake
from slimstudio.ui.desktop.run_watch import RunWatch
from slimstudio.ui.desktop.taskbar import TaskbarProgress
from slimstudio.ui.document import Document
from slimstudio.ui.files.autosave import Autosave, Recovery
from slimstudio.ui.files.moved_files import MovedFiles
from slimstudio.ui.files.project_files import Leaving, ProjectFiles
from slimstudio.ui.files.report_saving import ReportSaving
from slimstudio.ui.frame.announcer import Announcer
from slimstudio.ui.frame.dropping import Dropping
from slimstudio.ui.frame.forecast_bar import ForecastBar
from slimstudio.ui.frame.menus import Menus
from slimstudio.ui.frame.new_project import NewProject
from slimstudio.ui.frame.step_rail import Activity, StepRail
from slimstudio.ui.frame.window_frame import (
    AsksBeforeStopping,
    HasManualPage,
    KeptLayout,
    LeadsOn,
    OffersNext,
    OffersReport,
    Screens,
    ShowsForecast,
    UsesWeights,
    WindowTitle,
)
from slimstudio.ui.frame.window_keys import WindowKeys, press_focused
from slimstudio.ui.help.help_dialogs import HelpDialogs
from slimstudio.ui.inputs.picking import Dropped, pick_images, pick_labels, pick_model_file
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.preferences import Preferences
from slimstudio.ui.steps import Step, step_to_go_on
from slimstudio.ui.tour.guided_tour import GuidedTour
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.toast import Toast


class MainWindow(QMainWindow):
    """Shows one screen at a time; the document behind it is the truth.

    Args:
        document: The open project.
        jobs: Work in the background.
        preferences: The person's settings.
    """

    first_painted = Signal()

    def __init__(self, document: Document, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__()
        self.document = document
        self.jobs = jobs
        self.preferences = preferences
        self._step = Step.WELCOME
        self._place: tuple[QWidget, Step] | None = None  # where the tour began
        self._painted = False
        self.setObjectName("mainWindow")
        self.setMinimumSize(960, 640)
        self.resize(1280, 800)
        self.files = ProjectFiles(document, jobs, preferences, self)
        self.autosave = Autosave(document, self)
        self._leaving = Leaving(self, jobs, self.files)
        self.recovery = Recovery(self.files, self)
        MovedFiles(document, self)
        Awake(jobs, self)
        TaskbarProgress(jobs, self)
        Announcer(self, document, jobs)
        self.run_watch = RunWatch(jobs, self)
        self.report = ReportSaving(document, jobs, preferences, self)
        self.help = HelpDialogs(self, document, preferences)
        self._place_widgets()
        self.tour = GuidedTour(self, document, jobs)
        self._dropping = Dropping(self, jobs)
        self.menus = Menus(self, document, jobs, preferences)
        self._keys = WindowKeys(self, self.menus, self._dropping.take)
        self._connect_menus()
        self._connect_document()
        self._layout = KeptLayout(self, self._screens, preferences)
        WindowTitle(self, document)
        self.show_step(Step.WELCOME)
        self.panel(Step.WELCOME).setFocus()

    # -- what is where ----------------------------------------------------------------------

    def _place_widgets(self) -> None:
        centre = QWidget(self)
        self.rail = StepRail(self.document, centre)
        self.activity = Activity(self.jobs, self.rail)
        self.rail.rows.addWidget(self.activity)
        self._screens = Screens(self.document, self.jobs, centre)
        self._screens.made.connect(self._connect_panel)
        self.new_project = NewProject(self.document, self.jobs, self._screens)
        self.forecast_bar = ForecastBar(self.document, centre)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._screens, 1)
        right.addWidget(self.forecast_bar)
        columns = QHBoxLayout(centre)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.rail)
        columns.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.toast = Toast(centre)

    @property
    def step(self) -> Step:
        """The step whose screen is shown."""
        return self._step

    def panel(self, step: Step) -> QWidget:
        """Find the screen of a step; it is made when it is first asked for."""
        return self._screens.panel(step)

    @Slot(object)
    def show_step(self, step: Step) -> None:
        """Show the screen of a step."""
        self._screens.setCurrentWidget(self.panel(step))
        self._note_step(step)

    @Slot(object)
    def _note_step(self, step: Step) -> None:
        """Let the frame follow to a step: to its screen, or to its part of the assistant."""
        self._step = step
        self.rail.show_current(step)
        self._place_forecast()
        self._keys.follow(step, self._screens.currentWidget() or self)
        self.activity.step_aside(aside=step.value.tells_progress)

    @Slot()
    def _place_forecast(self) -> None:
        """Show the forecast below screens that need it and do not show it themselves."""
        panel = self._screens.seen(self._step)
        shown_there = panel.shows_forecast if isinstance(panel, ShowsForecast) else False
        wanted = self._step.value.has_forecast and not shown_there
        self.forecast_bar.setVisible(wanted and not self.new_project.active)

    # -- who hears whom ---------------------------------------------------------------------

    def _connect_menus(self) -> None:
        menus, files = self.menus, self.files
        menus.new.triggered.connect(files.new)
        menus.open.triggered.connect(files.open)
        menus.sample.triggered.connect(files.open_sample)
        menus.save.triggered.connect(files.save)
        menus.save_as.triggered.connect(files.save_as)
        menus.quit.triggered.connect(self.close)
        menus.stop.triggered.connect(self._stop_work)
        self.activity.stop_requested.connect(self._stop_work)
        menus.report.triggered.connect(self.report.save)
        self.report.offered.connect(self.toast.offer)
        menus.lead_to_help(self.help)
        menus.manual.triggered.connect(self._show_manual)
        self.help.said.connect(self.toast.say)
        menus.tour.triggered.connect(self._start_tour)
        self.tour.step_requested.connect(self.show_step)
        self.tour.sample_requested.connect(files.open_sample)
        self.tour.began.connect(self._note_place)
        self.tour.ended.connect(self._return_to_place)
        menus.recent_requested.connect(files.open_recent)
        menus.theme_requested.connect(self.preferences.choose_theme)
        menus.language.chosen.connect(self.toast.say)
        menus.step_requested.connect(self.show_step)
        menus.step_refused.connect(self.toast.say)
        self.rail.step_requested.connect(self.show_step)
        files.opened.connect(self._show_first_step)
        files.begun.connect(self.new_project.begin)
        self.new_project.entered.connect(self._note_step)
        self.new_project.step_requested.connect(self.show_step)
        self.new_project.weights_folder_picked.connect(self.preferences.choose_weights_folder)
        self._dropping.dropped.connect(self._take_dropped)
        self._dropping.refused.connect(self.toast.say)
        self._keys.refused.connect(self.toast.say)
        self._keys.step_requested.connect(self.show_step)

    def _connect_document(self) -> None:
        self.document.network_changed.connect(self._show_model_problem)
        self.document.images_changed.connect(self._show_images_problem)
        self.jobs.failed.connect(self._show_failure)
        self.preferences.not_saved.connect(self.toast.say)
        self.autosave.not_kept.connect(self.toast.say)
        self.run_watch.warned.connect(self.toast.say)

    @Slot(object, object)
    def _connect_panel(self, step: Step, panel: QWidget) -> None:
        if isinstance(panel, WelcomePanel):
            self.files.serve(panel)
            panel.tour_requested.connect(self._start_tour)
        if isinstance(panel, UsesWeights):
            panel.weights_folder_picked.connect(self.preferences.choose_weights_folder)
        if isinstance(panel, OffersNext):
            panel.offered.connect(self.toast.offer)
        if isinstance(panel, OffersReport):
            panel.report_requested.connect(self.report.save)
        if isinstance(panel, ShowsForecast):
            panel.forecast_moved.connect(self._place_forecast)
        if isinstance(panel, LeadsOn):
            steps = list(Step)
            following = steps[min(steps.index(step) + 1, len(steps) - 1)]
            panel.next_requested.connect(partial(self.show_step, following))

    @Slot()
    def offer_tour(self) -> None:
        """Offer the tour on the first screen, once in a person's life."""
        welcome = self._screens.currentWidget()
        if isinstance(welcome, WelcomePanel) and not self.preferences.settings.tour_offered:
            welcome.offer_tour()
            self.preferences.note_tour_offered()

    @Slot()
    def _show_manual(self) -> None:
        panel = self._screens.currentWidget()
        page = panel.manual if isinstance(panel, HasManualPage) else self._step.value.manual
        self.help.show_manual(page)

    @Slot()
    def _start_tour(self) -> None:
        self.tour.start(with_sample=self._step is Step.WELCOME)

    @Slot()
    def _note_place(self) -> None:
        page = self._screens.currentWidget()
        self._place = (page, self._step) if page else None

    @Slot()
    def _return_to_place(self) -> None:
        if self._place is not None:
            page, step = self._place
            self._screens.setCurrentWidget(page)
            self._note_step(step)
            page.setFocus()

    @Slot()
    def _stop_work(self) -> None:
        """Stop what goes on in the background, and ask first where something could be lost."""
        run: object = self._screens.seen(Step.RUN)
        if isinstance(run, AsksBeforeStopping) and run.running:
            run.stop()
        else:
            self.jobs.stop()

    @Slot(object)
    def _take_dropped(self, dropped: Dropped) -> None:
        if dropped.project:
            self.files.open_file(dropped.project)
            return
        begins = self._step is Step.WELCOME and self.document.project == Project()
        if dropped.model:
            pick_model_file(self.document, dropped.model)
        if dropped.images:
            pick_images(self.document, dropped.images)
        if dropped.labels:
            pick_labels(self.document, dropped.labels)
        if begins or self.new_project.active:
            self.new_project.take_dropped(dropped)
        else:
            self.show_step(Step.IMAGES if dropped.images else Step.MODEL)

    @Slot()
    def _show_first_step(self) -> None:
        """Show where the person goes on with the project that was just opened."""
        self.show_step(step_to_go_on(self.document))

    @Slot()
    def _show_model_problem(self) -> None:
        elsewhere = self._step not in {Step.WELCOME, Step.IMAGES} and not self.new_project.active
        if self.document.model_problem and elsewhere:
            self.show_step(Step.MODEL)

    @Slot()
    def _show_images_problem(self) -> None:
        elsewhere = self._step not in {Step.WELCOME, Step.MODEL} and not self.new_project.active
        if self.document.images_problem and elsewhere:
            self.show_step(Step.IMAGES)

    @Slot(str, object)
    def _show_failure(self, _title: str, error: Exception) -> None:
        show_error(self, error)

    # -- Qt's events ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the focus."""
        return None if press_focused(self, event) else super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen: what is slow may begin now."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before work or edits are lost, stop what runs, and only then close."""
        if not self._leaving.settled():
            event.ignore()
            return
        self._layout.remember()
        self.autosave.end()
        event.accept()
