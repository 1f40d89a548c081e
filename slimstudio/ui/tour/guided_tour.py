"""The tour through the window: from stop to stop, over what is open or over the sample."""
# ruff: noqa: PLC0415 - the tour is made when somebody wants it, not before the window is seen

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from slimstudio.session.project import Project
from slimstudio.ui.deferred import deferred

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.tour.stops import Stop
    from slimstudio.ui.tour.tour_overlay import TourOverlay


class GuidedTour(QObject):
    """Shows stop after stop. It asks for screens and changes nothing in the project.

    Args:
        window: What it leads through.
        document: Tells which screens there is something on.
        jobs: While one runs that must not be stopped, no sample is opened.

    Signals:
        step_requested: The screen of this step should be shown.
        sample_requested: Nothing is open yet: the sample should be.
        began: It begins; what is shown now is shown again afterwards.
        ended: It is over.
    """

    step_requested = Signal(object)  # Step
    sample_requested = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, window: QWidget, document: Document, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._jobs = jobs
        self._overlay: TourOverlay | None = None
        self._stops: tuple[Stop, ...] = ()
        self._index = 0
        # Screens change when what is read arrives: it points to their new parts then.
        self._deferred = deferred(self, self._show)
        for changed in (document.network_changed, document.images_changed):
            changed.connect(self._look_again)

    @property
    def active(self) -> bool:
        """Whether the tour goes on."""
        return self._overlay is not None and bool(self._stops)

    @property
    def stop(self) -> Stop | None:
        """The stop that is shown; None while there is no tour."""
        return self._stops[self._index] if self._stops else None

    @property
    def overlay(self) -> TourOverlay:
        """What lies over the window; it is made when it is first asked for."""
        if self._overlay is None:
            from slimstudio.ui.tour.tour_overlay import TourOverlay

            self._overlay = TourOverlay(self._window)
            self._overlay.next_requested.connect(self._go_on)
            self._overlay.back_requested.connect(self._go_back)
            self._overlay.left.connect(self.end)
        return self._overlay

    def start(self, *, with_sample: bool = True) -> None:
        """Begin at the first stop.

        Args:
            with_sample: Whether the sample may be opened where nothing is open yet.
        """
        from slimstudio.ui.tour.stops import stops

        if self.active:
            return
        document = self._document
        untouched = document.project == Project() and not document.modified
        if with_sample and untouched and document.path is None and not self._jobs.locked:
            self.sample_requested.emit()
        self.began.emit()
        self._stops, self._index = stops(), 0
        self._show()

    @Slot()
    def end(self) -> None:
        """Let the window be used again."""
        if self.active:
            self._deferred.stop()
            self._stops = ()
            self.overlay.end()
            self.ended.emit()

    # -- inside -----------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        if self._index + 1 >= len(self._stops):
            self.end()
            return
        self._index += 1
        self._show()

    @Slot()
    def _go_back(self) -> None:
        self._index = max(0, self._index - 1)
        self._show()

    @Slot()
    def _look_again(self) -> None:
        if self.active:
            self._deferred.start()

    @Slot()
    def _show(self) -> None:
        stop = self.stop
        if stop is None:
            return
        step = stop.step
        if step is not None and step.state(self._document).available:
            self.step_requested.emit(step)
        self.overlay.show_stop(stop, self._target(stop), self._index + 1, len(self._stops))

    def _target(self, stop: Stop) -> QWidget:
        """Find what can be seen of a stop; its step in the rail where there is no more yet."""
        names = [*stop.targets, f"step_{stop.step}", "stepRail"]
        for name in names:
            for widget in self._window.findChildren(QWidget, name):
                if widget.isVisible():
                    return widget
        return self._window
