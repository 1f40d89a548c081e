"""What is known about a training run so far, collected from its events for plots and files."""

import csv
import io
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.events import (
    BatchTrained,
    EpochFinished,
    Event,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)

COLUMNS = ("kind", "phase", "epoch", "loss", "accuracy")


class MetricCurve:
    """Points (epoch, loss, accuracy) that grow by appending, readable as arrays without copying."""

    def __init__(self) -> None:
        self._points: NDArray[np.float64] = np.empty((3, 256))
        self._count = 0

    def __len__(self) -> int:
        """Count the points."""
        return self._count

    def append(self, epoch: float, loss: float, accuracy: float) -> None:
        """Add a point behind the others."""
        if self._count == self._points.shape[1]:
            # A fresh array: views that a plot still holds keep showing what they showed.
            self._points = np.concatenate((self._points, np.empty_like(self._points)), axis=1)
        self._points[:, self._count] = epoch, loss, accuracy
        self._count += 1

    def interrupt(self, epoch: float) -> None:
        """End the line, if one was begun: what follows belongs to another network."""
        if self._count:
            self.append(epoch, np.nan, np.nan)

    @property
    def epochs(self) -> NDArray[np.float64]:
        """Positions on the epoch axis, ascending; float64 [points]."""
        return self._points[0, : self._count]

    @property
    def losses(self) -> NDArray[np.float64]:
        """Mean cross-entropies; NaN where the line is interrupted; float64 [points]."""
        return self._points[1, : self._count]

    @property
    def accuracies(self) -> NDArray[np.float64]:
        """Shares of right answers, 0 to 1; NaN where the line is interrupted; float64 [points]."""
        return self._points[2, : self._count]

    def latest(self) -> tuple[float, float] | None:
        """Give loss and accuracy of the last point; None where there is none."""
        known = np.flatnonzero(np.isfinite(self.losses))
        if not known.size:
            return None
        return float(self.losses[known[-1]]), float(self.accuracies[known[-1]])

    def nearest(self, epoch: float, reach: float) -> tuple[float, float] | None:
        """Find the point closest to a position.

        Args:
            epoch: The position.
            reach: How far the point may be, in epochs.

        Returns:
            Its loss and accuracy; None where no point lies within reach.
        """
        if not self._count:
            return None
        right = int(np.searchsorted(self.epochs, epoch))
        around = [
            index
            for index in range(max(0, right - 2), min(self._count, right + 2))
            if np.isfinite(self.losses[index]) and abs(self.epochs[index] - epoch) <= reach
        ]
        if not around:
            return None
        best = min(around, key=lambda index: abs(self.epochs[index] - epoch))
        return float(self.losses[best]), float(self.accuracies[best])


@dataclass
class Span:
    """The stretch of the epoch axis that a training phase covers so far."""

    phase: Phase
    start: float
    end: float


@dataclass(frozen=True)
class LogLine:
    """Something worth telling a person.

    Args:
        seconds: How long after the run began it happened; None where nobody knows any more.
        event: What happened.
    """

    seconds: float | None
    event: PhaseStarted | EpochFinished | Measured | Noted


class TrainingRecord:
    """Collects a run's events in the form in which they are drawn.

    Args:
        clock: Returns seconds from any origin; None for a run that is over.
        before: Seconds that the run took before it was interrupted.
        labelled: Whether somebody said what the images show; else accuracies are agreements with
            the original.
    """

    def __init__(
        self,
        clock: Callable[[], float] | None = time.monotonic,
        before: float = 0.0,
        *,
        labelled: bool = True,
    ) -> None:
        self.labelled = labelled
        self._clock = clock
        self._before = before
        self._began = clock() if clock else 0.0
        self._rows: list[tuple[str, Phase, float, float, float]] = []
        self._validated: Phase | None = None  # phase of the last point of `validation`
        self.batches = MetricCurve()
        self.training = MetricCurve()
        self.validation = MetricCurve()
        self.spans: list[Span] = []
        self.log: list[LogLine] = []
        self.phase: Phase | None = None
        self.progress: Progress | None = None
        self.baseline: float | None = None  # accuracy of the original, 0 to 1
        self.epoch = 0.0

    @classmethod
    def of(cls, events: Iterable[Event], *, labelled: bool = True) -> "TrainingRecord":
        """Collect the events of a run that is over."""
        record = cls(clock=None, labelled=labelled)
        for event in events:
            record.add(event)
        return record

    def add(self, event: Event) -> None:
        """Take in one event."""
        if not isinstance(event, Progress | BatchTrained):
            self.log.append(LogLine(self.seconds, event))
        match event:
            case PhaseStarted(phase=phase):
                self.phase = phase
                self.progress = None
            case Progress():
                self.progress = event
            case BatchTrained():
                self._cover(event.phase, event.epoch)
                self._point("batch", event.phase, event.epoch, event.loss, event.accuracy)
            case EpochFinished(phase=phase, epoch=epoch):
                self._cover(phase, epoch)
                self._bridge(event)
                self._point("training", phase, epoch, event.train_loss, event.train_accuracy)
                self._point(
                    "validation", phase, epoch, event.validation_loss, event.validation_accuracy
                )
            case Measured(phase=phase, epoch=epoch):
                self._measured(event)
                self._point(
                    "measured", phase, epoch, event.validation_loss, event.validation_accuracy
                )

    @property
    def seconds(self) -> float | None:
        """Seconds since the run began; None for one that is over."""
        return self._before + self._clock() - self._began if self._clock else None

    @property
    def phases(self) -> list[Phase]:
        """The stages that began, in order."""
        return [line.event.phase for line in self.log if isinstance(line.event, PhaseStarted)]

    def csv(self) -> str:
        """Write all points as a table with a header, one row per point, accuracy from 0 to 1."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(COLUMNS)
        for kind, phase, *numbers in self._rows:
            writer.writerow((kind, phase.value, *(f"{number:.6g}" for number in numbers)))
        return text.getvalue()

    def _point(self, kind: str, phase: Phase, epoch: float, loss: float, accuracy: float) -> None:
        self._rows.append((kind, phase, epoch, loss, accuracy))
        self.epoch = max(self.epoch, epoch)
        curves = {"batch": self.batches, "training": self.training, "validation": self.validation}
        if kind in curves:
            curves[kind].append(epoch, loss, accuracy)
        if kind == "validation":
            self._validated = phase

    def _bridge(self, event: EpochFinished) -> None:
        """Lead the line of batches through an epoch whose batches nobody knows any more.

        A run that goes on tells again how its epochs ended, and nothing of single batches.
        """
        epochs = self.batches.epochs
        if self._clock is not None and (not epochs.size or epochs[-1] <= event.epoch - 1):
            self.batches.append(event.epoch, event.train_loss, event.train_accuracy)

    def _cover(self, phase: Phase, epoch: float) -> None:
        """Stretch the phase's span, or begin one where the last one ended."""
        if not self.spans or self.spans[-1].phase is not phase:
            start = self.spans[-1].end if self.spans else 0.0
            self.spans.append(Span(phase, start, start))
            for curve in (self.batches, self.training):
                curve.interrupt(start)
            if self._validated is not Phase.REPAIR:
                self.validation.interrupt(start)
        self.spans[-1].end = max(self.spans[-1].end, epoch)

    def _measured(self, event: Measured) -> None:
        if event.phase is Phase.BASELINE:
            self.baseline = event.validation_accuracy
        elif event.phase is Phase.REPAIR:
            # The compact network's line begins here, and is not joined to the original's.
            self.validation.interrupt(event.epoch)
            self.validation.append(event.epoch, event.validation_loss, event.validation_accuracy)
            self._validated = Phase.REPAIR
