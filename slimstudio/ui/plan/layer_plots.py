"""What is known about the channels of the selected layer, as pictures with words."""

from functools import cached_property, partial

import numpy as np
from numpy import float64
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.channels.group import Group
from slimstudio.engine.marks import TRAIN
from slimstudio.session.opened import OpenedNetwork
from slimstudio.ui.deferred import deferred
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plots.small_plots import ImportancePlot, SensitivityPlot
from slimstudio.ui.tasks import planning
from slimstudio.ui.tree.tree_state import TreeState
from slimstudio.ui.widgets.text_label import Role, text_label

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


class LayerPlots(QWidget):
    """Shows how much the channels of one layer matter, and what was measured about them.

    Args:
        document: The open project.
        scores: How much each channel matters.
        parent: Qt's parent.
    """

    def __init__(
        self, document: Document, scores: ChannelScores, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("layerPlots")
        self._document = document
        self._scores = scores
        self._name = ""
        self._state: TreeState | None = None
        self.title = text_label(self.tr("How much its channels matter"), Role.CAPTION, self)
        self.words = text_label("", Role.CAPTION, self)
        self.words.setWordWrap(True)
        self.look = QPushButton(self.tr("Judge by your images, as the run will"), self)
        self.look.setObjectName("judgeByImages")
        self.look.setProperty("kind", "quiet")
        self.look.setToolTip(
            plain_tip(
                self.tr(
                    "Takes longer: it looks at some hundred images, and at how well "
                    "channels can be "
                    "made up for by others."
                )
            )
        )
        self.look.clicked.connect(scores.judge_as_the_run)
        self.lost = text_label(self.tr("Accuracy it was found to cost"), Role.CAPTION, self)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for part in (self.title, self.words, self.look):
            rows.addWidget(part)
        rows.addSpacing(4)
        rows.addWidget(self.lost)
        scores.changed.connect(self._show)
        self.hide()

    # Plots take long to make, and the screen should not wait for what it does not show yet.

    @cached_property
    def importance(self) -> ImportancePlot:
        """How much each channel matters; made when it is first shown."""
        plot = ImportancePlot(self)
        self._rows.insertWidget(self._rows.indexOf(self.title) + 1, plot)
        return plot

    @cached_property
    def sensitivity(self) -> SensitivityPlot:
        """What removing channels was found to cost; made when it is first shown."""
        plot = SensitivityPlot(self)
        self._rows.addWidget(plot)
        return plot

    def show_layer(self, name: str, state: TreeState) -> None:
        """Show another layer, by name; "" for none."""
        self._name, self._state = name, state
        holder = self.parentWidget()
        if holder is not None and holder.isVisible() and self._groups():
            self._scores.want()
        self._show()

    def _groups(self) -> tuple[Group, ...]:
        opened = self._document.opened
        return opened.analysis.groups_of(self._name) if opened and self._name else ()

    @Slot()
    def _show(self) -> None:
        """Show what is known by now, and nothing where that is nothing."""
        groups, scores = self._groups(), self._scores.scores
        losses = self._state.losses.get(self._name, ()) if self._state else ()
        judged = bool(groups) and scores is not None
        shown: tuple[tuple[QWidget, bool], ...] = (
            (self.title, judged),
            (self.words, judged),
            (self.look, judged and self._offers()),
            (self.lost, bool(losses)),
        )
        for part, visible in shown:
            part.setVisible(visible)
        for name, visible in (("importance", judged), ("sensitivity", bool(losses))):
            if visible or name in vars(self):
                getattr(self, name).setVisible(visible)
        if groups and scores is not None:
            self._show_importance(groups, scores)
        if losses:
            mark = self._document.project.marks.get(self._name, TRAIN)
            self.sensitivity.show_losses(losses, mark.ratio)
        self.setVisible(judged or bool(losses))

    def _show_importance(self, groups: tuple[Group, ...], scores: NDArray[np.float64]) -> None:
        channels = np.unique(np.concatenate([group.channels for group in groups]))
        before, after = (self._state.channels if self._state else {}).get(self._name, (0, 0))
        leaving = min(before - after, channels.size)
        self.importance.show_scores(scores[channels], leaving)
        self.words.setText(self._sentence(leaving, channels.size))

    def _offers(self) -> bool:
        return self._scores.can_look_at_images and not self._scores.running

    def _sentence(self, leaving: int, whole: int) -> str:
        by = (
            self.tr("Judged by the size of weights.")
            if self._scores.criterion == BY_WEIGHTS
            else self.tr("Judged as the run will.")
        )
        if not leaving:
            return by
        words = self.tr("{count} of {whole} leave: those that matter least, in orange.")
        return f"{words.format(count=leaving, whole=whole)} {by}"
