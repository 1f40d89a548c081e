"""The quiet question on the first start: is a tour wanted?"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.text_label import Role, text_label


class TourOffer(Card):
    """A line with two buttons; either sends it away.

    Signals:
        accepted: The person wants the tour.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind=CardKind.NOTE)
        self.setObjectName("tourOffer")
        self.setAccessibleName(self.tr("Guided tour"))
        self.body.setContentsMargins(16, 8, 8, 8)
        words = text_label(
            self.tr("New here? A tour of the window takes one minute."),
            Role.BODY,
            self,
        )
        self.refuse = QPushButton(self.tr("No, thanks"), self)
        self.refuse.setObjectName("refuseTour")
        self.refuse.setToolTip(self.tr("The tour stays in the Help menu."))
        self.refuse.setProperty("kind", "quiet")
        self.accept = QPushButton(self.tr("Show me around"), self)
        self.accept.setObjectName("acceptTour")
        self.accept.setToolTip(self.tr("Start the guided tour."))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, 1)
        row.addWidget(self.refuse)
        row.addWidget(self.accept)
        self.body.addLayout(row)
        self.refuse.clicked.connect(self.hide)
        self.accept.clicked.connect(self._accept)

    @Slot()
    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()
