"""Choosing what the network should become, and having the plan made."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import Strategy
from slimstudio.session.edits import set_pruning
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.device_menu import DeviceMenu
from slimstudio.ui.plan.goal_meanings import GoalMeanings
from slimstudio.ui.plan.goal_tiles import Goal, GoalTiles
from slimstudio.ui.plan.limit_chips import LimitChips
from slimstudio.ui.plan.limits import budget_text, limits_of, value_of
from slimstudio.ui.plan.plan_finder import PlanFinder
from slimstudio.ui.plan.plan_words import GoalNews, goal_words, tried_words
from slimstudio.ui.plan.pruning_form import PruningForm
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import WheelGuard
from slimstudio.ui.widgets.text_label import Role, name_label, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.engine.planning.solver import Solution
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class GoalBox(Card):
    """Takes a goal or limits on what the network may cost, and turns them into marks.

    Signals:
        settled_changed: `settled` is another one.
    """

    settled_changed = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("goalBox")
        self.setAccessibleName(self.tr("Goal"))
        self._document = document
        self._jobs = jobs
        self._shown_goal: Budget | None = None
        self._as_shown = Budget()  # what was chosen when the project's goal was put there
        self._news = GoalNews()
        self._nearest: Budget | None = None
        self.settled = False  # whether there are marks, and the goal is the one that they are for
        self.finder = PlanFinder(document, jobs, self)
        self.meanings = GoalMeanings(document, jobs, self)
        self.goals = GoalTiles(self)
        self.tiles = self.goals.tiles
        self.limits = LimitChips(self)
        self.others = QPushButton(self.tr("Other plans"), self)
        self.advanced = QPushButton(self.tr("Advanced"), self)
        self.fill = QPushButton(self.tr("Ma&ke the plan"), self)
        self.fill.setObjectName("makePlan")
        self.strategy = QComboBox(self)
        self.measure = QPushButton(self.tr("Meas&ure"), self)
        self.pruning = PruningForm(document, self)
        self.result = text_label("", Role.MUTED, self)
        self.result.setObjectName("goalResult")
        self.instead = QPushButton(self)
        self.instead.setObjectName("nearestGoal")
        self.instead.setProperty("kind", "primary")
        self._set_up()
        self._lay_out()
        self._connect()
        self._unfold()
        self._follow()

    @property
    def budget(self) -> Budget:
        """The limits that are chosen."""
        budget = self.goals.current.budget
        return self.limits.budget if budget is None else budget

    @Slot()
    def fill_in(self) -> None:
        """Fill in marks that meet the goal, beside the person's own; or say why none do."""
        self._news, self._nearest = GoalNews(), None
        self.finder.find(self.budget)

    def choose(self, budget: Budget) -> None:
        """Show a goal as the one that is chosen."""
        goal = next((each for each in Goal if each.budget == budget), Goal.OWN)
        self.goals.show_goal(goal)
        if goal is Goal.OWN:
            self.limits.show_budget(budget)
        self._change()

    def make_compact(self, *, compact: bool) -> None:
        """Take little room, or say what each goal means."""
        self.goals.make_compact(compact=compact)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what the goals mean, now that somebody looks."""
        super().showEvent(event)
        self.meanings.want(wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Count nothing that nobody sees."""
        super().hideEvent(event)
        self.meanings.want(wanted=False)

    # -- inside -----------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.strategy.setObjectName("goalStrategy")
        self.strategy.setAccessibleName(self.tr("How the goal is shared out"))
        self.strategy.setToolTip(
            plain_tip(
                self.tr(
                    "Automatic: several plans are tried on some of your images, and the "
                    "best is kept; "
                    "at most two minutes. Evenly: every layer loses the same share. Where it costs "
                    "least: some layers lose much, others nothing, and whole blocks may leave."
                )
            )
        )
        for strategy, words in (
            (Strategy.AUTOMATIC, self.tr("Automatic")),
            (Strategy.UNIFORM, self.tr("Evenly")),
            (Strategy.MEASURED, self.tr("Where it costs least")),
        ):
            self.strategy.addItem(words, strategy.value)
        WheelGuard(self).guard(self.strategy)
        self.strategy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.advanced.setObjectName("goalAdvanced")
        self.advanced.setAccessibleName(self.tr("Advanced settings of pruning"))
        self.advanced.setToolTip(self.tr("In which steps and how gently channels leave."))
        self.advanced.setProperty("kind", "quiet")
        self.advanced.setCheckable(True)
        self.others.setObjectName("otherPlans")
        self.others.setToolTip(
            plain_tip(
                self.tr("Plans for the same goal that were tried, too, and were not the best.")
            )
        )
        self.others.setProperty("kind", "quiet")
        self.others.setMenu(QMenu(self.others))
        self.measure.setObjectName("measure")
        menu = QMenu(self.measure)
        menu.setToolTipsVisible(True)
        menu.setObjectName("measureMenu")
        self.time_machine = menu.addAction(self.tr("&Time this computer"))
        self.time_machine.setToolTip(
            plain_tip(
                self.tr(
                    "Time the layers at several widths, so that the forecast knows the latency."
                )
            )
        )
        self.probe = menu.addAction(self.tr("Measure &sensitivity"))
        self._probing = self.tr(
            "Prune each layer alone, repair it, and see how much accuracy that costs; takes up to "
            "ten minutes. Plans then spare what is sensitive."
        )
        menu.addSeparator()
        self.devices = DeviceMenu(self._document, self.finder, menu)
        self.measure.setMenu(menu)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.advanced)
        row.addWidget(self.others)
        row.addStretch(1)
        row.addWidget(self.instead)
        row.addWidget(self.fill)
        self.more = QWidget(self)
        more = QHBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        more.addWidget(name_label(self.tr("Share &out"), self.strategy, self.more))
        more.addWidget(self.strategy)
        more.addStretch(1)
        more.addWidget(self.measure)
        self.advanced.setStyleSheet("padding-left: 0")  # in line with the words above
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self.goals)
        self.body.addWidget(self.limits)
        self.body.addWidget(self.result)
        self.body.addLayout(row)
        self.body.addWidget(self.more)
        self.body.addWidget(self.pruning)
        # Tab goes as one reads.
        QWidget.setTabOrder(self.limits.add, self.advanced)
        QWidget.setTabOrder(self.advanced, self.others)
        QWidget.setTabOrder(self.others, self.instead)
        QWidget.setTabOrder(self.instead, self.fill)
        QWidget.setTabOrder(self.fill, self.strategy)
        QWidget.setTabOrder(self.strategy, self.measure)

    def _connect(self) -> None:
        self.goals.chosen.connect(self._change)
        self.limits.changed.connect(self._change)
        self.strategy.activated.connect(self._take_strategy)
        self.advanced.toggled.connect(self._unfold)
        self.fill.clicked.connect(self.fill_in)
        self.instead.clicked.connect(self._take_nearest)
        self.others.menu().aboutToShow.connect(self._list_plans)
        self.time_machine.triggered.connect(self.finder.time_machine)
        self.probe.triggered.connect(self.finder.probe_sensitivity)
        self.finder.found.connect(self._note)
        self.finder.held.connect(self._say_held)
        self.finder.failed.connect(self._refuse)
        self.meanings.changed.connect(self._show_meanings)
        self._jobs.started.connect(self._refresh)
        self._jobs.finished.connect(self._refresh)
        for signal in (
            self._document.project_changed,
            self._document.network_changed,
            self._document.images_changed,
            self._document.facts_changed,
        ):
            signal.connect(self._follow)
        self._document.attempts.changed.connect(self._show_meanings)

    @Slot()
    def _show_meanings(self) -> None:
        for goal, tile in self.tiles.items():
            tile.show_meaning(self.meanings.meaning(goal))
        self._refresh()

    @Slot()
    def _list_plans(self) -> None:
        """Show each plan that was tried with how it did; the one that is taken is checked."""
        menu = self.others.menu()
        menu.clear()
        for solution in self.finder.plans:
            action = menu.addAction(tried_words(solution))
            action.setCheckable(True)
            action.setChecked(self.finder.is_taken(solution))
            action.triggered.connect(partial(self._take_plan, solution))

    def _take_plan(self, solution: Solution, _checked: object = None) -> None:
        self._news = GoalNews()
        self.finder.take(solution)
        self._refresh()

    @Slot()
    def _change(self) -> None:
        self._news = replace(self._news, problem=None, held="")
        self._nearest = None
        self._refresh()

    @Slot()
    def _take_nearest(self) -> None:
        if self._nearest is not None:
            self.choose(self._nearest)
            self.fill.setFocus(Qt.FocusReason.OtherFocusReason)  # its button leaves
            self.fill_in()

    @Slot()
    def _unfold(self) -> None:
        unfolded = self.advanced.isChecked()
        self.more.setVisible(unfolded)
        self.pruning.setVisible(unfolded)
        themed_icon(self.advanced, "chevron-down" if unfolded else "chevron-right", "accent")

    @Slot()
    def _take_strategy(self) -> None:
        strategy = Strategy(self.strategy.currentData())

        def change(project: Project) -> Project:
            return set_pruning(project, replace(project.pruning, strategy=strategy))

        self._document.edit(self.tr("Share out the goal"), change)

    @Slot(str)
    def _note(self, notes: str) -> None:
        self._news = GoalNews(notes=notes, fresh=True)
        self._refresh()

    @Slot(str)
    def _say_held(self, words: str) -> None:
        self._news = GoalNews(held=words)
        self._refresh()

    @Slot(object)
    def _refuse(self, problem: Exception) -> None:
        self._news = GoalNews(problem)
        self._nearest = self.finder.nearest(self.budget)
        self._refresh()

    @Slot()
    def _follow(self) -> None:
        """Take up a goal that came from elsewhere: another project, undo, redo."""
        project = self._document.project
        self.limits.know(self._document.original_cost)
        if project.goal != self._shown_goal:
            self._shown_goal = project.goal
            if project.goal is not None:
                self.choose(project.goal)
            self._as_shown = self.budget
        shown = self.strategy.findData(project.pruning.strategy.value)
        with QSignalBlocker(self.strategy):  # the other ways are shown as the nearest of these
            self.strategy.setCurrentIndex(shown if shown >= 0 else self.strategy.count() - 1)
        self._news, self._nearest = GoalNews(), None
        self._show_meanings()

    @Slot()
    def _refresh(self) -> None:
        own = self.goals.current is Goal.OWN
        self.limits.setVisible(own)
        if self._nearest is not None:
            relaxed = [
                limit
                for limit in limits_of(self._nearest)
                if value_of(self._nearest, limit) != value_of(self.budget, limit)
            ]
            goal = budget_text(self._nearest, relaxed, self._document.project.device)
            words = self.tr("Use {goal}").format(goal=goal)
            self.instead.setText(words)
            self.instead.setToolTip(plain_tip(self.tr("The nearest goal that can be reached.")))
        self.instead.setVisible(self._nearest is not None)
        reason = self.finder.reason_against(self.budget)
        if own and self.budget == Budget():
            reason = self.tr("Add a limit first.")
        self.fill.setEnabled(not reason)
        self.fill.setToolTip(
            plain_tip(
                reason or self.tr("Choose what to prune. What you marked yourself stays as it is.")
            )
        )
        self.others.setVisible(len(self.finder.plans) > 1)
        ready = self._document.opened is not None and not self._jobs.locked
        self.measure.setEnabled(ready)
        self.measure.setToolTip(
            plain_tip(
                self.tr("Find out more, for better plans and forecasts.")
                if ready
                else reason or self.tr("Wait until the work in the background is done.")
            )
        )
        against = self.finder.reason_against_judging()
        self.probe.setEnabled(not against)
        self.probe.setToolTip(plain_tip(against or self._probing))
        other = self.budget != self._as_shown
        words, tone = goal_words(self._document, replace(self._news, other=other))
        made = bool(self._document.project.marks) and not other
        settled = made and self._news.problem is None
        offers = self._nearest is not None
        set_property(self.fill, "kind", "" if settled or offers else "primary")
        if settled is not self.settled:
            self.settled = settled
            self.settled_changed.emit()
        self.result.setText(words)
        set_tone(self.result, tone)
