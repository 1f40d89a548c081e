"""Later starts of the program, and double clicks: this window does what they were for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from slimstudio.ui.desktop.open_requests import OpenRequests

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from slimstudio.ui.files.project_files import ProjectFiles
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.widgets.toast import Toast

translate = QCoreApplication.translate


class LaterStarts(QObject):
    """Brings the window to the front, and opens the project that another start was for.

    Args:
        window: The window.
        files: Open the project.
        jobs: While one runs that must not be stopped, no project is opened.
        toast: Says why not.
    """

    def __init__(self, window: QWidget, files: ProjectFiles, jobs: Jobs, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._jobs = jobs
        self._toast = toast
        self._requests = OpenRequests(self)
        self._requests.asked.connect(self.take)

    def listen(self, application: QApplication) -> bool:
        """Begin; see `OpenRequests.listen`."""
        return self._requests.listen(application)

    @Slot(str)
    def take(self, path: str) -> None:
        """Do what a later start was for.

        Args:
            path: The project's file; "" for the window alone.
        """
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if path and self._jobs.locked:
            said = translate("App", "{name} was not opened: stop the work that is going on first.")
            self._toast.say(said.format(name=Path(path).name))
        elif path:
            self._files.open_file(Path(path))
