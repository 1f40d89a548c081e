"""The networks to choose from, and what they start from."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from slimstudio.ui.inputs.network_list import NetworkList
from slimstudio.ui.inputs.network_tiles import NetworkTiles
from slimstudio.ui.inputs.picking import pick_architecture, pick_pretrained
from slimstudio.ui.inputs.start_choice import StartChoice, ask_to_download
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tasks import networks
from slimstudio.ui.theme import set_property
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.screen import EmptyState, ViewSwitch

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.sources.weights.pretrained import Offer
    from slimstudio.session.tasks.networks import ListedNetwork
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

# Its trained values come with SlimStudio, so it learns a person's classes on any computer.
FIRST_CHOICE = "tf_efficientnet_lite0"

_RECOMMENDED, _ALL = 0, 1


class NetworkPicker(Card):
    """Lists the catalogue's networks, and puts the one that is picked into the project.

    Signals:
        weights_folder_picked: The folder where weight files are looked for from now on.
    """

    weights_folder_picked = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Networks to choose from"))
        self.setObjectName("networkPicker")
        self._document = document
        self._jobs = jobs
        self._listed = False
        self._suggested = ""
        self.tiles = NetworkTiles(self)
        self.networks = NetworkList(self)
        self.views = ViewSwitch(
            (
                (
                    "recommendedView",
                    self.tr("Recommended"),
                    self.tr("A few networks for every purpose."),
                ),
                (
                    "allView",
                    self.tr("All networks"),
                    self.tr("Search every network by name, size and computation."),
                ),
            ),
            self,
        )
        self.waiting = EmptyState(
            "model",
            self.tr("Looking up the networks…"),
            self.tr("This takes a moment after the start."),
            parent=self,
        )
        self.choices = QStackedWidget(self)
        for view in (self.waiting, self.tiles, self.networks):
            self.choices.addWidget(view)
        self.start = StartChoice(self)
        self.use = QPushButton(self.tr("Use this network"), self)
        self.use.setObjectName("useNetwork")
        self.body.addWidget(self.views)
        self.body.addWidget(self.choices, 1)
        self.body.addWidget(self.start)
        self.body.addWidget(self.use)
        self._connect()
        self._refresh()

    @property
    def current(self) -> str:
        """Name of the selected network; "" for none."""
        shown = self.networks if self.views.current == _ALL else self.tiles
        return shown.current

    def select(self, name: str) -> None:
        """Select a network, and show the view that it is in."""
        self.tiles.select(name)
        self.networks.select(name)
        # Every network is in the longer list, so that a person who is there stays there.
        if name and self._listed and name not in self.tiles.tiles:
            self.views.choose(_ALL)
        self._refresh()

    def focus_first(self) -> None:
        """Put the keys where the choice is made."""
        tile = self.tiles.tiles.get(self.tiles.current)
        if self.views.current == _ALL:
            self.networks.search.setFocus()
        elif tile is not None:
            tile.setFocus()
        else:
            self.views.buttons[_RECOMMENDED].setFocus()

    def _connect(self) -> None:
        document, jobs = self._document, self._jobs
        self.networks.selected.connect(self._refresh)
        self.networks.activated.connect(self._pick)
        self.tiles.selected.connect(self._follow_tile)
        self.tiles.activated.connect(self._pick)
        self.tiles.timing_requested.connect(self._time)
        self.views.chosen.connect(self._show_view)
        self.start.changed.connect(self._refresh)
        self.start.folder_requested.connect(self._choose_folder)
        self.use.clicked.connect(self._pick_selected)
        document.project_changed.connect(self._refresh)
        document.project_opened.connect(self.networks.search.clear)
        document.network_changed.connect(self._refresh)
        document.network_changed.connect(self._select_picked)
        jobs.started.connect(self._refresh)
        jobs.finished.connect(self._refresh)
        # Queued: the callbacks of the job that ended come first, and may start another one.
        jobs.finished.connect(self._ask_for_list, Qt.ConnectionType.QueuedConnection)

    def suggest(self, name: str) -> None:
        """Select an architecture where nothing else is selected or picked."""
        self._suggested = name
        self._select_picked()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the list when it is first needed: that imports torch."""
        super().showEvent(event)
        self._ask_for_list()

    @Slot()
    def _ask_for_list(self) -> None:
        if self._listed or self._jobs.busy or not self.isVisible():
            return  # `finished` of what is running now brings us back
        self._jobs.start(
            self.tr("Looking up the networks"), _list_networks, self._show_list, disposable=True
        )

    def _show_list(self, found: tuple[ListedNetwork, ...]) -> None:
        self._listed = True
        self.tiles.show_networks(found)
        self.networks.show_networks(found)
        self.views.buttons[_ALL].setText(self.tr("All networks ({n})").format(n=len(found)))
        self._show_view()
        self._select_picked()

    @Slot()
    def _show_view(self) -> None:
        if self._listed:
            chosen_all = self.views.current == _ALL
            self.choices.setCurrentWidget(self.networks if chosen_all else self.tiles)
        self._refresh()

    @Slot(str)
    def _follow_tile(self, name: str) -> None:
        """Let both views show the same, where both have it."""
        self.networks.select(name)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        name = self.current
        offer = networks.offered(name) if name else None
        picked = self._document.project.model
        own = Path(picked.weights).name if picked and not picked.architecture else ""
        self.start.show_offer(name, offer, own)
        self.use.setText(
            self.tr("Use {name}").format(name=name) if name else self.tr("Use this network")
        )
        # One primary button at a time: once there is a model, the one that leads on.
        set_property(self.use, "kind", "" if picked else "primary")
        reason = self._why_not(name, offer)
        self.use.setEnabled(not reason)
        tip = (
            self.tr("Start from this network, with what it has learned already.")
            if self.start.pretrained.isChecked()
            else self.tr("Start from this network, with random values.")
        )
        self.use.setToolTip(plain_tip(reason or tip))
        self.tiles.time.setEnabled(not self._jobs.locked)

    def _why_not(self, name: str, offer: Offer | None) -> str:
        """Say why the network cannot be used now; "" where it can."""
        if self._jobs.locked:
            return self.tr("Stop the work that is going on first.")
        if not name:
            return self.tr("Select a network in the list first.")
        learned = self.start.pretrained.isChecked()
        if learned and offer is None:
            return self.tr("Nobody publishes trained values for it.")
        picked = self._document.project.model
        file = offer.weights.file_name if offer and learned else ""
        if picked and (picked.architecture, Path(picked.weights).name) == (name, file):
            return self.tr("This network is picked already.")
        return ""

    @Slot()
    def _select_picked(self) -> None:
        model = self._document.project.model
        if model:
            # A file of one's own is none of these, whatever network it holds.
            self.select(model.architecture)
        elif self._suggested and not self.current:
            self.select(self._suggested)

    @Slot()
    def _pick_selected(self) -> None:
        if name := self.current:
            self._pick(name)

    @Slot(str)
    def _pick(self, name: str) -> None:
        if self._jobs.locked:
            return
        if not self.start.pretrained.isChecked():
            pick_architecture(self._document, name)
            return
        offer = networks.offered(name)
        if offer is None:
            return
        missing = offer.path is None
        downloaded = missing and offer.weights.downloadable
        if downloaded and not ask_to_download(self, offer):
            return
        self._jobs.start(
            (self.tr("Downloading {name}") if missing else self.tr("Checking {name}")).format(
                name=offer.weights.file_name
            ),
            partial(networks.fetch, name, may_download=downloaded),
            partial(pick_pretrained, self._document, name),
            partial(self._tell_missing, name, offer),
            resumable=downloaded,
        )

    def _tell_missing(self, name: str, offer: Offer, error: Exception) -> None:
        """Say why the values are not here, with every way out."""
        clipboard = QGuiApplication.clipboard()
        ways = (
            ("copyLink", self.tr("Copy link"), partial(clipboard.setText, offer.weights.url)),
            ("chooseWeightsFolder", self.tr("Choose a folder…"), self._choose_folder),
            (
                "startRandomly",
                self.tr("Start from random values"),
                partial(pick_architecture, self._document, name),
            ),
        )
        show_error(self, error, ways=() if offer.weights.package else ways)

    @Slot()
    def _time(self) -> None:
        if not self._jobs.locked:
            self._jobs.start(
                self.tr("Timing the recommended networks"),
                networks.time_recommended,
                self._show_times,
                disposable=True,
            )

    def _show_times(self, times: dict[str, float]) -> None:
        tiles = self.tiles.tiles
        for name in times.keys() & tiles.keys():
            tiles[name].show_network(replace(tiles[name].network, latency_ms=times[name]))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the folder with weight files"), str(Path.home())
        )
        if folder:
            self.weights_folder_picked.emit(folder)
            self._refresh()


def _list_networks(_control: Control) -> tuple[ListedNetwork, ...]:
    return networks.listed()
