"""The screens of the steps, one of them shown at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from slimstudio.ui.frame.panel_factory import make_panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.steps import Step


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
            panel = make_panel(step, self._document, self._jobs, self)
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
