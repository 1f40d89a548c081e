"""The first screen: what this is for, and three ways to begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.inputs import thumbnails
from slimstudio.ui.theme import theme
from slimstudio.ui.tour.tour_offer import TourOffer
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.empty_state import EmptyState
from slimstudio.ui.widgets.icons import app_icon, pixmap, themed_icon
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_WIDTH = 720
_PICTURE = 40


class WelcomePanel(QWidget):
    """Says what SlimStudio does, and offers the sample, a new project, and earlier ones."""

    sample_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(str)  # path of a project file
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
        self.recent = QListWidget(self)
        self.recent.setObjectName("recentProjects")
        self.recent.setAccessibleName(self.tr("Recent projects"))
        self.recent.setProperty("plain", "true")
        self.recent.setIconSize(QSize(_PICTURE, _PICTURE))
        self.recent.itemActivated.connect(self._ask_for_recent)
        self.recent.itemClicked.connect(self._ask_for_recent)
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

    def show_recent(self, paths: Sequence[str]) -> None:
        """List project files, the latest first."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, path)
            self._describe(item, Path(path))
            self.recent.addItem(item)
        self.recent.setVisible(bool(paths))
        self.no_recent.setVisible(not paths)

    def _describe(self, item: QListWidgetItem, path: Path) -> None:
        """Show a picture of what the project learns from; tell where its file is gone."""
        if path.exists():
            picture = thumbnails.find(path)
            shown = picture or pixmap("images", theme.current.muted, _PICTURE)
            item.setText(f"{path.stem}\n{path.parent}")
            item.setToolTip(str(path))
        else:
            shown = pixmap("warning", theme.current.warning, _PICTURE)
            item.setText(self.tr("{name} (missing)").format(name=path.stem) + f"\n{path.parent}")
            item.setForeground(QColor(theme.current.muted))
            item.setToolTip(self.tr("{path} is not there any more.").format(path=path))
        item.setIcon(QIcon(shown))

    def _place(self) -> None:
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
                "Pick a network, show it your photographs, and SlimStudio removes what it does "
                "not need. Everything happens on this computer."
            ),
            Role.MUTED,
            self,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for button in (self.sample, self.new, self.open):
            explained = QVBoxLayout()
            explained.setSpacing(8)
            explained.addWidget(button)
            caption = text_label(button.toolTip(), Role.CAPTION, self)
            caption.setWordWrap(True)
            caption.setAlignment(Qt.AlignmentFlag.AlignTop)
            explained.addWidget(caption, 1)
            buttons.addLayout(explained, 1)
        card = Card(self.tr("Recent projects"), self)
        card.setMaximumHeight(384)
        card.body.addWidget(self.recent)
        card.body.addWidget(self.no_recent)

        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addStretch(1)
        rows.addWidget(logo)
        rows.addWidget(promise)
        rows.addWidget(detail)
        rows.addSpacing(8)
        rows.addLayout(buttons)
        rows.addWidget(self.tour_offer)
        rows.addSpacing(8)
        rows.addWidget(card, 20)
        rows.addStretch(1)
        centred = QHBoxLayout(self)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)

    def _button(self, name: str, icon: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setProperty("large", "true")
        button.setIconSize(QSize(20, 20))
        themed_icon(button, icon)
        return button

    @Slot()
    def _refresh(self) -> None:
        for button in (self.sample, self.new, self.open, self.recent):
            button.setEnabled(not self._jobs.locked)

    @Slot(QListWidgetItem)
    def _ask_for_recent(self, item: QListWidgetItem) -> None:
        self.recent_requested.emit(item.data(Qt.ItemDataRole.UserRole))
