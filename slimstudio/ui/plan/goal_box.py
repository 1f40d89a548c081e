"""Saying what the network may cost, and letting the marks be filled in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.engine.pruning.budget import Budget
from slimstudio.engine.pruning.solver import solve
from slimstudio.errors import PlanError
from slimstudio.session.edits import fill_marks
from slimstudio.ui.plan.goal_words import goal_words
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_field import whole_field
from slimstudio.ui.widgets.text_label import Role, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document

_PRESETS = (75, 50, 25)
_USUAL = 50


class GoalBox(Card):
    """Takes the share of the computation that may stay, and turns it into marks."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("goalBox")
        self.setAccessibleName(self.tr("Goal"))
        self._document = document
        self._shown_goal: Budget | None = None
        self._problem: PlanError | None = None
        self.share = whole_field(self)
        self.share.setObjectName("goalShare")
        self.share.setRange(1, 99)
        self.share.setValue(_USUAL)
        self.share.setSuffix(" %")
        self.share.setAccessibleName(self.tr("Share of the computation to keep, in percent"))
        self.share.setToolTip(self.tr("How much of the computation (MACs) may stay."))
        self.presets = {percent: self._preset(percent) for percent in _PRESETS}
        self.fill = QPushButton(self.tr("Fill &in the marks"), self)
        self.fill.setObjectName("fillMarks")
        themed_icon(self.fill, "goal")
        self.result = text_label("", Role.MUTED, self)
        self.result.setObjectName("goalResult")
        self._lay_out()
        self.share.valueChanged.connect(self._show_preset)
        self.share.valueChanged.connect(self._forget_problem)
        self.fill.clicked.connect(self.fill_in)
        document.project_changed.connect(self._follow)
        document.network_changed.connect(self._follow)
        self._show_preset()
        self._follow()

    @Slot()
    def fill_in(self) -> None:
        """Replace the pruning marks by those that meet the goal; or say why none do."""
        opened = self._document.opened
        if opened is None:
            return
        goal = Budget(macs=self.share.value() / 100)
        # Large networks take up to a second.
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            project = self._document.project
            marks = solve(opened.analysis, project.marks, goal, project.pruning).marks
        except PlanError as problem:
            self._problem = problem
            self._refresh()
            return
        finally:
            QGuiApplication.restoreOverrideCursor()

        def change(project: Project) -> Project:
            return fill_marks(project, marks, goal)

        self._problem = None
        words = self.tr("Keep {percent} % of the computation")
        self._document.edit(words.format(percent=self.share.value()), change)
        self._refresh()

    # -- inside -----------------------------------------------------------------------------

    def _preset(self, percent: int) -> QPushButton:
        button = QPushButton(f"{percent} %", self)
        button.setObjectName(f"goal-{percent}")
        button.setCheckable(True)
        button.setAccessibleName(
            self.tr("Keep {percent} % of the computation").format(percent=percent)
        )
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self._choose, percent))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(self.tr("Goal"), Role.HEADING, self))
        row.addSpacing(8)
        keep = text_label(self.tr("Keep"), Role.MUTED, self)
        rest = text_label(self.tr("of the computation"), Role.MUTED, self)
        for label in (keep, rest):
            label.setWordWrap(False)
        row.addWidget(keep)
        for button in self.presets.values():
            row.addWidget(button)
        row.addWidget(self.share)
        row.addWidget(rest)
        row.addStretch(1)
        row.addWidget(self.fill)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.addLayout(row)
        self.body.addWidget(self.result)

    def _choose(self, percent: int, _checked: object = None) -> None:
        self.share.setValue(percent)
        self._show_preset()

    @Slot()
    def _show_preset(self) -> None:
        for percent, button in self.presets.items():
            button.setChecked(percent == self.share.value())

    @Slot()
    def _forget_problem(self) -> None:
        self._problem = None
        self._refresh()

    @Slot()
    def _follow(self) -> None:
        """Take up a goal that came from elsewhere: another project, undo, redo."""
        goal = self._document.project.goal
        if goal != self._shown_goal:
            self._shown_goal = goal
            if goal is not None and goal.macs is not None:
                with QSignalBlocker(self.share):
                    self.share.setValue(round(100 * goal.macs))
                self._show_preset()
        self._problem = None
        self._refresh()

    def _refresh(self) -> None:
        opened = self._document.opened
        self.fill.setEnabled(opened is not None)
        self.fill.setToolTip(
            self.tr("Choose what to prune. Layers that are frozen or protected stay as they are.")
            if opened
            else self.tr("Pick a model first.")
        )
        words, tone = goal_words(self._document, self._problem)
        self.result.setText(words)
        set_tone(self.result, tone)
