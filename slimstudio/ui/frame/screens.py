"""The screens of the steps, one of them shown at a time, each made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
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
class UsesWeights(Protocol):
    """A screen on which a person can say where weight files lie."""

    weights_folder_picked: SignalInstance  # the folder's path


@runtime_checkable
class OffersReport(Protocol):
    """A screen from which a person can write the report."""

    report_requested: SignalInstance


@runtime_checkable
class RemembersLayout(Protocol):
    """A screen whose parts a person can arrange, and that is arranged so at the next start."""

    @property
    def arrangement(self) -> str:
        """How it is arranged, as text that only the screen itself reads."""

    def arrange(self, arrangement: str) -> None:
        """Arrange it as before; text that cannot be understood is ignored."""
