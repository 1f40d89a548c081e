"""The screen where the starting network is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from slimstudio.ui.inputs.drop_cards import WeightsDrop
from slimstudio.ui.inputs.network_picker import NetworkPicker
from slimstudio.ui.model.network_card import NetworkCard
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.screen import ScreenHead, SideArea

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class ModelPanel(QWidget):
    """Lists torchvision's classifiers, takes weight files, and tells about the network picked."""

    next_requested = Signal()
    weights_folder_picked = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelPanel")
        self._document = document
        self.head = ScreenHead(
            self.tr("Model"),
            self.tr("Pick the network to start from. It will be made smaller, never larger."),
            self.tr("Next: images"),
            self,
        )
        self.picker = NetworkPicker(document, jobs, self)
        self.drop = WeightsDrop(document, jobs, self)
        self.problem = ProblemCard(self.tr("Try again"), self)
        self.network = NetworkCard(document, self)
        self._place()
        self.head.button.clicked.connect(self.next_requested)
        self.picker.weights_folder_picked.connect(self.weights_folder_picked)
        self.problem.retry_requested.connect(document.reload)
        document.project_changed.connect(self._refresh)
        document.network_changed.connect(self._refresh)
        self._refresh()

    def _place(self) -> None:
        right = SideArea(self)
        right.rows.setSpacing(16)
        for card in (self.drop, self.problem, self.network):
            right.rows.addWidget(card)
        right.rows.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.picker, 5)
        columns.addWidget(right, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addWidget(self.head)
        rows.addLayout(columns, 1)

    @Slot()
    def _refresh(self) -> None:
        document = self._document
        self.problem.show_problem(document.model_problem)
        picked = document.project.model
        self.head.allow(
            "" if picked else self.tr("Pick a model first."), self.tr("Go on to Images.")
        )
