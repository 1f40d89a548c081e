"""A place to show one image to both networks."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tasks import results
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import fitted, picture_pixmap, themed_icon
from slimstudio.ui.widgets.number_text import percent_text
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.share_bar import ShareBar
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.measure.answer import Answer
    from slimstudio.engine.outcome import Outcome
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_SIDE = 112


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
        self.picture = QLabel()
        self.picture.setFixedSize(QSize(_SIDE, _SIDE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.hide()
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
        for widget in (self.original, self.compact, self.picture):
            widget.setVisible(answers is not None)
        if answers:
            self.picture.setPixmap(fitted(picture_pixmap(answers[1].picture), _SIDE))

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
        answers.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
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


_SHOWN = 3
_NAME_WIDTH = 150
_HEAT_SIDE = 112
_DARKEST, _STRONGEST = 0.5, 0.6
_ORANGE = (255, 120, 0)


class AnswerBars(QWidget):
    """The name of a network and its best answers, each with a bar and a percentage."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(text_label(title, Role.CAPTION, self), 0, 0, 1, 3)
        self.lines: list[tuple[QLabel, ShareBar, QLabel]] = []
        for row in range(1, _SHOWN + 1):
            name, bar = text_label("", Role.BODY, self), ShareBar(self, height=8)
            name.setWordWrap(False)
            share = text_label("", Role.BODY, self)
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setMinimumWidth(QFontMetrics(share.font()).horizontalAdvance("100.0 %") + 2)
            for column, widget in enumerate((name, bar, share)):
                grid.addWidget(widget, row, column)
            self.lines.append((name, bar, share))
        self.heat = QLabel(self)
        self.heat.setObjectName("answerHeat")
        self.heat.setToolTip(
            self.tr(
                "Orange is what the answer comes from (Grad-CAM). Where both networks look at the "
                "same things, the compact one still knows why."
            )
        )
        self.heat.setAccessibleName(self.tr("What the answer comes from"))
        self.heat_words = text_label("", Role.CAPTION, self)
        self.heat_words.setWordWrap(True)
        grid.addWidget(self.heat, _SHOWN + 1, 0, 1, 3)
        grid.addWidget(self.heat_words, _SHOWN + 2, 0, 1, 3)
        grid.setRowStretch(_SHOWN + 3, 1)
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show the best answers, or nothing yet."""
        best: list[tuple[float, str]] = []
        if answer is not None:
            pairs = zip(answer.shares, answer.classes, strict=True)
            best = sorted(pairs, key=lambda pair: -pair[0])[:_SHOWN]
        for index, (name, bar, share) in enumerate(self.lines):
            for widget in (name, bar, share):
                widget.setVisible(index < len(best))
            if index < len(best):
                metrics = QFontMetrics(name.font())
                elided = metrics.elidedText(
                    best[index][1], Qt.TextElideMode.ElideRight, _NAME_WIDTH
                )
                name.setText(elided)
                name.setToolTip(plain_tip(best[index][1]))
                bar.show_share(best[index][0])
                share.setText(percent_text(best[index][0]))
        for part in (self.heat, self.heat_words):
            part.setVisible(answer is not None and answer.heat is not None)
        if answer is not None and answer.heat is not None:
            self.heat.setPixmap(_lit(answer.picture, answer.heat))
            self.heat_words.setText(
                self.tr("Orange: what the answer comes from")
                if answer.heat.any()
                else self.tr("No place stands out: the answer comes from all of it.")
            )
        said = ", ".join(f"{name} {percent_text(share)}" for share, name in best)
        self.setAccessibleName(f"{self._title}: {said}")


def _lit(picture: NDArray[np.uint8], heat: NDArray[np.float32]) -> QPixmap:
    """Lay orange over what an answer comes from, and darken the rest."""
    share = heat[:, :, None]
    dimmed = picture * (_DARKEST + (1 - _DARKEST) * share)
    lit = dimmed + _STRONGEST * share * (_ORANGE - dimmed)
    return fitted(picture_pixmap(lit.astype("uint8")), _HEAT_SIDE)
