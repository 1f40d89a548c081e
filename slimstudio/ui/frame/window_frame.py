"""The window's screens, and its own frame: where it is, how large, and what its title says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QStyle, QWidget

from slimstudio.ui.steps import Step

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.preferences import Preferences


class Screens(QStackedWidget):
    """Holds the screens that were shown so far; others may be shown among them.

    Args:
        document: The open project.
        jobs: Work in the background.
        parent: Qt's parent.

    Signals:
        made: The screen of this step was asked for the first time.
    """

    made = Signal(object, object)  # Step, QWidget

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._panels: dict[Step, QWidget] = {}

    def panel(self, step: Step) -> QWidget:
        """Find the screen of a step; it is made when it is first asked for."""
        if step not in self._panels:
            panel = step.panel_class()(self._document, self._jobs, self)
            self._panels[step] = panel
            self.addWidget(panel)
            for field in panel.findChildren(QLineEdit):
                # A file dropped on a field means the file, not its path as text.
                field.setAcceptDrops(False)
            self.made.emit(step, panel)
        return self._panels[step]

    def seen(self, step: Step) -> QWidget | None:
        """Find the screen of a step; None before it was ever asked for."""
        return self._panels.get(step)


@runtime_checkable
class LeadsOn(Protocol):
    """A screen that can ask for the next step."""

    next_requested: SignalInstance


@runtime_checkable
class MarksLayers(Protocol):
    """A screen on which the layers that are selected can be marked."""

    def mark(self, kind: object) -> None:
        """Show the layers, and give the selected ones a mark."""


@runtime_checkable
class UsesWeights(Protocol):
    """A screen on which a person can say where weight files lie."""

    weights_folder_picked: SignalInstance  # the folder's path


@runtime_checkable
class OffersReport(Protocol):
    """A screen from which a person can write the report."""

    report_requested: SignalInstance


@runtime_checkable
class OffersNext(Protocol):
    """A screen that says what happened and offers what may come next, as to undo it."""

    offered: SignalInstance  # what happened, the label of a button, and what that does


@runtime_checkable
class AsksBeforeStopping(Protocol):
    """A screen that asks what becomes of the work that it shows before that is stopped."""

    @property
    def running(self) -> bool:
        """Whether such work goes on."""

    def stop(self) -> None:
        """Ask, and stop it."""


@runtime_checkable
class HasManualPage(Protocol):
    """A screen of which the manual has several pages."""

    @property
    def manual(self) -> str:
        """The one about what is shown."""
        ...


@runtime_checkable
class ShowsForecast(Protocol):
    """A screen that shows at times itself what the frame shows below all screens."""

    forecast_moved: SignalInstance

    @property
    def shows_forecast(self) -> bool:
        """Whether it does so now."""


@runtime_checkable
class RemembersLayout(Protocol):
    """A screen whose parts a person can arrange, and that is arranged so at the next start."""

    @property
    def arrangement(self) -> str:
        """How it is arranged, as text that only the screen itself reads."""

    def arrange(self, arrangement: str) -> None:
        """Arrange it as before; text that cannot be understood is ignored."""


class KeptLayout(QObject):
    """Puts the window where it was, and arranges each screen as it was when it is made.

    Args:
        window: Put where it was at once.
        screens: Tell when a screen is made.
        preferences: Keep the layout.
    """

    def __init__(self, window: QWidget, screens: Screens, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._screens = screens
        self._preferences = preferences
        kept = preferences.settings.window_geometry
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
        screens.made.connect(self._arrange)

    def remember(self) -> None:
        """Note how everything is now."""
        geometry = self._window.saveGeometry().toBase64().toStdString()
        plan = self._screens.seen(Step.PLAN)
        shown = plan.arrangement if isinstance(plan, RemembersLayout) else None
        self._preferences.change(
            lambda settings: replace(
                settings,
                window_geometry=geometry,
                plan_layout=settings.plan_layout if shown is None else shown,
            )
        )

    @Slot(object, object)
    def _arrange(self, _step: Step, panel: QWidget) -> None:
        if isinstance(panel, RemembersLayout):
            panel.arrange(self._preferences.settings.plan_layout)


def fit_to_screen(window: QWidget, room: QSize) -> None:
    """Maximise a window, before it is shown, that would reach beyond its screen.

    Args:
        window: It has the size that it would be shown with, without its frame.
        room: What the screen has left beside bars and docks.
    """
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    needed = window.size() + QSize(0, title)
    if needed.width() > room.width() or needed.height() > room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


class WindowTitle(QObject):
    """Keeps the title of a window true.

    Args:
        window: The window.
        document: The open project.
    """

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        for changed in (
            document.modified_changed,
            document.path_changed,
            document.project_changed,
        ):
            changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the project is called now."""
        self._window.setWindowTitle(f"{self._document.title}[*] \N{EN DASH} SlimStudio")
        self._window.setWindowModified(self._document.modified)
