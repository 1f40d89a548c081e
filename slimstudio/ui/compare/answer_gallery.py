"""Thumbnails of images with what both networks answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.outcome import Outcome
from slimstudio.ui.inputs.class_list import thumbnail
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import fitted
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.text_label import Role, text_label


@dataclass(frozen=True)
class ChangedAnswer:
    """One image.

    Args:
        index: Its position among the validation images.
        label: What it shows.
        before: What the original answered.
        after: What the compact network answers.
    """

    index: int
    label: int
    before: int
    after: int


def newly_wrong(
    labels: Sequence[int], before: Evaluation, after: Evaluation
) -> list[ChangedAnswer]:
    """List the images that the original got right and the compact network gets wrong."""
    return [one for one in _changed(labels, before, after) if one.before == one.label]


def newly_right(
    labels: Sequence[int], before: Evaluation, after: Evaluation
) -> list[ChangedAnswer]:
    """List the images that the original got wrong and the compact network gets right."""
    return [one for one in _changed(labels, before, after) if one.after == one.label]


def _changed(labels: Sequence[int], before: Evaluation, after: Evaluation) -> list[ChangedAnswer]:
    triples = zip(labels, before.answers, after.answers, strict=True)
    return [
        ChangedAnswer(index, label, then, now)
        for index, (label, then, now) in enumerate(triples)
        if then != now
    ]


_SIDE = 240
_ROOM = QSize(24, 64)  # beside a picture, and for the words below it
_INDEX = Qt.ItemDataRole.UserRole
_SHOWN = 200  # nobody looks at more, and each is a picture in memory


class AnswerGallery(QWidget):
    """A title with a count, and the images below it.

    Signals:
        picked: The person wants to know more about the validation image at this index.

    Args:
        none: What to say when there are no such images.
        one: Title for one image.
        many: Title for several, with {count}.
        parent: Qt's parent.
    """

    picked = Signal(int)

    def __init__(self, none: str, one: str, many: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none, self._one, self._many = none, one, many
        self._count = 0
        self._cell = QSize(_SIDE, _SIDE) + _ROOM
        self.title = text_label(none, Role.BODY, self)
        self.list = QListWidget(self)
        self.list.setObjectName("changedAnswers")
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setGridSize(self._cell)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setProperty("plain", "true")
        # The page scrolls; a list that scrolls inside it would catch the wheel.
        for set_policy in (
            self.list.setVerticalScrollBarPolicy,
            self.list.setHorizontalScrollBarPolicy,
        ):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all = QPushButton(self)
        self.all.setObjectName("showAllAnswers")
        self.all.setProperty("kind", "quiet")
        self.all.setCheckable(True)
        self.all.toggled.connect(self._fit)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.title)
        rows.addWidget(self.list)
        rows.addWidget(self.all, alignment=Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as many in a row as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def show_answers(self, changed: Sequence[ChangedAnswer], pixels: Pixels) -> None:
        """Show these images.

        Args:
            changed: The images and the answers to them.
            pixels: The validation images.
        """
        count = len(changed)
        words = self._none if not count else self._one if count == 1 else self._many
        if not pixels.labelled:
            words = (
                self.tr("Images that the compact network answers otherwise: {count}")
                if count
                else self.tr("The compact network gives every answer of the original.")
            )
        self.title.setText(words.format(count=whole_text(count)))
        self.list.setAccessibleName(self.title.text())
        self.list.setVisible(bool(count))
        self.list.clear()
        for one in changed[:_SHOWN]:
            self.list.addItem(self._item(one, pixels))
        self._fit_cells()
        self._count = count
        self.all.setChecked(False)
        self._fit()

    def _fit_cells(self) -> None:
        """Take no more height than the pictures have, which are lower where they are wide."""
        icons = [self.list.item(row).icon() for row in range(self.list.count())]
        heights = [size.height() for icon in icons for size in icon.availableSizes()]
        tallest = min(_SIDE, max(heights, default=_SIDE))
        self._cell = QSize(_SIDE, tallest) + _ROOM
        self.list.setIconSize(QSize(_SIDE, tallest))
        self.list.setGridSize(self._cell)

    @Slot()
    def _fit(self) -> None:
        """Show one row, or all; a button leads from one to the other."""
        made = self.list.count()
        per_row = max(1, self.width() // self._cell.width())
        shown = made if self.all.isChecked() else min(made, per_row)
        for index in range(made):
            self.list.setRowHidden(index, index >= shown)
        self.list.setFixedHeight(-(-shown // per_row) * self._cell.height() + 4)
        self.all.setVisible(made > per_row)
        words = self.tr("Show all {count}")
        if made < self._count:
            words = self.tr("Show {shown} of {count}")
        if self.all.isChecked():
            words = self.tr("Show fewer")
        self.all.setText(words.format(shown=whole_text(made), count=whole_text(self._count)))

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(_INDEX))

    def _item(self, one: ChangedAnswer, pixels: Pixels) -> QListWidgetItem:
        before, after = pixels.classes[one.before], pixels.classes[one.after]
        picture = fitted(thumbnail(pixels, one.index), _SIDE)
        words = (
            self.tr("It shows: {label}\nbefore: {before}, now: {after}")
            if pixels.labelled
            else self.tr("before: {before}\nnow: {after}")
        )
        item = QListWidgetItem(
            QIcon(picture),
            words.format(label=pixels.classes[one.label], before=before, after=after),
        )
        item.setData(_INDEX, one.index)
        told = (
            self.tr(
                "{name}\nIt shows: {label}\nThe original answered: {before}\n"
                "The compact network answers: {after}\n"
                "A click shows what both look at."
            )
            if pixels.labelled
            else self.tr(
                "{name}\nThe original answered: {before}\nThe compact network answers: {after}\n"
                "A click shows what both look at."
            )
        )
        item.setToolTip(
            plain_tip(
                told.format(
                    name=pixels.names[one.index],
                    label=pixels.classes[one.label],
                    before=before,
                    after=after,
                )
            )
        )
        return item


class ChangedCard(Card):
    """The images that are newly wrong, and those that are newly right.

    Signals:
        picked: The person wants to know more about the validation image at this index.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changed answers"), parent)
        self.wrong = AnswerGallery(
            self.tr("Every image that the original got right is still right."),
            self.tr("One image that the original got right is now wrong:"),
            self.tr("{count} images that the original got right are now wrong:"),
        )
        self.right = AnswerGallery(
            self.tr("No image that the original got wrong is right now."),
            self.tr("One image that the original got wrong is now right:"),
            self.tr("{count} images that the original got wrong are now right:"),
        )
        self.no_images = text_label(
            self.tr("They are shown here once the images that judged both networks are open."),
            Role.MUTED,
        )
        self.body.addWidget(self.no_images)
        for gallery in (self.wrong, self.right):
            gallery.picked.connect(self.picked)
            self.body.addWidget(gallery)

    def show_outcome(self, outcome: Outcome, pixels: Pixels | None) -> None:
        """Show the changed answers.

        Args:
            outcome: What a run led to.
            pixels: The validation images; None where they are not open. Where they are others
                than those that were answered, as of a folder that was changed, none are shown.
        """
        before, after = outcome.before.evaluation, outcome.after.evaluation
        shown = pixels is not None and len(pixels) == len(after.answers)
        self.no_images.setVisible(not shown)
        for gallery in (self.wrong, self.right):
            gallery.setVisible(shown)
        if pixels is not None and shown:
            labels = pixels.labels.tolist()
            self.wrong.show_answers(newly_wrong(labels, before, after), pixels)
            self.right.show_answers(newly_right(labels, before, after), pixels)
            self.right.setVisible(pixels.labelled)
