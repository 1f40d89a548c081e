"""The screen where the photographs are picked and looked over."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.data.doctor.finding import Rejected
from slimstudio.ui.document import Document
from slimstudio.ui.images.varied_card import VariedCard
from slimstudio.ui.inputs.doctor.checking import checking_of
from slimstudio.ui.inputs.doctor.doctor_card import DoctorCard
from slimstudio.ui.inputs.drop_cards import ImagesDrop
from slimstudio.ui.inputs.images_card import ImagesCard, why_no_images
from slimstudio.ui.inputs.picking import ask_how_to_read, read_images_as
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.screen import EmptyState, ScreenHead, SideArea
from slimstudio.ui.widgets.text_label import Role, text_label

_NAMED_CLASSES = 8


class ImagesPanel(QWidget):
    """Takes a folder, zip or table; shows its classes, how they are split, what was left out."""

    next_requested = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imagesPanel")
        self._document = document
        self._jobs = jobs
        self.head = ScreenHead(
            self.tr("Images"),
            self.tr("Show the network what it should tell apart: one sub-folder per class."),
            self.tr("Next: plan"),
            self,
        )
        self.drop = ImagesDrop(document, jobs, self)
        self.problem = ProblemCard(self.tr("Try again"), self)
        self.note = text_label("", Role.BODY, self)
        self.note.setObjectName("newClassesNote")
        self.note_card = Card("", self, kind=CardKind.NOTE)
        self.note_card.body.addWidget(self.note)
        self.checking = checking_of(document, jobs)
        self.doctor = DoctorCard(document, jobs, self.checking, self)
        self.varied = VariedCard(document, self)
        self.card = ImagesCard(document, self)
        self.rejected = QListWidget(self)
        self.rejected.setObjectName("rejected")
        self.rejected.setAccessibleName(self.tr("Files that were left out"))
        self.rejected.setProperty("plain", "true")
        self.rejected.setWordWrap(True)
        self.empty = EmptyState("images", "", "", parent=self)
        self._place()

        self.head.button.clicked.connect(self.next_requested)
        self.problem.retry_requested.connect(document.reload)
        self.problem.offer_taken.connect(partial(read_images_as, document))
        for changed in (document.project_changed, document.network_changed, jobs.started):
            changed.connect(self._refresh)
        jobs.finished.connect(self._refresh)
        document.images_changed.connect(self._show_images)
        document.checkup_changed.connect(self._refresh)
        document.network_changed.connect(self._show_images)
        self._show_images()

    def _place(self) -> None:
        self.rejected_card = Card("", self)
        self.rejected_words = text_label("", Role.BODY, self.rejected_card)
        self.show_rejected = QPushButton(self.tr("Show them"), self.rejected_card)
        self.show_rejected.setObjectName("showRejected")
        self.show_rejected.setCheckable(True)
        self.show_rejected.setToolTip(self.tr("Name each file, and say why it was left out."))
        self.show_rejected.toggled.connect(self._unfold_rejected)
        line = QHBoxLayout()
        line.addWidget(self.rejected_words, 1)
        line.addWidget(self.show_rejected)
        self.rejected_card.body.addLayout(line)
        self.rejected_card.body.addWidget(self.rejected)
        self.rejected.setFixedHeight(160)
        self.rejected.hide()
        self.loaded = SideArea(self)
        column = self.loaded.rows
        column.setSpacing(16)
        column.addWidget(self.note_card)
        column.addWidget(self.doctor)
        column.addWidget(self.rejected_card)
        column.addWidget(self.varied)
        column.addWidget(self.card)
        column.addStretch(1)
        self.content = QStackedWidget(self)
        self.content.addWidget(self.empty)
        self.content.addWidget(self.loaded)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addWidget(self.head)
        rows.addWidget(self.drop)
        rows.addWidget(self.problem)
        rows.addWidget(self.content, 1)
        rows.addStretch()

    @Slot()
    def _refresh(self) -> None:
        document = self._document
        self.problem.show_problem(document.images_problem)
        ask_how_to_read(document, self.problem)
        reason = "" if document.opened else self.tr("Pick a model first.")
        self.head.allow(reason, self.tr("Go on to Plan."))
        # Images that are read again, as after one was left out, do not make the screen jump.
        there = document.images is not None or document.checkup is not None
        self.content.setCurrentWidget(self.loaded if there else self.empty)
        self.empty.set_message(*why_no_images(document))
        # Without it a problem has the room to be told in full, in a small window, too.
        self.content.setVisible(there or document.images_problem is None)

    @Slot()
    def _show_images(self) -> None:
        images, opened = self._document.images, self._document.opened
        new = opened.network.new_classes if opened else ()
        if images is not None:
            self._list_rejected(images.rejected)
            self.note.setText(
                self._say_what_is_new(new, images.dataset.train.classes)
                if images.dataset.labelled
                else self.tr(
                    "Nothing says what these pictures show, and nothing has to: the network keeps "
                    "its own classes. The compact network learns the original's answers, and is "
                    "judged by how often it gives them."
                )
            )
        self._refresh()

    def _list_rejected(self, rejected: Sequence[Rejected]) -> None:
        self.rejected_card.setVisible(bool(rejected))
        self.rejected.clear()
        self.rejected.addItems([f"{one.name}: {message_text(one.reason)}" for one in rejected])
        self.rejected_words.setText(
            self.tr("1 file was left out.")
            if len(rejected) == 1
            else self.tr("{count} files were left out.").format(count=whole_text(len(rejected)))
        )

    @Slot(bool)
    def _unfold_rejected(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.rejected.setVisible(unfolded)
        self.show_rejected.setText(self.tr("Hide them") if unfolded else self.tr("Show them"))

    def _say_what_is_new(self, new: Sequence[str], classes: Sequence[str]) -> str:
        if not new:
            return self.tr("The network knows these classes already.")
        names = ", ".join(new[:_NAMED_CLASSES])
        if len(new) > _NAMED_CLASSES:
            names = self.tr("{names} and {more} more").format(
                names=names, more=len(new) - _NAMED_CLASSES
            )
        if len(new) == len(classes):
            return self.tr(
                "These classes are new to the network. A run teaches it all of them first, then "
                "makes it smaller."
            )
        return self.tr(
            "{count} of the {all} classes are new to the network: {names}. A run teaches it these "
            "first, then makes it smaller."
        ).format(count=len(new), all=len(classes), names=names)
