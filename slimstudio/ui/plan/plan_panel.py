"""The screen on which a person says what is pruned, frozen, protected and trained."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.graph.layer_views import LayerViews
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.before_after import BeforeAfter
from slimstudio.ui.plan.goal_box import GoalBox
from slimstudio.ui.plan.inspector import Inspector
from slimstudio.ui.plan.layer_plots import ChannelScores
from slimstudio.ui.plan.plan_words import notes_words, reason_against
from slimstudio.ui.plan.run_duration import RunDuration
from slimstudio.ui.plan.training_form import TrainingForm
from slimstudio.ui.steps import Step
from slimstudio.ui.theme import set_property
from slimstudio.ui.tree.tree_state import Coupling, TreeState, measured_losses, tree_state
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.screen import EmptyState, ScreenHead, SideArea
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_SIDE_SHARE = 0.3  # of the width
_WIDEST_SIDE = 400


class PlanPanel(QWidget):
    """Takes a goal and has the plan made; with `Layers` open, every layer can be marked by hand.

    Signals:
        next_requested: The person goes on.
        forecast_moved: `shows_forecast` is another one.
    """

    next_requested = Signal()
    forecast_moved = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planPanel")
        self._document = document
        self._jobs = jobs
        self._shown: OpenedNetwork | None = None
        self._border_moved = False
        # Each part is made where it stays: Qt styles all of it again when it is put elsewhere.
        self.head = ScreenHead(
            self.tr("Plan"),
            self.tr("How small should the network become?"),
            self.tr("Next: run"),
            self,
        )
        self.start = self.head.button
        self.details = QPushButton(self.tr("&Layers"), self.head)
        self._pages = QStackedWidget(self)
        self._page = QWidget(self._pages)
        self._parts = QSplitter(Qt.Orientation.Horizontal, self._page)
        self._views = QStackedWidget(self._parts)
        self._summary = SideArea(self._views)
        self.before_after = BeforeAfter(document, self._summary.rows.parentWidget())
        self._side = SideArea(self._parts)
        inside = self._side.rows.parentWidget()
        self._training_card = Card(self.tr("How it learns"), inside)
        self.empty = EmptyState("plan", self.tr("Nothing to plan yet"), "", parent=self._pages)
        self.goal = GoalBox(document, jobs, self._page)
        self.layers = LayerViews(self._views)
        self.search, self.tree = self.layers.search, self.layers.tree
        scores = ChannelScores(document, jobs, self)
        self.inspector = Inspector(document, self.tree.selection, scores, inside)
        self.training = TrainingForm(document, self._training_card)
        self._duration = RunDuration(document, jobs, self)
        self.notes = text_label("", Role.BODY, self)
        self._lay_out()
        self._connect()
        self._show_details()
        self._show_network()

    # -- what is where ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        set_tone(self.notes, Tone.WARNING)
        self.notes.setObjectName("planNotes")
        self.details.setObjectName("layersSwitch")
        self.details.setCheckable(True)
        self.details.setToolTip(
            plain_tip(self.tr("See every layer as a tree and as a graph, and mark it by hand."))
        )
        themed_icon(self.details, "tree")
        self.head.add_beside(self.details)
        self.start.setMinimumWidth(120)
        self._lay_out_page()
        self._lay_out_side()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(self.head)
        rows.addWidget(self._pages, 1)
        rows.addWidget(self.notes)

    def _lay_out_page(self) -> None:
        parts = self._parts
        parts.setObjectName("planParts")
        parts.setHandleWidth(16)
        parts.setChildrenCollapsible(False)
        self._summary.rows.addWidget(self.before_after)
        self._summary.rows.addStretch(1)
        self._views.addWidget(self._summary)
        self._views.addWidget(self.layers)
        parts.addWidget(self._views)
        parts.addWidget(self._side)
        parts.setStretchFactor(0, 1)
        rows = QVBoxLayout(self._page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.goal)
        rows.addWidget(parts, 1)

    def _lay_out_side(self) -> None:
        self._training_card.body.addWidget(self.training)
        self._side.setObjectName("planSide")
        self._side.rows.addWidget(self.inspector)
        self._side.rows.addWidget(self._training_card)
        self._side.rows.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the right side readable and the tree wide, until somebody moves the border."""
        super().resizeEvent(event)
        if not self._border_moved:
            side = min(_WIDEST_SIDE, round(self.width() * _SIDE_SHARE))
            self._parts.setSizes([self.width() - side, side])

    def showEvent(self, event: QShowEvent) -> None:
        """Find out how long training takes here, which the presets tell."""
        super().showEvent(event)
        self._duration.want(wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        self._duration.want(wanted=False)

    # -- who hears whom ---------------------------------------------------------------------

    def _connect(self) -> None:
        document = self._document
        document.network_changed.connect(self._show_network)
        document.project_changed.connect(self._show_plan)
        document.project_opened.connect(self.search.clear)
        document.images_changed.connect(self._show_readiness)
        self._jobs.started.connect(self._show_readiness)
        self._jobs.finished.connect(self._show_readiness)
        self.layers.selection_changed.connect(self._show_selection)
        self.tree.marking.requested.connect(self.inspector.mark)
        self.inspector.ratio_chosen.connect(self.layers.suggest_ratio)
        self.inspector.selection_requested.connect(self.layers.select)
        self.start.clicked.connect(self.next_requested)
        self.goal.settled_changed.connect(self._show_readiness)
        self.details.toggled.connect(self._show_details)
        self.before_after.time_machine.clicked.connect(self.goal.finder.time_machine)
        self._parts.splitterMoved.connect(self._note_border)

    @Slot()
    def _note_border(self) -> None:
        self._border_moved = True

    @property
    def manual(self) -> str:
        """The page of the manual about what is shown."""
        return "layers" if self.details.isChecked() else "plan"

    @property
    def shows_forecast(self) -> bool:
        """Whether the forecast is part of the page already."""
        return not self.details.isChecked() and self._pages.currentWidget() is self._page

    @Slot()
    def _show_details(self) -> None:
        """Show the layers, or only what the plan brings."""
        opened = self.details.isChecked()
        self._views.setCurrentWidget(self.layers if opened else self._summary)
        self.inspector.setVisible(opened)
        self.goal.make_compact(compact=opened)
        self.forecast_moved.emit()

    @property
    def arrangement(self) -> str:
        """How the person arranged the screen, as text for `arrange`."""
        left, right = self._parts.sizes() if self._border_moved else (0, 0)
        opened = "layers" if self.details.isChecked() else ""
        return f"{left},{right};{self.layers.arrangement};{opened}"

    def arrange(self, arrangement: str) -> None:
        """Arrange the screen as before; text that cannot be understood is ignored."""
        border, views, opened, *_ = [*arrangement.split(";"), "", "", ""]
        self.details.setChecked(opened == "layers")
        sizes = [int(size) for size in border.split(",") if size.isdecimal()]
        if len(sizes) == 2 and all(sizes):
            self._border_moved = True
            self._parts.setSizes(sizes)
        self.layers.arrange(views)

    def mark(self, kind: object) -> None:
        """Open the layers, and mark those that are selected."""
        assert isinstance(kind, MarkKind)
        self.details.setChecked(True)
        self.tree.setFocus()
        self.tree.marking.ask_for_kind(kind)

    # -- what it shows ----------------------------------------------------------------------

    @Slot()
    def _show_network(self) -> None:
        opened = self._document.opened
        if opened is not self._shown:
            self._shown = opened
            self.layers.show_network(opened, self._state())
            if opened and opened.layers and not self.tree.selection.names():
                self.tree.select((opened.layers[0].name,))
        self._pages.setCurrentIndex(1 if opened else 0)
        self.details.setVisible(opened is not None)
        self.forecast_moved.emit()
        self._show_plan()

    @Slot()
    def _show_plan(self) -> None:
        if self._document.opened is self._shown is not None:
            self.layers.show_state(self._state())
        self._show_selection()
        self._show_readiness()

    @Slot()
    def _show_selection(self) -> None:
        self.layers.show_selection()
        self.inspector.refresh()

    @Slot()
    def _show_readiness(self) -> None:
        self.empty.set_message(*self._why_empty())
        notes = notes_words(self._document)
        self.notes.setText(notes.text)
        self.notes.setVisible(bool(notes.text))  # its room is the reason's, too
        self.notes.setToolTip(plain_tip(notes.details))
        reason = reason_against(self._document, self._jobs)
        self.head.text.setText(reason or self.tr("How small should the network become?"))
        self.head.allow(reason, self.tr("Go on to Run, which carries out this plan."))
        set_property(self.start, "kind", "primary" if self.goal.settled and not reason else "")

    def _why_empty(self) -> tuple[str, str]:
        document = self._document
        if document.project.model is not None and document.model_problem is None:
            return self.tr("Opening the network…"), self.tr("Its layers will stand here.")
        return self.tr("Nothing to plan yet"), Step.PLAN.state(document).reason

    def _state(self) -> TreeState:
        opened, document = self._document.opened, self._document
        if opened is None:
            return TreeState()
        coupling = Coupling(opened.analysis, inexact=document.project.pruning.inexact)
        marks = document.project.marks
        state = tree_state(opened.layers, coupling, marks, document.forecast, document.plan)
        return replace(state, losses=measured_losses(opened.analysis, document.project.sensitivity))
