"""A problem, told in the place where it can be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.error_dialog import show_error
from slimstudio.ui.widgets.error_words import error_words
from slimstudio.ui.widgets.text_label import Role, text_label


class ProblemCard(Card):
    """What happened, why, and the way out; hidden while there is no problem.

    Args:
        button: Label of a button that asks to try again; "" for none.
        parent: Qt's parent.
    """

    retry_requested = Signal()

    def __init__(self, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind=CardKind.PROBLEM)
        self.setObjectName("problemCard")
        self.heading.setWordWrap(True)
        self.heading.show()
        self.why = text_label("", Role.BODY, self)
        self.remedy = text_label("", Role.BODY, self)
        for label in (self.heading, self.why, self.remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.why)
        self.body.addWidget(self.remedy)
        self._problem: BaseException | None = None
        self.button = QPushButton(button, self)
        self.button.setObjectName("retry")
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.retry_requested)
        self.details = QPushButton(self.tr("Details…"), self)
        self.details.setObjectName("problemDetails")
        self.details.setToolTip(self.tr("Show what a report of this fault needs."))
        self.details.clicked.connect(self._show_details)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.details)
        row.addStretch()
        self.body.addLayout(row)
        self.hide()

    def show_problem(self, error: BaseException | None) -> None:
        """Tell a problem, or hide when there is none."""
        self._problem = error
        self.setVisible(error is not None)
        if error is None:
            return
        words = error_words(error)
        self.heading.setText(words.what)
        self.why.setText(words.why)
        self.why.setVisible(bool(words.why))
        self.remedy.setText(words.remedy)
        self.remedy.setVisible(bool(words.remedy))
        self.details.setVisible(bool(words.details))
        self.setAccessibleName(words.what)

    @Slot()
    def _show_details(self) -> None:
        if self._problem is not None:
            show_error(self.window(), self._problem)
