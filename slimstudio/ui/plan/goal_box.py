"""Saying what the network may cost, and letting the marks be filled in."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import Strategy
from slimstudio.session.edits import set_pruning
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.limits import SCALES, Limit, LimitField, limits_of, value_of
from slimstudio.ui.plan.plan_finder import PlanFinder
from slimstudio.ui.plan.plan_words import GoalNews, goal_words
from slimstudio.ui.plan.pruning_form import PruningForm
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import WheelGuard
from slimstudio.ui.widgets.text_label import Role, set_tone, text_label

_PRESETS = (75, 50, 25)


class GoalBox(Card):
    """Takes limits on what the network may cost, and turns them into marks."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("goalBox")
        self.setAccessibleName(self.tr("Goal"))
        self._document = document
        self._jobs = jobs
        self._shown_goal: Budget | None = None
        self._as_shown = Budget()  # what the fields said when the project's goal was put there
        self._news = GoalNews()
        self.finder = PlanFinder(document, jobs, self)
        self.first = LimitField("goal", parent=self)
        self.second = LimitField("goalAlso", self.tr("and nothing else"), self)
        self.share = self.first.number
        self.presets = {percent: self._preset(percent) for percent in _PRESETS}
        self.strategy = QComboBox(self)
        self.fill = QPushButton(self.tr("Fill &in the marks"), self)
        self.fill.setObjectName("fillMarks")
        themed_icon(self.fill, "goal")
        self.measure = QPushButton(self.tr("&Measure"), self)
        self.advanced = QPushButton(self.tr("Advanced"), self)
        self.pruning = PruningForm(document, self)
        self.result = text_label("", Role.MUTED, self)
        self.result.setObjectName("goalResult")
        self._set_up()
        self._lay_out()
        self._connect()
        self.first.show_limit(Limit.MACS, SCALES[Limit.MACS].usual)
        self._follow()

    @property
    def budget(self) -> Budget:
        """The limits that are shown."""
        return self.first.add_to(self.second.add_to(Budget()))

    @Slot()
    def fill_in(self) -> None:
        """Fill in marks that meet the goal, beside the person's own; or say why none do."""
        self._news = GoalNews()
        self.finder.find(self.budget)

    # -- inside -----------------------------------------------------------------------------

    def _preset(self, percent: int) -> QPushButton:
        button = QPushButton(f"{percent} %", self)
        button.setObjectName(f"goal-{percent}")
        button.setCheckable(True)
        button.setAccessibleName(
            self.tr("Keep {percent} % of the computation").format(percent=percent)
        )
        button.setToolTip(plain_tip(button.accessibleName()))
        button.clicked.connect(partial(self._choose, percent))
        return button

    def _set_up(self) -> None:
        self.strategy.setObjectName("goalStrategy")
        self.strategy.setAccessibleName(self.tr("How the goal is shared out"))
        self.strategy.setToolTip(
            self.tr(
                "Evenly: every layer loses the same share. Where it costs least: some layers lose "
                "much, others nothing, and whole blocks may leave. That takes longer, since your "
                "images are looked at, and keeps more accuracy in transformers."
            )
        )
        for strategy, words in (
            (Strategy.UNIFORM, self.tr("Evenly")),
            (Strategy.MEASURED, self.tr("Where it costs least")),
        ):
            self.strategy.addItem(words, strategy.value)
        WheelGuard(self).guard(self.strategy)
        self.advanced.setObjectName("goalAdvanced")
        self.advanced.setAccessibleName(self.tr("Advanced settings of pruning"))
        self.advanced.setToolTip(self.tr("In which steps and how gently channels leave."))
        self.advanced.setProperty("kind", "quiet")
        self.advanced.setCheckable(True)
        self._unfold()
        self.measure.setObjectName("measure")
        menu = QMenu(self.measure)
        menu.setToolTipsVisible(True)
        menu.setObjectName("measureMenu")
        self.time_machine = menu.addAction(self.tr("&Time this computer"))
        self.time_machine.setToolTip(
            self.tr("Time the layers at several widths, so that the forecast knows the latency.")
        )
        self.probe = menu.addAction(self.tr("Measure &sensitivity"))
        self._probing = self.tr(
            "Prune each layer alone, repair it, and see how much accuracy that costs; takes up to "
            "ten minutes. Plans then spare what is sensitive."
        )
        self.measure.setMenu(menu)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(self.tr("Goal"), Role.HEADING, self))
        for button in self.presets.values():
            row.addWidget(button)
        row.addWidget(self._word(self.tr("at most")))
        row.addWidget(self.first)
        row.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.second)
        below.addWidget(self.strategy)
        below.addWidget(self.advanced)
        below.addStretch(1)
        below.addWidget(self.measure)
        below.addWidget(self.fill)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.addLayout(row)
        self.body.addLayout(below)
        self.body.addWidget(self.pruning)
        self.body.addWidget(self.result)

    def _word(self, text: str) -> QWidget:
        label = text_label(text, Role.MUTED, self)
        label.setWordWrap(False)
        return label

    def _connect(self) -> None:
        for field in (self.first, self.second):
            field.changed.connect(self._change)
        self.strategy.activated.connect(self._take_strategy)
        self.advanced.toggled.connect(self._unfold)
        self.fill.clicked.connect(self.fill_in)
        self.time_machine.triggered.connect(self.finder.time_machine)
        self.probe.triggered.connect(self.finder.probe_sensitivity)
        self.finder.found.connect(self._note)
        self.finder.held.connect(self._say_held)
        self.finder.failed.connect(self._refuse)
        self._jobs.started.connect(self._refresh)
        self._jobs.finished.connect(self._refresh)
        for signal in (
            self._document.project_changed,
            self._document.network_changed,
            self._document.images_changed,
            self._document.facts_changed,
        ):
            signal.connect(self._follow)
        self._document.attempts.changed.connect(self._refresh)

    def _choose(self, percent: int, _checked: object = None) -> None:
        self.first.show_limit(Limit.MACS, percent)
        self._change()

    @Slot()
    def _change(self) -> None:
        self._news = replace(self._news, problem=None, held="")
        self._refresh()

    @Slot()
    def _unfold(self) -> None:
        unfolded = self.advanced.isChecked()
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
        self._refresh()

    @Slot()
    def _follow(self) -> None:
        """Take up a goal that came from elsewhere: another project, undo, redo."""
        project = self._document.project
        if project.goal != self._shown_goal:
            self._shown_goal = project.goal
            for field, limit in zip(
                (self.first, self.second), (*limits_of(project.goal), None, None), strict=False
            ):
                if project.goal is not None and (limit or field is self.second):
                    field.show_limit(limit, value_of(project.goal, limit) or 0 if limit else 0)
            self._as_shown = self.budget
        even = project.pruning.strategy is Strategy.UNIFORM
        with QSignalBlocker(self.strategy):
            self.strategy.setCurrentIndex(0 if even else 1)
        self._news = GoalNews()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        for percent, button in self.presets.items():
            shown = self.first.limit is Limit.MACS and self.share.value() == percent
            button.setChecked(shown)
        reason = self.finder.reason_against(self.budget)
        self.fill.setEnabled(not reason)
        self.fill.setToolTip(
            plain_tip(
                reason or self.tr("Choose what to prune. What you marked yourself stays as it is.")
            )
        )
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
        self.result.setText(words)
        set_tone(self.result, tone)
