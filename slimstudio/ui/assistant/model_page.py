"""The assistant's first question: which network?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from slimstudio.ui.inputs.network_picker import NetworkPicker
from slimstudio.ui.inputs.weights_drop import WeightsDrop
from slimstudio.ui.widgets.problem_card import ProblemCard
from slimstudio.ui.widgets.side_area import SideArea
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_FIRST_CHOICE = "resnet18"  # small, quick on any computer, and every runtime knows it


class ModelPage(QWidget):
    """Offers the networks by name, and a place for a weight file."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.picker = NetworkPicker(document, jobs, self)
        self.picker.suggest(_FIRST_CHOICE)
        self.drop = WeightsDrop(document, jobs, self)
        self.problem = ProblemCard(self.tr("Try again"), self)
        hint = text_label(
            self.tr(
                "Not sure? {name} is a good first choice: small, quick, and easy to make smaller. "
                "You can pick another one later."
            ).format(name=_FIRST_CHOICE),
            Role.MUTED,
            self,
        )
        right = SideArea(self)
        right.rows.setSpacing(16)
        for part in (self.problem, self.drop, hint):
            right.rows.addWidget(part)
        right.rows.addStretch(1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self.picker, 5)
        columns.addWidget(right, 3)
        self.problem.retry_requested.connect(document.reload)
        document.project_changed.connect(self._refresh)
        document.network_changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.problem.show_problem(self._document.model_problem)
