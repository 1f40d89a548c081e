"""What was loaded for the open project, and what follows from it and from the marks."""
# ruff: noqa: PLC0415 - facts and plans need numpy, which would keep the window waiting before it is seen

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.data.doctor.finding import Checkup, Postponed
    from slimstudio.engine.data.pixels import LoadedImages
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.forecast import Forecast
    from slimstudio.engine.planning.plan import Plan
    from slimstudio.engine.planning.settings import PruningSettings
    from slimstudio.engine.planning.unmoved import Unmoved
    from slimstudio.engine.training.settings import TrainingSettings
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project


@dataclass(frozen=True, eq=False)
class Derived:
    """The plan, its forecast and its idle marks, together with what they were made from."""

    analysis: Analysis
    marks: Marks
    pruning: PruningSettings
    facts: Facts
    plan: Plan
    forecast: Forecast
    unmoved: tuple[Unmoved, ...]


class Derivation:
    """Remembers what it made last: every widget asks, and most edits change little."""

    def __init__(self) -> None:
        self._derived: Derived | None = None
        self._original: tuple[Analysis, Facts, Forecast] | None = None

    def derive(self, analysis: Analysis, project: Project, facts: Facts) -> Derived:
        """Find out what the marks of a project mean for a network, and what is left of it."""
        from slimstudio.engine.planning.forecast import forecast
        from slimstudio.engine.planning.plan import resolve
        from slimstudio.engine.planning.unmoved import unmoved

        marks, pruning = project.marks, project.pruning
        known = self._derived
        if (
            known is None
            or known.analysis is not analysis
            or (known.marks, known.pruning, known.facts) != (marks, pruning, facts)
        ):
            plan = resolve(analysis, marks, allow_inexact=pruning.inexact)
            left = forecast(analysis, plan, pruning, facts)
            whole = unmoved(analysis, marks, plan, pruning)
            known = self._derived = Derived(analysis, marks, pruning, facts, plan, left, whole)
        return known

    def original_cost(self, analysis: Analysis, facts: Facts) -> Forecast:
        """Tell what a network costs while nothing is removed."""
        from slimstudio.engine.planning.forecast import forecast
        from slimstudio.engine.planning.plan import NOTHING

        known = self._original
        if known is None or known[0] is not analysis or known[1] != facts:
            known = self._original = (analysis, facts, forecast(analysis, NOTHING, facts=facts))
        return known[2]


class Loaded(QObject):
    """Holds the network and the images that jobs loaded, and what was found out about them."""

    network_changed = Signal()  # `opened` or `model_problem` is another one
    images_changed = Signal()  # `images` or `images_problem` is another one
    checkup_changed = Signal()  # `checkup` is another one
    facts_changed = Signal()  # what was measured is something else
    forgotten = Signal()  # a network or images are to be loaded again, or others

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedNetwork | None = None
        self._model_problem: Exception | None = None
        self._images: LoadedImages | None = None
        self._images_problem: Exception | None = None
        self._checkup: Checkup | Postponed | None = None
        self._facts: Facts | None = None  # what was measured since the network was opened

    @property
    def opened(self) -> OpenedNetwork | None:
        """The starting network, its layers and its channel groups; None until it is loaded."""
        return self._opened

    @property
    def model_problem(self) -> Exception | None:
        """Why the chosen network could not be opened; None when there is no such problem."""
        return self._model_problem

    @property
    def images(self) -> LoadedImages | None:
        """The decoded images; None until they are loaded."""
        return self._images

    @property
    def images_problem(self) -> Exception | None:
        """Why the chosen images could not be loaded; None when there is no such problem."""
        return self._images_problem

    @property
    def checkup(self) -> Checkup | Postponed | None:
        """What the doctor found in the images' files, or how long that would take."""
        return self._checkup

    def facts(self, training: TrainingSettings, *, taught: bool) -> Facts:
        """Tell what is known about the network's times and memory, and how much there is to train.

        Args:
            training: How it learns.
            taught: Whether an earlier run taught the original, so that this one need not.
        """
        from slimstudio.engine.job.duration import Workload, settled
        from slimstudio.engine.measure.facts import NO_FACTS
        from slimstudio.engine.planning.settings import PruningSettings

        opened = self._opened
        known = self._facts or (opened.facts if opened else NO_FACTS)
        count = len(self._images.dataset.train) if self._images else 0
        learns = opened is not None and bool(opened.network.new_classes)
        if training.is_open:
            seconds = known.training.seconds_per_image if known.training else 0.0
            work = Workload(max(1, count), 0, 1, learns=learns, seconds_per_image=seconds)
            training = settled(training, PruningSettings(), work)
        # One round more is the least that shows that the original gets no better.
        rounds = 2 if training.learn_further else 1
        learn_epochs = rounds * training.learn_epochs if learns and not taught else 0
        tune_epochs = (2 if training.tune_further else 1) * training.tune_epochs
        return known.for_training(count, tune_epochs, learn_epochs)

    def take_network(self, opened: OpenedNetwork) -> None:
        """Show a network that a job opened."""
        self._set_network(opened, None)

    def refuse_network(self, problem: Exception) -> None:
        """Note why the chosen network could not be opened."""
        self._set_network(None, problem)

    def forget_network(self) -> None:
        """Another network is still to come."""
        self._set_network(None, None)
        self.forgotten.emit()

    def take_images(self, images: LoadedImages) -> None:
        """Show images that a job loaded."""
        self._set_images(images, None)

    def refuse_images(self, problem: Exception) -> None:
        """Note why the chosen images could not be loaded."""
        self._set_images(None, problem)

    def forget_images(self) -> None:
        """Other images, or the same in another way, are still to come."""
        self._set_images(None, None)
        self.forgotten.emit()

    def take_checkup(self, checkup: Checkup | Postponed | None) -> None:
        """Show what the doctor found; None while nothing is known."""
        if checkup is not self._checkup:
            self._checkup = checkup
            self.checkup_changed.emit()

    def take_facts(self, facts: Facts) -> None:
        """Forecast with what was measured about the network that is open."""
        self._facts = facts
        self.facts_changed.emit()

    def _set_network(self, opened: OpenedNetwork | None, problem: Exception | None) -> None:
        if (opened, problem) != (self._opened, self._model_problem):
            self._opened, self._model_problem, self._facts = opened, problem, None
            self.network_changed.emit()

    def _set_images(self, images: LoadedImages | None, problem: Exception | None) -> None:
        if (images, problem) != (self._images, self._images_problem):
            self._images, self._images_problem = images, problem
            self.images_changed.emit()
