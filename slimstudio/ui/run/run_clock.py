"""How long a run takes: foretold before it starts, and corrected while it goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from slimstudio.engine.events import Event, Phase, PhaseStarted, Progress
from slimstudio.ui.widgets.number_text import about_duration_text

translate = QCoreApplication.translate


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
