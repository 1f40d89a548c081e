"""The assistant's third question: what should the network become?"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.planning.budget import Budget
from slimstudio.errors import PlanError
from slimstudio.messages import Message, verbatim
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.limits import SCALES, Limit, limit_words, with_limit
from slimstudio.ui.plan.plan_finder import PlanFinder
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.number_text import WheelGuard, decimal_field
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.screen import SideArea
from slimstudio.ui.widgets.text_label import Role, text_label

_INDENT = 24  # where the words of a radio button begin
_NUMBER_PX = 104


class GoalOption(QWidget):
    """A choice in plain words, with the number that belongs to it.

    Args:
        limit: What it limits; None for no limit at all.
        title: The choice in a few words.
        text: What it means.
        parent: Qt's parent.
    """

    def __init__(
        self, limit: Limit | None, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.limit = limit
        self._text = text
        name = limit.value if limit else "byHand"
        self.button = QRadioButton(title, self)
        self.button.setObjectName(f"goal_{name}")
        font = QFont(self.button.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.button.setFont(font)
        self.text = text_label(text, Role.MUTED, self)
        self.number = self._number(limit, name) if limit else None
        self.unit = self._word(limit_words(limit) if limit else "")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.button)
        head.addStretch(1)
        if self.number:
            for widget in (self._word(self.tr("at most")), self.number):
                head.addWidget(widget)
            head.addWidget(self.unit)
        below = QHBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(self.text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addLayout(below)
        self._allowed = True
        self.button.toggled.connect(self._refresh)
        self.allow("")

    @property
    def budget(self) -> Budget | None:
        """The goal that it stands for; None for none."""
        if self.limit is None or self.number is None:
            return None
        return with_limit(Budget(), self.limit, self.number.value())

    def allow(self, reason: str) -> None:
        """Let it be chosen, or say why it cannot be.

        Args:
            reason: Why not; "" where it can.
        """
        self._allowed = not reason
        self.button.setEnabled(self._allowed)
        self.button.setToolTip(plain_tip(reason or self._text))
        self.button.setAccessibleDescription(reason or self._text)
        self.text.setText(reason or self._text)
        self._refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere for a choice; one on the number also begins to change it."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._allowed:
            return
        self.button.setChecked(True)
        on_number = self.number and self.number.geometry().contains(event.position().toPoint())
        if self.number and on_number:
            self.number.setFocus(Qt.FocusReason.MouseFocusReason)
            self.number.selectAll()
        else:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot()
    def _refresh(self) -> None:
        if self.number is not None:
            self.number.setEnabled(self._allowed and self.button.isChecked())

    def _number(self, limit: Limit, name: str) -> QDoubleSpinBox:
        scale, field = SCALES[limit], decimal_field(self)
        field.setObjectName(f"goalNumber_{name}")
        field.setAccessibleName(f"{self.tr('at most')} {limit_words(limit)}")
        field.setToolTip(plain_tip(self._text))
        field.setDecimals(scale.decimals)
        field.setRange(scale.low, scale.high)
        field.setSingleStep(1.0 if scale.high > 50 else 0.5)
        field.setSuffix(scale.unit)
        field.setValue(scale.usual)
        field.setFixedWidth(_NUMBER_PX)
        WheelGuard(self).guard(field)
        return field

    def _word(self, words: str) -> QWidget:
        label = text_label(words, Role.MUTED, self)
        label.setWordWrap(False)
        return label


class GoalPage(QWidget):
    """Takes a goal in plain words, and has the plan made.

    Signals:
        planned: The marks for the goal are in the project, or the person marks layers alone.
        changed: What can be done is different now.
    """

    planned = Signal()
    changed = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self.finder = PlanFinder(document, jobs, self)
        self.options = self._options()
        self._group = QButtonGroup(self)
        for option in self.options:
            self._group.addButton(option.button)
            option.button.setAutoExclusive(True)  # it is told as one of several
        self.note = text_label("", Role.MUTED, self)
        self.note.setObjectName("goalNote")
        self.problem = ProblemCard(parent=self)
        self._place()
        self.begin()
        self.finder.found.connect(self.planned)
        self.finder.held.connect(self._say_held)
        self.finder.failed.connect(self._refuse)
        self._group.buttonToggled.connect(self._forget_problem)
        for option in self.options:
            if option.number is not None:
                option.number.valueChanged.connect(self._forget_problem)
        for signal in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
            document.facts_changed,
            document.attempts.changed,
            jobs.started,
            jobs.finished,
        ):
            signal.connect(self._refresh)
        self._refresh()

    @property
    def current(self) -> GoalOption:
        """The answer that is chosen."""
        return next(option for option in self.options if option.button.isChecked())

    @property
    def by_hand(self) -> bool:
        """Whether the person wants to mark layers alone."""
        return self.current.budget is None

    @property
    def reason(self) -> str:
        """Why the plan cannot be made now; "" where it can."""
        budget = self.current.budget
        if budget is None:
            return "" if self._document.opened else self._no_model()
        if self._document.opened is None:
            return self._no_model()
        return self.finder.reason_against(budget)

    def begin(self) -> None:
        """Offer what is mostly a good start."""
        self.options[0].button.setChecked(True)
        self.problem.show_problem(None)

    def make_plan(self) -> None:
        """Have the marks filled in for the goal that is chosen; `planned` follows."""
        self.problem.show_problem(None)
        budget = self.current.budget
        if budget is None:
            self.planned.emit()
        else:
            self.finder.find(budget)

    # -- inside -----------------------------------------------------------------------------

    def _options(self) -> tuple[GoalOption, ...]:
        return (
            GoalOption(
                Limit.MACS,
                self.tr("Less work for each image"),
                self.tr("A good start: mostly faster and smaller. Half is usual."),
                self,
            ),
            GoalOption(
                Limit.PARAMETERS,
                self.tr("A smaller file"),
                self.tr("For sending, storing and small devices. Half the parameters is usual."),
                self,
            ),
            GoalOption(
                Limit.LATENCY,
                self.tr("A fast answer"),
                self.tr("On this computer, on one processor core. It is timed first."),
                self,
            ),
            GoalOption(
                Limit.ACCURACY,
                self.tr("Hardly any accuracy lost"),
                self.tr("Plans are tried on your images, which takes some minutes."),
                self,
            ),
            GoalOption(
                None,
                self.tr("I will mark layers myself"),
                self.tr("Nothing is filled in. You choose layer by layer."),
                self,
            ),
        )

    def _place(self) -> None:
        card = Card(parent=self)
        card.setObjectName("goalOptions")
        card.setAccessibleName(self.tr("What the network should become"))
        card.body.setSpacing(16)
        widest = max(option.unit.sizeHint().width() for option in self.options)
        for option in self.options:
            option.unit.setMinimumWidth(widest)  # so that the numbers stand in a column
            card.body.addWidget(option)
        area = SideArea(self)
        area.rows.addWidget(self.problem)
        area.rows.addWidget(card)
        area.rows.addWidget(self.note)
        area.rows.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(area)

    def _no_model(self) -> str:
        document = self._document
        if document.project.model is None:
            return self.tr("Choose a model first.")
        if document.model_problem is not None:
            return self.tr("The model could not be opened. Choose another one.")
        return self.tr("The model is still being opened.")

    @Slot(str)
    def _say_held(self, words: str) -> None:
        self.problem.show_problem(
            PlanError(
                verbatim(words), remedy=Message("Ask for less, or choose to mark layers yourself.")
            )
        )

    @Slot(object)
    def _refuse(self, problem: Exception) -> None:
        self.problem.show_problem(problem)

    @Slot()
    def _forget_problem(self) -> None:
        self.problem.show_problem(None)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        judging = self.finder.reason_against_judging() if self._document.opened else ""
        for option in self.options:
            # What is chosen already stays so: the reason is told beside the button below.
            if option.limit is Limit.ACCURACY:
                option.allow("" if option.button.isChecked() else judging)
        missing = not self._document.project.images
        self.note.setText(
            self.tr(
                "No images are chosen yet. The plan can be made all the same; a run needs them."
            )
        )
        self.note.setVisible(missing)
        self.changed.emit()
