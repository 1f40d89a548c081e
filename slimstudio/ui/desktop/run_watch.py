"""Tells a person who looks elsewhere that a run ended, and that the battery will not last."""

import platform
import time

import psutil
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from slimstudio.errors import Cancelled
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_notice
from slimstudio.ui.widgets.icons import app_icon
from slimstudio.ui.widgets.message_text import error_words

_WORTH_TELLING_SECONDS = 10.0
_SHOWN_MS = 10_000
_LOOK_MS = 60_000
_LOW_PERCENT = 25


class RunWatch(QObject):
    """Watches the runs among the jobs.

    Args:
        jobs: Of which the resumable ones are runs.
        window: While it is in front, nobody needs to be told.
    """

    warned = Signal(str)  # about the battery, once for each run

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._began: float | None = None
        self._title = ""
        self._warned = False
        self._tray: QSystemTrayIcon | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look_at_battery)
        jobs.started.connect(self._begin)
        jobs.finished.connect(self._end)

    @Slot()
    def look_at_battery(self) -> None:
        """Warn while there is time to plug it in."""
        battery = _battery()
        if battery is None or self._warned:
            return
        percent, plugged = battery
        if not plugged and percent <= _LOW_PERCENT:
            self._warned = True
            self.warned.emit(
                self.tr(
                    "The battery is at {percent} %. Plug the computer in, or pause the run: it is "
                    "saved, and goes on later from where it was."
                ).format(percent=round(percent))
            )

    @Slot()
    def _begin(self) -> None:
        if self._jobs.resumable:
            self._began, self._title = time.monotonic(), self._jobs.title
            self._warned = False
            self._look.start()
            self.look_at_battery()

    @Slot()
    def _end(self) -> None:
        began, self._began = self._began, None
        self._look.stop()
        if began is None or time.monotonic() - began < _WORTH_TELLING_SECONDS:
            return
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
            self._notify()

    def _notify(self) -> None:
        title, words = map(plain_notice, self._outcome())
        if not QSystemTrayIcon.isSystemTrayAvailable():
            _notify_without_tray(title, words)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            self._tray.messageClicked.connect(self._come_to_front)
        tray = self._tray
        tray.show()
        tray.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information, _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, tray, tray.hide)

    def _outcome(self) -> tuple[str, str]:
        """Say how the run ended, and which one, or why."""
        match self._jobs.last_error:
            case None:
                return self.tr("SlimStudio is done"), self._title
            case Cancelled():
                return self.tr("SlimStudio: the run was stopped"), self._title
            case error:
                return self.tr("SlimStudio: the run failed"), error_words(error).what

    @Slot()
    def _come_to_front(self) -> None:
        self._window.raise_()
        self._window.activateWindow()


def _notify_without_tray(title: str, words: str) -> None:
    if platform.system() != "Linux" or QGuiApplication.platformName() not in {"xcb", "wayland"}:
        return
    # Other systems, and those with a tray, do without.
    from slimstudio.ui.desktop.linux_bus import session_bus, show_notice  # noqa: PLC0415

    bus = session_bus()
    if bus is not None:
        show_notice(bus, title, words)


def _battery() -> tuple[float, bool] | None:
    """Tell how full the battery is in percent, and whether it charges; None without one."""
    try:
        found = psutil.sensors_battery()
    except (OSError, RuntimeError, AttributeError):  # some systems say it in odd ways
        return None
    return None if found is None else (float(found.percent), found.power_plugged is not False)
