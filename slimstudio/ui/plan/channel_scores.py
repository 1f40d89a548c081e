"""How much each channel of the network matters: judged in the background, and remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from slimstudio.ui.deferred import deferred
from slimstudio.ui.tasks import planning

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

BY_WEIGHTS = "l2"  # takes a moment, and no images


class ChannelScores(QObject):
    """Judges all channels at once, so that going from layer to layer costs nothing.

    Weights are judged as soon as somebody wants to know and nothing else is going on. Judging by
    images, as a run does, takes longer and is for the person to ask for.

    Signals:
        changed: There are other scores, or none any more.
    """

    changed = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._found: dict[str, NDArray[float64]] = {}
        self._judged: OpenedNetwork | None = None
        self._wanted = False
        self._running = ""
        self._deferred = deferred(self, self._begin)
        document.network_changed.connect(self._forget)
        document.images_changed.connect(self._forget_images)
        jobs.finished.connect(self._try_again)

    @property
    def criterion(self) -> str:
        """By what the scores are: as the run will judge, where that was asked for."""
        asked = self._document.project.pruning.criterion
        return asked if asked in self._found else BY_WEIGHTS

    @property
    def scores(self) -> NDArray[float64] | None:
        """A value for each channel, [channel_count]; None before they are judged."""
        return self._found.get(self.criterion)

    @property
    def running(self) -> bool:
        """Whether channels are being judged now."""
        return bool(self._running)

    @property
    def can_look_at_images(self) -> bool:
        """Whether the run will judge in another way than the scores do now, and could do so now."""
        asked = self._document.project.pruning.criterion
        return asked not in self._found and self._document.images is not None

    def want(self) -> None:
        """Judge by weights, as soon as nothing else is going on."""
        if self._document.opened is not None and BY_WEIGHTS not in self._found:
            self._wanted = True
            self._deferred.start()

    def judge_as_the_run(self) -> None:
        """Judge by what the run will judge by."""
        if self.can_look_at_images and not self._jobs.locked:
            self._start(self._document.project.pruning.criterion)

    @Slot()
    def _try_again(self) -> None:
        if self._wanted:
            self._deferred.start()

    @Slot()
    def _begin(self) -> None:
        if self._wanted and not self._jobs.busy and self._document.opened is not None:
            self._wanted = False
            self._start(BY_WEIGHTS)

    def _start(self, criterion: str) -> None:
        document, opened = self._document, self._document.opened
        if opened is None:
            return
        self._running, self._judged = criterion, opened
        work = partial(
            planning.judge_channels, document.project, opened, document.images, criterion
        )
        self._jobs.start(
            self.tr("Judging the channels"),
            work,
            partial(self._take, opened, criterion),
            self._give_up,
            self._stop,
            disposable=True,
        )
        self.changed.emit()

    def _take(self, opened: OpenedNetwork, criterion: str, found: NDArray[float64]) -> None:
        self._running = ""
        if self._document.opened is opened:
            self._found[criterion] = found
            self.changed.emit()

    def _give_up(self, _problem: Exception) -> None:
        """Go without: a network that cannot be judged is refused, with the reason, by the run."""
        self._stop()

    def _stop(self) -> None:
        self._running = ""
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._found.clear()
        self._wanted = False
        if self._running and self._judged is not self._document.opened:
            self._jobs.stop()
        self.changed.emit()

    @Slot()
    def _forget_images(self) -> None:
        self._found = {name: found for name, found in self._found.items() if name == BY_WEIGHTS}
        self.changed.emit()
