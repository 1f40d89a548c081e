"""A place to show one image to both networks."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.compare.answer_bars import AnswerBars, LargePicture
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tasks import results
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import picture_pixmap, themed_icon
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.measure.answer import Answer
    from slimstudio.engine.outcome import Outcome
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class Playground(QWidget):
    """Takes an image by drop or dialog, and shows the answers of both networks side by side."""

    answered = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playground")
        self.setAcceptDrops(True)
        self._document = document
        self._jobs = jobs
        self._pasted = QTemporaryDir()
        self.drop = Card(kind=CardKind.DROP)
        self.picture = LargePicture()
        self.picture.setAccessibleName(self.tr("The image as both networks see it"))
        self.pictured = QWidget()
        self.pictured.hide()
        self.words = text_label("", Role.BODY)
        self.choose = QPushButton(self.tr("Choose an &image…"))
        self.choose.setObjectName("chooseImage")
        themed_icon(self.choose, "images")
        self.paste = QPushButton(self.tr("&Paste"))
        self.paste.setObjectName("pasteImage")
        self.original = AnswerBars(self.tr("Original"))
        self.compact = AnswerBars(self.tr("Compact"))
        self.problem = ProblemCard()
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self.paste_image)
        for happened in (jobs.started, jobs.finished):
            happened.connect(self._refresh)
        self.clear()
        self._refresh()

    @Slot()
    def clear(self) -> None:
        """Forget the last image."""
        self.words.setText(
            self.tr(
                "Drop an image here, or click one whose answer changed, to see what both networks "
                "say about it and where they look."
            )
        )
        self.problem.hide()
        self._show_answers(None)

    def ask(self, path: Path) -> None:
        """Show the image `path` to both networks."""
        self._ask(path.name, path)

    def ask_about(self, name: str, picture: NDArray[np.uint8]) -> None:
        """Show a picture that is as the networks take it, [S, S, 3], to both of them."""
        self._ask(name, picture)

    def _ask(self, name: str, image: Path | NDArray[np.uint8]) -> None:
        outcome = self._document.outcome
        if outcome is None or self._jobs.locked or self._jobs.giving_way:
            return
        self.problem.hide()
        self._jobs.start(
            self.tr("Looking at {name}").format(name=name),
            partial(results.answer, outcome, image),
            partial(self._take, outcome, name),
            self._fail,
            disposable=True,
        )

    @Slot()
    def paste_image(self) -> None:
        """Show the image on the clipboard to both networks, or the file that was copied."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(files) == 1:
            self.ask(files[0])
            return
        image = QGuiApplication.clipboard().image() if data.hasImage() else QImage()
        if image.isNull():
            self.words.setText(self.tr("There is no image on the clipboard."))
            return
        # The networks see it as they see every file: decoded and checked in the same place.
        path = Path(self._pasted.path(), self.tr("pasted image") + ".png")
        if image.save(str(path)):
            self.ask(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take single files, unless a job runs that must not be disturbed."""
        files = [url for url in event.mimeData().urls() if Path(url.toLocalFile()).is_file()]
        if len(files) == 1 and not self._jobs.locked:
            self._light_up(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._light_up(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the dropped image to both networks."""
        self._light_up(on=False)
        event.acceptProposedAction()
        self.ask(Path(event.mimeData().urls()[0].toLocalFile()))

    @Slot()
    def _choose(self) -> None:
        kinds = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif"
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose an image"),
            str(Path(self._document.project.images).parent),
            self.tr("Images ({kinds})").format(kinds=kinds),
        )
        if name:
            self.ask(Path(name))

    def _take(self, outcome: Outcome, name: str, answers: tuple[Answer, Answer]) -> None:
        if outcome is not self._document.outcome:
            return
        self._show_answers(answers)
        original, compact = map(_best, answers)
        if original == compact:
            words = self.tr("{name}: both answer {answer}.")
        else:
            words = self.tr("{name}: the original answers {original}, the compact one {compact}.")
        self.words.setText(
            words.format(name=name, answer=original, original=original, compact=compact)
        )
        self.answered.emit()

    def _fail(self, error: Exception) -> None:
        self.clear()
        self.problem.show_problem(error)

    def _show_answers(self, answers: tuple[Answer, Answer] | None) -> None:
        self.original.show_answer(answers[0] if answers else None)
        self.compact.show_answer(answers[1] if answers else None)
        for widget in (self.original, self.compact, self.pictured):
            widget.setVisible(answers is not None)
        if answers:
            self.picture.show_picture(picture_pixmap(answers[1].picture))

    @Slot()
    def _refresh(self) -> None:
        reason = (
            self.tr("Wait until this is over: {title}.").format(title=self._jobs.title)
            if self._jobs.locked
            else ""
        )
        self.choose.setEnabled(not reason)
        self.choose.setToolTip(plain_tip(reason or self.tr("Choose a file; it is only looked at.")))
        self.paste.setEnabled(not reason)
        self.paste.setToolTip(
            plain_tip(reason or self.tr("Take the image on the clipboard (Ctrl+V)."))
        )

    def _light_up(self, *, on: bool) -> None:
        set_property(self.drop, "over", "true" if on else "false")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.words, 1)
        head.addWidget(self.paste)
        head.addWidget(self.choose)
        answers = QHBoxLayout()
        answers.setSpacing(24)
        seen = QVBoxLayout(self.pictured)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(6)
        seen.addWidget(text_label(self.tr("Image"), Role.CAPTION))
        seen.addWidget(self.picture)
        seen.addStretch(1)
        answers.addWidget(self.pictured, 1)
        answers.addWidget(self.original, 1)
        answers.addWidget(self.compact, 1)
        self.drop.body.addLayout(head)
        self.drop.body.addLayout(answers)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.drop)
        rows.addWidget(self.problem)


def _best(answer: Answer) -> str:
    return max(zip(answer.shares, answer.classes, strict=True))[1]
