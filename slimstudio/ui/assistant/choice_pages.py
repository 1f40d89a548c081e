"""The assistant's first two questions: which network, and which images."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from slimstudio.ui.document import Document
from slimstudio.ui.inputs.doctor.checking import checking_of
from slimstudio.ui.inputs.doctor.doctor_card import DoctorCard
from slimstudio.ui.inputs.drop_cards import ImagesDrop, WeightsDrop
from slimstudio.ui.inputs.images_card import ImagesCard, why_no_images
from slimstudio.ui.inputs.network_picker import FIRST_CHOICE, NetworkPicker
from slimstudio.ui.inputs.picking import ask_how_to_read, read_images_as
from slimstudio.ui.inputs.values_card import ValuesCard
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.screen import EmptyState, SideArea
from slimstudio.ui.widgets.text_label import Role, text_label


class ModelPage(QWidget):
    """Offers the networks by name, and a place for a weight file."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.picker = NetworkPicker(document, jobs, self)
        self.picker.suggest(FIRST_CHOICE)
        self.drop = WeightsDrop(document, jobs, self)
        self.problem = ProblemCard(self.tr("Try again"), self)
        self.values = ValuesCard(document, self)
        hint = text_label(
            self.tr(
                "Not sure? {name} is a good first choice: small, quick, and it comes with what it "
                "has learned. You can pick another one later."
            ).format(name=FIRST_CHOICE),
            Role.MUTED,
            self,
        )
        right = SideArea(self)
        right.rows.setSpacing(16)
        for part in (self.problem, self.values, self.drop, hint):
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


class ImagesPage(QWidget):
    """Takes images, and shows what was read and what the check-up found."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.drop = ImagesDrop(document, jobs, self)
        self.problem = ProblemCard(self.tr("Try again"), self)
        self.values = ValuesCard(document, self)
        self.doctor = DoctorCard(document, jobs, checking_of(document, jobs), self)
        self.card = ImagesCard(document, self)
        self.empty = EmptyState("images", "", "", parent=self)
        area = SideArea(self)
        area.rows.addWidget(self.drop)
        area.rows.addWidget(self.problem)
        area.rows.addWidget(self.values)
        area.rows.addWidget(self.empty, 1)
        area.rows.addWidget(self.doctor)
        area.rows.addWidget(self.card, 1)
        self._rest = QWidget(self)  # keeps the other cards at the top while there is a problem
        area.rows.addWidget(self._rest, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(area)
        self.problem.retry_requested.connect(document.reload)
        self.problem.offer_taken.connect(partial(read_images_as, document))
        for changed in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
            document.checkup_changed,
        ):
            changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        document = self._document
        self.problem.show_problem(document.images_problem)
        ask_how_to_read(document, self.problem)
        there = document.images is not None or document.checkup is not None
        self.doctor.setVisible(there)
        self.card.setVisible(there)
        self.empty.set_message(*why_no_images(document))
        troubled = document.images_problem is not None
        self.empty.setVisible(not there and not troubled)
        self._rest.setVisible(not there and troubled)
