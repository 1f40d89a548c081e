"""The page that leads through the first choices of a new project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.assistant.choice_pages import ImagesPage, ModelPage
from slimstudio.ui.assistant.goal_page import GoalPage
from slimstudio.ui.assistant.stages import AssistantStage, StageButton, Standing, stage_states
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.screen import ScreenHead
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.session.project import ModelChoice
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_WIDTH = 960


class AssistantPage(QWidget):
    """Asks for a model, images and a goal, one after the other.

    Every choice is an edit of the document at once, so that leaving loses nothing.

    Signals:
        left: The person goes on alone, from the choice (`Stage`) that was shown.
        planned: The plan is made.
        stage_changed: Another choice (`Stage`) is shown.
        weights_folder_picked: The folder where weight files are looked for from now on.
    """

    left = Signal(object)
    planned = Signal()
    stage_changed = Signal(object)
    weights_folder_picked = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assistantPage")
        self.setAccessibleName(self.tr("New project"))
        self._document = document
        self._model: ModelChoice | None = None
        self._stage = AssistantStage.MODEL
        self.head = ScreenHead(self.tr("New project"), "", parent=self)
        self.buttons: dict[AssistantStage, StageButton] = {}
        self._group = QButtonGroup(self)
        for number, stage in enumerate(AssistantStage, start=1):
            self.buttons[stage] = StageButton(stage, number, self)
            self._group.addButton(self.buttons[stage])
            self.buttons[stage].setAutoExclusive(True)  # it is told as one of several
        self.model = ModelPage(document, jobs, self)
        self.images = ImagesPage(document, jobs, self)
        self.goal = GoalPage(document, jobs, self)
        self._pages = QStackedWidget(self)
        for page in (self.model, self.images, self.goal):
            self._pages.addWidget(page)
        self.leave = self._button("leaveAssistant", self.tr("&Leave, keep what I chose"))
        self.back = self._button("back", self.tr("&Back"))
        self.next = self._button("next", "")
        self.reason = text_label("", Role.MUTED, self)
        self.reason.setObjectName("nextReason")
        self._place()
        self._connect()
        self.show_stage(AssistantStage.MODEL)

    @property
    def stage(self) -> AssistantStage:
        """The choice that is shown."""
        return self._stage

    def begin(self) -> None:
        """Start over, for another project."""
        self.goal.begin()
        self.show_stage(AssistantStage.MODEL)

    @Slot(object)
    def show_stage(self, stage: AssistantStage) -> None:
        """Show a choice."""
        self._stage = stage
        self.buttons[stage].setChecked(True)
        self._pages.setCurrentIndex(list(AssistantStage).index(stage))
        self.head.text.setText(self._question(stage))
        self._refresh()
        self._focus_first()
        self.stage_changed.emit(stage)

    def _focus_first(self) -> None:
        """Put the keys where the choice is made, or on the button that leads on."""
        match self._stage:
            case AssistantStage.MODEL if self._document.project.model is None:
                self.model.picker.focus_first()
            case AssistantStage.IMAGES if not self._document.project.images:
                self.images.drop.buttons["chooseFolder"].setFocus()
            case AssistantStage.GOAL:
                self.goal.current.button.setFocus()
            case _:
                self.next.setFocus()

    # -- inside -----------------------------------------------------------------------------

    def _question(self, stage: AssistantStage) -> str:
        return {
            AssistantStage.MODEL: self.tr(
                "Which network should become small? Pick one, or drop a file."
            ),
            AssistantStage.IMAGES: self.tr(
                "What should it tell apart? Show it your photographs: one sub-folder per class."
            ),
            AssistantStage.GOAL: self.tr(
                "What matters most? The plan is made from it, and you can change everything then."
            ),
        }[stage]

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _place(self) -> None:
        self.next.setMinimumWidth(144)
        self.leave.setToolTip(
            plain_tip(
                self.tr("Go on alone. What you chose is in the project, and every screen shows it.")
            )
        )
        self.back.setToolTip(self.tr("Go back to the choice before."))
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        stages = QHBoxLayout()
        stages.setSpacing(12)
        for button in self.buttons.values():
            stages.addWidget(button, 1)
        footer = QHBoxLayout()
        footer.setSpacing(12)
        footer.addWidget(self.leave)
        footer.addWidget(self.reason, 1)
        footer.addWidget(self.back)
        footer.addWidget(self.next)
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 24, 24, 16)
        rows.setSpacing(16)
        rows.addWidget(self.head)
        rows.addLayout(stages)
        rows.addWidget(self._pages, 1)
        rows.addLayout(footer)
        centred = QHBoxLayout(self)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)

    def _connect(self) -> None:
        document = self._document
        self._group.buttonClicked.connect(self._take_button)
        self.leave.clicked.connect(self._leave)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.model.picker.weights_folder_picked.connect(self.weights_folder_picked)
        self.goal.planned.connect(self.planned)
        self.goal.changed.connect(self._refresh)
        for changed in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
            document.facts_changed,
        ):
            changed.connect(self._refresh)
        document.project_changed.connect(self._lead_on)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    @Slot(QAbstractButton)
    def _take_button(self, button: QAbstractButton) -> None:
        assert isinstance(button, StageButton)
        self.show_stage(button.stage)

    @Slot()
    def _leave(self) -> None:
        self.left.emit(self._stage)

    @Slot()
    def _go_back(self) -> None:
        stages = list(AssistantStage)
        self.show_stage(stages[max(0, stages.index(self._stage) - 1)])

    @Slot()
    def _go_on(self) -> None:
        match self._stage:
            case AssistantStage.MODEL:
                self.show_stage(AssistantStage.IMAGES)
            case AssistantStage.IMAGES:
                self.show_stage(AssistantStage.GOAL)
            case AssistantStage.GOAL:
                self.goal.make_plan()

    @Slot()
    def _lead_on(self) -> None:
        """Let Enter go on once a network is picked: the button that picked it is disabled now."""
        model = self._document.project.model
        picked = model is not None and model != self._model
        self._model = model
        if picked and self.isVisible() and self._stage is AssistantStage.MODEL:
            self.next.setFocus()

    @Slot()
    def _refresh(self) -> None:
        states = stage_states(self._document)
        for stage, button in self.buttons.items():
            button.show_state(states[stage])
        words, tip, reason = self._next_words()
        self.next.setText(words)
        skips = (
            self._stage is AssistantStage.IMAGES
            and states[AssistantStage.IMAGES].standing is Standing.OPEN
        )
        set_property(self.next, "kind", "" if skips else "primary")
        self.next.setEnabled(not reason)
        self.next.setToolTip(plain_tip(reason or tip))
        self.next.setAccessibleDescription(reason or tip)
        self.reason.setText(reason)
        self.back.setEnabled(self._stage is not AssistantStage.MODEL)

    def _next_words(self) -> tuple[str, str, str]:
        """Say what the button does, in a few words and in a sentence, and why it cannot."""
        standing = stage_states(self._document)[self._stage].standing
        match self._stage:
            case AssistantStage.MODEL:
                reason = {
                    Standing.OPEN: self.tr("Pick a network, or drop a weight file."),
                    Standing.PROBLEM: self.tr("Pick another network, or mend the file."),
                }.get(standing, "")
                return self.tr("&Next: images"), self.tr("Go on to the images."), reason
            case AssistantStage.IMAGES if standing is Standing.OPEN:
                tip = self.tr("Go on without images for now. A run needs them.")
                return self.tr("&Skip for now"), tip, ""
            case AssistantStage.IMAGES:
                reason = (
                    self.tr("Choose other images, or mend these.")
                    if standing is Standing.PROBLEM
                    else ""
                )
                return self.tr("&Next: goal"), self.tr("Go on to the goal."), reason
            case AssistantStage.GOAL if self.goal.by_hand:
                tip = self.tr("Show the layers, with nothing marked.")
                return self.tr("Show the &layers"), tip, self.goal.reason
        tip = self.tr("Choose what to prune for this goal, and show the plan.")
        return self.tr("Make the &plan"), tip, self.goal.reason
