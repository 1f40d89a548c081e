"""The screen where the photographs are picked and looked over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.inputs.class_list import ClassList
from slimstudio.ui.inputs.doctor.checking import Checking
from slimstudio.ui.inputs.doctor.doctor_card import DoctorCard
from slimstudio.ui.inputs.drop_card import DropCard
from slimstudio.ui.inputs.picking import IMAGES_SUFFIXES, pick_images
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.empty_state import EmptyState
from slimstudio.ui.widgets.figure import Figure
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.problem_card import ProblemCard
from slimstudio.ui.widgets.screen_head import ScreenHead
from slimstudio.ui.widgets.side_area import SideArea
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.data.report import LoadedImages, Rejected
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

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
        self.drop = DropCard(
            "images",
            self.tr("Drop a folder of images here"),
            self.tr(
                "One sub-folder for each class, perhaps with train and val above; a .csv or .json "
                "of paths and classes; or a .zip of these. Images are only read, never changed."
            ),
            [
                ("chooseFolder", "folder", self.tr("Choose a folder…")),
                ("chooseFile", "open", self.tr("Choose a file…")),
            ],
            self,
            wide=True,
        )
        self.problem = ProblemCard(self.tr("Try again"), self)
        self.classes_figure = Figure(self.tr("Classes"), self)
        self.training_figure = Figure(self.tr("Images to learn from"), self)
        self.validation_figure = Figure(self.tr("Images to judge by"), self)
        self.rejected_figure = Figure(self.tr("Left out"), self)
        self.note = text_label("", Role.BODY, self)
        self.note.setObjectName("newClassesNote")
        self.note_card = Card("", self, kind=CardKind.NOTE)
        self.note_card.body.addWidget(self.note)
        self.layout_text = text_label("", Role.MUTED, self)
        self.layout_text.setObjectName("layoutText")
        self.checking = Checking(document, jobs, self)
        self.doctor = DoctorCard(document, jobs, self.checking, self)
        self.class_list = ClassList(self)
        self.rejected = QListWidget(self)
        self.rejected.setObjectName("rejected")
        self.rejected.setAccessibleName(self.tr("Files that were left out"))
        self.rejected.setProperty("plain", "true")
        self.rejected.setWordWrap(True)
        self.empty = EmptyState("images", "", "", parent=self)
        self._place()

        self.head.button.clicked.connect(self.next_requested)
        self.drop.buttons["chooseFolder"].clicked.connect(self._choose_folder)
        self.drop.buttons["chooseFile"].clicked.connect(self._choose_file)
        self.problem.retry_requested.connect(document.reload)
        for changed in (document.project_changed, document.network_changed, jobs.started):
            changed.connect(self._refresh)
        jobs.finished.connect(self._refresh)
        document.images_changed.connect(self._show_images)
        document.checkup_changed.connect(self._refresh)
        document.network_changed.connect(self._show_images)
        self._show_images()

    def _place(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(32)
        for figure in (
            self.classes_figure,
            self.training_figure,
            self.validation_figure,
            self.rejected_figure,
        ):
            figures.addWidget(figure)
        figures.addStretch()
        self.class_card = Card(" ", self)
        self.class_card.body.addWidget(self.layout_text)
        self.class_card.body.addLayout(figures)
        self.class_card.body.addWidget(self.class_list, 1)
        self.rejected_card = Card(self.tr("Left out"), self)
        self.rejected_card.body.addWidget(self.rejected)
        self.rejected_card.setMaximumHeight(184)
        self.rejected.setMinimumHeight(88)
        self.loaded = SideArea(self)
        column = self.loaded.rows
        column.setSpacing(16)
        column.addWidget(self.note_card)
        column.addWidget(self.doctor)
        column.addWidget(self.class_card, 1)
        column.addWidget(self.rejected_card)
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
        busy = self.tr("Stop the work that is going on first.") if self._jobs.locked else ""
        for button in self.drop.buttons.values():
            button.setEnabled(not busy)
            button.setToolTip(busy or self.tr("Learn from these images."))
        self.problem.show_problem(document.images_problem)
        reason = "" if document.opened else self.tr("Pick a model first.")
        self.head.allow(reason, self.tr("Go on to Plan."))
        # Images that are read again, as after one was left out, do not make the screen jump.
        there = document.images is not None or document.checkup is not None
        self.content.setCurrentWidget(self.loaded if there else self.empty)
        self.empty.set_message(*self._say_why_empty())
        # Without it a problem has the room to be told in full, in a small window, too.
        self.content.setVisible(there or document.images_problem is None)

    @Slot()
    def _show_images(self) -> None:
        images, opened = self._document.images, self._document.opened
        new = opened.network.new_classes if opened else ()
        if images or self._document.checkup is None:
            self.class_list.classes.show_dataset(images.dataset if images else None, new)
        if images is None:
            for figure in (self.training_figure, self.validation_figure):
                figure.show_value("…")
        else:
            self._show_figures(images)
            self._list_rejected(images.rejected)
            self.note.setText(self._say_what_is_new(new, images.dataset.train.classes))
        self._refresh()

    def _show_figures(self, images: LoadedImages) -> None:
        dataset = images.dataset
        name = Path(self._document.project.images).name
        self.class_card.heading.setText(name)
        self.class_card.setAccessibleName(name)
        self.layout_text.setText(images.description)
        self.layout_text.setVisible(bool(images.description))
        self.classes_figure.show_value(str(len(dataset.train.classes)))
        self.training_figure.show_value(whole_text(len(dataset.train)))
        self.validation_figure.show_value(whole_text(len(dataset.validation)))
        self.rejected_figure.show_value(whole_text(len(images.rejected)))
        self.rejected_figure.setVisible(bool(images.rejected))

    def _list_rejected(self, rejected: Sequence[Rejected]) -> None:
        self.rejected_card.setVisible(bool(rejected))
        self.rejected.clear()
        self.rejected.addItems([f"{one.name}: {one.reason}" for one in rejected])

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

    def _say_why_empty(self) -> tuple[str, str]:
        document = self._document
        if not document.project.images:
            return (
                self.tr("No images yet"),
                self.tr(
                    "They will be counted, checked and split into two parts: most to learn "
                    "from, some to judge by."
                ),
            )
        name = Path(document.project.images).name
        if document.project.model is None or document.model_problem:
            return (
                self.tr("{name} is picked").format(name=name),
                self.tr("The images are read once a model is open, scaled the way it expects."),
            )
        return (
            self.tr("Reading {name}…").format(name=name),
            self.tr("Every image is opened once and checked."),
        )

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder of images"), self._start_folder()
        )
        if name:
            pick_images(self._document, Path(name))

    @Slot()
    def _choose_file(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in IMAGES_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a zip of images, or a table of paths and classes"),
            self._start_folder(),
            self.tr("Zips and tables ({kinds})").format(kinds=kinds),
        )
        if name:
            pick_images(self._document, Path(name))

    def _start_folder(self) -> str:
        picked = self._document.project.images
        return str(Path(picked).parent if picked else Path.home())
