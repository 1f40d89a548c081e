"""The first screen: what this is for, and three ways to begin."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.welcome.recent_list import RecentList
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import app_icon, themed_icon
from slimstudio.ui.widgets.screen import EmptyState
from slimstudio.ui.widgets.text_label import Role, text_label

_WIDTH = 720


class WelcomePanel(QWidget):
    """Says what SlimStudio does, and offers the sample, a new project, and earlier ones."""

    sample_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(str)  # path of a project file
    look_requested = Signal(str)  # path of a project file that is not where it was
    pin_requested = Signal(str, bool)  # path of a project file, and whether it stays on top
    forget_requested = Signal(object)  # paths (tuple) that should not be listed any more
    tour_requested = Signal()

    def __init__(self, _document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePanel")
        self._jobs = jobs
        self.sample = self._button(
            "openSample",
            "play",
            self.tr("Open the sample"),
            self.tr(
                "Real handwritten digits and a small network: try everything in three minutes."
            ),
        )
        self.sample.setProperty("kind", "primary")
        themed_icon(self.sample, "play", "on_accent")
        self.new = self._button(
            "newProject",
            "new",
            self.tr("New project"),
            self.tr("Start with your own network and photographs."),
        )
        self.open = self._button(
            "openProject", "open", self.tr("Open…"), self.tr("Go on with a saved project.")
        )
        self.sample.clicked.connect(self.sample_requested)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        self.recent = RecentList(self)
        self.recent.chosen.connect(self.recent_requested)
        self.recent.look_requested.connect(self.look_requested)
        self.recent.pin_requested.connect(self.pin_requested)
        self.recent.forget_requested.connect(self.forget_requested)
        self.forget = QPushButton(self.tr("Remove the missing ones"), self)
        self.forget.setObjectName("forgetMissing")
        self.forget.setProperty("kind", "quiet")
        self.forget.setToolTip(self.tr("Take projects whose files are gone off this list."))
        self.forget.clicked.connect(self._forget_missing)
        self.no_recent = EmptyState(
            "",
            self.tr("No projects yet"),
            self.tr("Projects that you save are listed here. You can also drop one on the window."),
            parent=self,
        )
        self.tour_offer = TourOffer(self)
        self.tour_offer.accepted.connect(self.tour_requested)
        self.tour_offer.hide()
        self.setFocusProxy(self.sample)
        self._place()
        jobs.started.connect(self._refresh)
        jobs.finished.connect(self._refresh)
        self.show_recent(())

    def offer_tour(self) -> None:
        """Ask whether a look around is wanted; the question goes away with its answer."""
        self.tour_offer.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again which projects are there: files come and go meanwhile."""
        super().showEvent(event)
        self.show_recent(self.recent.paths)

    def show_recent(self, paths: Sequence[str], pinned: Collection[str] | None = None) -> None:
        """List project files.

        Args:
            paths: The latest first.
            pinned: Those that stay on top; as before when None.
        """
        self.recent.show_projects(paths, pinned)
        self.forget.setVisible(bool(self.recent.missing))
        self.recent.setVisible(bool(paths))
        self.no_recent.setVisible(not paths)

    def _place(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addStretch(1)
        rows.addLayout(self._build_promise())
        rows.addSpacing(8)
        rows.addLayout(self._build_ways())
        rows.addWidget(self.tour_offer)
        rows.addSpacing(8)
        rows.addWidget(self._build_recent(), 20)
        rows.addStretch(1)
        centred = QHBoxLayout(self)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)

    def _build_promise(self) -> QLayout:
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        promise = text_label(
            self.tr("Make your image classifier small and fast, and prove that it still works."),
            Role.DISPLAY,
            self,
        )
        promise.setWordWrap(True)
        detail = text_label(
            self.tr(
                "Begin with the sample: it shows the whole job in three minutes, and nothing "
                "leaves this computer."
            ),
            Role.MUTED,
            self,
        )
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(promise)
        words.addWidget(detail)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(logo, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _build_ways(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in (self.sample, self.new, self.open):
            explained = QVBoxLayout()
            explained.setSpacing(8)
            explained.addWidget(button)
            caption = text_label(button.toolTip(), Role.CAPTION, self)
            caption.setWordWrap(True)
            caption.setAlignment(Qt.AlignmentFlag.AlignTop)
            explained.addWidget(caption, 1)
            row.addLayout(explained, 1)
        return row

    def _build_recent(self) -> QWidget:
        name = self.recent.accessibleName()
        head = QHBoxLayout()
        head.addWidget(text_label(name, Role.HEADING, self), 1)
        head.addWidget(self.forget)
        card = Card(parent=self)
        card.setAccessibleName(name)
        card.setMaximumHeight(384)
        card.body.setContentsMargins(16, 12, 16, 12)
        card.body.addLayout(head)
        card.body.addWidget(self.recent)
        card.body.addWidget(self.no_recent)
        return card

    def _button(self, name: str, icon: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleDescription(tip)
        button.setProperty("large", "true")
        button.setIconSize(QSize(20, 20))
        themed_icon(button, icon)
        return button

    @Slot()
    def _refresh(self) -> None:
        for button in (self.sample, self.new, self.open, self.recent, self.forget):
            button.setEnabled(not self._jobs.locked)

    @Slot()
    def _forget_missing(self) -> None:
        self.forget_requested.emit(self.recent.missing)


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
