"""How long a run takes: foretold before it starts, and corrected while it goes on."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from slimstudio.engine.events import Event, Phase, PhaseStarted, Progress
from slimstudio.engine.job.stages import heals
from slimstudio.engine.reconstruction.healing_work import (
    FEWEST_HEALED,
    HEALING_BATCH,
    steps_for,
)
from slimstudio.ui.run.run_preview import stages_of_run
from slimstudio.ui.widgets.number_text import about_duration_text

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate

_FORWARD = 1 / 3  # of a training step
_PRUNING_S, _TIMING_S = 3.0, 30.0  # of networks of any size, about


def expected_seconds(document: Document) -> dict[Phase, float]:
    """Foretell how long each stage of a run takes; nothing where this computer was not timed."""
    work, images, opened = document.facts.training, document.images, document.opened
    before, after = document.original_cost, document.forecast
    if None in (work, images, opened, before, after):
        return {}
    assert work is not None
    assert images is not None
    assert before is not None
    assert after is not None
    one = work.seconds_per_image
    learning, judging = len(images.dataset.train), len(images.dataset.validation)
    share = after.macs / before.macs if before.macs else 1.0
    project = document.project
    epoch_s = one * (learning + _FORWARD * judging)
    taught_s = epoch_s * share + (one * _FORWARD * learning if project.training.distillation else 0)
    epochs = Counter[Phase]()
    for stage in stages_of_run(document):
        if stage.phase is not Phase.LEARN or stage.of[0] <= 2:  # see `likely_epochs`
            epochs[stage.phase] += stage.epochs
    judge_s = one * _FORWARD * judging
    calibration_s = one * min(project.pruning.calibration_images, learning)
    healing_s = 0.0
    if heals(project.training, project.pruning, labelled=images.dataset.labelled):
        seen = min(project.pruning.calibration_images, learning)
        shown = HEALING_BATCH * steps_for(seen, before.macs) if seen >= FEWEST_HEALED else 0
        healing_s = one * (share + _FORWARD) * shown
    return {
        Phase.LEARN: epochs[Phase.LEARN] * epoch_s,
        Phase.BASELINE: judge_s,
        Phase.SPARSIFY: epochs[Phase.SPARSIFY] * epoch_s,
        Phase.PRUNE: project.pruning.rounds * (_PRUNING_S + calibration_s),
        Phase.REPAIR: project.pruning.rounds * (2 * calibration_s + judge_s * share) + healing_s,
        Phase.TUNE: epochs[Phase.TUNE] * taught_s,
        Phase.COMPARE: _TIMING_S,
    }


class RunClock:
    """Counts a run's seconds, and tells how many are left.

    Args:
        expected: How long each stage takes, in order; empty where nobody knows.
        before: Seconds that the run took before it was interrupted.
        clock: Tells seconds from any origin.
    """

    def __init__(
        self,
        expected: Mapping[Phase, float] | None = None,
        before: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._began = clock() - before
        self._held: float | None = None
        self._expected = dict(expected or {})
        self._phase: Phase | None = None
        self._entered = 0.0
        self._stage_left: tuple[float, float] | None = None  # what was told, and when
        self._told = self._worked = 0.0  # expected and real seconds of the stages that are over

    @property
    def seconds(self) -> float:
        """Seconds since the run began, without those in which it was held."""
        return (self._clock() if self._held is None else self._held) - self._began

    @property
    def stage_seconds(self) -> float:
        """Seconds since the stage began."""
        return self.seconds - self._entered

    def hold(self, *, held: bool) -> None:
        """Stop counting, or go on."""
        if held and self._held is None:
            self._held = self._clock()
        elif not held and self._held is not None:
            self._began += self._clock() - self._held
            self._held = None

    def take(self, events: Iterable[Event]) -> None:
        """Take in what happened."""
        for event in events:
            match event:
                case PhaseStarted(phase=phase):
                    self._enter(phase)
                case Progress(seconds_left=left) if left is not None:
                    self._stage_left = (left, self.seconds)
                case _:
                    pass

    def stage_left(self) -> float | None:
        """Tell how many seconds the stage still takes; None where nobody knows."""
        if self._stage_left is not None:
            left, told = self._stage_left
            return max(0.0, left - (self.seconds - told))
        return None

    def left(self) -> float | None:
        """Tell how many seconds the whole run still takes; None where nobody knows."""
        if not self._expected:
            return None
        slower = self._worked / self._told if self._told > 0 else 1.0
        phases = list(self._expected)
        place = phases.index(self._phase) if self._phase in self._expected else -1
        later = slower * sum(self._expected[phase] for phase in phases[place + 1 :])
        if self._phase not in self._expected:
            return later
        now = self.stage_left()
        if now is None:
            now = max(0.0, slower * self._expected[self._phase] - self.stage_seconds)
        return later + now

    def _enter(self, phase: Phase) -> None:
        spent = self.seconds - self._entered
        if self._phase in self._expected and spent > 1.0:
            self._told += self._expected[self._phase]
            self._worked += spent
        self._phase, self._entered, self._stage_left = phase, self.seconds, None


def duration_words(seconds: float) -> str:
    """Say how long something takes, and when it ends: "about 24 min, ends 14:35"."""
    now = QDateTime.currentDateTime()
    end = now.addSecs(round(seconds))
    locale = QLocale()
    words = translate("Run", "about {duration}, ends {time}")
    if end.date() != now.date():
        words = translate("Run", "about {duration}, ends on {date} at {time}")
    return words.format(
        duration=about_duration_text(seconds),
        date=locale.toString(end.date(), QLocale.FormatType.ShortFormat),
        time=locale.toString(end.time(), QLocale.FormatType.ShortFormat),
    )
