"""SlimStudio's own loop, lap by lap."""

from collections.abc import Callable

from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.events import EpochFinished, Event, Noted, Phase
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.stage import TrainingStage
from tests.benchmarks.training.case import Case
from tests.benchmarks.training.clock import Clock


class Laps:
    """A control that takes the time of each epoch, and does something else between them.

    Args:
        between: What to do after an epoch, off the clock; it is given the number of epochs done.
    """

    def __init__(self, between: Callable[[int], None]) -> None:
        self.laps: list[Clock] = []
        self.notes: list[str] = []
        self._between = between
        self._clock = Clock()
        self._clock.start()

    def report(self, event: Event) -> None:
        """Take the time when an epoch ends."""
        if isinstance(event, Noted):
            self.notes.append(str(event.message))
        if isinstance(event, EpochFinished):
            self._clock.stop()
            self.laps.append(self._clock)
            self._between(len(self.laps))
            self._clock = Clock()
            self._clock.start()

    def check(self) -> None:
        """Go on."""


def train(
    case: Case,
    dataset: Dataset,
    settings: TrainingSettings,
    between: Callable[[int], None] = lambda _epoch: None,
) -> Laps:
    """Train as the case says; what is done before the first epoch counts to it."""
    network = case.network()
    stage = TrainingStage(Phase.TUNE, case.epochs, frozen=case.frozen(network))
    laps = Laps(between)
    fine_tune(network, dataset, case.preprocessing, settings, stage, laps)
    return laps
