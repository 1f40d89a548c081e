"""The assistant for new projects, in place of a screen."""
# ruff: noqa: PLC0415 - the assistant is made when somebody begins something new, not before

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from slimstudio.ui.steps import Step

if TYPE_CHECKING:
    from slimstudio.ui.assistant.assistant_page import AssistantPage
    from slimstudio.ui.document import Document
    from slimstudio.ui.inputs.picking import Dropped
    from slimstudio.ui.jobs import Jobs


class NewProject(QObject):
    """Shows the assistant among the screens, and tells which one comes after it.

    Args:
        document: Where the choices go.
        jobs: Work in the background.
        screens: Where the assistant is shown.

    Signals:
        entered: A choice is shown that belongs to this step.
        step_requested: The screen of this step should be shown instead.
        weights_folder_picked: The folder where weight files are looked for from now on.
    """

    entered = Signal(object)  # Step
    step_requested = Signal(object)  # Step
    weights_folder_picked = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, screens: QStackedWidget) -> None:
        super().__init__(screens)
        self._document = document
        self._jobs = jobs
        self._screens = screens
        self._page: AssistantPage | None = None

    @property
    def page(self) -> AssistantPage:
        """The assistant; it is made when it is first asked for."""
        if self._page is None:
            from slimstudio.ui.assistant.assistant_page import AssistantPage

            self._page = page = AssistantPage(self._document, self._jobs, self._screens)
            self._screens.addWidget(page)
            for field in page.findChildren(QLineEdit):
                field.setAcceptDrops(False)  # a dropped file is not text
            page.stage_changed.connect(self._enter)
            page.left.connect(self._leave)
            page.planned.connect(self._show_plan)
            page.weights_folder_picked.connect(self.weights_folder_picked)
        return self._page

    @property
    def active(self) -> bool:
        """Whether the assistant is what is shown."""
        return self._page is not None and self._screens.currentWidget() is self._page

    @Slot()
    def begin(self) -> None:
        """Ask for the first choice."""
        self._screens.setCurrentWidget(self.page)
        self.page.begin()

    def take_dropped(self, dropped: Dropped) -> None:
        """Show the choice that was made by dropping files; the files are in the project."""
        from slimstudio.ui.assistant.stages import AssistantStage

        self._screens.setCurrentWidget(self.page)
        self.page.show_stage(AssistantStage.IMAGES if dropped.images else AssistantStage.MODEL)

    @Slot(object)
    def _enter(self, _stage: object) -> None:
        from slimstudio.ui.assistant.stages import screen_of

        if self.active:
            self.entered.emit(screen_of(self.page.stage, self._document))

    @Slot(object)
    def _leave(self, _stage: object) -> None:
        from slimstudio.ui.assistant.stages import screen_of

        self.step_requested.emit(screen_of(self.page.stage, self._document))

    @Slot()
    def _show_plan(self) -> None:
        from slimstudio.ui.assistant.stages import AssistantStage

        # A plan that took minutes does not call back somebody who went elsewhere.
        if self.active and self.page.stage is AssistantStage.GOAL:
            self.step_requested.emit(Step.PLAN)
